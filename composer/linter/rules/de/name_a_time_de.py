"""Minutes, dates and slots in a first message, in German.

Why: the reader is to open the calendar before they know what for.
Instead: get a yes to the subject first; the date follows by itself.
Source: our own judgment, from how such notes are written in German.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="name-a-time-de",
    category="calendar-push",
    severity="warning",
    doc=__doc__,
    message="“{}” asks for their time. Could they first say yes or no in writing?",
    grade="own",
    find=phrases(
        r"(?:(?:haben|hae?tten|opfern|schenken|geben|finden) sie|(?:hae?ttest|hast) du|(?:habt|hae?ttet) ihr|gib mir|gibst du mir) (?:mir |uns )?(?:(?:am (?:montag|dienstag|mittwoch|donnerstag|freitag)|diese woche|nae?chste woche|morgen|mal|kurz|vielleicht|evtl|bereit|um \d[\d.,']*(?: uhr)?|nur|gerade|dafue?r) )*(?:(?:\d{1,2}(?: ?[-–] ?\d{1,2}| bis \d{1,2})?|fue?nf|zehn|fue?nfzehn|zwanzig|dreissig|ein paar|paar) (?:[a-z0-9&-]+,? )?min(?:uten|\.)?|ein(?:e|er)? (?:[a-z0-9&-]+,? )?(?:viertelstunde|halbe stunde))(?: zeit)?",
        r"(?:\d{1,2}(?: ?[-–] ?\d{1,2}| bis \d{1,2})?|fue?nf|zehn|fue?nfzehn|zwanzig|dreissig|ein paar|paar)(?:-minue?tige[nrs]?| minuten|-minuten-) ?(?:(?:video|zoom|teams|online|kennenlern|erst|telefon|info)?-?(?:call|anruf|telefonat|gesprae?ch|austausch|meeting|termin|kaffee|kennenlernen|prae?sentation|demo|plausch|schnack|zoom))",
        r"(?:passt|reicht|wae?re) (?:es |das )?(?:ihnen|dir|euch|bei ihnen|bei dir) (?:ein anruf )?(?:diese woche|nae?chste woche|(?:am )?(?:montag|dienstag|mittwoch|donnerstag|freitag)(?: um \d[\d.,']*(?: uhr)?)? oder|morgen (?:oder|zwischen))|passt es (?:diese|nae?chste) woche",
        r"wann (?:passt (?:es|das)|wue?rde es) (?:ihnen|dir|euch)(?: am besten)?(?: passen)? ?\?|wann (?:kann|darf|due?rfen|koe?nnen) (?:ich|wir) (?:sie|dich|euch) (?:[a-z]+ ){0,3}(?:erreichen|anrufen)|wann (?:due?rfen|koe?nnen|wollen) wir (?:mal )?(?:telefonieren|sprechen)|darf ich (?:sie|dich) (?:mal |kurz )?anrufen",
        "(?:einen |zwei |ein paar )?termine? (?:mit (?:[a-z0-9&-]+,? ){1,3})?(?:zu )?(?:vereinbaren|vorschlagen|vorzuschlagen|buchen|abstimmen)|(?:such|wae?hl|buch|sicher)e? (?:dir )?(?:einfach )?(?:gerne )?(?:direkt )?(?:einen|deinen) (?:[a-z0-9&-]+,? )?(?:slot|termin|platz)",
        r"(?:ihnen|dir|sie|dich) (?:gerne? )?am (?:montag|dienstag|mittwoch|donnerstag|freitag),? (?:den (?:[a-z0-9&-]+,? ){1,2})?(?:\d{1,2}\. ?(?:[a-z]+,? )?)?um \d[\d.,']*(?: uhr)?",
        unless_known=True,
        not_before=r" (?:fue?r )?(?:ein(?:en|e)?|nen) (?:kurz|schnell|unverbindlich|locker|informell|virtuell)e[nrs]?\b",
    ),
    bad=(
        "«Hätten Sie am Dienstag eine Viertelstunde»?",
        "«Wann kann ich dich am besten erreichen»?",
        "Darf ich «einen Termin vorschlagen»?",
        "«Passt Ihnen Mittwoch oder» lieber Donnerstag?",
        "«Haben Sie kurz 15 Minuten Zeit»?",
    ),
    good=(
        "Sie hatten zehn Minuten Verspätung und trotzdem gewartet, bis Oma im Zug saß. Danke dafür.",
        "Ich habe Ihren Helm, er liegt an der Pforte bis Freitag um 12.",
        "Den Termin beim Notar hat meine Schwester; fragst du sie nach dem Schlüssel?",
        "Die Probe war nach 15 Minuten vorbei, weil dein Bogen riss. Ist er geleimt?",
    ),
    lang="de",
)
