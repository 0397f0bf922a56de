"""A claim of having followed somebody for long, in Spanish.

Why: to follow costs one click, and the claim is made to thousands.
Instead: name one thing that you saw in that time.
Source: our own judgment, from how such notes are written in Spanish.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="following-you-es",
    category="false-familiarity",
    severity="warning",
    doc=__doc__,
    message="“{}” shows nothing that was seen. What stayed with you?",
    grade="own",
    find=phrases(
        "(?:te|le|os|los|las|la|lo) (?:sigo|seguimos|vengo siguiendo|he seguido|leo|he estado siguiendo)(?: (?:la pista|desde hace(?: (?:ya|un|mucho|bastante|algun|unos|varios))* (?:tiempo|anos|meses|semanas|dias)|hace(?: (?:ya|un|mucho|bastante|algun|unos|varios))* (?:tiempo|anos|meses|rato)|por (?:aqui|linkedin|redes|las redes|instagram)|en (?:linkedin|redes|silencio|instagram|twitter)|con (?:mucha|mucho|gran)? ?(?:interes|atencion|admiracion)|de cerca))+",
        "(?:sigo|seguimos|vengo siguiendo|he seguido|he estado siguiendo)(?: (?:de cerca|con (?:mucho |gran |mucha )?(?:interes|atencion|admiracion)|desde hace (?:mucho |un )?(?:tiempo|anos|meses)|siempre))* (?:tu|tus|sus?|vuestr[oa]s?) (?:trabajo|contenido|publicaciones|posts|trayectoria|carrera|actividad|pasos|perfil|labor|empresa)(?: (?:de cerca|con (?:mucho |gran |mucha )?(?:interes|atencion|admiracion)|desde hace(?: (?:ya|un|mucho|bastante|algun|unos))* (?:tiempo|anos|meses)|por (?:aqui|linkedin)|en (?:linkedin|redes)))*",
        "(?:llevo|llevamos|llevaba)(?: (?:ya|un|mucho|bastante|algun|unos|varios))* (?:tiempo|anos|meses|semanas|rato) (?:siguiendo(?:te|le|la|lo|os|los)?|leyendo(?:te|le|la|lo|os)|siguiendo (?:tu|su|tus|sus) [a-z]+|queriendo (?:contactar|conectar|escribir)(?:te|le)?)",
        "(?:vengo|ando|venimos) siguiendo(?:te|le|la|lo|os|los)(?: [a-z]+)?(?: desde hace (?:mucho |un |ya )?(?:tiempo|anos|meses))?",
        "(?:me|nos) (?:han|ha) hablado (?:muy bien|mucho y bien|maravillas|muchisimo|mucho)(?: de (?:ti|usted|vosotros|ustedes|vos|tu [a-z]+|su [a-z]+))?",
        not_before=" ?(?::|\\(| (?:sobre|en (?:el|la|los|las)|con|cuando|desde (?:el|la|que)|porque) )",
    ),
    bad=(
        "«Te sigo desde hace tiempo» y me animé a escribir.",
        "«Sigo tu trabajo con mucho interés».",
        "«Llevo meses siguiéndote».",
        "«Me han hablado muy bien de usted».",
    ),
    good=(
        "Te sigo debiendo los cuarenta euros del alambique; mañana paso.",
        "Sigo tu receta al pie de la letra y la masa no sube: ¿cuánta sal era?",
        "Llevo tiempo buscando la partitura que tocaste en Olite; ¿se vende?",
    ),
    lang="es",
)
