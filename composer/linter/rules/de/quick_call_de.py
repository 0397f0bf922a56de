"""A quick call, in German.

Why: it asks for the reader's time before there is a reason to give it.
Instead: ask what could be answered in one written line.
Source: the English rule quick-call, whose source is a complaint page, four lists of banned
phrases and templates.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="quick-call-de",
    category="calendar-push",
    severity="warning",
    doc=__doc__,
    message="“{}” asks for their time. What could they answer in writing?",
    grade="D",
    find=phrases(
        "(?:(?:lust|bock|zeit|interesse|offen|bereit) )?(?:auf |zu |fue?r |bei |ue?ber )?(?:ein(?:en|em|e)? |nen |n )?(?:kurz|schnell|unverbindlich|locker|informell|virtuell|digital|spontan|diskret|persoe?nlich|vertraulich|gemeinsam)(?:e[mnrs]?) (?:und [a-z0-9&-]+,? )?(?:video|zoom|teams|online|kennenlern|erst|telefon|info)?-?(?:call|anruf|telefonat|gesprae?ch|austausch|meeting|termin|kaffee|kennenlernen|prae?sentation|demo|plausch|schnack|zoom)(?: (?:via|per|ue?ber) [a-z]+)?",
        "(?:lust|bock|zeit) (?:auf|fue?r) (?:ein(?:en|em|e)? |nen |n )?(?:video|zoom|teams|online|kennenlern|erst|telefon|info)?-?(?:call|anruf|telefonat|gesprae?ch|austausch|meeting|termin|kaffee|kennenlernen|prae?sentation|demo|plausch|schnack|zoom)",
        "(?:wollen|sollen|koe?nnen|koe?nnten|lass|lassen sie) (?:wir|uns)(?: uns)?(?: (?:mal|doch|dazu|kurz|gerne?|einfach|diese woche|nae?chste woche|zeitnah|hierzu|darue?ber|demnae?chst))* (?:telefonieren|schnacken|quatschen|sprechen|austauschen|zoomen|zusammensetzen|plaudern)",
        "kurz (?:mal )?(?:telefonieren|quatschen|schnacken|zoomen)|kaffee (?:via|per|ue?ber) (?:zoom|teams)|(?:auf einen|bei einem|zu einem) (?:virtuellen|digitalen) kaffee",
        r"(?:mal )?ins gesprae?ch kommen ?\?|ein anruf genue?gt",
        unless_known=True,
        not_before=r",? (?:sobald|wenn|ue?ber|wegen|bevor|am (?:letzten|vergangenen)|letzte[nr]?|gestern|auf der|mit (?:frau|herrn)|damals|nach der|vor (?:der|dem))\b",
        not_after="(?:das|unser|unserem|unseren|dem|den|ihrem|deinem|dieses|im|in|in einem|in einer|beim|zum) $",
    ),
    bad=(
        "Hast du «Lust auf einen kurzen Call»?",
        "«Wollen wir mal telefonieren»?",
        "Ich würde das gern «bei einem virtuellen Kaffee» vertiefen.",
        "«Kurz telefonieren»?",
    ),
    good=(
        "Danke für das kurze Gespräch am Dienstag auf der Fähre, der Knoten hält.",
        "Wollen wir telefonieren, sobald der Statiker den Balken gesehen hat?",
        "Im kurzen Telefonat mit Frau Ott fiel Ihr Name: Sie haben 1986 die Weiche gestellt.",
        "Der Kaffee aus deiner Kanne war um fünf noch heiß, meiner Eis.",
    ),
    lang="de",
)
