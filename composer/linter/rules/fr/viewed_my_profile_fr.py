"""A click that was counted, in French.

Why: it tells the reader that their steps are watched, and nothing else.
Instead: leave it out and say why you write.
Source: our own judgment, from how such notes are written in French.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="viewed-my-profile-fr",
    category="surveillance-opener",
    severity="warning",
    doc=__doc__,
    message="“{}” tells them that their clicks are counted. What is your own reason?",
    grade="own",
    find=phrases(
        "(?:j'ai vu que (?:vous (?:aviez|avez)|tu (?:avais|as))|merci d'avoir) (?:like|aime|visite|consulte|regarde) (?:mon|ma|mes|notre|un de mes) (?:profil|page|post|posts|publication|site)",
    ),
    bad=(
        "«Merci d'avoir visité mon profil», Anne.",
        "«J'ai vu que vous aviez liké notre publication».",
        "«J'ai vu que tu as regardé mon post», alors je tente.",
    ),
    good=(
        "Merci d'avoir regardé la chaudière de ma mère dimanche : elle tient.",
        "J'ai vu que vous aviez visité le moulin de Braine ; la roue tournait-elle ?",
        "Qui a consulté le registre de 1911 avant moi, vous ou Mme Petit ?",
    ),
    lang="fr",
)
