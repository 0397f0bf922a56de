"""An exchange of ideas without one idea, in Spanish.

Why: an exchange is offered and nothing is put on the table.
Instead: bring the first idea, or ask the one question you have.
Source: our own judgment, from how such notes are written in Spanish.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="exchange-ideas-es",
    category="vague-synergy",
    severity="warning",
    doc=__doc__,
    message="“{}” brings no idea. Which one is yours?",
    grade="own",
    find=phrases(
        "(?:intercambi(?:ar|emos|o de)|compartir|compartamos|contrastar|cambiar|intercambio de) (?:(?:algunas|unas|nuestras|buenas|distintas|con (?:usted|ustedes)|contigo|algun) )*(?:ideas|impresiones|experiencias?|opinion(?:es)?|conocimientos?|puntos de vista|visiones|perspectivas|inquietudes|buenas practicas|insights|recursos|contenidos?|informacion)(?:(?:,| y| e) (?:ideas|impresiones|experiencias|opiniones|conocimientos?|puntos de vista|visiones|perspectivas|inquietudes|buenas practicas|oportunidades|recursos|contactos|proyectos|contenidos?))*(?: (?:contigo|con usted|con vos|profesionales|del sector|sobre el sector|de valor|de interes))*",
        "(?:profesionales|personas|gente|mentes|perfiles) (?:afines|con ideas afines|con (?:los mismos|mis mismos|intereses|inquietudes|objetivos) ?(?:similares|afines|comunes|parecid[oa]s|intereses)?)",
        "(?:para conocernos|conozcamonos|conocernos (?:mejor|un poco|mas))(?: (?:mejor|un poco(?: mas| mejor)?|mas))*(?: y (?:ver|explorar|hablar|charlar|compartir))?",
        not_before=" (?:sobre|acerca|de|del|en|con|entre|a|para|por|que)\\b",
    ),
    bad=(
        "Me gustaría «intercambiar experiencias contigo».",
        "Podemos «compartir ideas y conocimientos».",
        "Busco «profesionales afines».",
        "¿Y si quedamos «para conocernos mejor»?",
    ),
    good=(
        "¿Quieres compartir experiencias sobre el injerto de púa? Yo perdí nueve de doce.",
        "Cambiar ideas por pan no da: la harina son 40 kilos, Lola.",
        "Compartimos la opinión de tu hermano: la parra no cabe en ese patio.",
        "Al conocernos en Jaca te prometí la receta; va adjunta.",
    ),
    lang="es",
)
