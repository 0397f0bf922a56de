"""A profile that was come across, in German.

Why: to be found is no news; what was found is missing.
Instead: say what in it concerns you both.
Source: our own judgment, from how such notes are written in German.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="came-across-profile-de",
    category="surveillance-opener",
    severity="warning",
    doc=__doc__,
    message="“{}” tells only that you looked. What did you find?",
    grade="own",
    find=phrases(
        "(?:beim (?:durch)?stoe?bern(?: [a-z]+){0,3} )?(?:bin |bin ich |ich bin )?(?:(?:gerade|eben|zufae?llig|neulich|heute|durch zufall|hier) )*(?:auf|ue?ber) (?:(?:ihr|dein|eue?r)(?:e[mnrs]?)? (?:(?:(?:sehr|so|echt|wirklich|richtig|mega|super|total|voll|ziemlich|absolut|unglaublich|ae?usserst|ausserordentlich|besonders|ja|mal|einfach|auch|sofort|direkt|gleich|immer wieder|auf anhieb|zutiefst|schon|ganz|nachhaltig) )*(?:[a-z0-9&-]+,? )?)?(?:linkedin-?|xing-?)?(?:profie?l|unternehmen|seite)|(?:sie|dich|euch)) (?:(?:hier|auf (?:linkedin|xing)|bei (?:linkedin|xing)|gerade|zufae?llig) )*(?:gestossen|aufmerksam geworden|aufmerksam gemacht worden|gestolpert|gekommen)",
        "(?:ihr|dein|eue?r)(?:e[mnrs]?)? (?:linkedin-?|xing-?)?profie?l (?:hier |auf linkedin |auf xing |gerade |eben )*(?:gesehe?n|angesehen|angeschaut|entdeckt|gefunden|besucht|durchgelesen)",
        "(?:ihr|dein|eue?r)(?:e[mnrs]?)? profie?l ist (?:mir|uns) (?:[a-z0-9&-]+,? ){0,3}(?:aufgefallen|ins auge gestochen|ins auge gefallen)|(?:ihr|dein|eue?r)(?:e[mnrs]?)? profie?l (?:stach|fiel|sprang) mir (?:[a-z0-9&-]+,? )?(?:ins auge|auf)",
        "(?:ihr|dein|eue?r)(?:e[mnrs]?)? profie?l wurde mir (?:[a-z0-9&-]+,? ){0,3}(?:vorgeschlagen|angezeigt)|(?:du bist|sie sind) mir (?:hier |gerade |sofort )*(?:aufgefallen|vorgeschlagen worden|angezeigt worden)|linkedin (?:hat|schlae?gt) mir (?:ihr|dein|eue?r)(?:e[mnrs]?)? profil",
        "aufgrund (?:ihr|dein|eue?r)(?:e[mnrs]?)? (?:[a-z0-9&-]+,? ){0,2}(?:profils|werdegangs|lebenslaufs|leistungsausweises|erfahrung|hintergrunds)",
        not_before=r",? (?:und (?:[a-z]+ ){0,4}(?:wieder)?erkannt|weil|da|durch (?:ihren|deinen|den|die)|ue?ber (?:den|die|das))\b",
    ),
    bad=(
        "«Ich bin über dein Profil gestolpert».",
        "Hallo, ich habe «Ihr Profil gesehen» und dachte an Sie.",
        "«Dein Profil ist mir aufgefallen».",
        "Guten Tag, «ich bin auf Sie aufmerksam geworden».",
    ),
    good=(
        "Über dein Fahrrad bin ich heute im Flur gestolpert. Der Lenker passt jetzt.",
        "Das Profil Ihrer Reifen habe ich am Steg gesehen, im Schlamm. Waren Sie nachts am Biberbau?",
        "Ich habe dein Profil gesehen und an der Narbe erkannt: Du bist der vom Anhänger in Leer!",
        "Mir ist aufgefallen, dass in Ihrer Liste der Turmuhren die von Rysum fehlt.",
        "Auf dich bin ich über den Kassenzettel im Atlas gekommen, er trägt deinen Namen.",
    ),
    lang="de",
)
