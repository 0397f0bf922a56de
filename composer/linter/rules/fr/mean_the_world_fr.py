"""A plea by how much it would mean, in French.

Why: it weighs on the reader and says only what the writer gains.
Instead: ask for one small thing, and say why you ask them.
Source: our own judgment, from how such notes are written in French.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="mean-the-world-fr",
    category="self-centered-ask",
    severity="warning",
    doc=__doc__,
    message="“{}” makes a no hard. What exactly would help, and why from them?",
    grade="own",
    find=phrases(
        "(?:compterai(?:t|ent)|signifierai(?:t|ent)|representerai(?:t|ent)) (?:(?:vraiment|sincerement) )?(?:enormement|tellement|beaucoup|tout|le monde entier|tant)(?: de choses)? (?:pour|a) (?:moi|nous|mes yeux)",
        "(?:serait|ferait) (?:pour (?:moi|nous) )?(?:le plus beau des cadeaux|une aide inestimable|toute la difference pour (?:moi|nous))",
        unless_known=True,
    ),
    bad=(
        "Votre soutien «compterait énormément pour moi».",
        "Un partage «représenterait beaucoup pour nous».",
        "Votre voix «ferait toute la différence pour nous».",
    ),
    good=(
        "Votre cloche compterait beaucoup pour les enfants de Dole, et la tour est sèche.",
        "Que représenterait le troisième trait de votre jauge ?",
        "Deux centimètres feraient la différence sous votre porte : on rabote ?",
    ),
    lang="fr",
)
