"""A network that is to grow, contacts counted, in Dutch.

Why: it makes the reader one more in a count.
Instead: say what they are to you that nobody else is.
Source: the English rule grow-my-network, whose source is lists of banned phrases and complaint
pages on collecting contacts (theheretic.org, 2013).
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="grow-my-network-nl",
    category="network-plea",
    severity="warning",
    doc=__doc__,
    message="“{}” makes them one of many. Why this person?",
    grade="D",
    find=phrases(
        "(?:mijn|m'n|ons|het|je|een) (?:[a-z-]+ ){0,2}netwerk (?:(?:aan het|te|verder|graag|in|binnen|hier|wil|wat|met|de|regio|sector|sterk|steeds|voortdurend|op linkedin|van [a-z]+) )*(?:uit ?te ?breiden|uitbreiden|uitbouwen|uit te bouwen|vergroten|verbreden|verrijken|versterken|opbouwen|op te bouwen|laten groeien|uit)(?: (?:met|in|binnen|van) (?:[a-z-]+ ){0,2}[a-z']+)?",
        "(?:aan )?(?:de )?(?:uitbreiding|uitbouw|opbouw) van (?:mijn|m'n|ons) (?:[a-z-]+ )?netwerk",
        "(?:altijd |heel |wel |het is |lijkt me |vind ik )*(?:leuk|fijn|interessant|goed|tof|benieuwd|nieuwsgierig|plezant|waardevol)(?: (?:om|naar|altijd|met))* (?:(?:nieuwe|andere|interessante|inspirerende|boeiende|leuke|collega|mede)[ -]?)+(?:mensen|ondernemers|professionals|contacten|vakgenoten|alumni|collega's|connecties|gezichten|freelancers)(?: (?:in|aan|toe|uit) (?:mijn|m'n|de) (?:netwerk|sector|regio)| (?:te )?(?:leren kennen|ontmoeten|spreken|linken|connecteren))*(?: te hebben)?",
        "(?:ik )?(?:zoek|wil|verzamel|omring|leg|ontmoet|leer)(?: (?:ik|me|mij|hier|graag|nog|wat|nieuwe|meer|steeds|heel|altijd|ook|zo))* (?:met )?(?:(?:mensen|contacten|professionals|ondernemers|connecties|beslissers|vakgenoten) )+(?:voor mijn netwerk|voor m'n netwerk|in (?:mijn|de) (?:netwerk|sector|regio|vakgebied|branche)|leren kennen(?: in (?:de sector|[a-z]+))?|toevoegen|te leren kennen|die (?:hun|het|iets|mij))",
        "(?:graag|wil|zou)(?: (?:ik|graag|heel|wel))* (?:nieuwe )?mensen (?:te )?leren kennen(?: in (?:de sector|[a-z]+))?",
        "deel (?:uit )?(?:te )?(?:maken|uitmaken|uit te maken) van (?:mijn|m'n|ons) (?:[a-z-]+ )?netwerk",
        "(?:mensen|ondernemers|professionals|alumni|connecties|vakgenoten|contacten|iemand als (?:jij|u)|collega's) in (?:mijn|m'n) netwerk(?: te hebben)?",
        "(?:connecten|linken|netwerken|connecteren|een connectie) kan (?:nooit|geen) kwaad|hoe meer connecties|meer connecties|(?:jij|je|u) mag (?:daar |hier )?niet ontbreken",
        "(?:je|jou|jij|u|ge|gij|jullie) (?:aan|in) (?:mijn|m'n) (?:[a-z-]+ ){0,2}netwerk (?:te mogen |te |mogen |kunnen )(?:toe te voegen|toevoegen|hebben|verwelkomen|begroeten|opnemen|voegen)",
        "(?:suggesties|voorgestelde contacten|voorgesteld door linkedin|aanbevolen contacten|mensen die (?:je|u) misschien kent|linkedin stelde (?:je|u)|linkedin (?:raadde|suggereerde))(?: (?:staan|voor|aan))*",
        "(?:[0-9]+|veel|heel wat|verschillende|meerdere|een paar|enkele|dezelfde|aardig wat|een aantal) (?:wederzijdse |gemeenschappelijke |gedeelde |gezamenlijke )?(?:contacten|connecties|relaties|kennissen|contactpersonen|linkedin-?contacten)(?: (?:hier|op linkedin))? (?:gemeen|gemeenschappelijk|delen|met elkaar gemeen)(?: (?:hebben|te hebben))?",
        "(?:[0-9]+|veel|heel wat|verschillende|meerdere|een paar|enkele|aardig wat|onze|een aantal|via) (?:wederzijdse|gemeenschappelijke|gedeelde|gezamenlijke) (?:contacten|connecties|relaties|kennissen|contactpersonen|linkedin-?contacten)",
        "(?:we|wij) (?:hebben|delen) (?:[a-z0-9]+ ){0,2}(?:gemeenschappelijke|gezamenlijke|wederzijdse) (?:contacten|connecties|kennissen|relaties)",
        "(?:zitten|zit) (?:wij |we )?(?:allebei |beiden |beide |ook )*in (?:hetzelfde (?:netwerk|vakgebied|wereldje)|dezelfde (?:sector|branche|business|industrie))",
        r"(?:voeg|voegde|nodig) (?:ik )?(?:je|jou|u|jullie) (?:graag |daarom |dus |bij deze |met plezier )*(?:toe aan|uit voor) (?:mijn|ons) (?:[a-z]+ )?netwerk",
    ),
    bad=(
        "Ik wil graag «mijn netwerk uitbreiden».",
        "«Het is altijd leuk om nieuwe mensen te leren kennen».",
        "Hoi, ik zag je bij «voorgestelde contacten staan».",
        "«Connecten kan nooit kwaad», toch?",
        "Wilt u «deel uitmaken van mijn netwerk»?",
        "Beste Lotte, wij hebben «46 contacten gemeen».",
        "Er zijn «verschillende gemeenschappelijke connecties».",
        "Hoi, «we delen wat gemeenschappelijke contacten» zie ik.",
        "Leuk stuk, ik «voeg je graag toe aan mijn netwerk».",
    ),
    good=(
        "Het netwerk van regenmeters breidt uit met twee: mag er een op uw dak?",
        "Ik zoek mensen met een ladder van acht meter: de ooievaar bij jou zit los.",
        "Leuk om je moeder te leren kennen; ze zingt hoger dan jij.",
        "Hij breidt nu zelf truien uit de wol die u hem in mei gaf.",
        "De mensen in de Kerkstraat missen je soep, elf in getal en allemaal met een kom.",
        "De contacten van de relais zijn verbrand; welke 12-voltversie zat er bij jullie in?",
        "Wij hebben één kennis gemeen, Hilde, en die zegt dat u de beitels slijpt.",
        "Jullie delen een muur met de bakker en ik een dak: wie bellen we voor de goot?",
        "Voeg je die twee lampen toe aan mijn lijst voor het dorpshuis?",
    ),
    lang="nl",
)
