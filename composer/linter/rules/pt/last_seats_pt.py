"""Few seats left, in Portuguese.

Why: made-up scarcity is a trick of shops, and the reader knows it.
Instead: say what it is, and why for them; the date can stand at the end.
Source: the English rule last-call, whose source is one list of banned phrases; the Portuguese
wording is our own.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="last-seats-pt",
    category="follow-up-pressure",
    severity="warning",
    doc=__doc__,
    message="“{}” puts on pressure. Why is it for this person?",
    grade="D",
    find=phrases(
        "(?:restam|so restam|so tenho|so temos|(?:temos|tenho|ainda temos|sobraram|abrimos) (?:so|apenas|somente|as))(?: (?:so|apenas))* (?:ultim[oa]s )?(?:[0-9]+|duas|dois|tres|quatro|pouc[oa]s)? ?(?:ultim[oa]s )?(?:vagas|lugares|cadeiras|dorsais|inscricoes|horarios|convites)",
        "(?:ultim[oa]s|pouc[oa]s) (?:vagas|lugares|unidades|inscricoes)|vagas (?:sao )?limitadas|lugares limitados|por tempo limitado",
        "(?:a )?(?:proposta|campanha|promocao|oferta|condicao) (?:mantem-se |e |fica )?(?:valid[oa]|vale)(?: so| apenas)? ate|(?:valid[oa]|campanha|promocao)(?: so)? ate (?:dia|ao fim|amanha|domingo|sexta)",
    ),
    bad=(
        "«Restam apenas 3 lugares» no pequeno-almoço.",
        "Mentoria com «vagas limitadas».",
        "Dr. Álvaro, «a proposta mantém-se válida até» dia 30.",
    ),
    good=(
        "O 714 tem lugares sentados até Xai-Xai se apanhar o das 7h10.",
        "As vagas da maré chegam ao muro; a tua rede está em baixo.",
        "Ficam três cadeiras tuas na cave do lote 7, vens buscá-las?",
    ),
    lang="pt",
)
