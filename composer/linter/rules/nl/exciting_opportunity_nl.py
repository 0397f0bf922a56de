"""An opportunity, before it is described, in Dutch.

Why: every job is called so before it is described.
Instead: name the job, the place, the pay, and what in their work made you think of it.
Source: the English rule exciting-opportunity, whose source is two lists of banned phrases; no
measurement.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="exciting-opportunity-nl",
    category="recruiter-boilerplate",
    severity="warning",
    doc=__doc__,
    message="“{}” does not describe the job. What is it, where, and what does it pay?",
    grade="D",
    find=phrases(
        "(?:(?:unieke|uitdagende|boeiende|spannende|interessante|toffe|geweldige|fantastische|prachtige|superleuke|superinteressante|gave|uitgelezen|veelbelovende|exclusieve|afwisselende)(?:,| en)? )+(?:nieuwe |vaste |freelance |senior )*(?:kans|kansen|uitdaging|uitdagingen|opportuniteit|opportuniteiten|opportunity|functie|functies|rol|vacature|vacatures|opdracht|opdrachten|baan|job|jobs|positie|carrierekans|carrierestap|carriereswitch|loopbaankans|interim-?opdracht|startersfunctie)(?: (?:voor (?:je|jou|u)|als [a-z-]+))?",
        "(?:mooie|leuke|goede|nieuwe|interessante|volgende) (?:nieuwe )?(?:vacature|vacatures|opportuniteit|opportuniteiten|carrierestap|carrierekans|loopbaanstap|stap in (?:je|jouw|uw) (?:loopbaan|carriere)|baan|job|functie|rol|kans|uitdaging|opdracht)(?: die| dat)? (?:voor (?:je|jou|u)|bij een (?:[a-z-]+ ){0,3}(?:klant|opdrachtgever|organisatie|bedrijf|scale-?up|werkgever)|(?:bij|voor) (?:mijn|onze|een van (?:mijn|onze)) (?:klant|klanten|opdrachtgever|opdrachtgevers))",
        "(?:droombaan|droomjob|carriereboost|(?:je|jouw|uw) (?:loopbaan|carriere) (?:naar een hoger|een boost|een nieuwe wending|naar een volgend)(?: niveau| geven| te geven)?)",
        "(?:voor|namens) (?:een|mijn|onze|een van (?:mijn|onze)|diverse|meerdere|verschillende) (?:[a-z-]+e? ){0,2}(?:opdrachtgevers?|eindklanten?|eindklant|klanten?)(?: (?:in|uit|te|rond|nabij|regio|de)(?: (?:de |het )?[a-z-]+)?)* (?:zoek|zoeken|ben|zijn|werf) (?:ik|wij|we)(?: (?:momenteel|dringend|op zoek|nog|op dit moment|naar))*",
        "(?:een |naar (?:je|jouw|uw) )(?:volgende|nieuwe) (?:carrierestap|stap in (?:je|jouw|uw) (?:carriere|loopbaan))",
        "(?:sta|staat|stond|ben|bent)(?: (?:je|u|ge|gij|jij))?(?: (?:eventueel|misschien|wellicht|momenteel|er|ook|nog|op dit moment|in principe|altijd))* (?:open|opengesteld) (?:voor|om) (?:(?:iets|wat) (?:nieuws|anders|moois)|(?:een )?(?:nieuwe?|andere?|volgende|mooie|leuke) (?:[a-z-]+ ){0,2}(?:kans|kansen|uitdaging|uitdagingen|stap|job|baan|functie|rol|opdracht|opdrachten|opportuniteit|opportuniteiten|mogelijkheden))",
        "open ?(?:staat|staan|sta) voor (?:(?:iets|wat) (?:nieuws|anders)|(?:een )?(?:nieuwe?|andere?|volgende) (?:[a-z-]+ ){0,2}(?:kans|kansen|uitdaging|uitdagingen|stap|job|baan|functie|rol|opdracht|opdrachten|opportuniteit|opportuniteiten|mogelijkheden))",
        "(?:ben|bent)(?: (?:je|jij|u|ge|gij))?(?: (?:nog|wel|al|helemaal|eigenlijk|misschien|wellicht|stiekem))* (?:gelukkig|tevreden|happy|op je plek|uitgekeken|op zoek|toe) (?:in (?:je|jouw|uw)(?: huidige)? (?:job|baan|functie|werk|rol)|met (?:je|jouw|uw)(?: huidige)? (?:job|baan|functie|werk|rol)|op (?:je|jouw|uw)(?: huidige)? (?:werk|plek)|aan (?:iets nieuws|een nieuwe|een volgende|de volgende|een andere)(?: (?:uitdaging|stap|job|baan|functie|rol))?|naar (?:iets nieuws|een nieuwe (?:uitdaging|job|baan|functie|rol)))",
        "(?:zoek|zoekt) (?:je|jij|u|ge|gij) (?:een )?(?:nieuwe uitdaging|nieuwe job|nieuwe baan|iets nieuws)",
        "(?:kent|ken) (?:je|jij|u|ge|gij)(?: (?:anders|misschien|wellicht|eventueel))* iemand (?:in (?:je|jouw|uw) (?:netwerk|omgeving) )?die (?:(?:ervoor |hiervoor )?open (?:voor )?staat|interesse (?:heeft|zou hebben)|op zoek is)",
        r"(?:aantrekkelijk(?:e)?|uitstekend(?:e)?) (?:salaris|loonpakket|salarispakket|verloning|arbeidsvoorwaarden)",
        not_before=r" (?:gemist|gehad|om te (?:zien|horen|kijken)|als dat)\b|,? (?:en dat|lees|ja ik)\b",
    ),
    bad=(
        "Dag Pieter, ik heb een «unieke kans voor jou».",
        "Er is een «boeiende opportuniteit als controller» in Gent.",
        "Wij zoeken iemand voor een «toffe en uitdagende functie».",
        "Klaar voor «een volgende stap in je loopbaan»?",
        "Dag Tom, «sta je open voor een nieuwe uitdaging»?",
        "Bel me als je «open staat voor iets nieuws».",
        "«Bent u nog tevreden in uw huidige functie»?",
        "«Ben je toe aan een volgende stap»? Wij ook.",
        "«Voor een opdrachtgever in regio Eindhoven zoek ik» een controller.",
        "Wij bieden een «aantrekkelijk salaris».",
    ),
    good=(
        "De rol van de sluiswachter speelde je zaterdag in Lier alsof je hem kende.",
        "Goede kans dat het vriest: haal je de pomp binnen?",
        "Je nieuwe baan bij de molen begint maandag, zei Els. Neem je de hond mee?",
        "De opdracht lag bij bladzijde 40: teken de schuur van boven. Dat heb ik gedaan.",
        "De poort staat open voor het nieuwe paard; wil jij hem dichtdoen als hij binnen is?",
        "Ben je nog tevreden met de ketel die we in maart plaatsten?",
        "Ken je iemand die de klok van 1911 nog heeft horen luiden?",
        "Voor de klant in Ninove die jij kent zoek ik de tegel met de blauwe haan.",
        "Je zei in Brugge dat je openstaat voor kritiek op hoofdstuk 4. Hier is ze.",
        "Het salaris is 3.120 euro bruto, schaal 7, met de zaterdag vrij.",
    ),
    lang="nl",
)
