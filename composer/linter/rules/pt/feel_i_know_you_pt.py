"""A closeness that is only felt by the writer, in Portuguese.

Why: fate, energy and a feeling of knowing each other stand in for an acquaintance that is not
there.
Instead: say that you do not know each other, and give the reason all the same.
Source: our own judgment, from how such notes are written in Portuguese.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="feel-i-know-you-pt",
    category="false-familiarity",
    severity="warning",
    doc=__doc__,
    message="“{}” claims a closeness that is not there. Where have you met?",
    grade="own",
    find=phrases(
        "(?:sinto|parece|parece-me|sensacao de)(?: (?:quase|ate|mesmo))* que (?:ja |quase )*(?:te|[oa]|vos|nos) (?:conhec[a-z]+)",
        "(?:acho|creio|julgo|penso) que ja nos (?:vimos|cruzamos|encontramos|conhecemos)(?: (?:algures|por ai|nalgum lado|em algum lugar))?",
        "algo me diz(?: que)?|nao acredito em coincidencias?|nada (?:e|acontece) por acaso|as pessoas certas se (?:cruzam|encontram)",
        "energia (?:muito |tao |super )?(?:boa|positiva|incrivel|contagiante)|(?:sua|tua) vibe(?: (?:combina|e)(?: demais| tudo)?)?",
        "(?:pensei|lembrei)(?:-me)? (?:logo|imediatamente|na hora) (?:em|de) (?:si|ti|voce|vc|vcs|voces)",
        "que e a (?:sua|tua) cara",
        "(?:identifico-me|identifiquei-me|me identifico|me identifiquei|revejo-me|revi-me)(?: (?:muito|mto|demais|bastante|imenso|totalmente))* com (?:[oa]s? )?(?:seus?|suas?|teus?|tuas?) (?:[a-z]+)(?: de [a-z]+)?",
        "(?:tem|tens|tem-se) tudo a ver com (?:a gente|a turma|[oa] (?:nossa|nosso|minha|meu)(?: [a-z]+)?|nos|isso)",
        "(?:temos|tenho|tem|partilhamos) (?:(?:[0-9]+|vari[oa]s|muit[oa]s|alguns|algumas|tant[oa]s|imens[oa]s|bastantes) )?(?:contatos|contactos|conexoes|ligacoes|amigos|pessoas|interesses) em comum",
        "(?:eu )?(?:tambem|tbm|tb) (?:sou|trabalho|atuo) (?:d[ao]|n[ao]|nessa) (?:mesma )?(?:area|ramo|setor|meio)",
        "(?:e incrivel|incrivel|como e que|nem acredito que) (?:nunca|ainda nao)(?: nos)? (?:termos|temos|tinhamos|falamos|conhecemos|cruzamos)(?: (?:falado|conhecido|cruzado))?",
        unless_known=True,
    ),
    bad=(
        "Já leio tudo e «sinto quase que te conheço».",
        "«Algo me diz que» está pronta para mais.",
        "Restam três lugares e «pensei logo em si».",
        "Você «tem tudo a ver com a turma».",
        "«Temos 47 contactos em comum», vamos falar?",
    ),
    good=(
        "Acho que é você o moço do Gol prata que trocou meu pneu na Dutra.",
        "A boneca tem a cara da minha avó de Caruaru, a grávida de chapéu.",
        "Revejo-me na página 40: fui eu a menina da farda de padaria.",
        "Lembrei da sua conta de luz do pivô quando li a tarifa nova de Goiás.",
        "Temos um amigo em comum: o Abílio disse que ficaste com a chave do coro.",
    ),
    lang="pt",
)
