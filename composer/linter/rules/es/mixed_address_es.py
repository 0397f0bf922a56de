"""Both “tú” and “usted” for one person.

Why: who is addressed in two ways reads a text that was pasted together.
Instead: choose one form; if unsure, “usted” to strangers, “tú” or “vos” among people who use it.
Source: our own judgment, from how letters are written in this language.
"""

from composer.linter.finders import mixed
from composer.linter.rule import Rule

rule = Rule(
    code="mixed-address-es",
    category="form-of-address",
    severity="must-fix",
    doc=__doc__,
    message="“{}” does not go with the form of address in the rest of the message.",
    grade="own",
    find=mixed(
        familiar=(
            "contigo",
            "a ti",
            "para ti",
            "tu (?:perfil|mensaje|charla|articulo|publicacion|respuesta|puesto|taller|experiencia|trabajo|equipo|opinion|correo|numero|tiempo|red)",
            "te (?:escribo|contacto|mando|envio|paso|llamo|agradezco|parece|acuerdas|interesa|viene)",
            "tienes",
            "puedes",
            "quieres",
            "sabes",
            "dijiste",
            "hablaste",
            "preguntaste",
        ),
        formal=(
            "usted",
            "le (?:escribo|contacto|agradezco|saludo|felicito|invito|solicito)",
            "su (?:amable )?(?:atencion|consideracion|amabilidad)",
        ),
        agreed="\\b(?:tutear|tuteo|tuteamos|tutearte|tutearle|hablarle de tu|hablar de tu|de usted)\\b",
    ),
    bad=(
        "Estimada Sra. Vidal, le escribo por el horno que usted vendía en Lugo. ¿«Puedes» decirme la medida?",
        "Hola Iván, preguntaste por la red de riego. «Le agradezco» la foto, ¿puedes mandar otra?",
        "Buenos días, doctor. Le saludo desde Jaca, donde usted operó a mi padre. Pienso mucho en «tu trabajo».",
    ),
    good=(
        "Estimada Sra. Vidal, le escribo por el horno que vendía en Lugo. Mi hijo dice que tú y yo no, que solo mide el técnico.",
        "Hola Iván, preguntaste por la red de riego. Marta no está, su taller abre el lunes.",
        "Hola Bea, ¿ustedes siguen en el local de la plaza? Te paso la llave cuando puedas.",
    ),
    lang="es",
)
