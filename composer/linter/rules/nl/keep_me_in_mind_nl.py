"""Should you ever need me, in Dutch.

Why: it asks the reader to store a stranger for a need they do not have.
Instead: offer one thing for one occasion that you know they have.
Source: our own judgment, from how such notes are written in Dutch.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="keep-me-in-mind-nl",
    category="premature-pitch",
    severity="warning",
    doc=__doc__,
    message="“{}” asks them to store a stranger. For which occasion of theirs is this?",
    grade="own",
    find=phrases(
        "(?:mocht|mochten|als|indien)(?: (?:je|u|jij|jullie|ge|er))(?: [a-z'-]+){1,9},? (?:dan )?(?:weet (?:je|u|ge) (?:me|mij|ons)(?: dan| altijd)? te vinden|je weet (?:me|mij|ons) te vinden|weten jullie (?:me|mij|ons) te vinden)",
        "(?:dan )?weet (?:je|u|ge) (?:me|mij|ons) (?:dan |altijd |zeker )?te vinden|(?:je|u) weet (?:me|mij|ons) te vinden",
        "(?:hou|houd|houdt)(?: u)? (?:me|mij|ons) (?:in gedachten|in het achterhoofd)(?: (?:als|voor|wanneer))?|denk (?:dan )?(?:eens )?aan (?:mij|ons)[!?]?(?:)",
        "(?:mocht|mochten|als) (?:je|u|jij|jullie|ge) (?:ooit|nog(?: eens| iemand)?|in de toekomst|een keer|eens|nog extra)(?: [a-z'-]+){0,6} (?:zoeken|zoekt|nodig hebben|nodig hebt|nodig heeft|willen laten kijken|voorbij zien komen|kunnen gebruiken)(?: (?:voor|naar) [a-z ]{2,30})?,? (?:dan |laat |je |denk |hoor |stuur |bel |weet |geef )",
        "(?:mocht|als) ik (?:ooit |ergens )?iets voor (?:je|jou|u|jullie) (?:kan |kunnen )?(?:betekenen|doen)(?: kan)?,? (?:dan )?(?:hoor ik|laat)(?: het)?(?: graag)?",
    ),
    bad=(
        "Loopt uw contract af, «dan weet u mij te vinden».",
        "«Houd mij in gedachten als» er eens iets ligt.",
        "«Mocht u in de toekomst vragen hebben, dan weet u ons te vinden».",
    ),
    good=(
        "Als u de sleutel zoekt: hij ligt onder de derde pot, net als vorig jaar.",
        "Zij wisten mij te vinden in de duinen omdat jij de fluit hoorde. Dank.",
        "Mocht je ooit weer in Urk zijn, de klok slaat nog steeds dertien.",
    ),
    lang="nl",
)
