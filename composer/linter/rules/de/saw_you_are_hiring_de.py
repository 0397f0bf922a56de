"""A post, a page or a vacancy that was seen, in German.

Why: it shows that someone watched, and makes nothing of it.
Instead: say what was in it and what you make of that.
Source: our own judgment, from how such notes are written in German.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="saw-you-are-hiring-de",
    category="surveillance-opener",
    severity="warning",
    doc=__doc__,
    message="“{}” stops before the point. What did you make of it?",
    grade="own",
    find=phrases(
        "(?:gesehe?n|bemerkt|mitbekommen|aufgefallen|entdeckt|gelesen),? (?:dass|das) (?:ihr|sie|du) (?:[a-z0-9&-]+,? ){0,8}(?:sucht|suchen|suchst|einstellt|einstellen|wachst|wae?chst|wachsen|offen habt|offen haben|ausgeschrieben (?:habt|haben)|offen fue?r neues (?:bist|sind)|studiert hast|studiert haben|erreicht hast|erreicht haben|angemeldet haben|angemeldet hast)",
        "(?:habe?|wir haben) (?:ich )?(?:gerade |eben |neulich )*(?:ihren|deinen|ihre|deine|einen ihrer|einen deiner) (?:letzten? |neuesten? |aktuellen? |spannenden? |tollen? |interessanten? )*(?:post|beitrag|kommentar|artikel|posts|beitrae?ge)(?: (?:auf linkedin|hier|im feed|gerade|heute|neulich))* (?:gesehen|gelesen|entdeckt|bemerkt)",
        "beim (?:besuch|blick auf|besuchen|durchsehen|anschauen) (?:auf )?(?:der |die |ihre[rn]? |deine[rn]? |eure[rn]? )(?:[a-z0-9&-]+,? )?(?:webseite|website|homepage|internetseite|seite)",
        "(?:potenzial|potential|luft nach oben|technische fehler|verbesserungspotenzial|optimierungspotenzial) (?:bei (?:der|ihrer|deiner) sichtbarkeit|auf ihrer (?:webseite|website|seite))|(?:ihre?|deine?) (?:google-?)?(?:ranking|bewertungen|sichtbarkeit) (?:negativ )?(?:beeinflussen|verbessern)",
        not_before=r" ?(?::|,? (?:und (?:der|die|das|darin)|in dem|wo|dass|ue?ber|zu[mr]?|von)\b)",
    ),
    bad=(
        "Ich habe «gesehen, dass ihr bei Fjord gerade sechs Fahrer sucht».",
        "Ich «habe Ihren letzten Beitrag gelesen».",
        "«Beim Besuch Ihrer Webseite» fiel uns etwas auf.",
        "Mir ist «aufgefallen, dass du beruflich richtig was erreicht hast».",
    ),
    good=(
        "Ich habe gesehen, dass Sie die Nachtweiche am Sonntag von Hand gestellt haben. War der Motor schon alt?",
        "Ich habe deinen Beitrag über die Bälge gelesen; Leder vom Hirsch hielt bei uns länger.",
        "Auf Ihrer Webseite steht die Fähre noch mit dem Fahrplan von 2019, gestern standen vier Radler da.",
        "Du hast gelesen, dass wir einen Tenor brauchen, und kamst mit Hund. Danke!",
    ),
    lang="de",
)
