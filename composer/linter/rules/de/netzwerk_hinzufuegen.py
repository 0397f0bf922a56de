"""A bare wish to be connected, in German.

Why: the button said that much already; how you know each other is missing.
Instead: say in one sentence how you know each other, or what you would like to ask.
Source: our own judgment; no LinkedIn text in German was found. German complaints:
schlosser.info.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="netzwerk-hinzufuegen",
    category="vague-request",
    severity="warning",
    doc=__doc__,
    message="“{}” gives no reason. Why this person, and why now?",
    grade="own",
    find=phrases(
        "(?:ich )?(?:mochte|wurde|will|wollte) (?:ich )?(?:sie|dich|euch)(?: (?:sehr|gerne|gern|auch|hiermit))* (?:zu|in) (?:meinem|meinen|mein) (?:beruflichen |berufliches |professionellen |professionelles |linkedin[- ]?)?(?:netzwerk|kontakten|kontakte)(?: (?:auf|bei|uber) linkedin)? (?:hinzufugen|einladen|aufnehmen)",
        "(?:ich )?(?:mochte|wurde)(?: (?:ich|mich|gerne|gern|sehr))* (?:mit (?:ihnen|dir)(?: (?:gerne|gern))? )?(?:auf linkedin |hier |uber linkedin )?(?:vernetzen|verbinden|verknupfen|in kontakt (?:treten|kommen|bleiben)|netzwerken)",
        "(?:ich )?(?:freue mich|wurde mich freuen)(?: (?:sehr|auf|uber|wenn wir uns|eine|einen|die|den|unsere))* ?(?:vernetzung|vernetzen|austausch|kontakt|verbindung|kontaktanfrage)",
        "(?:lass|lassen) (?:uns|sie uns) (?:uns )?(?:vernetzen|verbinden|connecten|in kontakt bleiben)",
        "vielen dank fur (?:ihren|deinen) besuch (?:meines profils|auf meinem profil)",
        "vielleicht ergibt sich (?:etwas|was|ja etwas|ja was|ein austausch)",
        not_before=r"(?:,? (?:weil|denn|um|damit|uber|zu[rm]?)\b)",
    ),
    bad=(
        "«Ich möchte Sie gerne zu meinem beruflichen Netzwerk auf LinkedIn hinzufügen».",
        "Hallo Frau Kern, «ich würde mich gerne mit Ihnen vernetzen». Viele Grüße",
        "«Vielen Dank für Ihren Besuch meines Profils».",
    ),
    good=(
        "Ich möchte Ihre Karte der Mühle gern ins Archiv der Schule aufnehmen.",
        "Das Netz, das du in Husum geflickt hast, hält. Welcher Knoten ist das?",
        "Wir haben uns in Lübeck über Glocken gestritten; der Guss von 1911 ist da.",
    ),
    lang="de",
)
