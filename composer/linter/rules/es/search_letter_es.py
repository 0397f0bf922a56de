"""The phrases of a headhunter's letter, in Spanish.

Why: they sound discreet and hold neither the job nor a reason to pick this person.
Instead: name the job, the place, the pay, and which of their works made you write.
Source: our own judgment, from how such notes are written in Spanish.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="search-letter-es",
    category="recruiter-boilerplate",
    severity="warning",
    doc=__doc__,
    message="“{}” could stand in any search letter. Which job is it, and what of theirs fits?",
    grade="own",
    find=phrases(
        "(?:tu|su) (?:nombre|perfil) (?:ha )?(?:surgi(?:o|do)|aparec(?:io|ido)|salio|salido|destac(?:o|ado)|emerg(?:io|ido))(?: (?:varias veces|repetidamente))? (?:en|durante|a raiz de|dentro de) (?:nuestra|nuestras|mi|mis|la|una) (?:[a-z]+ )?(?:busquedas?|investigacion|mapeo|proceso)(?: de (?:talento|mercado|candidatos))?",
        "(?:exactamente|precisamente|justo|justamente) (?:la|el|esa|ese) (?:rara |poco comun )?(?:combinacion|mezcla|mix) (?:de|entre) (?:[a-z'-]+,? ){0,4}?(?:strateg|techn|tecn|kommerz|commer|comerc|leader|lider|manage|operat|operac|operaz|analy|analit|skill|experi|esperien|exper|compet|kompet|erfahr|ervar|kennis|fue?hrung|vertrieb|sector|expertise|qualit|talent|fae?higkeit|branche|attribut)[a-z]*",
        "(?:quiza|quizas|tal vez|probablemente|seguramente|seguro que|puede que|es posible que) (?:ya )?(?:estes?|este|estas|esta|se encuentre|te encuentres) (?:muy |bastante |perfectamente )?(?:content[oa]|feliz|comod[oa]|bien|a gusto|satisfech[oa]) (?:(?:en )?donde (?:estas|esta|te encuentras|se encuentra)|(?:en|con) (?:tu|su) (?:[a-z]+ )?(?:puesto|empresa|trabajo|posicion|rol)(?: actual)?)",
        "(?:una |un )?(?:breve |primera |primer )?(?:conversacion|charla|entrevista|intercambio) (?:estrictamente |totalmente |absolutamente )?confidencial(?: y sin compromiso)?",
    ),
    bad=(
        "«Su nombre surgió en nuestra búsqueda».",
        "Usted reúne «exactamente la combinación de técnica» y trato.",
        "«Quizá esté muy contento donde está».",
        "Le propongo «una conversación confidencial».",
    ),
    good=(
        "Tu nombre apareció bajo la cal de la campana cuando la lavamos.",
        "Tu libro de 1931 trae justo la mezcla de centeno y espelta que perdimos.",
        "Quizá estés bien a la sombra, pero la barca se seca al sol.",
        "El acta de la riada es confidencial hasta mayo, dice el archivo.",
    ),
    lang="es",
)
