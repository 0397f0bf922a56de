"""A wish to learn from someone, without a question, in German.

Why: the reader is to give time and does not learn what for.
Instead: ask the one question that only this reader can answer.
Source: our own judgment, from how such notes are written in German.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="learn-from-you-de",
    category="self-centered-ask",
    severity="warning",
    doc=__doc__,
    message="“{}” asks for time and no answerable thing. What is the one question?",
    grade="own",
    find=phrases(
        "von (?:ihr|dein|eue?r)(?:e[mnrs]?)? (?:[a-z0-9&-]+,? ){0,2}(?:erfahrung(?:en|sschatz)?|expertise|wissen|know-?how|insights|einblicken) (?:[a-z0-9&-]+,? ){0,3}(?:zu )?(?:lernen|profitieren)",
        "(?:ihr|dein|eue?r)(?:e[mnrs]?)? (?:[a-z0-9&-]+,? )?(?:wissen|expertise|erfahrung|hirn|gehirn|know-?how) (?:mal |kurz )?(?:anzapfen|anzuzapfen)",
        "mehr ue?ber (?:ihr|dein|eue?r)(?:e[mnrs]?)? (?:[a-z0-9&-]+,? )?(?:arbeit|berufsalltag|beruf|werdegang|tae?tigkeit|weg|alltag|karriere|unternehmen|business|angebot) (?:[a-z0-9&-]+,? ){0,2}(?:zu )?(?:erfahren|lernen|hoe?ren)",
        r"(?:\d{1,2}(?: ?[-–] ?\d{1,2}| bis \d{1,2})?|fue?nf|zehn|fue?nfzehn|zwanzig|dreissig|ein paar|paar) minuten (?:ihrer|deiner|eurer) (?:wertvollen |kostbaren )?zeit",
        "freue? (?:ich )?mich (?:sehr )?ue?ber jeden (?:tipp|rat|hinweis|ratschlag)",
        "wie (?:sind sie|bist du) (?:eigentlich |damals )?(?:zu (?:ihrem|deinem|dem|diesem) beruf gekommen|da reingekommen|(?:in die|zur) [a-z]+ gekommen)|was (?:treibt (?:sie|dich) an|(?:sie|dich) (?:so )?antreibt|machst? (?:du|sie) (?:denn )?(?:eigentlich )?(?:so )?genau)|erzae?hl(?:en sie)? (?:doch )?mal,? was|was (?:du|sie) so (?:treibst|treiben|machst|machen)",
    ),
    bad=(
        "Ich würde gern «von Ihren Erfahrungen lernen».",
        "Darf ich kurz «dein Wissen anzapfen»?",
        "Ich möchte gern «mehr über Ihren Berufsalltag erfahren».",
        "«Was treibt dich an»?",
    ),
    good=(
        "Von dir habe ich gelernt, den Bruch zu hören; heute hat ihn mein Lehrling gehört.",
        "Mehr über Ihren Großvater steht im Kirchenbuch von 1881, Seite 40. Soll ich sie abschreiben?",
        "Was treibt die Mühle an, wenn der Bach im August steht?",
        "Wie sind Sie in die Kammer über dem Altar gekommen? Unsere Leiter reicht nicht.",
    ),
    lang="de",
)
