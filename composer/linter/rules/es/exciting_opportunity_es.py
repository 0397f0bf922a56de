"""An exciting opportunity, in Spanish.

Why: every job is called so before it is described.
Instead: name the job, the place, the pay, and what in their work made you think of it.
Source: our own judgment, from how such notes are written in Spanish.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="exciting-opportunity-es",
    category="recruiter-boilerplate",
    severity="warning",
    doc=__doc__,
    message="“{}” does not describe the job. What is it, where, and what does it pay?",
    grade="own",
    find=phrases(
        "(?:(?:una?|excelente|gran|nuev[oa]s?|increible|interesante|fantastic[oa]|unic[oa]|magnific[oa]|excelentes|interesantes|atractiv[oa]|importante|excepcional|tremenda|buena) )+(?:oportunidad(?:es)?|oferta|posicion|vacante|propuesta|proyecto|reto|desafio) (?:(?:muy )?(?:laboral(?:es)?|profesional(?:es)?|de (?:empleo|trabajo|carrera|crecimiento|inversion|negocio)|unic[oa]|interesante|atractiv[oa]|exclusiv[oa]|que (?:te|le|os|podria|puede|encaja|creo|pensamos|se ajusta|va a)(?: (?:puede|podria|va a|pueda|te|le))?(?: (?:interesar|encajar|gustar|encantar(?:te|le)?|interese|interesar(?:te|le)))?|para (?:ti|usted|alguien como tu|tu perfil|un perfil como el (?:tuyo|suyo)|tu carrera))(?: |\\b))+",
        "(?:excelente|gran|increible|interesante|fantastica|magnifica|atractiva|excepcional|emocionante|apasionante|inmejorable) (?:oportunidad|oferta|vacante)(?: (?:laboral|profesional|de (?:empleo|trabajo|negocio|crecimiento|carrera)|en (?:el sector|una empresa [a-z]+)|para ti))*",
        "(?:dar|dale|dar(?:le)?) (?:el siguiente|un|el) (?:paso|salto|giro)(?: [a-z]+)? (?:en|a) (?:tu|su) (?:carrera|vida)(?: profesional)?|(?:salario|sueldo|paquete|retribucion|remuneracion|beneficios) (?:muy )?(?:competitiv[oa]s?|atractiv[oa]s?|por encima de (?:la media|mercado))|(?:excelente|buen|inmejorable) (?:ambiente|clima) (?:de trabajo|laboral)|(?:importante|prestigiosa|reconocida|destacada) (?:empresa|multinacional|compania|firma|consultora|grupo|cliente)(?: (?:del sector|lider|nacional|internacional|multinacional))*|(?:empresa|compania|multinacional|cliente) (?:lider|puntera|referente)(?: (?:en (?:el|su)|del) (?:sector|mercado|rubro))?",
        r"(?:empresa|compania|grupo|multinacional|startup)(?: [a-z]+)? en (?:pleno|fuerte|constante|continuo|plena|rapido) (?:crecimiento|expansion)",
        proper=True,
        not_before=" (?:de (?:ver|oir|probar|limpiar|cambiar)|para (?:ver|oir|probar|podar|limpiar))",
    ),
    bad=(
        "Tengo «una oportunidad profesional».",
        "Ofrecemos «excelente ambiente de trabajo» y café.",
        "Buscamos para «importante empresa del sector».",
        "Es «una excelente oportunidad laboral».",
        "Es una «empresa en pleno crecimiento».",
    ),
    good=(
        "El domingo hay buena marea: oportunidad de ver las anguilas. Trae farol.",
        "El turno de noche en Ceuta paga 214 más y es en tu antigua planta.",
        "Es un gran proyecto el de tu tejado, pero la grúa no cabe en la calle.",
        "La empresa de riego en plena sequía mandó dos cubas, y una era para ti.",
    ),
    lang="es",
)
