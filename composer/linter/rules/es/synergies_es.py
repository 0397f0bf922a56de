"""Synergies and mutual benefit, in Spanish.

Why: the words promise a gain for both and name none for either.
Instead: name one thing you can give and the one thing you ask.
Source: our own judgment, from how such notes are written in Spanish.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="synergies-es",
    category="vague-synergy",
    severity="warning",
    doc=__doc__,
    message="“{}” names no gain. What would each of you get?",
    grade="own",
    find=phrases(
        "(?:(?:explor|busc|gener|cre|encontr|identific|aprovech|establec|analiz|hac|hall|descubr|detect|ver|veo|vemos|valor|dar|hay|haya|existen?|tenemos|tendriamos|pued[a-z]+ haber|podria haber)[a-z]* )?(?:(?:de|si|hay|las|algun[oa]?s?|posibles?|potenciales|muchas|nuevas|buenas|interesantes|grandes|unas|ciertas|tal vez|quizas?|mas|una) )+sinergias(?: (?:comerciales|profesionales|interesantes|entre (?:ambos|ambas (?:empresas|partes)|nosotros|nuestr[oa]s (?:empresas|equipos|proyectos|negocios))|juntos|en comun|mutuas|y (?:oportunidades|colaboraciones)))*",
        "(?:posible|potencial|buena|gran|alguna|mucha|interesante|buscar|crear|generar|hacer|clara) sinergia(?: (?:entre (?:ambos|nosotros|nuestr[oa]s [a-z]+)|profesional|comercial))?",
        "sinergizar|(?:relacion|alianza|colaboracion) sinergica",
        "sinergias (?:comerciales|profesionales|interesantes|entre (?:ambos|ambas (?:empresas|partes)|nosotros|nuestr[oa]s (?:empresas|equipos|proyectos|negocios))|en comun|mutuas)|(?:explorar|buscar|generar|crear|encontrar|hay|haya|veo|ver|hacer) sinergias",
        "(?:(?:de|en|un|con|el) )*(?:beneficios?|interes(?:es)?|provecho|apoyo|crecimiento) (?:mutuos?|reciprocos?|para (?:ambos|ambas partes|los dos|las dos partes))",
        "(?:mutuamente|ambas partes|reciprocamente) (?:beneficios[oa]s?|provechos[oa]s?|enriquecedor(?:a|es)?)",
        "(?:enriquecedor[a]?|beneficios[oa]|provechos[oa]|positiv[oa]|interesante|util|fructifer[oa]) para (?:ambos|ambas partes|los dos|las dos partes|ambas empresas)",
        "(?:ganar|gana)(?: ?[-/–] ?| y | )(?:ganar|gana)",
        "(?:aportar|anadir|sumar|generar|agregar|dar|crear)(?:te|le|nos|os|les)?(?: (?:mucho|gran|mas|un))* valor(?: (?:anadido|agregado|real|mutuo|mutuamente|a (?:tu|su|vuestra|nuestra) (?:empresa|negocio|equipo|organizacion|red|compania|proyecto)|el uno al otro))*",
        "(?:nos|podria|puede|pueda) (?:beneficiar|interesar|convenir|beneficie|interese|convenga)(?:nos)? a (?:ambos|los dos|ambas partes)",
        "(?:crecer|crezcamos|avanzar|prosperar) (?:juntos|juntas|mutuamente)",
        proper=True,
        not_before=" (?:de|a la|al|a los|en la|catastral|entre (?:los|las|el|la|dos))\\b",
    ),
    bad=(
        "Me gustaría «explorar posibles sinergias».",
        "Creo que «hay sinergias entre nuestras empresas».",
        "Veo una «buena sinergia».",
        "Sería «de beneficio mutuo».",
        "Estoy convencido de que puedo «aportar valor a tu empresa».",
        "Una relación «enriquecedora para ambas partes».",
    ),
    good=(
        "El capítulo mide la sinergia de los dos fungicidas a 12 grados; a 9 no sale. ¿Qué cepa era?",
        "“Sinergias” se llama el mural que pintaste en Lavapiés; ¿de quién es la tapia?",
        "Exploré con Ana las simas de tu mapa y la tercera no tiene fondo de agua.",
        "El mutuo de la cooperativa da beneficios solo a quien muele; ¿tú mueles?",
        "Hay que sumar valor de la celda tres, no de la dos: así cuadra tu tabla.",
        "¿Qué interés tiene para ambos pueblos el puente si no pasa el tractor?",
        "Ganar, ganamos poco con las ciruelas, pero tu caja volvió vacía.",
    ),
    lang="es",
)
