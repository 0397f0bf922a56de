"""A plea by how much it would mean, in Portuguese.

Why: it weighs on the reader and says only what the writer gains.
Instead: ask for one small thing, and say why you ask them.
Source: our own judgment, from how such notes are written in Portuguese.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="mean-the-world-pt",
    category="self-centered-ask",
    severity="warning",
    doc=__doc__,
    message="“{}” makes a no hard. What exactly would help, and why from them?",
    grade="own",
    find=phrases(
        "(?:significaria|significa|representaria) (?:(?:realmente|mesmo) )?(?:o mundo|muitissimo|imenso|muito|tudo|tanto) (?:para|pra) (?:mim|nos)",
        "(?:faria|seria) (?:toda a diferenca|o maior presente) (?:para|pra) (?:mim|nos)",
        unless_known=True,
    ),
    bad=(
        "O seu voto «significaria o mundo para mim».",
        "A sua ajuda «representaria muito para nós».",
        "Um sim «faria toda a diferença para mim».",
    ),
    good=(
        "O teu sino significaria muito para as crianças de Braga, e a torre está seca.",
        "O que representa a terceira marca do teu pluviómetro?",
        "O mundo inteiro cabia no teu mapa de 1931, menos o nosso moinho.",
    ),
    lang="pt",
)
