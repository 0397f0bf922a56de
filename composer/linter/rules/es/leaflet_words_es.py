"""Words from a leaflet, in Spanish.

Why: it belongs to an advertisement, and the reader asked for none.
Instead: leave the offer out until they ask, and say what you know about their own case.
Source: our own judgment, from how such notes are written in Spanish.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="leaflet-words-es",
    category="premature-pitch",
    severity="warning",
    doc=__doc__,
    message="“{}” is what leaflets say. What would this person want it for?",
    grade="own",
    find=phrases(
        "(?:sin|ni|cero|ningun) (?:permanencia|contratos?|riesgos?|costes ocultos|costos ocultos|letra pequena)(?:,? (?:y |ni )?(?:sin|ni|cero|ningun) (?:permanencia|contratos?|riesgos?|costes ocultos|costos ocultos))+",
        r"(?:responde|responda|respondeme|contesta|escribe|escribeme|escriba)(?: a este mensaje)? (?:solo |simplement[e] |unicamente )*(?:con (?:un )?)?['\"]?(?:si|info|interesad[oa])['\"]? y (?:te|le) (?:lo |la )?(?:mando|envio|paso|cuento|explico|enviamos|mandamos)",
        r"(?:mas de |ya )*(?:\d[\d.]*\+?|cientos de|miles de) (?:clientes?|empresas|usuarios) (?:satisfech[oa]s|felices|content[oa]s|encantad[oa]s)",
        r"(?:es )?ahi es donde (?:entramos|entro|intervenimos)(?: nosotros| yo| en juego)?",
        r"(?:muchas|la mayoria de las) personas en (?:su|tu) (?:situacion|posicion|lugar)",
        r"(?:solo |me |nos |ya )*qued(?:an|a) (?:solo )?(?:una|dos|tres|cuatro|pocas|\d{1,2}) plazas?(?: libres?| disponibles?)? (?:para )?este mes",
    ),
    bad=(
        "Así de fácil: «sin permanencia, sin riesgo».",
        "«Responde SÍ y te lo mando» hoy.",
        "Tenemos «más de 200 clientes satisfechos».",
        "«Ahí es donde entramos nosotros».",
        "«Muchas personas en su situación» se sorprenden.",
        "«Solo me quedan dos plazas este mes».",
    ),
    good=(
        "Sin riesgo de helada esta noche, dice el molinero; tus colmenas aguantan fuera.",
        "Responde si la barca cabe en el varadero, que el viernes sube la marea.",
        "Dos clientes contentos de tu horno esperan en el muelle, y uno es mi tío.",
        "Ahí es donde entra el agua cuando sopla de levante; ¿tienes silicona?",
    ),
    lang="es",
)
