"""Thanks for an accepted request, in German.

Why: the click is thanked and nothing is said.
Instead: write when there is something to say.
Source: our own judgment, from how such notes are written in German.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="thanks-for-connecting-de",
    category="empty-opener",
    severity="warning",
    doc=__doc__,
    message="“{}” thanks for a click. What do you want to say?",
    grade="own",
    find=phrases(
        "(?:vielen |besten |herzlichen |lieben )?dank(?:e)?(?: (?:dir|ihnen|schoe?n))? fue?r(?:s| das| die| ihre| deine| den) (?:schnelle |rasche |nette )?(?:vernetz(?:en|ung)|annehmen|annahme|bestae?tigen|bestae?tigung|kontaktanfrage|kontaktannahme|kontakt|verbindung|connecten|vernetzungsanfrage|connection|angenehme verbindung)(?: (?:meiner|der) (?:kontaktanfrage|anfrage))?",
        "(?:schoe?n|super|toll|cool|klasse|freut mich),? dass wir (?:(?:jetzt|nun|hier|auch|uns) )*(?:vernetzt|connected|verbunden|verknue?pft|vernetzen)(?: sind)?",
        "auf weiterhin gute zusammenarbeit|(?:wenn|falls) ich (?:mal )?(?:etwas |was )?(?:fue?r (?:sie|dich) )?(?:etwas |was )?(?:tun|machen) kann,? (?:lassen|lass|sag)",
        not_before=r" (?:des|der pakete|nach|zu[mr]?|mit|von)\b",
    ),
    bad=(
        "«Danke fürs Vernetzen»! Freut mich.",
        "«Vielen Dank für die Annahme der Kontaktanfrage».",
        "«Schön, dass wir jetzt verbunden sind»!",
    ),
    good=(
        "Danke fürs Annehmen des Pakets, die Gurken darin sind für dich.",
        "Danke für die Verbindung nach Rysum um 5 Uhr; ohne Ihren Bus stünde ich noch da.",
        "Schön, dass wir die Rohre jetzt dicht haben. Was schulde ich dir für das Hanf?",
    ),
    lang="de",
)
