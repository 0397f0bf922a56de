"""The phrases of a headhunter's letter, in Dutch.

Why: they sound discreet and hold neither the job nor a reason to pick this person.
Instead: name the job, the place, the pay, and which of their works made you write.
Source: our own judgment, from how such notes are written in Dutch.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="search-letter-nl",
    category="recruiter-boilerplate",
    severity="warning",
    doc=__doc__,
    message="“{}” could stand in any search letter. Which job is it, and what of theirs fits?",
    grade="own",
    find=phrases(
        "(?:je|jouw|uw) (?:naam|profiel) (?:kwam|komt|dook|is|viel|sprong|werd)(?: (?:meermaals|direct|meteen|telkens|er|ons))* (?:(?:naar voren|op|eruit|uit|genoemd|opgedoken|opgevallen) )?(?:in|uit|bij|tijdens|door) (?:ons|onze|mijn|het|een) (?:[a-z]+ )?(?:onderzoek|zoektocht|search|research|zoekopdracht|marktverkenning)(?: (?:naar voren|op|uit de bus))?",
        "(?:precies|exact|juist) (?:de|die) (?:zeldzame |unieke |juiste )?(?:combinatie|mix|mengeling) (?:van|aan) (?:[a-z'-]+,? ){0,4}?(?:strateg|techn|tecn|kommerz|commer|comerc|leader|lider|manage|operat|operac|operaz|analy|analit|skill|experi|esperien|exper|compet|kompet|erfahr|ervar|kennis|fue?hrung|vertrieb|sector|expertise|qualit|talent|fae?higkeit|branche|attribut)[a-z]*",
        "(?:misschien|wellicht|waarschijnlijk|mogelijk|vast) (?:ben|bent|zit|zitten) (?:je|u|jij) (?:(?:wel|nu|momenteel|nog) )*(?:(?:heel|erg|helemaal|prima|zeer) )?(?:gelukkig|tevreden|goed|op (?:je|uw|jouw) plek|prima)(?: (?:waar (?:je|u) (?:nu )?(?:zit|bent|werkt)|waar (?:je|u) nu zit))",
        "(?:misschien|wellicht|waarschijnlijk|vast) (?:zit|zitten) (?:je|u) (?:nu |wel |momenteel |nog )*helemaal (?:goed|op (?:je|uw|jouw) plek)",
        "(?:[a-z]+ )?(?:staan|staat|zitten) te springen om (?:(?:mensen|iemand|professionals|profielen|talent|kandidaten|experts|vakmensen|collega's|mannen en vrouwen) )?(?:(?:met|zoals|als) )?(?:(?:jouw|uw|je) (?:achtergrond|profiel|ervaring|expertise|kennis|skills)|jou|jij|u)",
    ),
    bad=(
        "«Uw naam kwam naar voren in ons onderzoek».",
        "U heeft «precies de combinatie van kennis» en durf.",
        "«Misschien zit je prima waar je nu zit».",
        "Onze «klanten staan te springen om mensen met jouw achtergrond».",
    ),
    good=(
        "Je naam kwam onder de kalk op de klok vandaan toen we hem wasten.",
        "In jouw schrift uit 1931 staat precies de mix van rogge en spelt die wij kwijt zijn.",
        "Misschien ben je droog daar, maar hier loopt de sloot over sinds donderdag.",
        "De kinderen staan te springen om jouw pannenkoeken van zaterdag.",
    ),
    lang="nl",
)
