"""An offer to tell, show or send more, in German.

Why: the reader does not know yet what it is about and is to ask for more of it.
Instead: say now, in one sentence, what it is and why it concerns this reader.
Source: our own judgment, from how such notes are written in German.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="tell-you-more-de",
    category="premature-pitch",
    severity="warning",
    doc=__doc__,
    message="“{}” offers more before the first thing was said. What concerns this reader?",
    grade="own",
    find=phrases(
        "(?:darf|due?rfte|soll|kann|koe?nnte|due?rfen|sollen|koe?nnen|wue?rden?|moe?chten?) (?:ich|wir) (?:gerne? |auch )?(?:ihnen|dir|euch) (?:(?:gerne?|mal|kurz|dazu|das|auch|einfach|hierzu|ein wenig) )*(?:mehr (?:darue?ber |dazu |davon )?(?:erzae?hlen|zeigen|schicken)|(?:weitere|mehr|alle|nae?here|ein paar) (?:infos?|informationen|details|unterlagen)|infomaterial|(?:ein|eine|das|unser(?:e[mnrs]?)?) (?:[a-z0-9&-]+,? ){0,2}(?:infopaket|angebot|offerte|analyse|demo|loe?sung(?:en)?|plattform|software|tool|produkte?|sortiment|kollektion|leistungen|konzept|katalog|brosche?ue?re)|zeigen,? wie (?:auch )?(?:sie|du|ihr|das|ihre?|deine?|unser))",
        "gerne? (?:zeigen?|senden?|schicken?|stellen?|erzae?hlen?|machen?|unterbreiten?|erstellen?|erlae?utern?) (?:ich|wir) (?:ihnen|dir|euch) (?:[a-z0-9&-]+,? ){0,3}(?:mehr|infos|informationen|details|unterlagen|infomaterial|angebot|offerte|analyse|demo|loe?sung(?:en)?|plattform|software|tool|produkte?|sortiment|leistungen|konzept|katalog|potenzial|potential|wie)",
        r"zeigen? (?:ich |wir )?(?:ihnen|dir|euch) (?:gerne? )?in (?:\d{1,2}(?: ?[-–] ?\d{1,2}| bis \d{1,2})?|fue?nf|zehn|fue?nfzehn|zwanzig|dreissig|ein paar|paar) minuten",
        "zeigen? (?:ich |wir )?(?:ihnen|dir|euch) (?:gerne?|mal)?,? ?wie (?:auch )?(?:sie|du|ihr) (?:[a-z0-9&-]+,? ){0,6}(?:sparen|spart|sparst|verdienen|verdienst|gewinnen|gewinnst|profitieren|profitierst|loswerden|wirst|werden)",
        r"(?:haben sie|hast du|habt ihr|bei dir|bei ihnen|besteht|bei euch|grundsae?tzlich|besteht grundsae?tzlich) interesse ?\?",
        r"klingt (?:das )?(?:fue?r (?:sie|dich|euch) )?(?:interessant|spannend|gut)(?: fue?r (?:sie|dich|euch))? ?\?|neugierig(?: geworden)? ?\?",
        r'schreib(?:en sie)? mir (?:einfach )?(?:ein )?(?:"?ja\b|herz(?:li)?|"?info\b)|(?:einfach )?mit "?ja"? antworten|(?:alle|die) infos schicken|schick(?:e)? (?:ich )?(?:(?:ihnen|dir|euch) )?(?:gerne? )?(?:alle |die |mehr |weitere )?infos|link (?:in meinem|im) profil|schau(?:en sie)? (?:gerne?|doch) (?:mal )?auf (?:meinem|unserem|mein|unser|meiner|unserer|unsere|meine) (?:profil|seite|webseite|website|homepage)',
    ),
    bad=(
        "Darf ich Sie stören? «Darf ich Ihnen mehr erzählen»?",
        "«Gerne stelle ich Ihnen unsere Lösung» vor.",
        "Wir putzen auch Dächer. «Haben Sie Interesse?»",
        "«Klingt das spannend für dich?»",
        "Einfach melden, dann «schicke ich dir alle Infos».",
    ),
    good=(
        "Sie hatten nach dem Riss im Nordturm gefragt. Darf ich Ihnen die beiden Aufnahmen vom März schicken?",
        "Dein Interesse an der alten Fähre hat mich auf den Dachboden getrieben; der Fahrplan von 1931 liegt bei.",
        "Gern zeige ich Ihnen am Sonntag die Stelle, an der Ihr Großvater das Boot vertäut hat.",
        "Die Profile der zwei Deichschnitte kann ich dir mitbringen.",
    ),
    lang="de",
)
