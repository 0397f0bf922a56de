"""Percentages and more customers, in Dutch.

Why: a gain in numbers from a stranger is what advertisements say.
Instead: say what it changed for one named customer they can call, once they asked.
Source: the English rule percent-better, whose source is an odds ratio of 0.44 for numbers in the
body of 63,372 first messages of few senders; for promises without a number our own judgment.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="more-for-less-nl",
    category="premature-pitch",
    severity="warning",
    doc=__doc__,
    message="“{}” is an advertisement. What in their situation made you think of it?",
    grade="C",
    find=phrases(
        "(?:(?:tot|ruim|gemiddeld|wel|zo'n|minstens|minimaal|meer dan|liefst) )*[0-9]+(?:[.,][0-9]+)? ?(?:%|procent) (?:(?:te|op|hun|je|uw|van|aan|de|onze|kunnen|kunt|kan|sneller|[a-z]*kosten|[a-z]*verbruik) ){0,3}(?:te )?(?:besparen|bespaart|besparing|bespaarden|meer omzet|meer leads|meer klanten|meer rendement|minder kosten|minder verzuim|meer sales|goedkoper|sneller betaald|efficienter|meer verdienen|meer tijd|meer winst|hogere omzet)",
        "(?:bespaar|bespaart|besparen|verdien|verdient|verdienen|verhoog|verhoogt|verlaag|verlaagt)(?: (?:je|u|jij|jullie|daarmee|hiermee|wij|zo))* (?:(?:tot|gemiddeld|al snel|ruim|wel|minstens|makkelijk|al gauw) )+(?:€ ?)?[0-9][0-9.,]*(?: ?(?:%|procent|euro|k))?(?:)",
        "(?:aan|naar|voor|met|zorgt voor|zorgen voor|levert|leveren|en|genereren van|krijgen|krijg|krijgt|haal|halen) (?:veel |structureel |snel |duurzaam )?(?:meer (?:klanten|omzet|leads|rust|winst|sales|opdrachten|afspraken|zichtbaarheid|rendement|werkplezier|impact))(?: en (?:meer |minder )?[a-z]+)?",
        "(?:kosten|tijd|energiekosten|brandstof) (?:te )?besparen(?: (?:op|zonder|met|en))?|zonder (?:koude acquisitie|extra marketingbudget|omkijken)|(?:[0-9]+|tien|vijf|honderden|duizenden) extra (?:uren|uur|klanten|euro)(?: per (?:week|maand|jaar))?|[0-9]x (?:meer |zoveel )?(?:groei|omzet|rendement|leads|klanten)",
        "(?:[0-9.,]+ ?k|€ ?[0-9][0-9.,]*|[0-9][0-9.,]* euro)(?: (?:euro|p/m|per maand|extra|passief|per|maand|aan))* (?:passief|laten liggen|laat liggen|omzet per maand)|passief inkomen|(?:schoon|leuk|mooi|aardig) centje (?:bij|extra)|financiele vrijheid",
        not_before=r" (?:in tabel|volgens (?:je|uw)|zoals (?:je|u))\b",
    ),
    bad=(
        "Onze software laat u «tot 18% besparen» elke maand.",
        "Ik help je «aan meer klanten en meer rust».",
        "Werken «zonder koude acquisitie», dat wil je toch.",
        "Zo bouw je een «passief inkomen» op.",
    ),
    good=(
        "De dam houdt 18% van het water tegen, las ik in tabel 2. Bij ons is dat 6.",
        "Er kwam meer rust in de klas sinds jouw viool er hangt.",
        "Mijn tante heeft haar geld laten liggen op uw toonbank, 40 euro in een blauwe envelop.",
    ),
    lang="nl",
)
