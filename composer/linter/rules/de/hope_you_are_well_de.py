"""A hope that someone is well, in German.

Why: from a stranger it is the start of every mass mail; between friends it is kind.
Instead: if you know them, ask about something real; if not, start with the reason.
Source: our own judgment, from how such notes are written in German.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="hope-you-are-well-de",
    category="empty-opener",
    severity="hint",
    doc=__doc__,
    message="“{}” stands in many mass mails. Is there something real to ask of this person?",
    grade="own",
    find=phrases(
        "(?:ich |wir )?hoffen?(?: ich| wir)?,? (?:dass )?(?:es geht (?:ihnen|dir|euch) (?:allen )?(?:[a-z0-9&-]+,? )?gut|(?:ihnen|dir|euch) geht(?: es|'?s) (?:[a-z0-9&-]+,? )?gut|es (?:ihnen|dir|euch) gut geht|bei (?:ihnen|dir|euch) ist alles (?:[a-z0-9&-]+,? )?(?:gut|bestens)|alles (?:ist )?(?:gut|bestens) bei (?:ihnen|dir|euch))",
        "(?:ich |wir )?hoffen?(?: ich| wir)?,? (?:dass )?diese (?:nachricht|zeilen|mail|e-mail) (?:erreicht|erreichen) (?:sie|dich|euch) (?:[a-z0-9&-]+,? ){0,3}(?:gut|wohlbehalten|wohlauf|gesundheit|laune)",
        "(?:ich |wir )?hoffen?(?: ich| wir)?,? (?:dass )?(?:sie|du|ihr) (?:(?:hatten|hattest|hattet) einen (?:guten|tollen|schoe?nen|angenehmen) (?:start in (?:die|den) (?:neue )?(?:woche|tag|jahr|monat)|wochenstart)|(?:sind|bist|seid) (?:gut|gesund) (?:in(?:s|)? (?:die|das|den)?(?: ?neue)? ?(?:woche|jahr|tag) (?:gestartet|gekommen)))",
        "wie geht(?: es|'?s) (?:ihnen|dir) heute|(?:sicher|bestimmt) (?:erhalten|bekommen) sie (?:tae?glich )?viele (?:solcher )?(?:anfragen|nachrichten)|(?:ich )?fasse (?:ich )?mich kurz",
        unless_known=True,
    ),
    bad=(
        "Hallo Jo, «ich hoffe, es geht Ihnen gut».",
        "«Ich hoffe, diese Nachricht erreicht Sie wohlbehalten».",
        "«Ich hoffe, du hattest einen guten Start in die Woche»!",
    ),
    good=(
        "Ich hoffe, es geht deinem Knie besser nach der Nacht am Wehr.",
        "Uns allen geht es gut, nur die Ziege hustet seit der Fähre. Haben Sie noch die Tropfen?",
        "Wie geht es dem Kranich mit dem Ring, den Sie am Steg versorgt haben?",
    ),
    lang="de",
)
