"""A stranger asked for a job, in Spanish.

Why: they can do nothing with it, since neither the job nor the skill is named.
Instead: name one opening and ask one question about it.
Source: our own judgment, from how such notes are written in Spanish.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="looking-for-a-job-es",
    category="self-centered-ask",
    severity="warning",
    doc=__doc__,
    message="“{}” leaves all the work to them. Which opening, and what question?",
    grade="own",
    find=phrases(
        "(?:(?:estoy|me encuentro|ando|actualmente|sigo) )*(?:en )?(?:busqueda|busca) (?:activa )?(?:activa|de (?:empleo|trabajo|(?:nuevas |mi |una )?(?:primera )?(?:oportunidad(?:es)?|retos|practicas)))(?: (?:de (?:empleo|trabajo|oportunidades|nuevas oportunidades|nuevos retos)|laboral(?:es)?|profesional(?:es)?))*",
        "(?:estoy |ando |me encuentro )?(?:buscando|busco) (?:(?:activamente|mi|un|una|nuev[oa]s?|primera?|mas|otras) )*(?:trabajo|empleo|chamba|laburo|pega|curro|practicas|pasantia|oportunidad(?:es)?(?: (?:laboral(?:es)?|profesional(?:es)?|de trabajo|de empleo))?|retos? profesional(?:es)?)",
        "(?:si|por si) (?:(?:te|le|os) )?(?:sabes?|conoces?|enteras?|tienes?|tiene|surge|hay|hubiera|supieras?|sabeis|llega)(?: (?:de|algo|alguna?|algun|cualquier))* (?:vacante|oferta|puesto|oportunidad|algo|trabajo|posicion|proceso)(?: (?:que|abiert[oa]|para mi|acorde|libre|disponible|por ahi))?",
        "(?:me (?:tengas?|tener|tuvieras?|tuviera|puedas tener|pueda tener|consideres?)|tenerme|tenme|tengame|considerarme) en cuenta(?: para (?:futur[oa]s?|proxim[oa]s?|algun[oa]?|cualquier|posibles?) [a-z]+)?",
        "(?:me )?(?:puedas?|podrias?|puede|pueda|podria) (?:recomendar|referir|ayudar)(?:me)? (?:para|en|a (?:encontrar|conseguir)) (?:(?:alguna?|una?|la|tu|su|mi) )*(?:vacante|puesto|empresa|oportunidad|trabajo|empleo|busqueda)",
        "(?:te|le|os|les) (?:adjunto|envio|mando|dejo|paso|comparto|hago llegar) (?:(?:mi|el|aqui) )*(?:cv|curriculum|curriculo|hoja de vida|resume)",
        "toda ayuda (?:suma|es buena|es bienvenida|cuenta)|(?:llevo [a-z0-9 ]{2,20} |estoy |me quede |he quedado )(?:en (?:el )?paro|desemplead[oa]|sin (?:trabajo|empleo|chamba|curro|laburo))",
        "adjunto (?:(?:mi|el|aqui) )*(?:cv|curriculum|hoja de vida)|(?:soy una persona|me considero(?: una persona)?) (?:muy |bastante )?(?:proactiv[oa]|responsable|dinamic[oa]|resolutiv[oa]|trabajador[a]?|comprometid[oa]|organizad[oa])|disponibilidad inmediata|disponible de inmediato",
        r"(?:en busca de|a la busqueda de|buscando|abiert[oa] a) nuev[oa]s (?:retos|desafios)(?: profesionales| laborales)?",
        unless_known=True,
        not_before=" (?:de campo|manual|con azada|en piedra)",
        not_after="\\b(?:no|ni) ",
    ),
    bad=(
        "«Estoy en búsqueda activa de empleo».",
        "«Estoy buscando nuevas oportunidades laborales» en Lima.",
        "«Le adjunto mi CV» para lo que surja.",
        "«Si sabes de alguna vacante», avísame.",
        "Estoy «en busca de nuevos retos profesionales».",
    ),
    good=(
        "Busco el trabajo de fin de grado de tu hermana sobre las norias: ¿dónde se depositó?",
        "Si sabes de alguien que temple ruedas de carro, dímelo antes de agosto.",
        "Ten en cuenta que el barranco baja lleno; ven por la pista.",
        "Busco nuevas cuerdas para el reto de escalar tu muro el domingo.",
    ),
    lang="es",
)
