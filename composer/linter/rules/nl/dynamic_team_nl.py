"""Several stock phrases of job adverts, in Dutch.

Why: a dynamic team with short lines is what every advert offers.
Instead: say what is true of this job only: the hours, the pay, the task of the first week.
Source: our own judgment, from how such notes are written in Dutch. One of them alone stays
silent.
"""

from composer.linter.finders import in_company
from composer.linter.rule import Rule

rule = Rule(
    code="dynamic-team-nl",
    category="recruiter-boilerplate",
    severity="warning",
    doc=__doc__,
    message="“{}” and its like stand in every advert. What is true of this job only?",
    grade="own",
    find=in_company(
        "(?:jong|hecht|dynamisch|gezellig|enthousiast|gedreven|ambitieus|informeel|leuk|tof|superleuk|hartelijk|gemotiveerd)e? (?:en [a-z]+ |, [a-z]+ )?(?:team|bedrijf|organisatie|club|werkomgeving|kmo)",
        "marktconform(?:e)?(?: (?:salaris|loon|vergoeding|verloning))?|aantrekkelijk (?:salaris|loon|loonpakket|salarispakket)|aantrekkelijke (?:verloning|arbeidsvoorwaarden)|goed (?:salaris|loon)|goe loon|competitief (?:loon|salaris)|mooi loonpakket",
        "(?:vele |veel |volop |goede )?(?:doorgroeimogelijkheden|groeimogelijkheden|ontwikkelmogelijkheden|doorgroeikansen)",
        "(?:snel|hard)groeiende? (?:[a-z-]+ )?(?:scale-?up|start-?up|organisatie|bedrijf|speler|kmo|onderneming)|(?:superleuke|toffe|gave|leuke|mooie) (?:scale-?up|start-?up|club)",
        "vrijdagmiddagborrels?|vrijmibo|hybride werken|korte lijnen|no-?nonsense(?: mentaliteit| cultuur)?|platte organisatie|ons-kent-ons",
        "(?:goede|prettige|informele|fijne|leuke|toffe|aangename|collegiale|gemoedelijke) (?:werk)?sfeer|innovatieve (?:bedrijfs)?cultuur|goede arbeidsvoorwaarden|vlotte bereikbaarheid|firmawagen|bedrijfswagen|leaseauto",
        "(?:toonaangevende?|gerenommeerde?|innovatieve?) (?:[a-z-]+ )?(?:organisatie|bedrijf|speler|werkgever|opdrachtgever|klant)",
        "geen 9[- ]tot[- ]5(?:[- ]mentaliteit)?|(?:echte )?teamplayer|hands-on(?: mentaliteit)?|stressbestendig|aanpakkersmentaliteit|leergierige?|flexibele instelling",
    ),
    bad=(
        "Bij ons vind je een «jong en dynamisch team» met «doorgroeimogelijkheden».",
        "Een «snelgroeiende scale-up» met «marktconform salaris».",
        "Wij bieden «korte lijnen» en «bedrijfswagen», u biedt uzelf.",
        "Het is een «hecht team» met een «informele werksfeer».",
    ),
    good=(
        "De goede sfeer op de kade in Yerseke, dat was jouw accordeon.",
        "De leaseauto die u zag staan is van de buren, hij mag weg.",
        "Het is een hecht team geworden sinds jij de roosters maakt; alleen de vrijdag loopt nog scheef.",
        "Jouw korte lijnen in ets 14: welke naald was dat?",
    ),
    lang="nl",
)
