"""A bare wish to be connected, in Dutch.

Why: the button said that much already; how you know each other is missing.
Instead: say in one sentence how you know each other, or what you would like to ask.
Source: our own judgment; no LinkedIn text in Dutch was found. Dutch complaints: ikwordzzper.nl
and contentkantoor.nl.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="netwerk-toevoegen",
    category="vague-request",
    severity="warning",
    doc=__doc__,
    message="“{}” gives no reason. Why this person, and why now?",
    grade="own",
    find=phrases(
        "(?:ik )?(?:wil|zou|wilde)(?: (?:ik|je|jou|u|graag|willen))* (?:graag )?(?:toevoegen|uitnodigen|opnemen) (?:aan|in|tot|voor) (?:mijn|m'n) (?:professionele |zakelijke |linkedin[- ]?)?netwerk(?: op linkedin)?",
        "(?:ik )?(?:wil|zou|wilde)(?: (?:ik|je|jou|u|graag|willen))* (?:aan|in) (?:mijn|m'n) (?:professionele |zakelijke |linkedin[- ]?)?netwerk(?: op linkedin)? (?:toevoegen|opnemen|willen toevoegen)",
        "(?:zullen we|laten we|ik wil graag|ik zou graag|leuk om te)(?: (?:met (?:je|jou|u)|willen))* (?:connecten|linken|connecteren|verbinden|connectie maken)",
    ),
    bad=(
        "«Ik wil je graag toevoegen aan mijn professionele netwerk op LinkedIn».",
        "Hoi Jan, «ik wil u graag aan mijn netwerk toevoegen».",
        "Ik maak taart. «Zullen we connecten»?",
    ),
    good=(
        "Ik wil je kaart van de molen graag toevoegen aan het archief van de school.",
        "Het net dat je in Urk hebt geboet houdt; welke knoop is dat?",
        "Zullen we de tweede pomp aansluiten voordat het gaat vriezen?",
    ),
    lang="nl",
)
