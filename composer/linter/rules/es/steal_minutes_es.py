"""A small favour or a few stolen minutes, in Spanish.

Why: the size of the request is hidden, and so is its subject.
Instead: say what it is, how long it takes, and why them.
Source: our own judgment, from how such notes are written in Spanish.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="steal-minutes-es",
    category="self-centered-ask",
    severity="warning",
    doc=__doc__,
    message="“{}” hides what it is for. What exactly do you ask?",
    grade="own",
    find=phrases(
        "(?:robar|quitar|pedir|tomar|ocupar|dedicar|regalar|ceder|conceder|brindar|prestar)(?:te|le|os|les|me|nos)? (?:(?:solo|solamente|tan solo|mas que|mas de|apenas|un|una|unos|un par de|cinco|diez|quince|dos|tres|par|mucho|demasiado|[0-9]+|poco|algo|de) )*(?:minut(?:o|os|ito|itos|illos?)|segundos?|momentito|ratito|poco de tiempo)(?: (?:de (?:tu|su|vuestro)(?: valioso)? (?:tiempo|dia)|solo))?",
        "(?:me|nos) (?:regalas|regala|das|da|darias|daria|concedes|concede|dedicas|dedica|prestas|permites|permite|puedes dedicar|podrias dedicar) (?:(?:solo|un|una|unos|un par de|cinco|diez|quince|dos|tres|[0-9]+) )*(?:minut(?:o|os|ito|itos|illos?)|segundos?|momentito|ratito)(?: de tu tiempo| de su tiempo)?",
        "(?:pedirte|pedirle|necesito|necesitaria|me haces|me haria|podrias hacerme|podria hacerme|hazme|te pido|le pido)(?: (?:un|este|el))? (?:(?:gran|pequeno|enorme) )?(?:favor(?:cito|zote|azo)?|paro)(?: (?:enorme|grande|pequeno))?",
        "(?:me )?(?:podrias|puedes|podria|puede) echar(?:me)? (?:una mano|un cable|la mano)",
        unless_known=True,
        not_before=" (?:de|con|en|para|a|que)\\b|:",
    ),
    bad=(
        "Quería «robarte solo cinco minutos».",
        "¿«Me regala un minuto de su tiempo»?",
        "«Necesito un gran favor».",
    ),
    good=(
        "La cocción pide diez minutos más si el barro es de Úbeda.",
        "¿Me echas una mano con la viga el sábado a las diez?",
        "¿Me das un momento la llave inglesa? La tuya es del catorce.",
    ),
    lang="es",
)
