"""A network that is to grow, in Spanish.

Why: it makes the reader one more in a count.
Instead: say what they are to you that nobody else is.
Source: our own judgment, from how such notes are written in Spanish.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="grow-network-es",
    category="network-plea",
    severity="warning",
    doc=__doc__,
    message="“{}” makes them one of many. Why this person?",
    grade="own",
    find=phrases(
        "(?:ampli|expand|aument|haciendo crecer|hacer crecer|constru|crec|fortalec|enriquec|nutr|desarroll|ensanch|agrand|sum|extend|armando|arm|tej|cre|increment|fomentar|abriendo|haz crecer|expansion|diversific)(?:ar|ir|er|iendo|ando|endo|iend|amos|emos|o|yendo|iendo)?(?: (?:de|en|gente|contactos|personas|profesionales|a))* (?:mi|nuestra|la|una) (?:propia |gran )?(?:red|comunidad|agenda|cartera|base|circulo|networking)(?: (?:profesional|de (?:contactos?|profesionales|networking|colegas|trabajo|relaciones|linkedin|clientes)|en linkedin|y [a-z]+|comercial|aqui))*",
        "(?:conectar|conectando|contactar|networking|relacionarme|contacto|rodearme|conociendo|encontrar|conexion|agregar|agrego|sumar|juntar|vincularme|reconectar) (?:(?:con|a|de) )?(?:(?:otr[oa]s|mas|nuevas|nuevos|buen[oa]s|grandes|tod[oa]s?|las?|los|gente|personas|interesante|profesionales|muchos) )*(?:profesionales|gente|personas|colegas|lideres|expertos|perfiles|talento|reclutador(?:es|as)|emprendedor(?:es|as)|directivos|empresari[oa]s|companeros|contactos|mentes|referentes|paisanos|especialistas)(?: (?:del? (?:sector|palo|gremio|rubro|ramo|medio|mundo|area|ambito|mismo sector|diferentes sectores|valor|tu|su|mi)(?: [a-z]+)?|afines|como (?:tu|usted|vos)|interesantes?|de interes|con (?:intereses|inquietudes|tu|su|ganas) [a-z]+|en (?:el|mi|la|este) (?:sector|campo|area|industria|ambito)|nuev[oa]s?|y [a-z]+))*",
        "(?:(?:que )?(?:formar|formes|formaras|forme|formara|formase|ser|seas|sea|haces|pertenecer|tener|tenerte|tenerle|contar|contarte|incluirte|incluirle|sumarte|sumo|te sumo|unirte|unirse|unas|te agrego|te anado|integrar|verte|verle)) (?:(?:parte|contigo|con usted|con su contacto|con tu contacto|con su presencia|con gente|como tu|de|a|en|entre) )*(?:mi|mis|nuestra|tu|su|sus|tus) (?:distinguida |selecta |valiosa |prestigiosa |gran |querida )?(?:red|contactos|comunidad|circulo|agenda|grupo|lista de contactos)(?: (?:profesional|de (?:contactos?|profesionales|amigos|networking|mujeres [a-z]+|colegas|linkedin|trabajo)|en linkedin|aqui))*",
        "siempre (?:es|viene|suma|esta|resulta) (?:bueno|bien|interesante|un placer|grato|enriquecedor|positivo|genial) (?:conectar|conocer|tener|contar|sumar|ampliar|estar)(?: (?:con|a|en|contactos?|gente|profesionales|personas|mas|nuev[oa]s|buen[oa]s|del|de|sector|palo|gremio|contacto|conectados))*",
        "(?:linkedin|la plataforma|el algoritmo|la app) (?:me )?(?:ha )?(?:sugiri?(?:o|ere|do)|suger(?:ido|ia)|recomend(?:o|ado)|recomienda|propone|mostro|sac(?:o|a)) (?:tu|su|que|como) ?(?:perfil|contacto|conectemos|conectar)?|(?:me )?(?:apareciste|aparecio|saliste|sales|aparece|apareces|sale) (?:(?:como|en|entre|de|las|mis|los|contacto) )*(?:sugerenc[a-z]+|sugerid[oa]s?|recomendad[oa]s?|recomendacion(?:es)?)",
        "(?:agrego|acepto|anado|sumo|sigo) a (?:tod[oa]s?|cualquier|quien|los que)(?: (?:las|los|el|la))?(?: [a-z]+){0,3}|(?:te|os|nos|lo|la) (?:sigo y )?(?:sigo|sigues|seguimos) (?:de vuelta|mutuamente)|nos (?:tenemos|tengamos) (?:a mano|en contacto|cerca)|(?:apoyo|follow|seguir) (?:mutuo|por follow)",
        r"(?:te|le|la|lo) (?:anado|agrego|sumo|incluyo) (?:con gusto |encantad[oa] )?(?:a|en) mi red(?: de contactos)?",
        not_before=" (?:de riego|de agua|electrica|de acequias|de pesca|de (?:tenis|sensores|pluviometros))",
    ),
    bad=(
        "Estoy «construyendo mi red».",
        "Me gusta «conectar con profesionales del sector».",
        "Será un placer «contar contigo en mi red de contactos».",
        "«Siempre es bueno conocer gente del sector».",
        "«Te añado con gusto a mi red de contactos».",
    ),
    good=(
        "¿Podemos ampliar la red de riego por tu bancal? Serían doce metros.",
        "Quise conocer a gente de tu pueblo por la foto de la romería de 1958.",
        "Una red de pesca tuya quedó en mi barca; la seco y te la llevo.",
    ),
    lang="es",
)
