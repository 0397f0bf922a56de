"""LinkedIn's own invitation in Spanish.

Why: everybody has seen these exact words; they tell the reader that nobody wrote to them.
Instead: say in one sentence how you know each other, and why you ask now.
Source: LinkedIn's own mail text of 2016, captured in a public pull request (JetBrains/swot
598).
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="red-profesional",
    category="default-text",
    severity="must-fix",
    doc=__doc__,
    message="“{}” is the text the platform fills in. How do you know this person?",
    grade="B",
    find=phrases(
        "(?:me gustaria|quisiera|quiero|me encantaria|deseo) (?:anadir(?:te|le|lo|la)|agregar(?:te|le|lo|la)|incluir(?:te|le|lo|la)|sumar(?:te|le)|invitar(?:te|le) a) (?:a|en) (?:mi|nuestra) red (?:profesional|de (?:contactos|linkedin))(?: (?:en|de) linkedin)?",
        "(?:me gustaria|quisiera|quiero|me encantaria) (?:anadir(?:te|le|lo|la)|agregar(?:te|le|lo|la)) a mi red (?:en|de) linkedin",
    ),
    bad=(
        "«Me gustaría añadirte a mi red profesional en LinkedIn».",
        "Hola, Noa: «me gustaría agregarle a mi red profesional». Saludos",
        "«Quisiera añadirlo a mi red de contactos» y saludarle.",
    ),
    good=(
        "Me gustaría añadir tu mapa del molino a la red de archivos del valle.",
        "La red que tejiste en Cudillero aguanta; ¿me dices qué hilo usas?",
        "Quisiera invitarte a la escuela profesional el jueves: los alumnos leen tu libro.",
    ),
    lang="es",
)
