"""What we do for companies like yours, in German.

Why: it is a line from an advertisement; the reader has not said that they need anything.
Instead: leave the offer out until they ask, or name the problem of theirs that you saw.
Source: the English rule help-companies-like-yours, whose source is two complaint pages and a
list of banned phrases.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="help-companies-like-yours-de",
    category="premature-pitch",
    severity="warning",
    doc=__doc__,
    message="“{}” is an offer before there is a need. What did you see that they need?",
    grade="D",
    find=phrases(
        "(?:wir|ich) (?:helfen?|unterstue?tzen?|begleiten?|beraten?|befae?higen?|entlasten?|betreuen?|coachen?|verhelfen?) (?:[a-z0-9&-]+,? ){0,4}(?:unternehmen|firmen|betrieben?|unternehmer(?:n|innen)?|mittelstae?ndlern?|kmus?|selbst?stae?ndigen?|fue?hrungskrae?ften?|grue?nder(?:n|innen)?|start-?ups?|agenturen|kanzleien|praxen|coaches|berater(?:n|innen)?|(?:[a-z]+-?)?teams|kunden|marken|brands|(?:[a-z]+-?)betrieben?|einrichtungen|schulen|kliniken|hotels|arbeitgebern?|dienstleistern?|frauen|mamis|mue?ttern?|entscheidern?|freiberuflern?|steuerberatern?|maklern?|hae?ndlern?|gastronomen|menschen|(?:firmen|gewerbe|pilot)kunden|leistungstrae?gern?|handwerkern?)(?: dabei| bei| beim)?",
        "(?:helfen?|unterstue?tzen?|begleiten?|beraten?|betreuen?) (?:wir|ich) (?:[a-z0-9&-]+,? ){0,4}(?:unternehmen|firmen|betrieben?|unternehmer(?:n|innen)?|mittelstae?ndlern?|kmus?|selbst?stae?ndigen?|fue?hrungskrae?ften?|grue?nder(?:n|innen)?|start-?ups?|agenturen|kanzleien|praxen|coaches|berater(?:n|innen)?|(?:[a-z]+-?)?teams|kunden|marken|brands|(?:[a-z]+-?)betrieben?|einrichtungen|schulen|kliniken|hotels|arbeitgebern?|dienstleistern?|frauen|mamis|mue?ttern?|entscheidern?|freiberuflern?|steuerberatern?|maklern?|hae?ndlern?|gastronomen|menschen|(?:firmen|gewerbe|pilot)kunden|leistungstrae?gern?|handwerkern?)(?: dabei| bei| beim)?",
        r"(?:unterstue?tzen?|helfen?|begleiten?) (?:wir|ich) (?:bereits |schon |ue?ber )*\d[\d.,']* [a-z]+",
        "(?:wir|ich) (?:gerade |aktuell |derzeit )*(?:unternehmen|firmen|betrieben?|unternehmer(?:n|innen)?|mittelstae?ndlern?|kmus?|selbst?stae?ndigen?|fue?hrungskrae?ften?|grue?nder(?:n|innen)?|start-?ups?|agenturen|kanzleien|praxen|coaches|berater(?:n|innen)?|(?:[a-z]+-?)?teams|kunden|marken|brands|(?:[a-z]+-?)betrieben?|einrichtungen|schulen|kliniken|hotels|arbeitgebern?|dienstleistern?|frauen|mamis|mue?ttern?|entscheidern?|freiberuflern?|steuerberatern?|maklern?|hae?ndlern?|gastronomen|menschen|(?:firmen|gewerbe|pilot)kunden|leistungstrae?gern?|handwerkern?) aus (?:ihrer|deiner|eurer) (?:region|branche) (?:dabei )?helfen",
        "(?:unternehmen|firmen|betrieben?|kanzleien|praxen|agenturen|einrichtungen|hotels|schulen|teams|fue?hrungskrae?fte) wie (?:ihre[smnr]?|deine[smnr]?|eure[smnr]?|ihr|(?:sie|dich|euch))",
        "ich zeige (?:[a-z0-9&-]+,? ){0,3}(?:unternehmen|firmen|betrieben?|unternehmer(?:n|innen)?|mittelstae?ndlern?|kmus?|selbst?stae?ndigen?|fue?hrungskrae?ften?|grue?nder(?:n|innen)?|start-?ups?|agenturen|kanzleien|praxen|coaches|berater(?:n|innen)?|(?:[a-z]+-?)?teams|kunden|marken|brands|(?:[a-z]+-?)betrieben?|einrichtungen|schulen|kliniken|hotels|arbeitgebern?|dienstleistern?|frauen|mamis|mue?ttern?|entscheidern?|freiberuflern?|steuerberatern?|maklern?|hae?ndlern?|gastronomen|menschen|(?:firmen|gewerbe|pilot)kunden|leistungstrae?gern?|handwerkern?),? wie",
        r"(?:bereits|schon|gemeinsam mit|zusammen mit) (?:ue?ber |mehr als )?\d[\d.,']* (?:zufriedene[nr]? )?(?:unternehmen|firmen|betrieben?|unternehmer(?:n|innen)?|mittelstae?ndlern?|kmus?|selbst?stae?ndigen?|fue?hrungskrae?ften?|grue?nder(?:n|innen)?|start-?ups?|agenturen|kanzleien|praxen|coaches|berater(?:n|innen)?|(?:[a-z]+-?)?teams|kunden|marken|brands|(?:[a-z]+-?)betrieben?|einrichtungen|schulen|kliniken|hotels|arbeitgebern?|dienstleistern?|frauen|mamis|mue?ttern?|entscheidern?|freiberuflern?|steuerberatern?|maklern?|hae?ndlern?|gastronomen|menschen|(?:firmen|gewerbe|pilot)kunden|leistungstrae?gern?|handwerkern?)",
        "(?:immer mehr|viele) (?:(?:unternehmen|firmen|betrieben?|unternehmer(?:n|innen)?|mittelstae?ndlern?|kmus?|selbst?stae?ndigen?|fue?hrungskrae?ften?|grue?nder(?:n|innen)?|start-?ups?|agenturen|kanzleien|praxen|coaches|berater(?:n|innen)?|(?:[a-z]+-?)?teams|kunden|marken|brands|(?:[a-z]+-?)betrieben?|einrichtungen|schulen|kliniken|hotels|arbeitgebern?|dienstleistern?|frauen|mamis|mue?ttern?|entscheidern?|freiberuflern?|steuerberatern?|maklern?|hae?ndlern?|gastronomen|menschen|(?:firmen|gewerbe|pilot)kunden|leistungstrae?gern?|handwerkern?)|unserer kunden|ihrer mitbewerber|ihrer kollegen)(?: in ihrer (?:region|branche))?(?: sind| setzen| sparen| haben| nutzen| kae?mpfen| verlieren)",
        "(?:wir sind|als) (?:ein |eine )?(?:der |die )?fue?hrende[nrs]? (?:deutsche[rn]? |internationale[rn]? )?(?:anbieter|hersteller|agentur|unternehmen|dienstleister|plattform)",
    ),
    bad=(
        "«Wir unterstützen Unternehmen» auf dem Weg in die Cloud.",
        "«Ich begleite Selbstständige und Führungskräfte dabei», sichtbar zu werden.",
        "Gerade für «Betriebe wie Ihren» lohnt es sich.",
        "«Immer mehr Praxen setzen» auf uns.",
        "«Wir sind ein führender Anbieter» von Schrauben.",
    ),
    good=(
        "Ich helfe der Schulleiterin mit den alten Zeugnissen; sie hat mich zu Ihnen geschickt.",
        "Wir unterstützen den Balken jetzt mit zwei Pfosten, wie du auf der Skizze hattest.",
        "Ihr Betrieb war der einzige, der im Schnee geliefert hat. Die Kita hatte warmes Brot.",
        "Wir helfen einander am Samstag beim Wehr, die Schaufeln bringt Uwe.",
    ),
    lang="de",
)
