"""Congratulations on public news, in Spanish.

Why: a new job, a round or an anniversary is known to everybody, so it ties you to nobody.
Instead: say what it has to do with you.
Source: the English rule i-noticed-you, whose source is 1,330 threads of one seller in which
“reaching out / I saw / I noticed” stood more often in the unanswered ones (bostonrobbie/BDR).
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="congratulations-es",
    category="surveillance-opener",
    severity="hint",
    doc=__doc__,
    message="“{}” is known to everybody. What does it have to do with you?",
    grade="D",
    find=phrases(
        "(?:me sale|me sales|me salio|me aparece|he visto|vi|veo|me salto|me avisa linkedin|linkedin me (?:dice|avisa|recuerda|chiva)) (?:que )?(?:(?:hoy|ya|tu|su) )*(?:(?:es|cumples|cumple|has|ha|acabas|acaba|celebras|celebra|sigues) )(?:(?:tu|su|de|el|un|anos|empezado|comenzado|cambiado|cambiar) )*(?:cumpleanos|aniversario|puesto|trabajo|empleo|empresa|nuevo (?:puesto|rol|cargo|trabajo)|anos en)",
        "(?:enhorabuena|felicidades|felicitaciones|(?:te|le|lo|la) (?:felicito|felicitamos))(?: (?:por|con|de todo corazon))* (?:(?:tu|su|tus|sus|vuestro) )(?:(?:nuev[oa]|reciente|gran|primer|[0-9]+|merecid[oa]) )*(?:puesto|cargo|rol|trabajo|ascenso|nombramiento|aniversario|ronda|etapa|andadura|anos en|posicion|logro|exito|reto|empleo|responsabilidad)(?: (?:profesional|laboral|en (?:la|tu|su) (?:empresa|compania)|de trabajo))*",
        unless_known=True,
    ),
    bad=(
        "«Enhorabuena por tu nuevo puesto».",
        "Hola, Nuria, «me sale que es tu aniversario» de empresa y te escribo.",
        "«Felicidades por su reciente nombramiento»; vendemos sillas.",
    ),
    good=(
        "Enhorabuena por el tercer premio de la burra parda en Zafra.",
        "Me sale que es tu turno de riego el jueves; ¿cambiamos?",
        "Felicidades por la chimenea: desde mi terraza ya no se ve humo.",
    ),
    lang="es",
)
