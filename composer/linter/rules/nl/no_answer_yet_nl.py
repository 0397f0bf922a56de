"""No answer yet, places running out, in Dutch.

Why: it counts the reader's silence or the clock against them.
Instead: make the question smaller, or let it rest.
Source: our own judgment, from how such notes are written in Dutch.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="no-answer-yet-nl",
    category="follow-up-pressure",
    severity="warning",
    doc=__doc__,
    message="“{}” counts against the reader. Is there a smaller question?",
    grade="own",
    find=phrases(
        "(?:ik )?(?:heb |had |hebben )?(?:(?:wij|we|ik|nog|helaas|tot nu toe|al een tijdje) )*(?:niets|niks|geen (?:reactie|antwoord)|nog geen (?:reactie|antwoord))(?: meer)?(?: (?:van (?:je|jou|u|jullie)|op mijn [a-z]+|terug))* (?:gehoord|ontvangen|gekregen|mogen ontvangen|vernomen|teruggehoord)",
        "(?:maar )?ik hoor (?:niks|niets)(?: (?:meer|terug))?(?: van (?:je|u|jou))?[.!?](?:)",
        "(?:het is |is )?(?:alweer|al weer|inmiddels|intussen) (?:even|een tijdje|een poosje|[0-9]+ (?:dagen|weken|maanden)) (?:geleden )?(?:dat ik (?:je|u|jou) (?:schreef|mailde|een bericht (?:stuurde|zond)|benaderde|contacteerde)|na mijn (?:vorige? )?bericht(?:je)?)",
        "(?:er zijn |er is |ik heb |heb |we hebben |nog |maar |slechts |enkel )*nog (?:maar |slechts |precies |enkele |een paar )*(?:[0-9]+|een|twee|drie|vier|vijf|enkele|een paar) (?:gratis |vrije |beschikbare )?(?:(?:gratis )?(?:plekjes|plaatsjes)|(?:plekje|plaatsje) vrij|(?:plaatsen|plekken|plek|stoel|stoelen|tickets) (?:vrij|over|beschikbaar))(?: (?:vrij|over|beschikbaar))?",
        "op ?= ?op|op is op|early[- ]?bird(?:korting|tarief)?|laatste kans|wees er snel bij|beperkt aantal plaatsen|bijna vol(?:zet|geboekt)|(?:vol|weg) is (?:vol|weg)",
        "(?:van (?:mijn|m'n|het|ons) lijstje (?:te )?(?:halen|haal|schrappen)|laatste (?:bericht|poging|keer dat ik))",
    ),
    bad=(
        "Frank, «ik heb nog geen reactie van je ontvangen».",
        "«Ik heb nog 3 plekjes vrij» in september.",
        "Zal ik je anders «van mijn lijstje halen»?",
        "«Het is alweer even geleden dat ik je schreef».",
    ),
    good=(
        "Sinds de storm heb ik niets van de duiven gehoord; zijn ze bij u geland?",
        "Er stonden nog drie stoelen in de regen na het feest, een is van u.",
        "Ik hoor niks in de kelder, zei u, en toen ging de pomp aan.",
        "Het is al weer even geleden dat ik zo hard lachte als in jouw kas.",
    ),
    lang="nl",
)
