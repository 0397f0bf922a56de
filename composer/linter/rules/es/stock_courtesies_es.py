"""A stock courtesy, in Spanish.

Why: from a stranger it is the frame of every mass mail; between friends it is kind.
Instead: if you know them, ask about something real; if not, start with the reason.
Source: our own judgment, from how such notes are written in Spanish.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="stock-courtesies-es",
    category="empty-opener",
    severity="hint",
    doc=__doc__,
    message="“{}” stands in many mass mails. What would be missing without it?",
    grade="own",
    find=phrases(
        "(?:espero|esperamos|esperando|deseo|confio)(?: (?:en|sinceramente))? (?:que )?(?:(?:te|le|os|les|todo|al recibir|usted|tu|tus|sus|la|esta|semana|dia|comienzo de semana|vos) )*(?:estes?|este|esten|esteis|encuentres?|encuentren|vaya|va|encontreis|se encuentre|te encuentres|marche|hayas (?:tenido|empezado|comenzado)|haya (?:tenido|empezado|comenzado)|tengas?|tenga|encontrarte|encontrarle|pases|halles?)(?: (?:muy|super|de lo mas|todo|bien|una?|excelente|buena?|genial|gran|maravillos[oa]|lind[oa]|bonit[oa]|estupend[oa]|fenomenal|perfectamente|de maravilla|con (?:buena )?salud|(?:comienzo|inicio) de|la|y|los tuyos|tu familia))+(?: (?:dia|semana|tarde|manana|inicio|jornada|lunes|viernes))?",
        "(?:que tal|como) (?:estas|esta usted|va todo|va eso|te va|le va|andas|estan)(?: (?:todo|hoy))?\\?",
        "(?:un |mucho |es un )?(?:placer saludar(?:te|le|lo|la)|gusto (?:en )?saludar(?:te|le|lo|la)|gusto conocerte|encantad[oa] de saludar(?:te|le|lo|la))",
        "(?:(?:perdona|perdone|perdon|disculpa|disculpe|disculpen|lamento|siento|disculpas)(?: (?:por|la|el|que|mi|las|te|le))* )(?:molest(?:ias?|e|o|ar(?:te|le)?)|intromision|atrevimiento|osadia|interrupcion|interrumpir(?:te|le)?|abordaje|escribir(?:te|le) (?:sin|asi|por aqui)|moleste|invad[a-z]+|directo|directa)",
        "(?:espero|sin) (?:no )?(?:animo de )?(?:ser inoportun[oa]|molestar(?:te|le|os)?|importunar(?:te|le)?)",
        "(?:se que )?no nos conocemos(?: (?:de nada|personalmente|aun|todavia|en persona))?,? pero",
        "(?:(?:muchas |mil |muchisimas )?gracias|te agradezco|le agradezco|agradezco)(?: (?:por|el|que|haber|hayas|haya|de antemano|mucho))* (?:conectar|conectado|aceptarme|(?:aceptar|aceptado|aceptes|acepte) (?:mi|la|esta) (?:invitacion|solicitud|conexion)|(?:sumarte|sumarse|unirte|unirse) a mi red|agregarme|anadirme|la conexion)(?: (?:de (?:contacto|conexion|amistad)|conmigo))?",
        "(?:gracias|agradezco|agradecid[oa])(?: (?:de antemano|por|tu|su|vuestro|el|desde ya|y))* (?:tiempo|atencion|amable atencion|lectura|leerme|leer|consideracion)(?: (?:y (?:tiempo|atencion|consideracion)|prestada|de antemano|hasta aqui))*",
        "(?:(?:te|le|os) (?:agradeceria|agradezco|pido|ruego)(?: (?:mucho|que|si|de antemano))* |espero (?:que )?|por favor,? |gracias por )?(?:acepta(?:r|ras|ra|s|ses|me)?|aceptes?|aceptases?|aceptar(?:me)?) (?:(?:mi|la|esta) )(?:invitacion|solicitud(?: de (?:contacto|conexion|amistad))?|peticion)",
        "(?:(?:quedo|quedamos|estoy|estare) )(?:(?:muy )?(?:atent[oa]s?|a la espera|pendiente)(?: (?:a|de|para) (?:(?:tu|su|tus|sus|vuestra|cualquier|la|una)(?: (?:amable|pronta|posible|grata))? )?(?:respuestas?|noticias|comentarios|confirmacion|interes))?|a (?:tu|su|vuestra|entera) (?:entera |total )?disposicion)",
        "(?:espero|esperamos|esperando|a la espera de) (?:(?:con (?:ganas|ilusion|interes)|recibir|tener|leer) )*(?:tu|su|vuestra|una|tus|sus) (?:amable |pronta |grata |respuesta positiva|positiva )*(?:respuesta|noticias|contacto)",
        "(?:no dudes|no dude|no duden|no dudeis) en (?:contactar|escribir|llamar|consultar|responder|preguntar|ponerte en contacto|ponerse en contacto)(?:me|nos|te|se)?",
        unless_known=True,
        not_before=" (?:que|con el|del|al|sobre|el (?:lunes|martes|miercoles|jueves|viernes|sabado)|de (?:la|las|los|tu)|tras|despues|con (?:la|el)|(?:la|el|tu|las|los|su) [a-z]+|en (?:la|el))\\b",
    ),
    bad=(
        "Hola, Eva, «espero que estés muy bien».",
        "Buenos días, Raúl, ¿«qué tal estás?» Trabajo con bombas de calor.",
        "«Espero que todo vaya bien».",
        "«Disculpe la molestia», seré breve.",
        "«Perdona el atrevimiento», pero tenía que escribirte.",
        "«No nos conocemos, pero» creo que tenemos mucho que ver.",
        "«Gracias por conectar».",
        "«Muchas gracias por aceptar mi invitación», Pablo.",
        "«Gracias de antemano por su atención».",
        "«Espero que aceptes mi invitación».",
        "Sin más, «quedo a la espera de su respuesta».",
        "«No dudes en contactarme».",
    ),
    good=(
        "Espero que estés mejor de la caída en el muelle.",
        "¿Cómo va la rodilla, Ramón? Te dejo el bastón en la portería.",
        "Que el horno vaya bien a 900: el mío se raja a 850.",
        "Perdona las molestias del polvo: el viernes acabamos tu fachada.",
        "Siento lo de la verja; el mulo no vio tu letrero.",
        "Disculpa que llegue tarde el jueves: el tren de Soria para en Torralba.",
        "Gracias por conectar el molino antes de la helada.",
        "Gracias por el tiempo que pasaste con mi padre en la sala tres.",
        "Mil gracias por aceptar el perro dos semanas; come poco y ronca.",
        "El ayuntamiento aceptó la invitación del coro; cantamos el día 9 en tu patio.",
        "El ayuntamiento respondió con atención, y tu compuerta se arregla el jueves.",
        "Quedo el lunes con Marta en la fragua; ¿te apuntas?",
    ),
    lang="es",
)
