"""Praise that names nothing, in Dutch.

Why: “what you do” and “great post” can be said without having looked.
Instead: name the one thing they did, and what it changed for you.
Source: our own judgment, from how such notes are written in Dutch.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="admire-what-you-do-nl",
    category="empty-flattery",
    severity="warning",
    doc=__doc__,
    message="“{}” names nothing they did. Which thing, and what did it change for you?",
    grade="own",
    find=phrases(
        "(?:(?:ik )?(?:vind|vinden)(?: (?:ik|wij|we))? (?:het )?|wat )(?:(?:(?:zeer|heel|erg|echt|enorm|bijzonder|super|best|zo|oprecht|behoorlijk|meer dan) )*)(?:top|tof|super|mooi|gaaf|vet|leuk|knap|inspirerend|indrukwekkend|geweldig|fantastisch|bewonderenswaardig|straf|interessant|schitterend)(?: om te zien)?,? (?:wat|hoe) (?:je|jij|jullie|u|ge|gij)(?: (?:het|dat|hier|op linkedin|allemaal|zoal|daar|daarmee|zo|met [a-z&' -]{1,30}))* (?:doet|doen|neerzet|neerzetten|deelt|delen|bereikt|bereikt hebt|bereikt hebben|aanpakt|aanpakken|bezig bent|betekent)",
        "(?:groot|grote|ongelooflijk|enorm|echt|helemaal|super) ?(?:een )?(?:groot |grote )?fan van (?:(?:je|jouw|jou|uw|jullie) (?:[a-z-]+ )?(?:werk|bedrijf|content|posts|feed|pagina|account|merk|profiel|organisatie|stijl)|wat (?:je|jij|jullie|u) (?:doet|doen|maakt|deelt))",
        "(?:mooi|prachtig|goed|geweldig|fantastisch|inspirerend|knap|schoon) werk (?:doe|doet|doen|lever|levert|leveren) (?:je|jij|u|jullie|ge|gij)",
        "(?:ik )?bewonder (?:ik )?(?:al (?:een tijdje|langer|lang|lange tijd|langere tijd|jaren) )?(?:(?:je|jouw|jou|uw|jullie) (?:werk|bedrijf|inzet|energie|visie|passie|aanpak|drive)|wat (?:je|jij|jullie|u) (?:doet|doen)|hoe (?:je|jij|jullie|u) telkens)",
        "wat een (?:heerlijke |mooie |fijne |goede |geweldige |positieve )?(?:energie|passie|uitstraling|inspiratie|topper) (?:straal|straalt|heb|hebt|heeft|ben|bent) (?:je|jij|u|ge|gij)(?: uit)?",
        "(?:je|jouw|jou|uw|jullie) (?:werk|rol|visie|energie|passie)(?: (?:als|bij|in|op) [a-z ]{2,30})? (?:is|zijn)(?: (?:voor mij|voor velen|echt|altijd|telkens))* (?:(?:een )?(?:grote |echte |ware )?(?:bron van )?inspiratie|(?:(?:zeer|heel|erg|echt|enorm|bijzonder|super|best|zo|oprecht|behoorlijk|meer dan) )*inspirerend|van grote waarde|van onschatbare waarde)",
        "(?:met )?mensen (?:zoals|als) (?:jij|jou|u|gij) (?:nodig|maken het verschil|kom je niet vaak tegen)",
        "(?:je|jouw|jou|uw|jullie) (?:laatste |recente |nieuwe )?(?:posts?|berichten|artikels?|artikelen|blogs?|content|columns?|stukken|bijdragen?|updates?) (?:op linkedin )?(?:is|zijn|was|waren|vind ik|vond ik) (?:altijd )?(?:(?:zeer|heel|erg|echt|enorm|bijzonder|super|best|zo|oprecht|behoorlijk|meer dan) )*(?:interessant|inspirerend|boeiend|herkenbaar|waardevol|leerzaam|sterk|leuk|mooi|top)",
        "(?:wat een |heel |erg |super ?|echt )?(?:interessante?|inspirerende?|boeiende?|herkenbare?|waardevolle?|mooie?|goede?|sterke?|leuke?|toffe?|rake?) (?:post|content|posts|bijdrage|artikel|blog|blogpost|column)(?: van (?:je|jou|u))? ?[!](?:)",
        "zo (?:ontzettend )?herkenbaar(?: (?:allemaal|ook))? ?[!](?:)",
        "(?:je|jouw|jou|uw|jullie) (?:post|artikel|bericht|verhaal|bijdrage|woorden|column)(?: over [a-z]+)? (?:heeft|hebben|had) (?:me|mij) (?:(?:zeer|heel|erg|echt|enorm|bijzonder|super|best|zo|oprecht|behoorlijk|meer dan) )*(?:geraakt|geinspireerd|aan het denken gezet)",
        "(?:je|jouw|jou|uw|jullie) (?:post|artikel|bericht|verhaal|bijdrage|woorden|column)(?: over [a-z]+)? (?:raakte|raakt|inspireerde|inspireert) (?:me|mij)(?: (?:echt|enorm|diep|zeer))*",
        not_before=r" (?:tot|behalve|omdat|want|vanwege|maar|doordat|voor (?:de|het)|om(?:dat)?|in (?:tabel|figuur))\b",
    ),
    bad=(
        "Hoi Emma, «ik vind het echt top wat je doet».",
        "Wij zijn «grote fan van jullie content»!",
        "Dag Karel, «mooi werk doet u». Tijd voor een website?",
        "«Jouw werk is een bron van inspiratie».",
        "Beste Bianca, «ik bewonder je energie» en ik geef cursussen.",
        "«Je posts zijn altijd zo herkenbaar»! Zelf geef ik yoga.",
        "«Interessante post!» Daar willen wij meer van.",
        "Hoi Dennis, «je post over leiderschap heeft me echt geraakt».",
        "Dag An, «jouw verhaal raakte me». Zelf ben ik coach.",
    ),
    good=(
        "Ik vind het tof wat je met de regenton van de school hebt gedaan: twaalf klassen, één slang.",
        "Mijn zoon is grote fan van je hond; mag hij hem zondag uitlaten?",
        "Mooi werk, die dakgoot. Hoeveel zink ging erin?",
        "Uw werk is vrijdag om vijf uur klaar, zei u. Kom ik dan met de sleutel?",
        "Wat een verhaal heb je gisteren op de brug verteld, van die eend.",
        "Je artikel was sterk tot tabel 3; daar tel je de zomermaanden dubbel.",
        "Mooie column van Hilde over de brug van Temse; jij staat erin.",
        "Die post stond scheef en is gisteren door de gemeente gezet, zegt u. Dank!",
        "Uw verhaal over de sluis in 1953 heb ik aan moeder voorgelezen.",
    ),
    lang="nl",
)
