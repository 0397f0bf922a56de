"""Praise of a profile or a career, in Spanish.

Why: every profile can be called impressive, so the reader learns that theirs was not read.
Instead: name the one thing in it that made you write.
Source: our own judgment, from how such notes are written in Spanish.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="impressive-profile-es",
    category="empty-flattery",
    severity="warning",
    doc=__doc__,
    message="“{}” could be said of anyone. What exactly did you notice?",
    grade="own",
    find=phrases(
        "(?:me|nos) (?:ha |han |habia )?(?:impresion|impact|fascin|encant|sorprend|gust|inspir|interes|parec)(?:ado|ido|aron|o|io|a|an|e)(?: [a-z]+){0,2}? (?:tu|tus|sus?|vuestr[oa]s?) (?:gran |amplia |solida )?(?:perfil|trayectoria|carrera|recorrido|curriculum|cv|experiencia|bagaje|background|historial)(?: (?:profesional|laboral|academic[oa]|de linkedin|en linkedin|y (?:tu |su )?(?:experiencia|trayectoria|perfil|carrera)))*(?: en (?:el |la |tu |su |este |nuestro )?(?:sector|campo|area|ambito|industria|mundo|rubro|empresa|marketing|ventas|rrhh|recursos humanos|tecnologia|finanzas|logistica|salud|educacion|banca|consultoria|datos|ia|inteligencia artificial|ciberseguridad|energia|turismo|construccion|comercial)(?: (?:de (?:la|los|las|el)? ?[a-z]+|del [a-z]+|digital|inmobiliari[oa]|financier[oa]|tecnologic[oa]|industrial|educativ[oa]|sanitari[oa]))?)?",
        "(?:(?:tu|tus|sus?|vuestr[oa]s?)|que|menudo|menuda|vaya) (?:muy |tan |realmente |super ?|bastante |sumamente |verdaderamente |de lo mas )?(?:impresionante|increible|excelente|brillante|gran|buen|enorme|notable|envidiable|admirable|interesante|impecable|fascinante|espectacular|potente|inspiradora?|(?:solid|ampli|extens|dilatad|destacad|extraordinari|fantastic|magnific|lind|bonit|exitos|vast|valios|complet|ric)[oa]) (?:perfil|trayectoria|carrera|recorrido|curriculum|cv|experiencia|bagaje|background|historial)(?: (?:profesional|laboral|academic[oa]|de linkedin|en linkedin|y (?:tu |su )?(?:experiencia|trayectoria|perfil|carrera)))*(?: en (?:el |la |tu |su |este |nuestro )?(?:sector|campo|area|ambito|industria|mundo|rubro|empresa|marketing|ventas|rrhh|recursos humanos|tecnologia|finanzas|logistica|salud|educacion|banca|consultoria|datos|ia|inteligencia artificial|ciberseguridad|energia|turismo|construccion|comercial)(?: (?:de (?:la|los|las|el)? ?[a-z]+|del [a-z]+|digital|inmobiliari[oa]|financier[oa]|tecnologic[oa]|industrial|educativ[oa]|sanitari[oa]))?)?",
        "(?:tu|tus|sus?|vuestr[oa]s?) (?:perfil|trayectoria|carrera|recorrido|curriculum|cv|experiencia|bagaje|background|historial)(?: (?:profesional|laboral|academic[oa]|de linkedin|en linkedin|y (?:tu |su )?(?:experiencia|trayectoria|perfil|carrera)))*(?: en (?:el |la |tu |su |este |nuestro )?(?:sector|campo|area|ambito|industria|mundo|rubro|empresa|marketing|ventas|rrhh|recursos humanos|tecnologia|finanzas|logistica|salud|educacion|banca|consultoria|datos|ia|inteligencia artificial|ciberseguridad|energia|turismo|construccion|comercial)(?: (?:de (?:la|los|las|el)? ?[a-z]+|del [a-z]+|digital|inmobiliari[oa]|financier[oa]|tecnologic[oa]|industrial|educativ[oa]|sanitari[oa]))?)? (?:es|son|me parecen?|me ha parecido|me parecio|me resulta|luce|se ve|habla por si (?:solo|sola|mismo|misma)) ?(?:muy |tan |realmente |super ?|bastante |sumamente |verdaderamente |de lo mas )?(?:(?:impresionante|increible|excelente|brillante|gran|buen|enorme|notable|envidiable|admirable|interesante|impecable|fascinante|espectacular|potente|inspiradora?|(?:solid|ampli|extens|dilatad|destacad|extraordinari|fantastic|magnific|lind|bonit|exitos|vast|valios|complet|ric)[oa]))?",
        "(?:(?:tu|tus|sus?|vuestr[oa]s?)|una?) (?:perfil|trayectoria|carrera|recorrido|curriculum|cv|experiencia|bagaje|background|historial)(?: (?:profesional|laboral|academic[oa]|de linkedin|en linkedin|y (?:tu |su )?(?:experiencia|trayectoria|perfil|carrera)))* (?:tan|muy|realmente|bastante|sumamente) (?:impresionante|increible|excelente|brillante|gran|buen|enorme|notable|envidiable|admirable|interesante|impecable|fascinante|espectacular|potente|inspiradora?|(?:solid|ampli|extens|dilatad|destacad|extraordinari|fantastic|magnific|lind|bonit|exitos|vast|valios|complet|ric)[oa])",
        "(?:(?:me|nos) )?(?:ha )?llam(?:o|ado|an?)(?: (?:mucho|muchisimo|poderosamente|bastante|mi))* (?:la )?atencion (?:tu|tus|sus?|vuestr[oa]s?) (?:perfil|trayectoria|carrera|recorrido|curriculum|cv|experiencia|bagaje|background|historial)(?: (?:profesional|laboral|academic[oa]|de linkedin|en linkedin|y (?:tu |su )?(?:experiencia|trayectoria|perfil|carrera)))*(?: en (?:el |la |tu |su |este |nuestro )?(?:sector|campo|area|ambito|industria|mundo|rubro|empresa|marketing|ventas|rrhh|recursos humanos|tecnologia|finanzas|logistica|salud|educacion|banca|consultoria|datos|ia|inteligencia artificial|ciberseguridad|energia|turismo|construccion|comercial)(?: (?:de (?:la|los|las|el)? ?[a-z]+|del [a-z]+|digital|inmobiliari[oa]|financier[oa]|tecnologic[oa]|industrial|educativ[oa]|sanitari[oa]))?)?",
        "(?:tu|tus|sus?|vuestr[oa]s?) (?:perfil|trayectoria|carrera|recorrido|curriculum|cv|experiencia|bagaje|background|historial)(?: (?:profesional|laboral|academic[oa]|de linkedin|en linkedin|y (?:tu |su )?(?:experiencia|trayectoria|perfil|carrera)))*(?: en (?:el |la |tu |su |este |nuestro )?(?:sector|campo|area|ambito|industria|mundo|rubro|empresa|marketing|ventas|rrhh|recursos humanos|tecnologia|finanzas|logistica|salud|educacion|banca|consultoria|datos|ia|inteligencia artificial|ciberseguridad|energia|turismo|construccion|comercial)(?: (?:de (?:la|los|las|el)? ?[a-z]+|del [a-z]+|digital|inmobiliari[oa]|financier[oa]|tecnologic[oa]|industrial|educativ[oa]|sanitari[oa]))?)? (?:me|nos) (?:ha |han )?(?:llam(?:o|ado|a)(?: (?:mucho|muchisimo|poderosamente|bastante))? la atencion|(?:impresion|impact|fascin|encant|gust|inspir|sorprend|interes|parec)(?:o|io|ado|ido|a|e)(?: (?:mucho|muchisimo|gratamente|muy [a-z]+))?)",
        "(?:enhorabuena|felicidades|felicitaciones|te felicito|le felicito|lo felicito|la felicito) por (?:tu|tus|sus?|vuestr[oa]s?) (?:(?:impresionante|increible|excelente|brillante|gran|buen|enorme|notable|envidiable|admirable|interesante|impecable|fascinante|espectacular|potente|inspiradora?|(?:solid|ampli|extens|dilatad|destacad|extraordinari|fantastic|magnific|lind|bonit|exitos|vast|valios|complet|ric)[oa]) )?(?:perfil|trayectoria|carrera|recorrido|curriculum|cv|experiencia|bagaje|background|historial)(?: (?:profesional|laboral|academic[oa]|de linkedin|en linkedin|y (?:tu |su )?(?:experiencia|trayectoria|perfil|carrera)))*",
        not_before=" (?:con|como|de|del|entre|cuando|durante|que|en (?:el|la|los|las|un|una|aquel|aquella))\\b",
    ),
    bad=(
        "Hola, Inés: «me ha impresionado mucho tu trayectoria profesional».",
        "Estimado señor Rojas, «su amplia experiencia en el sector» es lo que buscamos.",
        "¡«Qué buen perfil»! Sumemos.",
        "«Tu perfil me llamó mucho la atención» y quise saludarte.",
        "Tienes «un perfil muy interesante».",
        "«Felicitaciones por su carrera».",
    ),
    good=(
        "Me impresionó tu experiencia con las compuertas de Sástago: la segunda cerraba en seis minutos.",
        "Tu perfil dice que restauraste el órgano de Daroca. ¿Quién hizo los tubos?",
        "La carrera de sacos fue impresionante, y tu nieta llegó antes que el perro.",
        "El perfil de la viga es un HEB 200; lo medí contigo el martes.",
    ),
    lang="es",
)
