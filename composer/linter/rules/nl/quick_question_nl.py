"""A question, announced, in Dutch.

Why: the label costs the line in which the question could stand.
Instead: ask it.
Source: our own judgment, from how such notes are written in Dutch.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="quick-question-nl",
    category="clickbait-opener",
    severity="warning",
    doc=__doc__,
    message="“{}” announces the question. Can you ask it right here?",
    grade="own",
    find=phrases(
        "(?:(?:even |ik heb |heb |nog |een |'n |maar |slechts )*(?:een )?(?:(?:kort|klein|snel|simpel|gek|raar)e? (?:vraag|vraagje|verzoek|verzoekje)|vraagje)(?: (?:voor|aan) (?:je|jou|u))?)",
        "(?:mag|kan) ik (?:je|u|jou) (?:even |eens |misschien )*(?:iets|wat|een vraag|een vraagje|kort iets) (?:vragen|stellen|voorleggen)",
        "(?:eerlijk(?:e vraag)?|even eerlijk|even vertrouwelijk|hand op (?:je|het) hart|kort)(?: en krachtig)?: (?:hoeveel|hoe vaak|wanneer|wat als|ik heb)",
        "(?:wat|hoe|stel) (?:(?:als|zou) (?:je|jij|u|jullie)|je (?:eens |je )*voor)(?: (?:niet|elke|nooit|doen|zeggen|eens|dat|nu|vinden|met|als|ervan|er|voor))+",
        opener=True,
        not_before=r" (?:over|van|rond|bij|in verband met|n\.?a\.?v\.?|naar aanleiding van|m\.?b\.?t\.?) (?:de|het|je|jouw|uw|een|die|dat|onze|mijn|[0-9])|, (?:1|een) minuut",
    ),
    bad=(
        "Hoi Kim, «korte vraag»: wie koopt bij jullie in?",
        "«Vraagje voor je», Marloes!",
        "Beste Kim, «mag ik je iets vragen»?",
        "Lieve Ingeborg, «wat als je niet» harder hoeft te werken?",
    ),
    good=(
        "Korte vraag over de klep uit Gent: sluit hij droog?",
        "Mag ik u iets vragen over de foto op blad 12: is dat uw oom?",
        "Hij stelde een kleine vraag en de hele zaal in Temse werd stil.",
    ),
    lang="nl",
)
