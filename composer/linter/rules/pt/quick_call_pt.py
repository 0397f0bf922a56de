"""A quick call or chat, in Portuguese.

Why: it asks for the reader's time before there is a reason to give it.
Instead: ask what could be answered in one written line.
Source: the English rule quick-call, whose source is one complaint page, four lists of banned
phrases and templates; the Portuguese wording is our own.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="quick-call-pt",
    category="calendar-push",
    severity="warning",
    doc=__doc__,
    message="“{}” asks for their time. What could they answer in writing?",
    grade="D",
    find=phrases(
        "(?:(?:agendar|marcar|agendarmos|marcarmos|combinar(?:mos)?|fazer(?:mos)?|ter(?:mos)?|batermos|bater|bora|topa|que tal|teria|consegue) )?(?:(?:uma?|numa?) )?(?:(?:breve|rapid[oa]|curt[oa]|pequen[oa]) (?:conversa|chamada|call|reuniao|papo|bate-papo|videochamada|chat|telefonema)|(?:conversa|chamada|call|reuniao|papo|bate-papo|videochamada|chat) (?:rapid[oa]|rapidinh[oa]|breve|curt[oa]|exploratori[oa]|informal|sem compromisso|de [0-9]+ ?min(?:utos|utinhos)?))(?: de [0-9]+ ?min(?:utos|utinhos)?)?",
        "(?:agendar|marcar|agendarmos|marcarmos|bater|batermos) (?:um[a]?|[0-9]+ min(?:utos)? para um[a]?) (?:conversa|chamada|call|reuniao|papo|bate-papo|visita|demo|demonstracao|zoom|videochamada)(?: (?:consigo|contigo|com voce|por (?:zoom|teams|telefone)))*",
        "(?:cafezinho|chimarrao|chopp) virtual|(?:um )?cafe(?:zinho)? por minha conta",
        "faz(?:ia|er)?(?: (?:todo o|algum|mais))? sentido (?:(?:a gente|pra voce|para si|para ti|ainda) )?(?:conversar(?:mos)?|falar(?:mos)?|marcar(?:mos)?|agendar(?:mos)?|trocar(?:mos)?|batermos|bater)(?: um papo)?",
        "vale(?:ria)?(?: a pena)? (?:um papo|uma conversa|conversar(?:mos)?|falarmos)",
        "(?:bora|curtiria|topas?) (?:conversar|bater um papo|marcar um papo)|(?:bora|vamos|topas?|aceita|gostava de|gostaria de|que tal) (?:(?:ter|marcar|bater) )?um(?:a)? (?:papo|conversa)(?: (?:contigo|consigo|com voce|sobre isso))?",
        "(?:me da|me cede|me empresta|da-me|dispensa-me|ceder-me|teria|terias) (?:uns |so |apenas )?(?:[0-9]+|dez|quinze|vinte|trinta) ?min(?:utos|utinhos)?",
        unless_known=True,
        not_before=r" (?:sobre o|sobre a|acerca d[oa]|com (?:o|a|os|as) [a-z]+)\b",
        not_after="(?:noss[oa]|aquel[ae]|d[ao]|dess[ae]|dest[ae]|disponibilidade para|disponibilidade pra|disponivel para) ",
    ),
    bad=(
        "Oi Ju, «topa um papo rápido»?",
        "Podemos «marcar uma chamada»? Abraço.",
        "«Faz sentido a gente conversar»?",
        "Gostaria de «ter uma breve conversa».",
    ),
    good=(
        "Ligo-te ao fim do turno, a caldeira do 302 continua a pingar.",
        "Podemos conversar sobre o muro quando o Abel vier em maio?",
        "Bater um bolo sem ovo leva um copo de coalhada, é isso?",
        "A chamada da tua mãe caiu duas vezes; está tudo bem em Mértola?",
    ),
    lang="pt",
)
