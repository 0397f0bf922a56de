"""Both “je” and “u” for one person.

Why: who is addressed in two ways reads a text that was pasted together.
Instead: choose one form; if unsure, “u” to strangers, “je” among people who use it.
Source: our own judgment, from how letters are written in this language.
"""

from composer.linter.finders import mixed
from composer.linter.rule import Rule

rule = Rule(
    code="mixed-address-nl",
    category="form-of-address",
    severity="must-fix",
    doc=__doc__,
    message="“{}” does not go with the form of address in the rest of the message.",
    grade="own",
    find=mixed(
        familiar=(
            "jij",
            "jou",
            "jouw",
            "je (?:profiel|bericht|bedrijf|post|artikel|netwerk|werk|ervaring|presentatie|praatje|verhaal|vraag|antwoord|stand|mail)",
            "(?:ken|heb|kun|kan|wil|zou|ben|weet|zag|sprak|had) je",
            "met je",
            "aan je",
            "ik je",
        ),
        formal=(
            "u",
            "uw",
            "uwe",
        ),
        agreed="\\b(?:tutoyeren|vousvoyeren|je en jij|je of u|u of je|zeg maar je|u zeggen|je zeggen)\\b",
    ),
    bad=(
        "Geachte mevrouw De Wit, dank voor uw antwoord. Kunt u mij zeggen of de pers nog draait? Ik stuur «je bericht» door.",
        "Hoi Bram, jij vroeg naar de sleutel. Ik heb hem aan jouw buurman gegeven, past dat voor «u»?",
        "Beste meneer Smit, ik sprak u in Hasselt over de ovens. Hebt u de maten nog? Dan kom ik bij «jou» langs.",
    ),
    good=(
        "Beste meneer Smit, ik sprak u in Hasselt over de ovens. Je weet maar nooit met dat oude staal.",
        "Hoi Bram, jij vroeg naar de sleutel. Hij ligt bij de buurman, om drie uur is hij thuis.",
        "Dag mevrouw, zeg maar je en jij hoor. Ik heb u gisteren de foto van de sluis gestuurd.",
    ),
    lang="nl",
)
