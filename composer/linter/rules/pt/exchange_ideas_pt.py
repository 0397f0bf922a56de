"""An exchange of ideas without a subject, in Portuguese.

Why: ideas about what, the reader cannot tell; so there is nothing to say yes to.
Instead: name the one question that you would like to put.
Source: the English rule exchange-ideas, whose source is one complaint page; the Portuguese
wording is our own.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="exchange-ideas-pt",
    category="vague-synergy",
    severity="warning",
    doc=__doc__,
    message="“{}” has no subject. Which question is it?",
    grade="D",
    find=phrases(
        "(?:trocar(?:mos)?|troca|troca de|trocando) (?:umas? |algumas |boas |mais )*(?:ideias?|ideia|experiencias?|figurinhas?|perspe(?:c)?tivas|impressoes|conhecimentos?|insights|palavra|dois dedos de conversa|contatos)(?: (?:consigo|contigo|com (?:voce|vc|o senhor|a senhora)|por aqui|aqui|e aprender))*",
        "(?:temos|teriamos|teremos|tenhamos|ter) (?:sempre )?(?:(?:muito|mto|muita coisa|bastante|tanto|imenso) (?:a|para|pra|que) (?:aprender|trocar|dizer|conversar|partilhar|compartilhar|contribuir)|(?:muito|muita coisa|mta coisa|imenso|bastante) em comum)(?: (?:juntos|um[a]? com [oa]? ?outr[oa]|um[a]? a[o]? outr[oa]))?",
        "(?:temos|partilhamos|compartilhamos|ter)(?: d?[oa]s?)? mesm[oa]s? (?:visao|valores|paixao|paixoes|proposito|interesses)(?: de [a-z]+)?",
        "(?:so )?(?:temos|teremos|teriamos) (?:muito |todos )?a ganhar",
        not_before=r" (?:sobre|acerca|d[aeo]s?|a proposito|em relacao|a respeito|acordo)\b",
    ),
    bad=(
        "Adoraria «trocar ideias consigo».",
        "oii ana! bora «trocar figurinha por aqui»",
        "Acho que «temos muito a aprender uma com a outra».",
        "Fiquei com a sensação de que «temos a mesma visão de varejo».",
    ),
    good=(
        "Queria trocar ideias sobre o inclinómetro do muro M7: o nosso parou em março.",
        "Trocámos as caixas na feira de Beja: fiquei com os teus doze queijos.",
        "Temos muito em comum acordo assinado e pouco muro feito; o pedreiro vem quando?",
        "Quero trocar a válvula da linha 3 antes da geada.",
    ),
    lang="pt",
)
