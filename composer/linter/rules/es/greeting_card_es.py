"""A line from a greeting card, in Spanish.

Why: it is said to everybody on such a day, and a button or a card says it as well.
Instead: say what you saw of the work, or what you remember.
Source: our own judgment, from how such notes are written in Spanish.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="greeting-card-es",
    category="empty-flattery",
    severity="hint",
    doc=__doc__,
    message="“{}” is what greeting cards say. What did you see them do?",
    grade="own",
    find=phrases(
        "feliz aniversario (?:laboral|de trabajo|profesional|en la empresa)",
        "(?:te|le|os) (?:deseo|deseamos) (?:mucho|muchisimo|todo el|muchos|el mayor de los) exitos?(?: en (?:tu|su) (?:nuev[oa] )?[a-z]+)?|muchos exitos|te auguro muchos exitos",
        "como pasa el tiempo",
        unless_known=True,
        not_before=r" (?:with|mit|fue?r|for|avec|con|com|met|bei|dans|en|in|al|no|na|beim?) (?:<word>)",
    ),
    bad=(
        "¡«Feliz aniversario laboral»!",
        "«Te deseo mucho éxito».",
        "Nueve años ya, ¡«cómo pasa el tiempo»!",
    ),
    good=(
        "Tu tarta tuvo mucho éxito en la fiesta del horno; ¿qué manzana era?",
        "El aniversario del coro cae en lunes laboral: ¿guardamos la sala?",
        "¿Cómo pasa el agua al tercer bancal si la compuerta está cerrada?",
    ),
    lang="es",
)
