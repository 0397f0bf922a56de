"""A wish to learn from somebody, with no question, in Spanish.

Why: it asks for their time and leaves it to them to find the lesson.
Instead: ask the one question that only they can answer.
Source: our own judgment, from how such notes are written in Spanish.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="learn-from-you-es",
    category="self-centered-ask",
    severity="warning",
    doc=__doc__,
    message="“{}” asks no question. Which one do you have?",
    grade="own",
    find=phrases(
        "(?:aprender|aprendiendo|nutrirme|empaparme|seguir aprendiendo) (?:(?:mucho|algo|mas|un poco) )*(?:de (?:ti|usted|vos|vosotros|ustedes|(?:tu|tus|sus?|vuestr[oa]s?) (?:(?:impresionante|increible|excelente|brillante|gran|buen|enorme|notable|envidiable|admirable|interesante|impecable|fascinante|espectacular|potente|inspiradora?|(?:solid|ampli|extens|dilatad|destacad|extraordinari|fantastic|magnific|lind|bonit|exitos|vast|valios|complet|ric)[oa]) )?(?:experiencia|trayectoria|conocimientos?|vision|trabajo|recorrido|consejos|contenido|perfil)|profesionales|personas|gente|los mejores|alguien)|contigo|a tu lado)(?: como (?:tu|usted|vos))?(?: en el sector)?",
        "(?:conocer|saber|escuchar|oir|entender)(?:te|le)?(?: (?:un poco|algo|mucho))?(?: mas)?(?: (?:sobre|de|acerca de|a fondo))? (?:(?:(?:tu|tus|sus?|vuestr[oa]s?) (?:opinion|punto de vista|experiencia|vision|perspectiva|trayectoria|trabajo|empresa|negocio|dia a dia|retos|necesidades|historia|perfil|proyectos?|caso|situacion|impresiones)|lo que (?:haces?|haceis|hacen)|ti|usted|a que (?:te dedicas|se dedica)))(?: en (?:el |la |tu |su |este |nuestro )?(?:sector|campo|area|ambito|industria|mundo|rubro|empresa|marketing|ventas|rrhh|recursos humanos|tecnologia|finanzas|logistica|salud|educacion|banca|consultoria|datos|ia|inteligencia artificial|ciberseguridad|energia|turismo|construccion|comercial)(?: (?:de (?:la|los|las|el)? ?[a-z]+|del [a-z]+|digital|inmobiliari[oa]|financier[oa]|tecnologic[oa]|industrial|educativ[oa]|sanitari[oa]))?)?",
        "(?:pedir|hacer)(?:te|le|os|les)? (?:algun|algunos|unos|un|un par de|unas|algunas|varias) (?:consej(?:o|os|ito|itos)|preguntas|preguntitas|consulta|recomendaciones|orientacion)(?: (?:sobre (?:tu|su) (?:trayectoria|carrera|experiencia|trabajo)|profesional(?:es)?|de carrera))?",
        "(?:un|algun|cualquier) (?:consej(?:o|ito)|feedback|comentario)(?: (?:que|tuyo|suyo))*(?: (?:puedas|pueda|me puedas|me pueda|quieras|tengas|sera|seria|es|me|bienvenido|de gran ayuda|darme|des|agradecido))+",
        "(?:me|nos) (?:regala|regalas|regalarias|daria|darias|podrias dar|podria dar|das) (?:un|algun|unos|algunos) consej(?:o|os|ito|itos)",
        "(?:que|cual) (?:opinas|opina|piensas|seria tu consejo|consejo (?:me )?(?:darias|daria|das))(?: (?:tu|usted|a (?:alguien|una persona|un joven)[a-z ]{0,30}))?",
        not_before=",? (?:sobre|acerca|con|en (?:el|la|los|las|un|una|esa?)|de (?:cuando|la|las|los|si)|del|al|a la|respecto|cuando|para|que|tras|si) ",
    ),
    bad=(
        "Me gustaría «aprender de tu experiencia».",
        "Querría «conocer más sobre su empresa».",
        "¿Podría «hacerte unas preguntas»?",
        "¿«Me regala un consejito»?",
    ),
    good=(
        "Quiero aprender de tu abuela el punto de la almáciga; ¿sigue en Mora los jueves?",
        "¿Qué opinas de la cláusula cuarta? A mí me parece que sobra.",
        "Me gustaría conocer tu experiencia con el pegamento de caseína: el mío se agrieta.",
    ),
    lang="es",
)
