"""A bare wish to be connected, in Spanish.

Why: the button said that much already; how you know each other is missing.
Instead: say in one sentence how you know each other, or what you would like to ask.
Source: one page calls such a sentence the platform's default (websa100.com); no captured text
was found, so this is our own judgment.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="contactar-contigo",
    category="vague-request",
    severity="warning",
    doc=__doc__,
    message="“{}” gives no reason. Why this person, and why now?",
    grade="own",
    find=phrases(
        "(?:me gustaria|quisiera|quiero|me encantaria) (?:contactar|conectar|estar en contacto|ponerme en contacto|establecer contacto|enlazar) (?:contigo|con usted|con ud)(?: (?:en|por|a traves de) linkedin)?",
        "(?:conectemos|hagamos networking|sigamos en contacto)",
        "(?:ampliar|expandir|aumentar|hacer crecer) mi red(?: (?:de contactos|profesional))?",
        "(?:me gustaria|quisiera) (?:formar parte de|pertenecer a|tenerte en|tenerle en) (?:tu|su|mi) red(?: (?:de contactos|profesional))?",
        not_before=r" (?:porque|para|sobre|por (?:el|la|los|tu|su)|acerca|antes|a raiz)\b",
    ),
    bad=(
        "Hola, Leo: «me gustaría contactar contigo».",
        "«Quisiera conectar con usted en LinkedIn».",
        "Busco «ampliar mi red de contactos».",
    ),
    good=(
        "Me gustaría contactar contigo por el mapa del molino que dibujó tu abuela.",
        "La red de Cudillero aguanta; ¿qué nudo es?",
        "¿Conectamos la segunda bomba antes de la helada del jueves?",
    ),
    lang="es",
)
