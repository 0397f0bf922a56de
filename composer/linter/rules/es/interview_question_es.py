"""An interviewer's question, in Spanish.

Why: it could be put to anybody with a career and takes an hour to answer well.
Instead: ask the one thing that you have to decide and that this person knows.
Source: our own judgment, from how such notes are written in Spanish.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="interview-question-es",
    category="self-centered-ask",
    severity="hint",
    doc=__doc__,
    message="“{}” is an interviewer's question. What do you need to know yourself, and for what?",
    grade="own",
    find=phrases(
        "(?:que )?(?:le )?(?:dirias|diria|aconsejarias|aconsejaria|consejo (?:le )?(?:darias|daria)) a (?:tu|su) (?:yo (?:mas joven|del pasado|joven|de (?:hace )?(?:20|veinte) anos)|joven yo)",
        "(?:cual (?:ha sido|fue|es) )?(?:el|tu|su) (?:mayor|principal|gran) (?:reto|desafio) (?:de|en) (?:tu|su) (?:carrera|trayectoria)(?: profesional)?",
        "cual es el secreto de (?:tu|su) exito|como es un dia (?:tipico|normal) en (?:tu|su) (?:trabajo|vida)",
        unless_known=True,
    ),
    bad=(
        "¿«Qué le dirías a tu yo más joven»?",
        "¿«Cuál ha sido el mayor reto de tu carrera»?",
        "¿«Cuál es el secreto de tu éxito»?",
    ),
    good=(
        "El mayor reto fue la esclusa de Frómista: ¿cómo sacaste la viga?",
        "¿Qué le dirías a tu hermano joven si viera el tejado así?",
        "¿Cuál es el secreto del candado de 1840, el segundo pestillo?",
    ),
    lang="es",
)
