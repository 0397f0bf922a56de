"""Admiration for all somebody does, in Spanish.

Why: it names nothing they did, so it fits whoever opens the message.
Instead: say which piece of work, and what it changed for you.
Source: our own judgment, from how such notes are written in Spanish.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="admire-your-work-es",
    category="empty-flattery",
    severity="warning",
    doc=__doc__,
    message="“{}” names no piece of work. Which one, and why?",
    grade="own",
    find=phrases(
        "admir(?:o|amos|ar)(?: (?:mucho|muchisimo|profundamente|enormemente|sinceramente))? (?:(?:tu|tus|sus?|vuestr[oa]s?) (?:trabajo|labor|carrera|trayectoria|contenido|compromiso|liderazgo|vision|pasion|dedicacion)|(?:lo|el trabajo|la labor|todo lo) que (?:(?:estas|esta|estais|estan|vienes|viene|venis|vienen) )?(?:haces?|haceis|hacen|haciendo|publicas?|publican|publicais|compartes?|comparten|compartis|transmites?|realizas?|realizan|realizando|aportas?))(?: con la excelencia| en linkedin)?(?: en (?:el |la |tu |su |este |nuestro )?(?:sector|campo|area|ambito|industria|mundo|rubro|empresa|marketing|ventas|rrhh|recursos humanos|tecnologia|finanzas|logistica|salud|educacion|banca|consultoria|datos|ia|inteligencia artificial|ciberseguridad|energia|turismo|construccion|comercial)(?: (?:de (?:la|los|las|el)? ?[a-z]+|del [a-z]+|digital|inmobiliari[oa]|financier[oa]|tecnologic[oa]|industrial|educativ[oa]|sanitari[oa]))?)?",
        "(?:eres|sois|es usted|sos|te considero|le considero)(?: para mi)? (?:todo |toda )?(?:un |una )?(?:verdader[oa] |gran |autentic[oa] )?(?:referentes?|inspiracion|crack|eminencia|autoridad|ejemplo a seguir|maquina|lider(?:es)? de opinion)(?: en (?:el |la |tu |su |este |nuestro )?(?:sector|campo|area|ambito|industria|mundo|rubro|empresa|marketing|ventas|rrhh|recursos humanos|tecnologia|finanzas|logistica|salud|educacion|banca|consultoria|datos|ia|inteligencia artificial|ciberseguridad|energia|turismo|construccion|comercial)(?: (?:de (?:la|los|las|el)? ?[a-z]+|del [a-z]+|digital|inmobiliari[oa]|financier[oa]|tecnologic[oa]|industrial|educativ[oa]|sanitari[oa]))?)?",
        "(?:tu|tus|sus?|vuestr[oa]s?) (?:trabajo|labor|contenido|publicaciones|posts|liderazgo|vision|empresa|historia|energia|mensaje) (?:es|son|me parecen?|resultan?|me) (?:muy |tan |realmente |super ?|bastante |sumamente |verdaderamente |de lo mas )?(?:inspirador(?:a|es|as)?|impresionantes?|admirables?|increibles?|inspira(?:n)?(?: (?:mucho|muchisimo|cada dia|a diario))?|todo un ejemplo|un referente|una inspiracion|de gran valor)",
        "(?:gran|excelente|increible|magnific[oa]|fantastic[oa]|impresionante|enorme|maravillos[oa]|extraordinari[oa]) (?:trabajo|labor) (?:que )?(?:(?:estas|esta|estais|estan|vienes|viene|venis|vienen) )?(?:haces?|haceis|hacen|haciendo|realizas?|realizan|realizais|realizando|desarrollas?|desarrollan|desarrollando)",
        "(?:me|nos) (?:encantan?|gustan?|inspiran?|fascinan?|apasionan?)(?: (?:mucho|muchisimo))? (?:(?:lo|el trabajo|la labor|todo lo) que (?:(?:estas|esta|estais|estan|vienes|viene|venis|vienen) )?(?:haces?|haceis|hacen|haciendo|publicas?|publican|publicais|compartes?|comparten|compartis|transmites?|realizas?|realizan|realizando|aportas?)|(?:tu|tus|sus?|vuestr[oa]s?) (?:contenido|publicaciones|posts|labor|forma de (?:trabajar|pensar|ver las cosas|comunicar)|enfoque|vision|estilo|energia|filosofia))",
        "(?:soy |somos )?(?:un |una )?(?:gran(?:des)? |muy |super ?)?(?:fan|admirador(?:a)?|seguidor(?:a)?) (?:tuy[oa]|de (?:(?:tu|tus|sus?|vuestr[oa]s?) (?:trabajo|contenido|publicaciones|posts|labor|trayectoria)|(?:lo|el trabajo|la labor|todo lo) que (?:(?:estas|esta|estais|estan|vienes|viene|venis|vienen) )?(?:haces?|haceis|hacen|haciendo|publicas?|publican|publicais|compartes?|comparten|compartis|transmites?|realizas?|realizan|realizando|aportas?)))",
        "(?:me|nos) (?:inspira|inspiras|inspiran)(?: (?:mucho|muchisimo))? (?:la energia|la pasion|la forma) (?:que transmites?|con la que|en que)",
        "se nota(?: (?:mucho|a la legua))? (?:que (?:te apasiona|amas|disfrutas|sos de los que|eres de los que)|(?:tu|tus|sus?|vuestr[oa]s?) (?:pasion|compromiso|experiencia|profesionalidad|profesionalismo|vocacion))",
        not_before=" (?:(?:los|las|el|la|un|una|mis|tus) [a-z]+|con|como|cuando|por (?:los|las|la|el)|durante|sobre|en (?:el|la|los|las|un|una|aquel|aquella))\\b",
        unless_known=True,
    ),
    bad=(
        "«Admiro mucho tu trabajo».",
        "Hola, Nuria, «eres todo un referente en el sector».",
        "Enhorabuena por el «gran trabajo que estáis haciendo».",
        "«Me encanta lo que haces»!",
        "«Soy fan de tu trabajo», de verdad.",
    ),
    good=(
        "Admiro tu trabajo con los sordos de Vigo; ¿usáis ya los subtítulos del coro?",
        "Me encanta lo que hacen los mirlos con tu comedero.",
        "Es un gran trabajo para dos personas; ¿traes al primo el lunes?",
        "Tu empresa es la que puso las farolas de mi calle: la cuarta parpadea.",
    ),
    lang="es",
)
