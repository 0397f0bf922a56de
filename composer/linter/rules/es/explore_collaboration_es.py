"""A collaboration without a subject, in Spanish.

Why: nobody can say yes to something that has no name.
Instead: name the thing you would do together and who does what.
Source: our own judgment, from how such notes are written in Spanish.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="explore-collaboration-es",
    category="vague-synergy",
    severity="warning",
    doc=__doc__,
    message="“{}” names nothing to do together. What exactly, and who does what?",
    grade="own",
    find=phrases(
        "(?:explor|valor|estudi|analiz|busc|encontr|identific|evalu|discut|coment|hablar|conversar|platicar|ver|conoc|cre|gener|establec|abrir|plante|iniciar|forj)[a-z]* (?:(?:de|sobre|acerca|si|hay|existen?|algun[oa]?s?|nuev[oa]s?|posibles?|potenciales|futur[oa]s?|las?|unas?|otras|distintas|diferentes|mutuas|interesantes|juntos|juntas|estrategicas) )*(?:colaboracion(?:es)?(?: futuras?)?|alianzas?(?: estrategicas?)?|oportunidades(?: (?:de (?:negocio|colaboracion|networking|mutuo|beneficio|crecimiento|inversion)|comerciales|conjuntas|juntos|mutuas|de trabajar juntos))|(?:formas|maneras|vias|modos) de (?:colabora(?:r|cion)|trabajar juntos|sumar|apoyarnos|ayudarnos)|puntos (?:en comun|de encuentro)|proyectos (?:en comun|conjuntos|juntos))",
        "(?:posibles?|potencial(?:es)?|futuras?|eventual(?:es)?) (?:vias de |oportunidades de |formas de )?(?:colaboracion(?:es)?|alianzas?|asociacion|cooperacion|negocios)(?: futuras?)?",
        "(?:podamos|podemos|podriamos|pudieramos|pudiesemos|podremos|hemos de|tenemos que|deberiamos|nos) (?:quizas? |tal vez |llegar a |buscar como )?(?:colaborar|hacer cosas (?:chulas |grandes )?juntos|trabajar juntos|(?:ayudar|apoyar|recomendar|potenciar|aportar|complementar)nos(?: mutuamente)?|hacer negocios|hacer algo juntos|crecer juntos|sumar(?: fuerzas)?|unir fuerzas|entendernos)(?: (?:en (?:el|un) futuro|en algo|en algun momento|de alguna (?:forma|manera)|mutuamente|juntos|en algun proyecto|en proyectos(?: futuros)?|entre nosotros))?",
        "(?:oportunidad(?:es)?|posibilidad(?:es)?|opciones) de (?:colaboracion|colaborar|trabajar juntos|negocios?|hacer negocios|networking)(?: (?:conjuntas?|juntos|contigo|mutuas?))?",
        "(?:como|para|de) (?:recomendarnos|ayudarnos|apoyarnos|potenciarnos|complementarnos|colaborar) (?:mutuamente|el uno al otro|en (?:el|un) futuro)",
        "(?:tenemos|hay|tendriamos) (?:mucho|muchas cosas|bastante)(?: en comun)? (?:que|para|por) (?:hablar|aportarnos|hacer juntos|compartir|decirnos)",
        not_before=" ?[:(]| (?:en|con|para|sobre|al?|por|del?|entre|y la) [a-z]",
    ),
    bad=(
        "Quisiera «explorar oportunidades de colaboración».",
        "A lo mejor «podemos colaborar en un futuro».",
        "Escribo por una «posible alianza».",
        "Creo que «tenemos mucho que aportarnos».",
    ),
    good=(
        "¿Podríamos colaborar en el inventario de las norias? Yo mido las de Abarán.",
        "Busco formas de doblar el fresno como tú: ¿vapor o agua?",
        "La colaboración de tu tía con el archivo acabó en 1978; ¿dónde están las cintas?",
        "Podemos trabajar juntos en la zanja el sábado; la pala la pongo yo.",
    ),
    lang="es",
)
