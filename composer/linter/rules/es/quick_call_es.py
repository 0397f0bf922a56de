"""A call or a coffee without a subject, in Spanish.

Why: a meeting costs more than an answer, and nothing yet speaks for it.
Instead: ask the question here; the call can follow from the answer.
Source: our own judgment, from how such notes are written in Spanish.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="quick-call-es",
    category="calendar-push",
    severity="hint",
    doc=__doc__,
    message="“{}” asks for their time. What could they answer in writing?",
    grade="own",
    find=phrases(
        "(?:agend|program|concert|coordin|organiz|mont|convoc|fij|reserv|apart|tener|tenemos|tuvieramos|hac|cuadr|acord|cierr|busc)(?:ar|arte|amos|emos|er|amos|o|a|e|en)?(?:nos|me)? (?:(?:una?|la|breve|pequena|rapida|corta|primera|algun|unos) )*(?:llamad(?:a|ita)|reunion(?:cita)?|videollamada|call|zoom|meet|cita|encuentro|charla|conversacion|cafe(?:cito)?|hueco)(?: (?:breve|rapida|corta|virtual|informal|telefonica|introductoria|sin compromiso|esta semana|la (?:proxima semana|semana que viene)|(?:de )?(?:10|15|20|30|quince|diez|veinte) min(?:utos)?|contigo|con usted|para (?:conocernos|hablar|ver|explorar|presentarte|contarte|comentar|platicar|conversar)))*",
        "(?:tom(?:ar|amos|arnos|emos|ando)|invitar(?:te|le) (?:a )?)(?:se)? ?(?:un|al?gun) caf(?:e|ecito|elito)(?: (?:virtual|rapido|online|contigo|y (?:charlar|hablar|conocernos|platicar)|esta semana|un dia|algun dia))*",
        "(?:una|la) (?:breve|rapida|pequena|corta|primera) (?:llamada|reunion|charla|call|videollamada|conversacion|presentacion)(?: (?:esta semana|la proxima semana|contigo))?|(?:una|la) (?:llamada|reunion|charla|call|videollamada|conversacion) (?:breve|rapida|corta|informal|introductoria|de presentacion)",
        "(?:hablamos|charlamos|lo hablamos|te llamo|le llamo|platicamos|conversamos|nos reunimos|quedamos|podriamos hablar|podemos hablar)(?: (?:un rato|esta semana|la proxima semana|el (?:lunes|martes|miercoles|jueves|viernes)|manana|y te cuento|por telefono|por zoom|un dia|algun dia))*\\?",
        unless_known=True,
        not_before=" (?:de|sobre|del|con (?:la|el|los)|en el|al|por (?:el|la)|a las) ",
    ),
    bad=(
        "¿Podemos «agendar una breve llamada esta semana»?",
        "Te propongo «tomarnos un cafecito».",
        "Sería «una charla informal».",
        "¿«Hablamos?»",
    ),
    good=(
        "La llamada del segundo búho es más breve, como en tu cinta.",
        "Una reunión de vecinos sobre tu chimenea: el jueves, en la escuela.",
        "El café lo tomaba tu abuelo en la fragua, dice Julián.",
    ),
    lang="es",
)
