"""A form to fill in, or any amount will do, in Portuguese.

Why: the same link goes to hundreds; the reader is a number in somebody's total.
Instead: ask the one question that this person in particular can answer.
Source: our own judgment, from how such notes are written in Portuguese.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="survey-favor-pt",
    category="self-centered-ask",
    severity="warning",
    doc=__doc__,
    message="“{}” makes them a number. Why this person?",
    grade="own",
    find=phrases(
        "(?:leva|demora|toma|bastam?)(?: (?:so|apenas|menos de|no maximo|uns|nem))+ (?:[0-9]+|dois|tres|cinco|dez) (?:minutos|minutinhos|min)|(?:leva|demora|sao) (?:so |apenas )?(?:[0-9]+|dois|tres|cinco|dez) minutinhos|sao(?: (?:so|apenas))* (?:[0-9]+|duas|tres|cinco|dez) perguntas",
        "(?:sua|tua|vossa) (?:opiniao|participacao|resposta|ajuda|contribuicao|colaboracao) (?:seria|e|sera) (?:muito|mto|super|fundamental|essencial|extremamente|bem)(?: importante| valiosa| vinda| util)?",
        "preciso de [0-9]+ respostas",
        "(?:responder|preencher|responde|preenche)(?: a)? (?:a |ao |um|uma|o|este|esse|meu)(?: meu| nosso| curto| breve| rapido)* ?(?:formulario|questionario|inquerito|pesquisa)(?: rapidinho)?",
        "vai me ajudar (?:muito|demais|mto|imenso)|ajuda(?:va)?-me imenso|salva um estudante",
        "(?:to|estou|tou) (?:a fazer|fazendo) (?:[oa] )?(?:meu |minha )(?:tcc|tese|dissertacao|monografia|mestrado)(?: sobre [a-z]+)?",
        "(?:contar com|enriqueceria|ter) (?:[oa] )?(?:seu|teu|um seu|vosso) testemunho|um testemunho seu",
        "qualquer (?:valor|ajuda|contribuicao|quantia) (?:ajuda|conta|serve|e bem-vind[oa]|faz a diferenca)",
        "(?:com )?(?:apenas|so) [0-9]+ (?:euros|reais) (?:por|ao) mes|podemos contar (?:consigo|com (?:voce|o seu (?:apoio|contributo)|a sua (?:ajuda|presenca|participacao)))",
        not_before=r" (?:sobre|para|pra|n[oa] (?:quadro|tabela|pagina))\b",
    ),
    bad=(
        "«São apenas três perguntas», posso enviar?",
        "Oi! «Tô fazendo meu TCC sobre liderança».",
        "Nosso abrigo precisa: «qualquer valor ajuda».",
        "Este inverno a procura subiu. «Podemos contar consigo»?",
    ),
    good=(
        "São três perguntas sobre a lua nova e a rabeca de jenipapo que gravou.",
        "A sua opinião sobre a parcela C mudou depois da cheia de 2022?",
        "Faltam 2.800 para a cirurgia do seu Moacir, e o Rafa já pôs 300.",
        "Respondi ao inquérito da freguesia com o caso da sua goteira.",
    ),
    lang="pt",
)
