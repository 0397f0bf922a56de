"""A slot proposed to a stranger, in Dutch.

Why: the reader is to look for a time before they know what for.
Instead: ask whether they want it at all; the hour follows from a yes.
Source: our own judgment, from how such notes are written in Dutch.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="fixed-slot-nl",
    category="calendar-push",
    severity="warning",
    doc=__doc__,
    message="“{}” asks for their time. Could they first say yes or no in writing?",
    grade="own",
    find=phrases(
        r"(?:past|schikt|lukt|komt|kan|zou|werkt|heb je|hebt u|heeft u|kunt u|kun je)(?: (?:het|je|u|jou|dat|eventueel|misschien|jullie|dan|op|bijvoorbeeld|uit|tijd|even|nog))* (?:(?:komende |volgende |aanstaande |deze )?(?:maandag|dinsdag|woensdag|donderdag|vrijdag)(?:ochtend|middag|morgen|voormiddag|namiddag)?|morgen|overmorgen)(?: (?:om|rond|of|tussen|a\.s\.|[0-9]+ [a-z]+))*(?: [0-9]{1,2}(?:[.:u][0-9]{0,2})?(?: ?(?:uur|u))?)(?: (?:voor jou|voor je|bij u|uit|even))*",
        r"(?:(?:komende |volgende |aanstaande |deze )?(?:maandag|dinsdag|woensdag|donderdag|vrijdag)(?:ochtend|middag|morgen|voormiddag|namiddag)?|morgen|overmorgen)(?: [0-9]{1,2} [a-z]+)?(?: (?:om|rond))? [0-9]{1,2}(?:[.:u][0-9]{0,2})?(?: ?(?:uur|u))?(?: (?:even|een|10|15|20|kort|voor|minuten|kwartiertje))* ?(?:bellen|belletje|kort belletje|inplannen|call|kort gesprek|minuten)?\?(?:)",
        "(?:zullen|kunnen) (?:we|wij) (?:dan |anders |bijvoorbeeld |even )*(?:(?:komende |volgende |aanstaande |deze )?(?:maandag|dinsdag|woensdag|donderdag|vrijdag)(?:ochtend|middag|morgen|voormiddag|namiddag)?|morgen|overmorgen)(?: (?:of|[0-9]+|[a-z]+dag|[a-z]+|om|[0-9.:u]+|uur)){0,5} (?:(?:even|een|10|15|20|kort|kwartiertje|minuten|minuutjes|kort even) )*(?:bellen|afspreken|kennismaken|zoomen|schakelen)",
        "(?:heb|heeft|hebt|zou|kan|kun)(?: (?:je|u|jij|ge|ik|er))(?: (?:even|misschien|volgende week|deze week|binnenkort|ergens|wel|maandag|een keer|hebben))* (?:[0-9]+|tien|vijftien|twintig|vijf|een|een paar) (?:minuten|minuutjes|kwartier|kwartiertje|halfuur|half uur|halfuurtje|half uurtje)(?: (?:tijd|vrij|over|voor mij|voor een|volgende week|deze week|om))*",
        "(?:een )?(?:kwartiertje|halfuurtje|half uurtje|half uur|10 minuten|15 minuten|20 minuten|10 minuutjes)(?: (?:volgende|deze|komende) week| even| samen| kort)*(?: (?:bellen|sparren|kennismaken|zoomen|inplannen|van (?:je|uw) tijd|tijd|praten))",
        r"[0-9]{2} (?:min|minuten|minuutjes) (?:deze|volgende|komende) week\?(?:)",
        r"wanneer (?:past|schikt|komt|kan|zou)(?: (?:het|dat))?(?: (?:je|jou|u|jullie|jij|ik|we))*(?: (?:het|uit|best|goed|passen|schikken|uitkomen|even|eens))*(?: (?:om te (?:bellen|praten|kennismaken)|bellen|langskomen|inplannen|contacteren))?\?(?:)",
        "(?:prik|plan|boek|kies|prikken|plannen|inplannen)(?: (?:hier|gerust|gewoon|zelf|even|we|een|snel|direct|een keer|graag|wij))* (?:(?:een )?(?:moment|momentje|datum|afspraak|gesprek|tijdstip|call|belafspraak)(?: (?:in|dat|die|via|met))?(?: (?:mijn agenda|mijn kalender|deze link|jou past|u past|jou schikt|u schikt))?|in (?:mijn|onze) (?:agenda|kalender))",
        unless_known=True,
        not_before=" (?:uur )?(?:de|het|mijn|onze|bij|naar|langs|komen|aan|met|in|op) [a-z]+",
    ),
    bad=(
        "«Past maandag 9 uur»?",
        "Wij kunnen het tonen. «Zullen we dinsdag of donderdag even bellen»?",
        "«Heb je volgende week 15 minuten»?",
        "«Prik gerust een moment in mijn agenda».",
        "Beste Els, er is veel mogelijk. «Wanneer past het jou?»",
    ),
    good=(
        "Dinsdag om drie uur is de buurman thuis, hij heeft de sleutel van het klokhuis.",
        "Past de sleutel van maandag ook op het hek van 1953?",
        "Het duurde een half uur voor de brug dichtging en jij zong.",
        "Kun je dinsdag om 10 uur de sleutel van het orgel brengen? De stemmer is er dan.",
        "Wanneer is de zaal in Lier vrij voor de repetitie van de vier alten?",
    ),
    lang="nl",
)
