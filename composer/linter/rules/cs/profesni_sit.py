"""A bare wish to be connected, in Czech.

Why: the button said that much already; how you know each other is missing.
Instead: say in one sentence how you know each other, or what you would like to ask.
Source: our own judgment; no LinkedIn text in Czech was found.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="profesni-sit",
    category="vague-request",
    severity="warning",
    doc=__doc__,
    message="“{}” gives no reason. Why this person, and why now?",
    grade="own",
    find=phrases(
        r"(?:rad|rada|rad\(a\)) (?:bych|by) (?:vas|te|tebe) (?:pridal|pridala|pridal\(a\)|pozval|pozvala) (?:do|k|mezi) (?:sve|me|moje) (?:profesni |pracovni )?(?:site|sit|kontakty)(?: (?:na|v) linkedin(?:u)?)?",
        "(?:chci|chtel bych|chtela bych) (?:vas|te) (?:pridat|pozvat) (?:do|k|mezi) (?:sve|me|moje|svoje) (?:profesni |pracovni )?(?:site|sit|kontakty)(?: (?:na|v) linkedin(?:u)?)?",
        "(?:rozsirit|rozsiruji|rozsiruju) (?:svou|moji|svoji) (?:profesni )?sit(?: kontaktu)?",
    ),
    bad=(
        "«Rád(a) bych vás přidal(a) do své profesní sítě na LinkedIn».",
        "Dobrý den, «chtěl bych vás přidat mezi své kontakty».",
        "Chci «rozšířit svou síť kontaktů».",
    ),
    good=(
        "Rád bych přidal vaši mapu mlýna do archivu školy.",
        "Síť, kterou jste spravil v Třeboni, drží. Jaký je to uzel?",
        "Chci vás pozvat na čtvrteční sbor: chybí nám alt.",
    ),
    lang="cs",
)
