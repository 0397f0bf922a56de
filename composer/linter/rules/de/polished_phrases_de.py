"""Phrases that shine and say little, in German.

Why: readers know them from generated texts and brochures and stop believing the rest.
Instead: say it as you would say it on the telephone.
Source: our own judgment, from how such notes are written in German.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="polished-phrases-de",
    category="ai-tell",
    severity="warning",
    doc=__doc__,
    message="“{}” sounds generated. How would you say it aloud?",
    grade="own",
    find=phrases(
        "(?:austausch|gesprae?ch|begegnung|zusammenarbeit|kommunikation|miteinander|uns|sich) auf augenhoe?he(?: auszutauschen| austauschen)?",
        "mit (?:weitblick|herz|leidenschaft|haltung) und (?:haltung|verstand|hingabe|herzblut|weitblick|leidenschaft|ausdauer|klarheit)",
        "mass?geschneiderte[nrs]? (?:[a-z-]+ )?(?:loe?sung(?:en)?|konzepte?n?|angebote?n?|strategien?|ansae?tze?)",
        "ganzheitliche[nrs]? (?:[a-z-]+ )?(?:ansatz|ansae?tze?n?|loe?sung(?:en)?|konzepte?n?|beratung)",
        "auf (?:das|ein|die|eine) (?:nae?chste|neue)[sn]? (?:level|stufe)(?: zu)?(?: heben| bringen)?",
        "(?:liegt|liegen) (?:mir|uns|auch mir) (?:[a-z]+ ){0,4}am herzen|(?:auch )?mir liegt (?:[a-z]+ ){0,4}am herzen|(?:unser|mein) herzensprojekt|(?:wieder )?in (?:ihre|deine|die eigene) kraft(?: zu)? (?:kommen|bringen)",
        "nachhaltige[snr]? wachstum|wegweisende[nrs]? (?:impulse|ideen|loe?sungen)|wertvolle (?:einblicke|erkenntnisse|synergien)|(?:ue?ber|jenseits) das tagesgeschae?ft hinaus(?:gehen)?",
        "(?:wir )?revolutionieren(?: wir)?|brenne(?:n)? fue?r (?:das thema|den|die|innovative|neue)|menschen zusammen(?:zu)?bringen",
    ),
    bad=(
        "Ich freue mich auf ein «Gespräch auf Augenhöhe».",
        "Wir bieten «maßgeschneiderte Lösungen».",
        "Damit bringst du dein Team «auf das nächste Level».",
        "Das Thema «liegt mir sehr am Herzen».",
    ),
    good=(
        "Der Haken hängt auf Augenhöhe des Kindes, wie Sie es auf dem Elternabend wollten.",
        "Das Kleid für die Fahne ist maßgeschneidert, die Quaste von 1902 fehlt noch.",
        "Auf der nächsten Stufe links fehlt das Brett, bitte mit der Lampe kommen.",
        "Der Stein lag mir im Schuh, nicht am Herzen; danke fürs Anhalten am Pass.",
    ),
    lang="de",
)
