"""The promise that nothing is sold, in Spanish.

Why: whoever says it sells; the reader has seen it many times.
Instead: say what you want, and let it be judged.
Source: our own judgment, from how such notes are written in Spanish.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="not-selling-es",
    category="clickbait-opener",
    severity="warning",
    doc=__doc__,
    message="“{}” makes readers expect a sale. What do you want?",
    grade="own",
    find=phrases(
        "(?:(?:yo|aqui|por eso) )?(?:no|tampoco) (?:(?:te|le|os|les|vengo|voy|quiero|pretendo|busco|estoy|trato|intento|es|a) ){0,3}(?:vender|venderte|venderle|venderos|vendo|vendiendo|vengo)(?:te|le|os|les)? (?:nada|humo|motos|ningun [a-z]+|un curso)",
        "(?:no|tampoco) (?:es|soy|va a ser) (?:(?:otro|otra|el tipico|la tipica|un|una|el clasico|spam|de esos|de los que) ){1,3}(?:mensaje|mensajes|spam|vendedor|venta|ventas|bot|comercial|correo|robot|estafa|venden?|copia)(?: (?:de (?:ventas?|spam|siempre|plantilla|esos)|automatico|generico|comercial|mas|y pega))*",
        "(?:te |le )?(?:prometo|juro) (?:que )?no (?:es|soy|voy a)(?: (?:spam|un bot|una estafa|venderte|venderle|otro mensaje|otro vendedor)(?: [a-z]+)?)",
    ),
    bad=(
        "«No quiero venderte nada».",
        "Tranquilo, «no es el típico mensaje de ventas».",
        "«Te prometo que no es spam».",
    ),
    good=(
        "No vendo el alambique, lo presto: ven con remolque.",
        "Este no es el mensaje del pregonero de 1931, sino la copia de tu bisabuelo.",
        "El chico que no vendía nada en tu mercadillo era mi primo.",
    ),
    lang="es",
)
