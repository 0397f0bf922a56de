"""The phrases of a headhunter's letter, in German.

Why: they sound discreet and hold neither the job nor a reason to pick this person.
Instead: name the job, the place, the pay, and which of their works made you write.
Source: our own judgment, from how such notes are written in German.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="search-letter-de",
    category="recruiter-boilerplate",
    severity="warning",
    doc=__doc__,
    message="“{}” could stand in any search letter. Which job is it, and what of theirs fits?",
    grade="own",
    find=phrases(
        "(?:ihr|dein) (?:name|profil) (?:(?:ist|wurde|fiel|tauchte|kam|hat) )(?:(?:uns|mir|dabei|mehrfach|immer wieder|sofort) )*(?:bei|im rahmen|wae?hrend|in|durch) (?:unsere[rn]?|meine[rn]?|der|einer) (?:[a-z]+ )?(?:recherchen?|suche|marktanalyse|suchmandat[es]*)(?: (?:aufgefallen|auf|aufgetaucht|genannt|begegnet|identifiziert|herausgestochen))?",
        "genau (?:die|diese|jene) (?:seltene |richtige |besondere )?(?:mischung|kombination) (?:aus|von|an) (?:[a-z'-]+,? ){0,4}?(?:strateg|techn|tecn|kommerz|commer|comerc|leader|lider|manage|operat|operac|operaz|analy|analit|skill|experi|esperien|exper|compet|kompet|erfahr|ervar|kennis|fue?hrung|vertrieb|sector|expertise|qualit|talent|fae?higkeit|branche|attribut)[a-z]*",
        "(?:vielleicht|wahrscheinlich|mag sein,? dass|auch wenn|vermutlich|sicherlich|bestimmt) (?:sind |bist )?(?:sie|du) (?:(?:ja|derzeit|aktuell|momentan|gerade|dort|sicher) )*(?:(?:sehr|rundum|vollkommen|ganz) )?(?:glue?cklich|zufrieden|gut aufgehoben)(?: (?:in|mit|an) (?:ihrer?|deiner?|ihrem|deinem) (?:[a-z]+ )?(?:position|rolle|job|stelle|arbeitgeber)|,? (?:wo|dort,? wo|da,? wo) (?:sie|du) (?:(?:jetzt|gerade|aktuell|derzeit) )?(?:sind|bist))",
    ),
    bad=(
        "«Ihr Name ist uns bei unserer Recherche aufgefallen».",
        "Sie bringen «genau die Mischung aus Technik» und Vertrieb mit.",
        "«Vielleicht sind Sie ja sehr zufrieden, wo Sie sind».",
    ),
    good=(
        "Ihr Name fiel auf dem Deich, als der Müller vom Januar erzählte.",
        "Genau die Mischung aus Kalk und Ruß an deiner Glocke fanden wir in Husum.",
        "Vielleicht sind Sie zufrieden mit dem Dach, aber die Rinne am Nordgiebel leckt.",
    ),
    lang="de",
)
