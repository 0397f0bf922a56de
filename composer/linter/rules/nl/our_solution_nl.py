"""Our solution, in Dutch.

Why: the product is on the table before there is a problem.
Instead: begin with what you saw at their end; the product can wait for their answer.
Source: our own judgment, from how such notes are written in Dutch.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="our-solution-nl",
    category="premature-pitch",
    severity="warning",
    doc=__doc__,
    message="“{}” comes before the problem. What did you see at their end?",
    grade="own",
    find=phrases(
        "(?:met )?(?:onze|ons) (?:(?:eigen|unieke|slimme|nieuwe|innovatieve|digitale|complete|[a-z]+e) )?(?:[a-z-]*(?:oplossing|oplossingen|platform|software|tool|tools|app|dienst|diensten|dienstverlening|systeem|methode|programma|product|producten|pakket)) (?:kan|kunnen|helpt|helpen|zorgt|zorgen|int|geeft|geven|biedt|bieden|maakt|maken|lost|levert|leveren|koppelt|neemt|automatiseert|verhoogt|verlaagt|bespaart|is speciaal|ontzorgt|kun|kunt)",
        "(?:de|een|onze|net de|daar|precies de) (?:ideale |perfecte |slimme |innovatieve |unieke |passende |juiste )*(?:totaaloplossing|(?:ideale|perfecte|slimme|innovatieve|unieke|passende|juiste) oplossing|oplossing in huis|oplossing daarvoor)",
        "(?:hebben|heb|bieden|ontwikkelden|ontwikkelen) (?:wij|we|ik) (?:de|een|daar|hier|hiervoor|daarvoor|daar een|daar de)(?: (?:ideale|perfecte|slimme|innovatieve|unieke|passende|juiste))* oplossing(?: voor)?",
        "(?:tegen|aan|voor u een|een) (?:zeer |heel )?(?:scherpe?|concurrentiele?|aantrekkelijke?|voordelige?) (?:prijs|prijzen|tarief|tarieven|voorwaarden)|[0-9]+ ?% korting(?: (?:op|voor|als|en))?|volledig (?:te )?ontzorgen|ontzorgen (?:wij |we )?(?:je|u|jullie)(?: (?:volledig|helemaal|graag))?",
        "(?:wij|we) (?:zijn|is) (?:(?:gespecialiseerd|specialist|specialisten|marktleider|koploper|actief) in|(?:de|een) (?:specialist|partner|marktleider|toonaangevende?|onafhankelijke?)(?: [a-z]+)? ?(?:in|voor|op))",
        "(?:licht|lichten|vertel|vertellen|laat|laten|toon|tonen|leg|leggen) (?:ik|wij|we) (?:je |u |jullie |dit |het |dat |onze [a-z]+ |mijn [a-z]+ |hier |daar |bij u |op [a-z]+ )*(?:graag|met plezier) (?:(?:eens|een keer|meer|nader|verder|persoonlijk|mondeling|hierover|zien|wat|over) )*(?:toe|over|zien|uit)|graag (?:licht|lichten|vertel|vertellen|laat|laten|toon|tonen|leg) (?:ik|wij|we) (?:(?:je|u|jullie|dit|het|dat|hier|onze [a-z]+|mijn [a-z]+|bij u|meer|persoonlijk|hierover|daarover|eens|een keer|op [a-z]+) )*(?:toe|over|zien|uit)",
    ),
    bad=(
        "«Onze planningssoftware geeft» u de avond terug.",
        "Daarvoor «hebben wij de juiste oplossing».",
        "Wij leveren doekjes «tegen scherpe prijzen».",
        "«Graag licht ik dit toe».",
    ),
    good=(
        "De oplossing voor het kruiswoord van zaterdag is 'eb', schreef u. Ik had 'vloed'.",
        "Een scherpe rand aan het nieuwe hek heeft je jas gekost; ik vergoed hem.",
        "Met korting kwam de rekening uit op 184 euro, u had 19 te veel betaald.",
    ),
    lang="nl",
)
