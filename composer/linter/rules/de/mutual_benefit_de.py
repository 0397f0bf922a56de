"""A benefit for both that is not named, in German.

Why: a gain that nobody describes is no reason to say yes.
Instead: say what the reader would get, or leave the gain out.
Source: our own judgment, from how such notes are written in German.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="mutual-benefit-de",
    category="vague-synergy",
    severity="warning",
    doc=__doc__,
    message="“{}” leaves the gain open. What is it, for each of you?",
    grade="own",
    find=phrases(
        "(?:wir|uns) (?:[a-z0-9&-]+,? ){0,5}(?:voneinander|gegenseitig) (?:viel |sehr |stark )?(?:zu )?(?:profitieren|lernen|unterstue?tzen|weiterbringen|inspirieren|bereichern|weiterhelfen|pushen|supporten|empfehlen)",
        "(?:die )?sich gegenseitig (?:empfehlen|supporten|weiterbringen|pushen)",
        "fue?r (?:beide(?: seiten)?|uns beide|alle (?:seiten|beteiligten)) (?:[a-z0-9&-]+,? ){0,3}(?:gewinnbringend|bereichernd|interessant|wertvoll|von vorteil|vorteilhaft|nue?tzlich|spannend|gewinn|mehrwert|lohnend|wertvolle impulse)",
        "(?:gegenseitige[nrsm]?|beidseitige[nrsm]?|echten|grossen|klaren) (?:mehrwert|nutzen|vorteil)(?: bieten| schaffen)?",
        "wertvolle impulse",
        "blick ue?ber den (?:eigenen )?tellerrand",
        not_before=r" (?:beim|mit|wie|zum)\b",
    ),
    bad=(
        "Ich bin überzeugt, dass «wir voneinander profitieren» können.",
        "Ein Gespräch wäre «für beide Seiten interessant».",
        "Wir wollen einen «echten Mehrwert schaffen».",
        "Ein «Blick über den Tellerrand» schadet nie.",
    ),
    good=(
        "Die Völker lernen voneinander, schreiben Sie. Haben Sie das auch bei den dunklen Bienen gesehen?",
        "Für beide Seiten des Deichs gilt jetzt das Schild, auch für deine Schafe.",
        "Wir haben uns gegenseitig die Leiter gehalten, und trotzdem fiel der Eimer. Was macht der Fuß?",
    ),
    lang="de",
)
