"""A reminder that adds nothing, in Spanish.

Why: the reader saw the first message; a second push says that silence is not allowed.
Instead: add something new, or let it rest.
Source: our own judgment, from how such notes are written in Spanish.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="no-answer-yet-es",
    category="follow-up-pressure",
    severity="warning",
    doc=__doc__,
    message="“{}” adds only weight. What is new?",
    grade="own",
    find=phrases(
        "(?:no|aun no|todavia no) (?:(?:he|hemos|habia|tuve|recibi|me|nos|has|ha|he tenido|recibimos|obtuve) ?)+(?:recibido|tenido|tuve|obtenido|contestado|contestaste|respondido|respondiste|contesto|respondio|podido leer|visto|noticias|respuesta)(?: (?:(?:ninguna|noticias|respuesta|tuyas?|suyas?|alguna|a mi|mi|de tu parte|de su parte|mensaje|tu|su|anterior|correo) ?)+)?",
        "(?:por si|no se si|quiza no|imagino que no|supongo que no|queria saber si|quisiera saber si|pudiste|ha podido|has podido|tuviste (?:tiempo|oportunidad|ocasion) de|has tenido (?:tiempo|ocasion|oportunidad|un momento) (?:de|para)) (?:(?:no|has|te|le|lo|ya|pudiste|pudo|podido|tenido|ocasion de|tiempo de|oportunidad de|tiempo para|tuviste|a|habias|hayas) )*(?:ver|leer|revisar|viste|vio|mirar|visto|leido|leiste|llego|echarle un (?:ojo|vistazo) a) (?:mi|el|la|este) (?:ultimo |anterior )?(?:mensaje|correo|propuesta|mail|invitacion|informacion|solicitud)(?: anterior| previo)?",
        "(?:retomo|retomar|retomando|recupero|recuperar|rescato|rescatar|reflot[a-z]+|subo|vuelvo a (?:subir|mandar|escribir|enviar|dejar)(?:te|le|lo)?|te lo vuelvo a dejar|doy seguimiento|dar(?:le)? seguimiento|dando seguimiento|hago seguimiento|hacer seguimiento|haciendo seguimiento|insisto|reitero|te reenvio|le reenvio|solo paso a|solo pasaba)(?: (?:a|de|sobre|con|el|en|lo))*(?: (?:mi|este|nuestr[oa]|tu|la|el))? ?(?:ultimo |anterior )?(?:mensaje|correo|propuesta|mail|hilo|conversacion|contacto|tema|arriba|invitacion|solicitud|recordar(?:te|le)|ver si|saber si|saludar)(?: (?:anterior|del [a-z]+|de (?:ayer|la semana pasada|hace [a-z ]{3,12})|arriba|de la bandeja))?",
        "(?:te|le) (?:vuelvo a escribir|insisto|sigo esperando)|(?:ultimo|ultima) (?:intento|recordatorio|vez que te (?:escribo|molesto)|oportunidad)(?: (?:por mi parte|que te (?:mando|escribo)|antes de [a-z]+))?|(?:como|segun) (?:te|le) (?:comentaba|comente|decia|mencione|indicaba|mencionaba) en mi (?:(?:mensaje|correo|mail) )?(?:anterior|ultimo)(?: (?:mensaje|correo|mail))?",
        "(?:cierro|cerrar|cerramos) (?:tu|su|el|este) (?:expediente|caso|ficha|hilo)|(?:entiendo|asumo|asumire|doy por hecho|entendere|interpreto) que (?:no (?:te|le|es|hay) (?:interesa|momento|interes|el momento)|tu silencio|su silencio)|(?:mi|segundo|tercer|cuarto|tercero|2o|3er) (?:mensaje|correo|intento) y (?:nada|sigo|sin|aun)",
        "(?:pudiste|has podido|ha podido|pudo|has tenido tiempo de|ha tenido tiempo de|tuviste (?:tiempo|chance|ocasion) de) (?:mirarlo|revisarlo|pensarlo|verlo|leerme|echarle un (?:ojo|vistazo))|por si (?:se (?:te|le) (?:paso|perdio|escapo)|no (?:lo|la) (?:viste|vio|habias visto))(?: (?:mi|el) (?:mensaje|correo|mail))?(?: (?:anterior|entre tantos))?",
        "insisto por ultima vez|(?:segundo|tercer|cuarto|ultimo) (?:intento|mensaje|correo) y (?:ya )?(?:no (?:insisto|molesto)|nada|prometo|sigo)(?: mas)?|(?:tuvo|tuviste|ha tenido|has tenido) (?:la )?(?:oportunidad|ocasion|tiempo|chance) de (?:ver|leer|revisar) (?:lo que (?:le|te)|mi) (?:envie|mande|comparti|mensaje|correo|propuesta)",
        unless_known=True,
        not_before=" (?:del? (?:juzgado|banco|medico|veterinari[oa]|laboratorio)|a la carta)",
    ),
    bad=(
        "«No he recibido respuesta».",
        "«Retomo mi mensaje anterior».",
        "¿«Pudiste ver mi mensaje anterior»?",
        "Es el «último intento por mi parte».",
    ),
    good=(
        "No he recibido noticias del laboratorio: tu agua sigue en cuarentena.",
        "¿Pudiste ver el eclipse desde el faro? Aquí, niebla.",
        "Retomo la acequia el lunes, si tu tractor arranca.",
        "El último mensaje de la botella que hallaste es de 1944; lo tradujo Bea.",
    ),
    lang="es",
)
