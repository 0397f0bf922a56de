"""Praise of a profile or a career, in German.

Why: every profile can be called impressive, so the reader learns that theirs was not read.
Instead: name the one thing in it that made you write.
Source: the English rule impressive-profile, whose source is a complaint page and five lists of
banned phrases.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="impressive-profile-de",
    category="empty-flattery",
    severity="warning",
    doc=__doc__,
    message="“{}” could be said of anyone. What exactly did you notice?",
    grade="D",
    find=phrases(
        "(?:ihr|dein|eue?r)(?:e[mnrs]?)? (?:(?:sehr|so|echt|wirklich|richtig|mega|super|total|voll|ziemlich|absolut|unglaublich|ae?usserst|ausserordentlich|besonders|ja|mal|einfach|auch|sofort|direkt|gleich|immer wieder|auf anhieb|zutiefst|schon|ganz|nachhaltig) )*(?:beeindruckend|eindrue?cklich|eindrucksvoll|interess?ant|spannend|toll|cool|stark|inspirierend|faszinierend|bemerkenswert|herausragend|ausserordentlich|aussergewoe?hnlich|hervorragend|grossartig|klasse|genial|krass|mega|geil|bewundernswert|sympathisch|exzellent|vielseitig)e[mnrs]? (?:und [a-z0-9&-]+,? )?(?:berufliche[mnrs]? |bisherige[mnrs]? )?(?:linkedin-?|xing-?)?(?:profie?l|werdegang|laufbahn|lebenslauf|karriere|karriereweg|vita|cv|leistungsausweise?s?|hintergrund|berufserfahrung|expertise|lebensweg|background|story|stationen)",
        "(?:(?:sehr|so|echt|wirklich|richtig|mega|super|total|voll|ziemlich|absolut|unglaublich|ae?usserst|ausserordentlich|besonders|ja|mal|einfach|auch|sofort|direkt|gleich|immer wieder|auf anhieb|zutiefst|schon|ganz|nachhaltig) )*(?:beeindruckend|eindrue?cklich|eindrucksvoll|interess?ant|spannend|toll|cool|stark|inspirierend|faszinierend|bemerkenswert|herausragend|ausserordentlich|aussergewoe?hnlich|hervorragend|grossartig|klasse|genial|krass|mega|geil|bewundernswert|sympathisch|exzellent|vielseitig)(?:es (?:linkedin-?|xing-?)?profie?l|er (?:werdegang|lebenslauf))",
        "(?:ihr|dein|eue?r)(?:e[mnrs]?)? profie?l hat (?:mein|unser) (?:[a-z0-9&-]+,? )?interesse geweckt",
        "(?:ihr|dein|eue?r)(?:e[mnrs]?)? (?:berufliche[nrs]? |bisherige[nrs]? )?(?:(?:linkedin-?|xing-?)?(?:profie?l|werdegang|laufbahn|lebenslauf|karriere|karriereweg|vita|cv|leistungsausweise?s?|hintergrund|berufserfahrung|expertise|lebensweg|background|story|stationen)|weg) (?:hat|haben|imponiert|imponieren|beeindruckt|begeistert) (?:mich|mir|uns)(?: (?:(?:sehr|so|echt|wirklich|richtig|mega|super|total|voll|ziemlich|absolut|unglaublich|ae?usserst|ausserordentlich|besonders|ja|mal|einfach|auch|sofort|direkt|gleich|immer wieder|auf anhieb|zutiefst|schon|ganz|nachhaltig) )*(?:[a-z0-9&-]+,? )?(?:beeindruckt|umgehauen|begeistert|angesprochen|ue?berzeugt|neugierig gemacht|inspiriert|fasziniert))?",
        "(?:von|durch) (?:ihr|dein|eue?r)(?:e[mnrs]?)? (?:[a-z0-9&-]+,? )?(?:linkedin-?|xing-?)?(?:profie?l|werdegang|laufbahn|lebenslauf|karriere|karriereweg|vita|cv|leistungsausweise?s?|hintergrund|berufserfahrung|expertise|lebensweg|background|story|stationen) (?:(?:sehr|so|echt|wirklich|richtig|mega|super|total|voll|ziemlich|absolut|unglaublich|ae?usserst|ausserordentlich|besonders|ja|mal|einfach|auch|sofort|direkt|gleich|immer wieder|auf anhieb|zutiefst|schon|ganz|nachhaltig) )*(?:beeindruckt|begeistert|angetan|inspiriert|fasziniert)",
        "(?:(?:sehr|so|echt|wirklich|richtig|mega|super|total|voll|ziemlich|absolut|unglaublich|ae?usserst|ausserordentlich|besonders|ja|mal|einfach|auch|sofort|direkt|gleich|immer wieder|auf anhieb|zutiefst|schon|ganz|nachhaltig) )*(?:beeindruckt|begeistert|angetan|inspiriert|fasziniert) (?:von|durch) (?:ihr|dein|eue?r)(?:e[mnrs]?)? (?:[a-z0-9&-]+,? )?(?:linkedin-?|xing-?)?(?:profie?l|werdegang|laufbahn|lebenslauf|karriere|karriereweg|vita|cv|leistungsausweise?s?|hintergrund|berufserfahrung|expertise|lebensweg|background|story|stationen)",
        "(?:ihr|dein|eue?r)(?:e[mnrs]?)? (?:berufliche[rs]? )?(?:linkedin-?|xing-?)?(?:profie?l|werdegang|laufbahn|lebenslauf|karriere|karriereweg|vita|cv|leistungsausweise?s?|hintergrund|berufserfahrung|expertise|lebensweg|background|story|stationen) (?:ist|sind|klingt|klingen|liest sich|sieht|wirkt) (?:(?:sehr|so|echt|wirklich|richtig|mega|super|total|voll|ziemlich|absolut|unglaublich|ae?usserst|ausserordentlich|besonders|ja|mal|einfach|auch|sofort|direkt|gleich|immer wieder|auf anhieb|zutiefst|schon|ganz|nachhaltig) )*(?:beeindruckend|eindrue?cklich|eindrucksvoll|interess?ant|spannend|toll|cool|stark|inspirierend|faszinierend|bemerkenswert|herausragend|ausserordentlich|aussergewoe?hnlich|hervorragend|grossartig|klasse|genial|krass|mega|geil|bewundernswert|sympathisch|exzellent|vielseitig)",
        r"finde (?:ich )?(?:ihr|dein|eue?r)(?:e[mnrs]?)? (?:berufliche[nrs]? |bisherige[nrs]? )?(?:linkedin-?|xing-?)?(?:profie?l|werdegang|laufbahn|lebenslauf|karriere|karriereweg|vita|hintergrund|berufserfahrung|expertise|lebensweg|background|stationen|weg) (?:(?:sehr|so|echt|wirklich|richtig|mega|super|total|ziemlich|absolut|unglaublich|ae?usserst|ausserordentlich|besonders|ja|einfach) )*(?:beeindruckend|eindrue?cklich|eindrucksvoll|interess?ant|spannend|toll|cool|stark|inspirierend|faszinierend|bemerkenswert|herausragend|aussergewoe?hnlich|grossartig|klasse|genial)",
        not_before=r" (?:der|des|vom|quer|aus)\b",
    ),
    bad=(
        "Hallo Frau Kern, «Ihr beeindruckender Werdegang» ist uns nicht entgangen.",
        "Hey Tim, «dein Profil ist mega spannend»!",
        "Ich bin «begeistert von deinem Lebenslauf».",
        "«Ihre bisherigen Stationen haben mich auf Anhieb überzeugt».",
        "Hi Mia, «cooles Profil»!",
        "Ich «finde Ihren Werdegang wirklich spannend».",
    ),
    good=(
        "Ihr Profil nennt drei Orgeln in Ostfriesland. Stimmt die in Rysum noch auf 465 Hertz?",
        "Das Profil der Dichtung ist beeindruckend steif; bei uns reißt es nach zwei Wintern.",
        "In deinem Lebenslauf steht Bäcker, dann Glockengießer. Wie war der erste Guss?",
        "Beeindruckt hat mich, wie du am Steg in Husum den Motor mit einem Löffel gerettet hast.",
    ),
    lang="de",
)
