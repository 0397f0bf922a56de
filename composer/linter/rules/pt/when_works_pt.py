"""A slot in the calendar, in Portuguese.

Why: the reader is to look for a time before they know what for.
Instead: give the reason; the date comes after a yes.
Source: the English rule when-works, whose source is a list of banned phrases; the Portuguese
wording is our own.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="when-works-pt",
    category="calendar-push",
    severity="warning",
    doc=__doc__,
    message="“{}” asks for their time. Could they first say yes or no in writing?",
    grade="D",
    find=phrases(
        "(?:qual|que)(?: (?:e|seria))? (?:o )?(?:melhor|seu melhor) (?:dia|horario|hora|momento|altura)(?: (?:para|pra) (?:contato|falar(?:mos)?|conversar(?:mos)?|voce|si|ti|te ligar|a gente conversar))?",
        "(?:que|qual) (?:dia|semana|hora|horario) (?:lhe|te|vos) (?:convem|da (?:mais )?jeito|e melhor|fica melhor)",
        "quando (?:e que )?(?:lhe|vos) (?:da|dava|daria) (?:mais |melhor )?jeito(?: (?:um cafe|falar(?:mos)?|conversar))?",
        "(?:conforme|como) (?:lhe|vos) der mais jeito|data (?:de|da) sua conveniencia",
        "(?:teria|tem|tens|terias|tera|haveria|ha|estaria|estarias)(?: (?:alguma|disponivel))?(?: de)? ?(?:disponibilidade|espaco (?:em|n)(?: sua|a sua|a tua)? agenda|um tempinho|disponivel)(?: (?:amanha|hoje|esta (?:semana|tarde|manha)|n[ao] (?:proxim[ao] )?(?:semana|segunda|terca|quarta|quinta|sexta|dia [0-9]+)(?:-feira)?(?: que vem)?))?",
        "podemos (?:falar|conversar|reunir|reunir-nos|marcar|agendar|ver-nos)(?: (?:por|via) (?:teams|zoom|telefone|video))?,? (?:amanha|esta semana|hoje|na (?:proxima )?(?:segunda|terca|quarta|quinta|sexta|semana)(?:-feira)?|(?:segunda|terca|quarta|quinta|sexta)(?:-feira)?)(?:,? as [0-9]+h?(?:[0-9]+)?)?",
        "(?:segunda|terca|quarta|quinta|sexta|amanha|dia [0-9]+)(?:-feira)?(?: que vem)?(?:,? as [0-9]+ ?h(?:[0-9]+)?)? (?:parece-(?:lhe|te) bem|lhe parece bem|(?:lhe|te) (?:convem|serve))",
        "quando (?:e que )?(?:podes|pode|podemos) falar|(?:consegue|consegues|podes|pode|podemos) falar(?: comigo)?(?: (?:amanha|hoje|esta semana|as [0-9]+h?))+(?: ou as [0-9]+h?)?",
        "reservei um (?:horario|espaco)",
        "agend(?:e|a) (?:[oa] )?(?:seu|sua|teu|uma|um|aqui) ?(?:horario|conversa|reuniao|demo)?",
        unless_known=True,
        not_before=r" (?:sobre|do|da) (?:[a-z]+ )|,? (?:deixo|levo)\b",
    ),
    bad=(
        "«Qual o melhor horário para contato»?",
        "«Quinta às 11h parece-lhe bem»?",
        "«Podemos falar amanhã às 13h»?",
        "«Quando lhe dava jeito um café»?",
    ),
    good=(
        "O forno arranca às 4h; na quarta-feira levo a peça ao portão 2.",
        "Terça entrego os frascos com a rotulagem em português.",
        "O professor tem agenda cheia, disse-me a Inês; deixo o caderno na portaria.",
        "Que dia foi a ponte rolante 3, véspera ou noite de Natal?",
    ),
    lang="pt",
)
