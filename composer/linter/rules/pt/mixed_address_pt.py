"""Both “você” and “tu”, or both “você” and “o senhor”, for one person.

Why: who is addressed in two ways reads a text that was pasted together.
Instead: choose one form; if unsure, the more distant one to strangers.
Source: our own judgment, from how letters are written in this language.
"""

from composer.linter.finders import mixed
from composer.linter.rule import Rule

rule = Rule(
    code="mixed-address-pt",
    category="form-of-address",
    severity="must-fix",
    doc=__doc__,
    message="“{}” does not go with the form of address in the rest of the message.",
    grade="own",
    find=mixed(
        familiar=(
            "voce",
            "tu",
            "contigo",
            "para ti",
            "a ti",
        ),
        formal=(
            "o senhor",
            "a senhora",
            "ao senhor",
            "a senhora",
            "do senhor",
            "da senhora",
        ),
        agreed="\\b(?:tratar por tu|trato por tu|tratar de voce|por voce|por tu)\\b",
    ),
    bad=(
        "Prezado Sr. Lemos, o senhor consertou o motor em Braga. Lembro bem do senhor. «Você» ainda tem a oficina?",
        "Oi Dona Célia, a senhora me ensinou a tabuada em 1988. Queria agradecer à senhora e «contigo» tomar um café.",
        "Boa tarde, você pediu a planta do moinho. Se você quiser, mando hoje para «o senhor».",
    ),
    good=(
        "Oi Caio, você pediu a planta do moinho. Mando hoje, te aviso quando sair.",
        "Prezado Sr. Lemos, o senhor consertou o motor em Braga e ele ainda pega de primeira.",
        "Olá Rita, tu levaste a chave do coro? Abílio anda à procura dela.",
    ),
    lang="pt",
)
