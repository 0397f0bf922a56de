"""A reminder of one's own message, in Dutch.

Why: it adds nothing but weight.
Instead: add one thing that is new, or let it rest.
Source: our own judgment, from how such notes are written in Dutch.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="previous-message-nl",
    category="follow-up-pressure",
    severity="warning",
    doc=__doc__,
    message="“{}” adds nothing but weight. What is new?",
    grade="own",
    find=phrases(
        r"(?:(?:ik|je|u|nog|even|graag|kort|hierbij|nogmaals|een|toch) )*(?:(?:vervolg|terugkomen|terug te komen|terug|follow[- ]?up|reminder|herinnering|opvolging|opvolgen|reactie|antwoord|inhaken)(?:tje)? )?(?:op|over|van|n\.?a\.?v\.?|naar aanleiding van|na) (?:mijn|m'n) (?:vorige?|eerdere?|laatste|recente|voorgaande?) (?:bericht|berichtje|mail|mailtje|e-?mail|uitnodiging|verzoek|aanbod|voorstel)",
        "(?:mijn|m'n) (?:vorige?|eerdere?|laatste|voorgaande?) (?:bericht|berichtje|mail|mailtje|e-?mail|uitnodiging|verzoek|voorstel)(?: (?:nog|even|misschien|wellicht|al|graag|goed|eens|opnieuw|nogmaals))* (?:(?:onder (?:je|uw|jouw|jullie) aandacht|bovenaan|gezien|gelezen|ontvangen|gemist|naar boven|omhoog|ondergesneeuwd|aangekomen|toegekomen)(?: (?:brengen|te brengen|hebt|heeft|halen|in je inbox))?)",
        "(?:heb|heeft|hebt|had)(?: (?:je|u|jij|ge))(?: (?:nog|al|misschien|de|wel|ondertussen|intussen))* (?:mijn|m'n) (?:(?:vorige?|eerdere?|laatste) )?(?:bericht|berichtje|mail|mailtje|uitnodiging|verzoek|voorstel)(?: (?:nog|al|goed|wel|misschien))* (?:gezien|gelezen|ontvangen|kunnen (?:lezen|bekijken)|gekregen)",
        "(?:ik )?zie dat (?:je|u|ge) (?:mijn|m'n) (?:vorige? )?(?:bericht|berichtje|uitnodiging|verzoek)(?: (?:wel|al|nog niet|hebt))* (?:gelezen|gezien|geopend)(?: (?:hebt|heeft|hebben))?|(?:je|u) (?:hebt|heeft) (?:mijn|m'n) (?:verzoek|bericht|uitnodiging|berichtje) (?:nog )?niet (?:gezien|gelezen|beantwoord)",
        "(?:even |een |vriendelijke |korte |kleine |nog |hierbij |laatste )+(?:reminder|herinnering|geheugensteuntje|follow-?up(?:je)?)(?: (?:van|over) mijn [a-z]+)?",
        "(?:nog )?(?:even |graag |dit |kort |het )*(?:nog(?: eens| even| een keer)? )?(?:(?:terug )?onder (?:je|uw|jouw|jullie) aandacht (?:te )?brengen)",
        "(?:al )?(?:gelegenheid|tijd|kans|de tijd|de kans) gehad om (?:(?:ernaar|er even naar|naar mijn [a-z]+|ernaar te|hierover|erover|mijn [a-z]+) )*(?:te )?(?:kijken|lezen|na te denken|nadenken|bekijken)",
        not_before=r" (?:stond|staat|zat) (?:de|het|een)\b| (?:aan|op) (?:je|jouw|uw) (?:vraag|factuur)|:? (?:het|de) (?:feest|repetitie|zaal)\b",
    ),
    bad=(
        "Hallo Nadia, «even een vervolg op mijn vorige bericht».",
        "«Heb je mijn berichtje al gezien»?",
        "Ik wil «dit nog eens onder uw aandacht brengen».",
        "Hoi Jan, «even een vriendelijke reminder».",
    ),
    good=(
        "Heb je mijn handschoenen gezien in de kleedkamer van Wilrijk?",
        "In uw vorige bericht stond 2,5 meter; op de steiger hangt 2.",
        "Op mijn laatste uitnodiging stond de oude zaal: het is nu Het Trefpunt, achter de kerk.",
        "De herinnering aan die nacht in Leipzig kost mij nog steeds rugpijn.",
    ),
    lang="nl",
)
