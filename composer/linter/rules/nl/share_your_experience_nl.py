"""A wish to learn from someone's experience, in Dutch.

Why: it asks for unpaid advice and does not say about what.
Instead: ask the one question that you would ask first.
Source: our own judgment, from how such notes are written in Dutch.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="share-your-experience-nl",
    category="self-centered-ask",
    severity="warning",
    doc=__doc__,
    message="“{}” does not say about what. Which question would you ask first?",
    grade="own",
    find=phrases(
        "(?:van|uit) (?:uw|jouw|je|jullie) (?:(?:ruime|rijke|jarenlange|brede|grote|waardevolle) )*(?:ervaring|ervaringen|kennis|expertise|inzichten|wijsheid)(?: en [a-z]+)? (?:te |wat te |iets te |kunnen |mogen |willen |graag |zou ik )*(?:leren|opsteken|putten|profiteren)",
        "(?:een keer |eens |graag |met (?:je|jou|u) |samen |wat |even )*van gedachten (?:te )?(?:wisselen)(?: met (?:je|jou|u))?(?: (?:over|rond) (?:een opportuniteit|mogelijkheden|een samenwerking))?",
        "(?:een keer |eens |even |graag |lekker )+(?:met (?:je|jou|u) )?(?:sparren|brainstormen|babbelen|bijpraten|ideeen uitwisselen|ervaringen uitwisselen|kennis uitwisselen)",
        r"(?:heb|heeft|hebt) (?:je|u|jij|ge) (?:misschien |nog |wat |een paar |goede )*(?:tips|advies|adviezen|wijze raad)(?: voor (?:mij|me|ons|een (?:starter|beginner|student)))?\?(?:)",
        "(?:ben |zeer |heel |erg |oprecht )*benieuwd (?:naar )?(?:(?:jouw|je|uw|jullie) (?:kijk|mening|visie|ervaring|ervaringen|verhaal|blik)|(?:wat|hoe) (?:jij|u|jullie) (?:hier|daar)(?:over|van|tegenaan| tegenaan) (?:denkt|vindt|kijkt|denken|kijken))",
        "(?:kan|mag|zou) ik (?:(?:je|u|jou|eens|misschien|graag|een keer|kort|even) )*(?:(?:je|uw|jouw) hersens pijnigen|iets vragen over (?:je|jouw|uw) (?:werk|vak|loopbaan|carriere)|interviewen over (?:je|jouw|uw) (?:werk|vak|loopbaan|carriere))",
        not_before=r" (?:over|op|rond|van|in|bij) (?:de|het|die|dat|voetnoot|tabel|hoofdstuk|onze|je|uw|jouw|artikel)\b",
    ),
    bad=(
        "Ik zou graag «van uw ervaring leren».",
        "Zullen we «eens sparren»?",
        "Dag Hilde, ik «ben benieuwd naar jouw kijk».",
        "Ik wil graag starten. «Heb je tips?» Groet, Ali",
    ),
    good=(
        "Uit uw ervaring met de oude ovens: droogt Boomse klei op 80 graden of lager?",
        "Ik ben benieuwd naar uw mening over voetnoot 12: is dat 1641 of 1647?",
        "De vogels wisselen van plaats en jij telt ze dubbel, zegt Arno.",
        "Wat gedachten over blad 3: de noot klopt niet, de boot wel.",
    ),
    lang="nl",
)
