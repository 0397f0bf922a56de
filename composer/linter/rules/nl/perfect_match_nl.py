"""A match that is claimed and not shown, in Dutch.

Why: “given your experience” is written to the whole list of search results.
Instead: name the one thing they did and the one thing the job needs.
Source: our own judgment, from how such notes are written in Dutch.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="perfect-match-nl",
    category="recruiter-boilerplate",
    severity="warning",
    doc=__doc__,
    message="“{}” goes to everyone on the list. Which piece of work made you think of them?",
    grade="own",
    find=phrases(
        "(?:gezien|gelet op|op basis van|op grond van|vanwege|met|door) (?:je|jouw|jou|uw|jullie) (?:(?:ruime|brede|jarenlange|rijke|mooie|relevante|huidige|uitgebreide|specifieke|sterke|professionele|indrukwekkende) )*(?:ervaring|achtergrond|profiel|expertise|loopbaan|functie|rol|werkervaring|cv|linkedin-?profiel)(?: (?:in|als|binnen|bij|op) (?:[a-z&-]+ ){0,4}[a-z&-]+)?,? (?:dacht|denk|denken|dachten|vermoed|vermoeden|lijk|lijkt|zou|ben|bent|is|zijn|meen|vind|past|kan)",
        "dacht (?:ik |ikzelf )?(?:meteen|direct|gelijk|onmiddellijk|dadelijk) aan (?:je|jou|u|jouw profiel|uw profiel|je profiel)",
        "(?:perfect|naadloos|goed|uitstekend|precies|prima|ideaal|mooi|helemaal|volledig|100%|sterk|nauw) (?:aansluit|aansluiten|aansluitend|aansluiting|sluit|past|passen|pas|passend|matcht|matchen|match)(?: (?:aan|goed|perfect))? (?:bij|op|met|in) (?:je|jouw|jou|uw|jullie) (?:[a-z-]+ )?(?:profiel|ervaring|expertise|achtergrond|cv|ambities|vaardigheden|wensen|kennis|skills|competenties|loopbaan|werkervaring)",
        "(?:past|passen|sluit|sluiten|matcht|aansluit)(?: (?:perfect|naadloos|goed|precies|mooi|prima|heel|uitstekend|aan))* (?:bij|op|met) (?:je|jouw|jou|uw|jullie) (?:profiel|expertise|achtergrond|cv|ambities|vaardigheden|skills|competenties)",
        "(?:de |een |onze )?(?:perfecte|ideale|uitstekende|geschikte|droom) ?(?:match|kandidaat|kandidate|fit|aanvulling)(?: (?:voor (?:deze|onze|de|een) [a-z]+|zou zijn|bent|ben))?",
        "(?:je|jou|jij|u|ge|gij|jullie) (?:daar )?(?:perfect|precies|prima|uitstekend|helemaal) (?:bij|in|tussen) (?:past|passen)|past daar (?:perfect|precies|prima) (?:bij|tussen|in)",
    ),
    bad=(
        "Hoi Iris, voor een klant in Breda «dacht ik meteen aan jou».",
        "De rol zou «perfect aansluiten bij jouw expertise».",
        "«Gezien uw ruime ervaring in de zorg lijkt» dit mij een stap vooruit.",
        "Volgens mij ben je «de ideale kandidaat voor onze klant».",
    ),
    good=(
        "Toen de klok van Sint-Jan stilviel dacht ik aan jou: jij hebt de tandwielen ooit getekend.",
        "Het deksel past precies op uw oude melkbus, ik heb het gisteren geprobeerd.",
        "Met je ervaring van drie vorstwinters: haal ik de dahlia's er nu al uit?",
        "De kandidaat die jij in Ninove naar voren schoof is lijsttrekker geworden.",
    ),
    lang="nl",
)
