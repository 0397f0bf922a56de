"""A formal greeting as the first line, in Spanish.

Why: it belongs to the end of a letter, and the first line is the only one sure to be read.
Instead: greet by name and start with the reason; keep the formula for the end.
Source: our own judgment, from how such notes are written in Spanish.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="cordial-greeting-es",
    category="empty-opener",
    severity="hint",
    doc=__doc__,
    message="“{}” uses up the first line. Can the reason come first?",
    grade="own",
    find=phrases(
        "(?:(?:ante todo|antes que nada|por medio de la presente),? )?(?:reciba(?:n)?|recibe|te envio|le envio|les envio|te mando|le mando)? ?(?:de mi parte )?un (?:muy )?(?:cordial|afectuoso|respetuoso) saludo(?: de (?:mi|nuestra) parte)?",
        opener=True,
        if_before=r"[ ,.!:;–-]+(?:[^ ]+ ){5}",
    ),
    bad=(
        "«Reciba un cordial saludo». Le escribo para ofrecerle nuestras bombas de agua y de calor.",
        "Estimada Eva: «un cordial saludo», soy Pablo y vendo seguros de hogar en Soria.",
        "Hola Raúl. «Ante todo, un cordial saludo». Represento a una empresa de toldos de Soria.",
    ),
    good=(
        "Su barca sigue atada a nuestra cadena. Reciba un cordial saludo, Marta Ruiz",
        "La compuerta dos ya cierra, como pidió. Le envío un cordial saludo.",
        "El martes le llevo el cuaderno verde a la portería. Un cordial saludo, Pablo",
    ),
    lang="es",
)
