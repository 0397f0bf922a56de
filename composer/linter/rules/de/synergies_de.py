"""Synergies or a cooperation without a content, in German.

Why: the words promise a gain for both and name none for either.
Instead: name one thing you can give and the one thing you ask.
Source: the English rule synergy, whose source is complaint pages, three lists of banned phrases
and templates.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="synergies-de",
    category="vague-synergy",
    severity="warning",
    doc=__doc__,
    message="“{}” names no gain. What would each of you get?",
    grade="D",
    find=phrases(
        "(?:moe?gliche[nr]?|spannende[nr]?|interessante[nr]?|gemeinsame[nr]?|potenzielle[nr]?|potentielle[nr]?|wertvolle[nr]?|einige|viele|echte|grosse|klare|neue|welche|ue?ber|unsere) (?:[a-z0-9&-]+,? )?synergi(?:en|eeffekten?|epotenziale?)",
        "synergi(?:en|eeffekten?|epotenziale?) (?:[a-z0-9&-]+,? ){0,3}(?:auszuloten|ausloten|nutzen|finden|heben|schaffen|entdecken|ergeben|besprechen|bestehen|entstehen|identifizieren|sprechen)",
        "(?:perspektiven|moe?glichkeiten|potenziale|potentiale|schnittmengen|berue?hrungspunkte|anknue?pfungspunkte|schnittstellen) (?:[a-z0-9&-]+,? ){0,2}(?:zu )?(?:entdecken|auszuloten|ausloten|finden|erkunden|ergeben|eruieren)",
        "(?:moe?gliche[nr]?|potenzielle[nr]?|potentielle[nr]?|kue?nftige[nr]?|langfristige[nr]?|gewinnbringende[nr]?|fruchtbare[nr]?|weiterhin gute) (?:kooperation(?:en|smoe?glichkeiten)?|zusammenarbeit|partnerschaft|gesche?ae?ftsbeziehung(?:en)?)(?: aufzubauen)?",
        "potenzial fue?r eine (?:gemeinsame )?(?:zusammenarbeit|kooperation|partnerschaft)",
        not_before=r" (?:am|bei|beim|zwischen (?:dem|der|den))\b",
    ),
    bad=(
        "Ich sehe da «einige spannende Synergien».",
        "Wollen wir «Synergien ausloten»?",
        "Es geht um eine «mögliche Zusammenarbeit».",
        "Ich bin gespannt, welche «Anknüpfungspunkte sich ergeben».",
    ),
    good=(
        "In Ihrer Tabelle 4 ist die Synergie der beiden Antibiotika bei pH 6 am größten. Bei uns fehlt sie; welcher Puffer war es?",
        "Die Zusammenarbeit beim Heu war gut, nur die Gabel hast du noch.",
        "Die Schnittstellen an der Dachlatte passen jetzt, ich habe zwei Millimeter nachgenommen.",
        "Sie schreiben, die Kooperation mit dem Bauhof sei an den Schlüsseln gescheitert. Bei wem lagen die?",
    ),
    lang="de",
)
