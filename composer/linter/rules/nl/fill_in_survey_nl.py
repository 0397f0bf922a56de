"""A survey, in Dutch.

Why: it was sent to the whole profession, and it serves the writer.
Instead: ask this person the one question only they can answer.
Source: our own judgment, from how such notes are written in Dutch.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="fill-in-survey-nl",
    category="self-centered-ask",
    severity="warning",
    doc=__doc__,
    message="“{}” went to everyone. Which one question can only this person answer?",
    grade="own",
    find=phrases(
        r"(?:(?:mijn|een|onze|deze|mijn korte|korte|online|anonieme|een korte) )+(?:enquete|vragenlijst|survey|bevraging)(?: (?:in te vullen|invullen|onder [a-z]+|over [a-z]+|\([0-9]+ ?min\.?\)))?",
        r"(?:(?:het |dit |dat )?(?:kost|duurt|neemt|vraagt|vergt)(?: (?:je|u|jullie|ook|echt|een))*(?: (?:maar|slechts|ca\.?|circa|ongeveer|hooguit|max|maximaal|nog geen|minder dan))+|(?:invullen|deelname|invultijd)(?: (?:kost|duurt|neemt|vraagt|vergt|is|ca\.?|circa|ongeveer|je|u|maar|slechts))+) (?:[0-9]+(?:-[0-9]+)?|vijf|tien|twee|drie|een paar|enkele) (?:min|minuten|minuutjes|minuten?)(?: (?:van (?:je|uw) tijd|in beslag|tijd|werk))?",
        "(?:je|jouw|jou|uw|jullie) (?:mening|stem|ervaring|inbreng|input|deelname) (?:(?:als [a-z]+ )?telt|is (?:voor ons |voor mij |dan ook )*(?:zeer |heel |erg |enorm )*(?:waardevol|belangrijk|welkom))",
        "(?:zou (?:je|u) (?:me|mij)|(?:je|u) (?:helpt|zou) (?:me|mij)|daar(?:mee)? (?:help|helpt) (?:je|u) (?:me|mij))(?: er)?(?: (?:enorm|heel erg|ontzettend|super|echt|zeer|geweldig))+(?: mee)?(?: (?:helpen|mee))?",
        "(?:maak|maakt) (?:je |u |ook )*(?:kans op|kans)(?: (?:een|op een))? (?:[a-z-]*bon|cadeaubon|waardebon|leuke prijs|prijs)",
    ),
    bad=(
        "Wilt u «mijn enquete invullen»?",
        "«Het duurt maar vijf minuten», echt waar.",
        "«Jouw mening telt»! Groet van de faculteit.",
        "«Zou je me enorm helpen»! Alvast bedankt.",
    ),
    good=(
        "De enquête van 1937 over de veren noemt uw opa als schipper, blad 44.",
        "De pont duurt vijf minuten, de omweg over Bolnes een kwartier; welke nam uw opa?",
        "Het duurde vijf minuten voor de bel ophield en u stond er nog.",
        "Uw ervaring met de pont bij Bolnes staat in mijn schrift; mag ze in het boekje?",
    ),
    lang="nl",
)
