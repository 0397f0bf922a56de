"""Words from a leaflet, in Dutch.

Why: it belongs to an advertisement, and the reader asked for none.
Instead: leave the offer out until they ask, and say what you know about their own case.
Source: our own judgment, from how such notes are written in Dutch.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="leaflet-words-nl",
    category="premature-pitch",
    severity="warning",
    doc=__doc__,
    message="“{}” is what leaflets say. What would this person want it for?",
    grade="own",
    find=phrases(
        "(?:geen|zonder) (?:contract(?:en)?|risico'?s?|verplichtingen|opstartkosten|verborgen kosten|abonnement)(?:,? (?:en |of )?(?:geen|zonder) (?:contract(?:en)?|risico'?s?|verplichtingen|opstartkosten|verborgen kosten|abonnement))+",
        r"(?:antwoord|reageer|mail|app)(?: (?:gewoon|simpelweg|even|alleen|maar|me|mij|met))+ (?:een )?['\"]?(?:ja|info|interesse)",
        r"(?:ruim |meer dan |al )*(?:[0-9][0-9.]*\+?|honderden|duizenden) (?:tevreden|blije|enthousiaste) (?:klanten|ondernemers|bedrijven|gebruikers|opdrachtgevers)",
        r"(?:precies )?(?:daar|hier) kom(?:en)? (?:wij|we|ik) (?:in beeld|om de hoek kijken|in het spel)",
        r"(?:veel|de meeste) (?:mensen|ondernemers|professionals) in (?:jouw|je|uw) (?:positie|situatie)",
        not_before=r" of\b",
    ),
    bad=(
        "Bij ons is het «geen contract, geen risico».",
        "«Antwoord gewoon JA» en ik regel het.",
        "Wij hebben «meer dan 200 tevreden klanten».",
        "«Daar komen wij in beeld».",
        "«Veel mensen in jouw positie» schrikken ervan.",
    ),
    good=(
        "Geen risico op vorst vannacht, zegt de molenaar, dus jouw korven blijven buiten.",
        "Antwoord gewoon met het nummer van de sluis, dan leg ik de boot daar.",
        "Twee tevreden klanten van jouw oven staan op de kade, en een is mijn oom.",
        "Daar komen wij met de boot langs, dus laat de ketting liggen.",
    ),
    lang="nl",
)
