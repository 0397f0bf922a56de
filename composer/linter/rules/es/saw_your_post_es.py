"""A post that was seen or liked, in Spanish.

Why: seeing or praising it takes no reading; what was in it is missing.
Instead: say what it claimed and what you make of that.
Source: our own judgment, from how such notes are written in Spanish.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="saw-your-post-es",
    category="surveillance-opener",
    severity="warning",
    doc=__doc__,
    message="“{}” stops before the point. What did it say?",
    grade="own",
    find=phrases(
        "(?:he visto|vi|he leido|lei|acabo de (?:ver|leer)|estuve leyendo|estaba leyendo|he estado leyendo|me encontre con|me tope con|note|vi pasar) (?:(?:una|uno|algun[oa]s?) de )?(?:tu|tus|sus?|vuestr[oa]s?) (?:(?:ultim[oa]s?|recientes?|nuev[oa]s?|interesante|gran) )*(?:posts?|publicacion(?:es)?|articulos?|comentarios?|contenidos?|aportes?|newsletters?|videos?|charla|ponencia|podcast|entrevista|webinar|intervencion|presentacion)(?: (?:en (?:linkedin|mi (?:feed|muro|inicio)|redes|esta red|el (?:feed|muro))|por aqui|de linkedin|(?:mas )?recientes?|ultim[oa]s?|de (?:ayer|hoy|esta semana|la semana pasada)|ayer|hoy|esta manana|el otro dia|la semana pasada|hace poco))*",
        "(?:me|nos) (?:ha |han )?(?:encant|gust|fascin|inspir|impact|interes|impresion|parec)(?:ado|ido|o|io|aron|ieron|a|an)(?: (?:mucho|muchisimo|(?:muy |tan |realmente |super ?|bastante |sumamente |verdaderamente |de lo mas )?(?:buen[oa]s?|interesantes?|inspirador(?:a|es)?|valios[oa]s?|acertad[oa]s?|brillantes?)))? (?:tu|tus|sus?|vuestr[oa]s?) (?:ultim[oa]s? |recientes? )?(?:posts?|publicacion(?:es)?|articulos?|comentarios?|contenidos?|aportes?|newsletters?|videos?|charla|ponencia|podcast|entrevista|webinar|intervencion|presentacion)(?: (?:en (?:linkedin|mi (?:feed|muro|inicio)|redes|esta red|el (?:feed|muro))|por aqui|de linkedin|(?:mas )?recientes?|ultim[oa]s?|de (?:ayer|hoy|esta semana|la semana pasada)|ayer|hoy|esta manana|el otro dia|la semana pasada|hace poco))*",
        "(?:muy |que |super ?)(?:buen[oa]|interesante|inspirador[a]?|acertad[oa]|valios[oa]) (?:(?:tu|su) )?(?:ultim[oa] )?(?:posts?|publicacion(?:es)?|articulos?|comentarios?|contenidos?|aportes?|newsletters?|videos?|charla|ponencia|podcast|entrevista|webinar|intervencion|presentacion)(?: (?:en (?:linkedin|mi (?:feed|muro|inicio)|redes|esta red|el (?:feed|muro))|por aqui|de linkedin|(?:mas )?recientes?|ultim[oa]s?|de (?:ayer|hoy|esta semana|la semana pasada)|ayer|hoy|esta manana|el otro dia|la semana pasada|hace poco))*",
        "(?:gran|excelente|brillante|magnific[oa]|tremend[oa]) (?:post|publicacion|articulo|ponencia|charla|podcast)(?: (?:en (?:linkedin|mi (?:feed|muro|inicio)|redes|esta red|el (?:feed|muro))|por aqui|de linkedin|(?:mas )?recientes?|ultim[oa]s?|de (?:ayer|hoy|esta semana|la semana pasada)|ayer|hoy|esta manana|el otro dia|la semana pasada|hace poco))*",
        "(?:tu|tus|sus?|vuestr[oa]s?) (?:ultim[oa]s? )?(?:posts?|publicacion(?:es)?|articulos?|comentarios?|contenidos?|aportes?|newsletters?|videos?|charla|ponencia|podcast|entrevista|webinar|intervencion|presentacion)(?: (?:en (?:linkedin|mi (?:feed|muro|inicio)|redes|esta red|el (?:feed|muro))|por aqui|de linkedin|(?:mas )?recientes?|ultim[oa]s?|de (?:ayer|hoy|esta semana|la semana pasada)|ayer|hoy|esta manana|el otro dia|la semana pasada|hace poco))* (?:me|nos) (?:ha |han )?(?:encant|gust|fascin|inspir|impact|interes|impresion|resuen|reson|parec|lleg)[a-z]*(?: (?:mucho|muchisimo|(?:muy |tan |realmente |super ?|bastante |sumamente |verdaderamente |de lo mas )?(?:buen[oa]s?|interesantes?|inspirador(?:a|es)?|valios[oa]s?|acertad[oa]s?)))?",
        "(?:tu|tus|sus?|vuestr[oa]s?) (?:ultim[oa]s? )?(?:posts?|publicacion(?:es)?|articulos?|comentarios?|contenidos?|aportes?|newsletters?|videos?|charla|ponencia|podcast|entrevista|webinar|intervencion|presentacion)(?: (?:en (?:linkedin|mi (?:feed|muro|inicio)|redes|esta red|el (?:feed|muro))|por aqui|de linkedin|(?:mas )?recientes?|ultim[oa]s?|de (?:ayer|hoy|esta semana|la semana pasada)|ayer|hoy|esta manana|el otro dia|la semana pasada|hace poco))* (?:es|son|fue|estuvo|esta) (?:muy |tan |realmente |super ?|bastante |sumamente |verdaderamente |de lo mas )?(?:buen[oa]s?|interesantes?|inspirador(?:a|es)?|valios[oa]s?|brillantes?|genial(?:es)?|excelentes?)",
        if_before="(?: ?[.!?…;]|$|,? (?:y|e) (?:me (?:ha |he )?(?:gust|encant|parec|inspir|llam|result|anim|dij|interes|impact)|nos|quer|quis|quier|cre|pens|dij|la verdad|no pude|te |le |como|por eso|muy|que)|, (?:me (?:ha )?(?:gust|encant|parec|inspir)|muy|que|quer|quis|creo|enhorabuena|felicidades))",
    ),
    bad=(
        "Hola, Unai, «vi tu publicación en LinkedIn».",
        "«He leído tu último artículo» y me gustó.",
        "«Acabo de ver su vídeo», enhorabuena.",
        "«Me encantó tu último post»!",
        "Hola, Pau: «muy interesante tu publicación en LinkedIn».",
        "«Tus publicaciones me inspiran muchísimo».",
        "«Excelente artículo». ¿Conectamos por aquí?",
    ),
    good=(
        "Vi tu publicación sobre los retornos vacíos; los nuestros van llenos los jueves.",
        "Leí tu artículo: la presa de Tous no la cerró el Estado en 1979.",
        "He visto tu vídeo en el que cae la rama y el enjambre ni se mueve.",
        "Me encantó tu charla sobre las jarcias: tampoco nosotros teñimos ya el cáñamo.",
        "Tu artículo me convenció, pero la tabla tres suma 104.",
        "Muy buena la charla con tu madre; dice que el horno es de 1931.",
        "Me gustó tu vídeo del enjambre, sobre todo el momento en que cae la rama.",
    ),
    lang="es",
)
