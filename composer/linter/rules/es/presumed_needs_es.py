"""What the reader surely thinks or needs, in Spanish.

Why: a stranger cannot know it, so the reader corrects the writer in silence.
Instead: ask, or tell what you do know and from where.
Source: our own judgment, from how such notes are written in Spanish.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="presumed-needs-es",
    category="false-familiarity",
    severity="warning",
    doc=__doc__,
    message="“{}” is a guess. What do you know, and from where?",
    grade="own",
    find=phrases(
        "(?:(?:yo|me|y) )?(?:se|imagino|supongo|entiendo|seguro) que (?:(?:tu|usted|ya|debes|debe|a estas alturas) )*(?:estas|esta|estaras|estara|andas|andaras|anda|vas|va|estar|tienes|tiene|tendras|tendra|recibes|recibe|recibiras|recibira|te llegan|le llegan|te llueven) (?:(?:muy|super|bastante|poco|mucho|mucha|muchos|muchas|mil|cientos de|decenas de|una|hasta|de|siempre) )*(?:ocupad[oa]|liad[oa]|a tope|agenda|tiempo|cosas|mensajes|mails|correos|solicitudes|lio|trabajo|arriba|ofertas|bola)(?: como (?:este|estos))?",
        "(?:estoy|estamos) (?:muy |completamente |totalmente |casi )?(?:segur[oa]s?|convencid[oa]s?) (?:de )?que (?:(?:esto|esta [a-z]+|nuestra? [a-z]+) )?(?:te|le|os|les|nos) (?:va a |van a |puede |puedo |podemos |podria )?(?:interes|encant|gust|ser|result|sorprend|aport|ayud|agrad)[a-z]*(?: (?:muy )?(?:util|interesante|de (?:interes|utilidad|ayuda|gran (?:interes|ayuda))))?",
        "(?:creo|pienso|considero|seguro|pense|se) que (?:(?:esto|esta [a-z]+|nuestra? [a-z]+) )?(?:te|le|os|les) (?:va a|puede|podria|pueda) (?:interesar|encantar|gustar|encajar|ser (?:util|de (?:interes|utilidad|ayuda))|venir (?:bien|genial))",
        "(?:te|le|os|les) (?:va|iba|puede|podria) a? ?(?:encantar|interesar|sorprender)(?: (?:mucho|muchisimo|lo que [a-z ]{2,30}))?",
        "(?:pense|pensamos|he pensado) (?:(?:inmediatamente|enseguida|de inmediato|en seguida|directamente) )?en (?:ti|usted|vosotros|ustedes)(?: (?:enseguida|inmediatamente|de inmediato|en seguida))?",
        "(?:la mayoria|gran parte|muchos|muchas) (?:de (?:los |las )?)?(?:[a-z-]+ ){1,3}(?:con (?:los|las|quienes|l[oa]s) ?(?:que|cuales)?|que) ?(?:hablo|hablamos|converso|conversamos|trabajo|trabajamos|conozco) (?:luchan?|pierden?|sufren?|tienen? (?:problemas|dificultades)|se quejan?|batallan?|me (?:dicen?|cuentan?))(?: (?:con|de|para|por))?",
        r"como (?:empresari[oa]|directiv[oa]|emprendedora?|gerente|lider|autonom[oa]|fundadora?|responsable de [a-z]+),? (?:ya )?(?:sabes|sabe|sabras|sabra) (?:mejor que nadie|de sobra|muy bien)",
        unless_known=True,
        not_before=" ?:| (?:saber|ver|oir|leer|que|al|cuando|porque|por|para|como)\\b",
    ),
    bad=(
        "«La mayoría de los directores con los que hablo luchan con» la rotación.",
        "«Sé que estás muy ocupado», así que seré breve.",
        "«Estoy convencido de que le resultará útil».",
        "«Creo que te puede interesar».",
        "«Como empresario, sabes mejor que nadie» lo que cuesta contratar.",
    ),
    good=(
        "Sé que estás en Burgos hasta el jueves; dejo la caja en casa de Bea.",
        "Supongo que la viga está muy seca: suena a hueco, como dijiste.",
        "Estoy segura de que te dejaste el paraguas rojo en mi coche.",
        "Como apicultor, sabes mejor que nadie cuándo sale el romero; ¿ya?",
    ),
    lang="es",
)
