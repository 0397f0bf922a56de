"""A profile that was come across, or told back, in Spanish.

Why: everybody who writes here has seen the profile, and the readers know their own job.
Instead: say what in it made you write, and what follows from it.
Source: our own judgment, from how such notes are written in Spanish.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="came-across-profile-es",
    category="false-familiarity",
    severity="warning",
    doc=__doc__,
    message="“{}” is true of every sender. What in it made you write?",
    grade="own",
    find=phrases(
        "(?:he visto|vi|estuve (?:viendo|revisando|mirando|leyendo)|he estado (?:viendo|revisando|mirando|leyendo|ojeando)|estaba (?:viendo|revisando|mirando)|he (?:leido|revisado|mirado|encontrado|ojeado)|revise|mire|encontre|viendo|revisando|ojeando|mirando|al ver|al revisar|tras (?:ver|revisar|analizar)|(?:me )?(?:he )?(?:top(?:e|ado)|encontr(?:e|ado)|tropec(?:e|ado)|cruc(?:e|ado)) con|(?:he dado|di|acabo de dar) con|acabo de ver|(?:he tenido|tuve) la oportunidad de (?:ver|revisar|conocer)|descubri|he descubierto|(?:llegue|he llegado) (?:hasta|a))(?: (?:con (?:detenimiento|atencion|interes)|casualmente|por casualidad))? (?:tu|tus|sus?|vuestr[oa]s?) (?:(?:impresionante|increible|excelente|brillante|gran|buen|enorme|notable|envidiable|admirable|interesante|impecable|fascinante|espectacular|potente|inspiradora?|(?:solid|ampli|extens|dilatad|destacad|extraordinari|fantastic|magnific|lind|bonit|exitos|vast|valios|complet|ric)[oa]) )?(?:perfil|curriculum|cv|trayectoria)(?: (?:y (?:tu |su )?(?:trayectoria|experiencia|recorrido|empresa)|profesional|de linkedin|en linkedin|por aqui|por casualidad|en la red|en esta red|y (?:me|nos|creo que|quise|quiero|quisiera)))*",
        "(?:tu|tus|sus?|vuestr[oa]s?) perfil (?:me )?(?:ha )?(?:apareci(?:o|do)|salio|salt(?:o|ado)|aparece|sale)(?: (?:en (?:mi (?:feed|busqueda|inicio|muro)|linkedin|sugerencias|mis sugerencias|recomendados)|como (?:sugerencia|sugerido)|por aqui|sugerido|entre [a-z]+))*",
        "(?:veo|vi|he visto|note|he notado|observo|leo|lei) (?:(?:aqui|en linkedin|por aqui) )?que (?:(?:tu|usted|ahora|actualmente|tambien) )*(?:eres|es usted|sos|trabajas|trabaja usted|llevas (?:el|la|los|varios|muchos|mas|[0-9]+)|lideras|diriges|gestionas|te dedicas|se dedica|te mueves|se mueve|estas (?:en el (?:sector|mundo|mundillo|area)|al frente|contratando|buscando|creciendo|vinculad[oa]|a cargo)|esta (?:al frente|contratando|buscando|a cargo)|estais (?:contratando|buscando|creciendo)|estan (?:contratando|buscando|creciendo)|ayudas|tienes (?:experiencia|una (?:empresa|amplia|gran|dilatada|tienda))|tiene (?:experiencia|una (?:empresa|amplia))|formas parte|ocupas|ocupa el)",
        "(?:como|siendo) (?:tu |usted )?(?:profesional|responsable|lider|experto|experta|referente|directiv[oa]|especialista) (?:de|del|en) (?:[a-z]+ )?(?:[a-z]+),? (?:seguro|sabes|sabe|sabras|sabra|imagino|seguramente)",
        "por tu (?:perfil|experiencia|cargo|trayectoria|posicion|rol|puesto)(?: (?:profesional|en [a-z ]{2,30}))? (?:creo|imagino|supongo|pienso|pense|considero|intuyo)",
        unless_known=True,
        not_before=" (?:de (?:la|el|los|las)|hace (?:diez|veinte|muchos)|pegad[oa]|junto|en (?:el|la) (?:tapia|pared|sombra|mural|puerta|foto))\\b",
    ),
    bad=(
        "Hola, Lía: «he visto tu perfil» y te escribo.",
        "«Me topé con su perfil en LinkedIn» esta mañana.",
        "«Revisando tu perfil y tu trayectoria», creo que encajas.",
        "«Veo que trabajas» en logística.",
        "«He visto que lideras» el equipo comercial.",
        "«Vi que están contratando» en Sevilla.",
    ),
    good=(
        "Vi tu perfil de la cornisa en el plano: falta la gola de abajo.",
        "Me encontré con tu hermano en la feria de Zafra y me contó lo de las colmenas.",
        "He visto tu currículum pegado en la puerta del taller, con la foto de la mili.",
        "Vi que trabajan de noche en el puente; ¿cortan también el domingo?",
        "Veo que la grieta está creciendo por tu lado del muro: cuatro milímetros.",
        "Como responsable del coro, ¿cierras tú la sacristía?",
    ),
    lang="es",
)
