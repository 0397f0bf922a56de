"""A non-binding get-to-know, in Dutch.

Why: it asks for the reader's time before there is a reason to give it.
Instead: ask what could be answered in one written line.
Source: the English rule quick-call, whose source is the complaint page jonnyhatesmarketing.com
and lists of banned phrases.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="quick-call-nl",
    category="calendar-push",
    severity="warning",
    doc=__doc__,
    message="“{}” asks for their time. What could they answer in writing?",
    grade="D",
    find=phrases(
        "(?:een |kort |korte |kleine |eerste |informele? |online |digitale? |virtuele? |telefonische? |eens )*vrijblijvende? (?:en informele? |online |telefonische? |digitale? |eerste |kort |korte |virtuele? )*(?:kennismaking|kennismakingsgesprek|gesprek|gesprekje|koffie|kop koffie|kopje koffie|kop thee|praatje|babbel|babbeltje|belletje|call|afspraak|ontmoeting|meeting)",
        "(?:een |kort |korte |eens |even |eerste |snelle? |telefonische? )*(?:(?:verkennend|orienterend|inspirerend|informeel|kennismakend|vertrouwelijk) (?:kort )?(?:gesprek|gesprekje|telefoontje|babbeltje|call)|verkennende (?:call|babbel|kennismaking)|kennismakingsgesprek(?:je)?|strategiegesprek|adviesgesprek|ontdekkingsgesprek|sparringsessie|strategiesessie|discovery call|intakegesprek|kennismaking van een (?:kwartiertje|half ?uur(?:tje)?))",
        "(?:een |eens |graag |even )*(?:virtueel|digitaal|online|virtuele|digitale|online een) (?:(?:kopje|bakje|kop|bakkie|kennis) )?(?:koffie|koffietje|koffiemoment|kennismaking|te maken|bakkie|thee)(?: (?:te )?(?:drinken|doen))?",
        "(?:zullen|kunnen|zouden|laten) (?:we|wij) (?:(?:eens|een keer|binnenkort|volgende week|deze week|even|snel|kort|samen|gauw|vrijblijvend|telefonisch|ooit|misschien|anders) )+(?:kennismaken|kennis maken|kennis te maken|afspreken|lunchen|horen|bellen|schakelen|zoomen|koffiedrinken|koffie drinken|een koffie drinken|een koffietje drinken|koffie doen|een bakkie doen)(?: (?:volgende week|deze week|binnenkort))?",
        "(?:sta|staat|open|zin|tijd|interesse|ruimte|voel|zie)(?:t)?(?: (?:je|u|jij|ge|er|om|staan|staat))*(?: (?:open|iets|eens|zitten|ervoor|wat))* (?:voor|in|om) (?:een |eens een )?(?:(?:kort|korte|vrijblijvende?|snelle|virtuele|digitale|informele|online|eerste|kleine) )*(?:kennismaking|kennismakingsgesprek|gesprek|gesprekje|koffie|kop koffie|kopje koffie|bakkie koffie|bakkie|koffietje|call|belletje|babbel|babbeltje|demo|telefoontje|afspraak|eens te babbelen|eens kennis te maken|kennis te maken|eens te bellen)",
        "(?:een |kort |kop |op een |eens |'n )*(?:kort|snel|klein) (?:belletje|gesprekje|telefoontje|babbeltje|callletje|zoommeeting)",
        "(?:korte|snelle) (?:call|demo|zoom|teams-?call|intro|babbel|meeting)",
        "(?:nodig|uitnodigen|uit te nodigen|trakteer)(?: (?:ik|je|u|jou|graag|u graag|je graag))* (?:uit )?(?:voor|op) (?:een |'n )?(?:kop |kopje |bakje |bakkie )*(?:koffie|koffietje|lunch|kennismaking)",
        unless_known=True,
        not_before=r" (?:over (?:de|het|jouw|uw|die)|met (?:de|onze|mijn) [a-z]+|zoals)\b",
    ),
    bad=(
        "Past u «een vrijblijvende kennismaking»?",
        "Zin om «virtueel koffie te drinken»?",
        "«Zullen we binnenkort kennismaken»?",
        "Ik stel «een verkennend gesprek» voor.",
        "«Sta je open voor een bakkie koffie»?",
    ),
    good=(
        "Ik bel u woensdag om 11 uur over de dakgoot, zoals we vrijdag afspraken.",
        "Kom je zaterdag koffie drinken? De kinderen willen je hond zien.",
        "Het gesprek met de wijkagent staat gepland; hij vroeg naar jouw lijst van de fietsen.",
        "Zullen we het hek afspreken op 1,80? De vos springt over 1,50.",
    ),
    lang="nl",
)
