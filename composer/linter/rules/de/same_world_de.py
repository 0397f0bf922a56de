"""A common world that binds nobody, in German.

Why: thousands share a trade, a school, a town or a contact; nothing follows from it.
Instead: say what follows from it for the two of you.
Source: our own judgment, from how such notes are written in German.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="same-world-de",
    category="false-familiarity",
    severity="warning",
    doc=__doc__,
    message="“{}” holds for thousands. What follows from it for the two of you?",
    grade="own",
    find=phrases(
        r"(?:viele|zahlreiche|einige|mehrere|ein paar|etliche|\d+|haben|haben ja|haben wir) gemeinsame (?:kontakte|bekannte|connections|verbindungen)",
        "wir (?:sind|kommen|arbeiten|bewegen uns) (?:ja |wohl |auch )?(?:beide )?(?:in|aus) (?:der|derselben|der selben|der gleichen|einer ae?hnlichen|denselben|den gleichen|ae?hnlichen|unterschiedlichen|verschiedenen) (?:[a-z]+-?)?(?:bran[s]?chen?|kreisen|bereich(?:en)?|szene|feldern?)(?: unterwegs| tae?tig)?",
        "wir aus (?:unterschiedlichen|verschiedenen) bran[s]?chen kommen",
        "mue?ssen (?:wir |ja |doch |einfach )*zusammenhalten|muss man (?:ja |doch |einfach )*zusammenhalten|die welt ist (?:ja |so |doch )*klein",
        "(?:glaube?|glaub) (?:ja |auch )?nicht an zufae?lle?|keine begegnung (?:[a-z]+ )?zufae?llig|war(?:um)? sich unsere wege (?:noch nicht )?gekreuzt|gleiche wellenlae?nge",
        not_before=r" (?:wie|aus)\b| im massstab",
    ),
    bad=(
        "Wir haben ja «viele gemeinsame Kontakte».",
        "«Wir sind beide in der Veranstaltungsbranche unterwegs».",
        "Wir Mannheimer «müssen zusammenhalten»!",
        "Ich «glaub ja nicht an Zufälle».",
    ),
    good=(
        "Unsere gemeinsame Bekannte Ulla sagt, du hättest noch die Form für die Osterlämmer.",
        "Wir sind beide in der Gondel stecken geblieben, du hattest die Kekse.",
        "Die Welt ist klein im Maßstab 1:87, aber dein Stellwerk Husum ist genauer als meins.",
        "Die Leisten müssen beim Leimen zusammenhalten, sonst klafft die Fuge wie bei deinem Boot.",
    ),
    lang="de",
)
