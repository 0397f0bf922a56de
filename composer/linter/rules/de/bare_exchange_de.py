"""A wish for contact or an exchange and no subject, in German.

Why: the button said that much already; what the exchange is to be about is missing.
Instead: say in one sentence what you would like to talk about, and why with them.
Source: our own judgment, from how such notes are written in German.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="bare-exchange-de",
    category="vague-request",
    severity="warning",
    doc=__doc__,
    message="“{}” has no subject. About what, and why with this person?",
    grade="own",
    find=phrases(
        "(?:freue? (?:ich )?mich|freuen (?:wir )?uns|freuen|freue?)? ?auf (?:den |einen |eine |unseren |ihren |deinen )?(?:spannende[nr]?|regen|guten|interessanten|inspirierenden|wertvollen|anregenden|tolle|neue) (?:und [a-z0-9&-]+,? )?(?:austausch|connection|kontakt|verbindung|vernetzung|gesprae?che)|freue? (?:ich )?mich auf (?:connection|die connection)",
        "(?:ue?ber (?:eine |ihre |deine )?(?:vernetzung|bestae?tigung|kontaktanfrage|annahme|kontaktaufnahme|rue?ckbestae?tigung)|wenn wir uns) (?:[a-z0-9&-]+,? ){0,3}(?:freuen|vernetzen|connecten|verbinden)(?: (?:koe?nnten|wue?rden|koe?nnen))?|freue (?:ich )?mich ue?ber eine vernetzung|(?:lass|lasst) (?:uns |mal |uns mal |uns doch |uns doch mal |uns hier )(?:connecten|vernetzen|netzwerken|verbinden)",
        "gerne? (?:mal |hier )?(?:vernetzen|connecten|in kontakt bleiben)[.!](?:)|(?:bitte |einfach )(?:anfrage |kontaktanfrage |die anfrage )?(?:annehmen|bestae?tigen)[.!](?:)",
        r"(?:magst|moe?chtest|moe?chten|wollen|mag|willst) (?:du |sie |wir )?(?:dich |sich |uns )?(?:[a-z0-9&-]+,? )?(?:vernetzen|connecten|verbinden)\b|verbinden wir uns",
        "(?:es )?wae?re (?:mir )?(?:eine |ei )?(?:grosse )?(?:ehre|cool|schoe?n|toll|freude),? (?:mit (?:ihnen|dir) )?(?:in (?:verbindung|kontakt) zu (?:bleiben|treten)|(?:uns|sich) zu vernetzen|vernetzt zu sein)|geehrt fue?hlen,? mit ihnen|lassen sie uns in (?:verbindung|kontakt) bleiben|gerne bleibe ich mit ihnen verbunden",
        "(?:wue?rde?|moe?chte|mag) (?:ich )?(?:sie|dich) (?:sehr )?gerne? (?:nae?her |persoe?nlich )?kennenlernen|vielleicht ergibt sich ja (?:[a-z0-9&-]+,? ){1,4}gelegenheit|vllt ergibt sich (?:ja )?(?:was|etwas)|gelegenheit fue?r einen (?:kurzen )?austausch|(?:freue mich|wue?rde mich freuen|wue?rd mich (?:mega |sehr )?freuen),? wenn wir uns (?:hier )?(?:vernetzen|connecten|verbinden)",
    ),
    bad=(
        "Hallo Andrea, «freue mich auf spannenden Austausch»!",
        "Hey Ben, «lass mal connecten».",
        "«Es wäre mir eine Ehre, mit Ihnen in Verbindung zu treten».",
        "Hallo, bin Rico, «bitte annehmen.»",
    ),
    good=(
        "Für den Austausch der Pumpe bringst du bitte den 17er mit, meiner liegt im Kanal.",
        "Wir verbinden die beiden Rohre am Samstag. Hältst du die Muffe?",
        "Bitte das Paket annehmen, falls die Post vor mir kommt; der Kuchen darin ist deiner.",
        "Ich war damals in Kontakt mit dem Küster, der Ihre Glocke gehört hat.",
    ),
    lang="de",
)
