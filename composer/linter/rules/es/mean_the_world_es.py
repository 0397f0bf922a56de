"""A plea by how much it would mean, in Spanish.

Why: it weighs on the reader and says only what the writer gains.
Instead: ask for one small thing, and say why you ask them.
Source: our own judgment, from how such notes are written in Spanish.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="mean-the-world-es",
    category="self-centered-ask",
    severity="warning",
    doc=__doc__,
    message="“{}” makes a no hard. What exactly would help, and why from them?",
    grade="own",
    find=phrases(
        "(?:significaria|significa|supondria) (?:(?:realmente|de verdad) )?(?:el mundo(?: entero)?|muchisimo|mucho|todo|tanto) (?:para|a) (?:mi|nosotros)",
        "(?:me|nos) (?:cambiaria la vida|harias? (?:el favor|la persona mas feliz)|haria (?:la persona mas feliz|inmensamente feliz))",
        unless_known=True,
    ),
    bad=(
        "Tu voto «significaría el mundo para mí».",
        "Su apoyo «significaría muchísimo para nosotros».",
        "Un sí «me haría la persona más feliz».",
    ),
    good=(
        "Tu campana significaría mucho para los niños de Soria, y la torre está seca.",
        "¿Qué significa la tercera marca de tu pluviómetro?",
        "El mundo entero cabía en tu mapa de 1931, menos nuestro molino.",
    ),
    lang="es",
)
