"""A bare wish to be connected, in Turkish.

Why: the button said that much already; how you know each other is missing.
Instead: say in one sentence how you know each other, or what you would like to ask.
Source: our own judgment; no LinkedIn text in Turkish was found.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="profesyonel-ag",
    category="vague-request",
    severity="warning",
    doc=__doc__,
    message="“{}” gives no reason. Why this person, and why now?",
    grade="own",
    find=phrases(
        "(?:sizi |seni )?(?:linkedin'?(?:deki|de) )?profesyonel agim[a-z]*(?: (?:sizi|seni))? (?:eklemek|katmak|davet etmek) (?:ister|isti)[a-z]+",
        "(?:sizi |seni )(?:linkedin )?(?:agima|agimda|baglantilarima|network'?ume) (?:eklemek|gormek|katmak|davet etmek) (?:ister|isti)[a-z]+",
        "(?:agimi|networkumu|network'umu|cevremi) (?:genisletmek|buyutmek) (?:ister|isti)[a-z]+",
    ),
    bad=(
        "«Sizi LinkedIn'deki profesyonel ağıma eklemek istiyorum».",
        "Merhaba, «sizi ağıma eklemek isterim».",
        "«Ağımı genişletmek istiyorum».",
    ),
    good=(
        "Değirmenin haritasını okulun arşivine eklemek istiyorum; izin verir misiniz?",
        "Urla'da onardığınız balık ağı hâlâ sağlam. Hangi düğüm bu?",
        "Sizi perşembe günü koroya davet etmek isterim.",
    ),
    lang="tr",
)
