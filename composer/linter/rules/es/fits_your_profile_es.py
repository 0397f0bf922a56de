"""A profile that fits and a person who is open, in Spanish.

Why: it is said to everybody a search found; the reader cannot tell why it was them.
Instead: say which of their jobs fits which task of yours.
Source: our own judgment, from how such notes are written in Spanish.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="fits-your-profile-es",
    category="recruiter-boilerplate",
    severity="warning",
    doc=__doc__,
    message="“{}” is said to everybody. Which part of their work fits which task?",
    grade="own",
    find=phrases(
        "(?:tu|su) (?:perfil|experiencia|trayectoria|cv|curriculum|background)(?: (?:profesional|y [a-z]+|en [a-z]+))? (?:(?:me|nos|parece|puede|podria|creo que|creemos que|se|que|muy) )*(?:encaja(?:r|ria)?|ajusta|ajustarse|ajusta|alinea|cuadra|coincide|cumple|interesa|calza|es (?:ideal|perfecto|el ideal|justo lo que|el que|idoneo)|encajaria|adecua)(?: (?:muy bien|perfectamente|a la perfeccion|mucho|como anillo al dedo|de maravilla|totalmente|bien|al 100 ?%))*(?: (?:con|en|a|para|lo que|que) ?(?:lo que|nuestr[oa]|una|un|el|la|los)? ?(?:buscamos|busco|[a-z]+)?)?",
        "(?:encajas|encaja|encajarias|encajaria|cuadras) (?:(?:muy bien|perfectamente|a la perfeccion|como anillo al dedo|de maravilla) )*(?:con (?:lo que|el perfil|un|una|nuestr[oa])|en (?:un|una|el|la|nuestr[oa]|lo que) )(?: ?(?:buscamos|busco|proyecto|posicion|vacante|perfil|puesto|proceso|equipo|tesis))?",
        "(?:(?:eres|serias|seria|es) )?(?:el|la|un|una) (?:candidat[oa]|perfil|persona|fichaje) (?:ideal|perfect[oa]|idone[oa]|que (?:buscamos|necesitamos|estamos buscando)|indicad[oa])",
        "(?:estas|esta|estarias|estaria|estes|este|estan|te encuentras|se encuentra) (?:actualmente |ahora )?(?:abiert[oa]|en busqueda|en escucha|dispuest[oa]|interesad[oa]|valorando|escuchando|pensando|contemplando)(?: (?:activa|a|de|en|por|escuchar|valorar|explorar|nuevas?|nuevos?|recibir|un|una|otras|ofertas|propuestas|conocer))* ?(?:oportunidad(?:es)?|retos?|desafios?|propuestas?|ofertas?|proyectos?|cambio(?: (?:laboral|profesional|de aires))?|escucha activa|activa|vacantes?|ofertas)(?: (?:laboral(?:es)?|profesional(?:es)?|de (?:trabajo|empleo)))?",
        "(?:abiert[oa]s? a|escuchar|valorar|plantearte|plantearse|plantearias|valorarias|considerar|considerarias) (?:(?:a|un|una|nuev[oa]s?|otr[oa]s?|posibles?|escuchar|algun) )*(?:oportunidad(?:es)?|retos?|ofertas?|propuestas?|cambio)(?: (?:laboral(?:es)?|profesional(?:es)?|de (?:trabajo|empleo|aires)))?",
        "(?:(?:te|le) interesa(?:ria)?(?: o)? (?:o )?(?:conoces|conoce) a alguien|(?:conoces|conoce) a alguien (?:a quien|que) (?:(?:le|pueda|podria) )*(?:interes[a-z]+|encaj[a-z]+|este buscando))(?: [a-z]+)?",
        "(?:estamos|estoy) (?:buscando|en busca de|seleccionando|reclutando|contratando) (?:(?:un|una|a|perfiles|perfil|profesionales|talento|personas|nuev[oa]s|para|varios|candidat[oa]s) ?)+(?:como (?:tu|usted|el (?:tuyo|suyo))|para (?:mi|un|nuestr[oa]|el|la|importante|una)|con (?:tu|su|experiencia))",
        "serias? (?:perfect[oa]|ideal|idone[oa]|un gran fichaje)|(?:perfil|puesto|oferta|vacante) (?:que ni pintad[oa]|hech[oa] para (?:ti|usted)|como anillo al dedo)",
        not_before=" (?:de (?:canalon|aluminio|hierro|la (?:viga|cornisa))|la (?:puerta|pieza))",
    ),
    bad=(
        "«Tu perfil encaja perfectamente con lo que buscamos».",
        "Creo que «eres el candidato ideal».",
        "¿«Estás abierta a nuevas oportunidades»?",
        "¿«Conoces a alguien que pueda encajar»?",
    ),
    good=(
        "El perfil de aluminio encaja en tu ventana si limas dos milímetros.",
        "¿Está abierto el refugio el día 3? Somos cinco y un perro.",
        "La persona que buscas en la foto de 1962 es mi tía Rosario.",
    ),
    lang="es",
)
