"""Something free and without obligation, in Spanish.

Why: what is given away to strangers is the first step of a sale.
Instead: say what it costs and why they would want it, or leave it out.
Source: our own judgment, from how such notes are written in Spanish.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="free-demo-es",
    category="premature-pitch",
    severity="warning",
    doc=__doc__,
    message="“{}” is the first step of a sale. Why would they want it?",
    grade="own",
    find=phrases(
        "(?:demo|demostracion|prueba|auditoria|diagnostico|consultoria|sesion|asesoria|consulta|analisis|presentacion|webinar|masterclass|ebook|valoracion|presupuesto)(?: [a-z]+){0,2}? (?:gratis|gratuit[oa]s?|sin (?:ningun )?(?:compromiso|coste|costo|cargo))(?: (?:y|ni) sin (?:compromiso|coste|costo|letra pequena))?",
        "(?:te|le|os|les)? ?(?:regalo|regalamos|obsequio|ensen[a-z]+|mostr[a-z]+|muestro|hago|hacemos|ofrezco|ofrecemos|agend[a-z]+|program[a-z]+|solicit[a-z]+) una (?:breve |pequena |rapida )?(?:demo|demostracion|auditoria|consultoria|asesoria)(?: (?:expres|rapida|personalizada|gratuita|gratis))*",
        "(?:totalmente |completamente )?(?:gratis y )?(?:sin (?:ningun )?(?:tipo de )?(?:compromiso|letra pequena)|sin costo alguno|sin coste alguno|gratis y sin)(?: (?:alguno|de (?:ningun tipo|compra|permanencia)|ni letra pequena))?",
        "(?:te|le|os|les) (?:puedo |podemos |podria )?(?:cotizo|cotizamos|cotizar|mando (?:precios|presupuesto|catalogo)|paso (?:precios|presupuesto|tarifas|catalogo)|dejo muestras?)",
        "(?:mostrar|ensenar|contar|explicar)(?:te|le|os|les) (?:como (?:funciona|podemos|lo hacemos|trabajamos|logramos|lo logramos)|que (?:hacemos|ofrecemos)|en que consiste|nuestr[oa][a-z]* [a-z]+)",
        "(?:como|en que) (?:podemos|puedo|podriamos|podria) (?:ayudar|apoyar|servir)(?:te|le|os|les)? ?(?:a (?:tu|su|vuestra) (?:empresa|negocio|equipo|organizacion))",
        "(?:quedan|entran) (?:solo |pocas |pocos |muy pocas |ya solo )+(?:[a-z0-9]+ )?(?:plazas|cupos|lugares|sitios|[a-z]+te|[0-9]+)|(?:plazas|cupos?) (?:limitad[oa]s?|por tiempo limitado)|ultim[oa]s (?:plazas|cupos|lugares)",
        "(?:descuentos?|precios?|oferta|promocion|tarifa|condiciones) (?:especial(?:es)?|exclusiv[oa]s?|preferencial(?:es)?|de lanzamiento|irrepetible)(?: para (?:ti|usted|socios|vecinos|clientes|vosotros|ustedes))?|(?:prueb[ae]|pruebe)(?:lo|la|nos)? (?:ya )?gratis|(?:aforo|cupo|tiempo) limitado",
        "(?:te|le|os|les) (?:mando|comparto|envio|paso|presento|reservo|aparto|guardo|dejo|mandamos|enviamos|preparo) (?:(?:el|la|una?|nuestr[oa]|mas|los|unos) )?(?:propuesta|deck|video|info|informacion|presentacion|casos? de exito|cupo|plaza|dossier|lugar|detalles|datos|brochure|catalogo)(?: sin compromiso)?\\?",
    ),
    bad=(
        "Hacemos un «diagnóstico sin coste» de su nave.",
        "Podemos «mostrarle cómo funciona».",
        "Todo «sin ningún compromiso».",
        "¿«Le cotizo»?",
    ),
    good=(
        "La muestra gratuita de tu tinte llegó rota; ¿mandas otra?",
        "Mañana hago una prueba con el barniz que me diste y te digo.",
        "Contarte cómo cayó el muro me llevará un café; el mapa va aquí.",
        "El diagnóstico de tu tractor: la junta, sin duda. Son veinte euros.",
    ),
    lang="es",
)
