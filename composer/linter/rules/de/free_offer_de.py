"""Something free that nobody asked for, in German.

Why: what is free costs attention, and most readers have paid for such gifts before.
Instead: ask first whether the subject concerns them.
Source: our own judgment, from how such notes are written in German.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="free-offer-de",
    category="premature-pitch",
    severity="warning",
    doc=__doc__,
    message="“{}” gives what nobody asked for. Why would this person want it?",
    grade="own",
    find=phrases(
        "(?:kostenlos|kostenfrei|unverbindlich)(?:e[mnrs]?)? (?:und (?:kostenlos|kostenfrei|unverbindlich)(?:e[mnrs]?)? )?(?:[a-z0-9&-]+,? )?(?:[a-z0-9]+-?)?(?:erstgesprae?ch|beratung|beratungsgesprae?ch|analyse|check|demo|webinar|masterclass|workshop|kurs|strategiegesprae?ch|kennenlerngesprae?ch|e-?book|ratgeber|leitfaden|audit|test(?:version|phase|zugang)?|probemonat|probetraining|angebot|offerte|erstberatung)",
        "gratis[- ](?:beratung|erstgesprae?ch|beratungsgesprae?ch|analyse|kurs|check|angebot|probe[a-z]+|test)",
        "(?:kostenlos|kostenfrei|unverbindlich)(?:e[mnrs]?)? (?:zu )?(?:testen|ausprobieren|prue?fen|beraten|zeigen|kennenlernen)",
        "(?:zeigen?|prue?fen?|erstellen?|berechnen?) (?:ich |wir )?(?:[a-z0-9&-]+,? ){0,4}(?:kostenlos|kostenfrei|gratis|unverbindlich)",
        "(?:ist|is|sind) (?:fue?r (?:sie|dich|euch) )?(?:natue?rlich |selbstverstae?ndlich |komplett |voe?llig |ganz )+(?:kostenlos|kostenfrei|gratis|unverbindlich)",
        "(?:sonst|oder) (?:gibt's |gibt es |sie bekommen ihr )?geld zurue?ck(?:-garantie)?|geld-zurue?ck-garantie|zahl(?:st|en|t) (?:du |sie |ihr )?nur bei erfolg",
        not_after="(?:ihre?|deine?|ihren|deinen|ihrer|deiner|dein|ihr) $",
    ),
    bad=(
        "Ich biete ein «kostenloses Erstgespräch» an.",
        "Sie können alles «unverbindlich testen».",
        "Volle Kurse bis Mai, «sonst Geld zurück».",
        "Die Teilnahme «ist für Sie selbstverständlich kostenfrei».",
    ),
    good=(
        "Die Fähre ist kostenlos, seit die Brücke in Wischhafen gesperrt ist. Fahren Sie noch über Glückstadt?",
        "Das Pfandgeld habe ich dir zurück in die Dose gelegt.",
        "Sie haben mir 2020 die Miete gestundet, unverbindlich und ohne Zettel. Jetzt bin ich dran.",
    ),
    lang="de",
)
