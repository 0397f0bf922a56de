"""A bare wish to be connected, in Polish.

Why: the button said that much already; how you know each other is missing.
Instead: say in one sentence how you know each other, or what you would like to ask.
Source: our own judgment; no LinkedIn text in Polish was found.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="siec-zawodowa",
    category="vague-request",
    severity="warning",
    doc=__doc__,
    message="“{}” gives no reason. Why this person, and why now?",
    grade="own",
    find=phrases(
        "(?:chce|chcialbym|chcialabym|pragne) (?:dodac|zaprosic) (?:cie|pana|pania) do (?:mojej|swojej) (?:zawodowej |profesjonalnej )?(?:sieci|siatki)(?: (?:zawodowej|kontaktow|profesjonalnej))*(?: (?:na|w) linkedin)?",
        "(?:zapraszam|dodaj mnie) do (?:mojej |swojej )?(?:sieci|siatki|grona) (?:kontaktow|znajomych|zawodowej)",
        "(?:poszerz(?:yc|am)|rozszerz(?:yc|am)|powieksz(?:yc|am)) (?:moja |swoja )?(?:siec|siatke)(?: (?:kontaktow|zawodowa))?",
    ),
    bad=(
        "«Chcę dodać Cię do mojej sieci zawodowej na LinkedIn».",
        "Dzień dobry, «zapraszam do mojej sieci kontaktów».",
        "Chcę «poszerzyć swoją sieć kontaktów».",
    ),
    good=(
        "Chcę dodać Pana mapę młyna do archiwum szkoły w Łodzi.",
        "Sieć, którą Pan naprawił na Helu, trzyma; jaki to węzeł?",
        "Zapraszam na czwartkowy chór: brakuje nam drugiego altu.",
    ),
    lang="pl",
)
