"""A greeting for anybody, in Spanish.

Why: it tells the reader in the first line that you do not know who they are.
Instead: use their name; it is on the page you are writing to.
Source: the English rule to-whom, whose source is one list of banned phrases; the wording is our
own.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="to-whom-es",
    category="empty-opener",
    severity="warning",
    doc=__doc__,
    message="“{}” greets anybody. What is this person's name?",
    grade="D",
    find=phrases(
        r"(?:muy )?(?:estimad|distinguid|apreciad|respetad)[oa](?:/as?|\(a\)|/os?)? (?:senor(?: ?/ ?a|\(a\)| ?/ ?senora| o senora)?|senora/senor|amigo/a|colega profesional|profesional)(?:)",
        "(?:(?:muy )?(?:estimad[oa]s|distinguid[oa]s) (?:senores|senoras y senores|senores/as)|muy (?:senor mio|senora mia|senores mios)|a quien (?:corresponda|pueda interesar|interese))(?:)",
        if_before=" *(?:[,.!:;–-]|$)",
        opener=True,
    ),
    bad=(
        "«Estimado/a señor/a»: busco trabajo.",
        "«Muy señores míos»: instalamos vallas.",
        "«Estimado señor o señora», adjunto mi oferta.",
    ),
    good=(
        "Estimado señor Ruiz: su barca sigue atada a nuestra cadena desde la riada.",
        "El señor del horno, estimado por todos, te devuelve el cuaderno de 1931.",
        "Estimada señora alcaldesa, la compuerta dos no cierra desde el jueves.",
    ),
    lang="es",
)
