"""An exciting opportunity, in Portuguese.

Why: every job is called so before it is described.
Instead: name the job, the place, the pay, and what in their work made you think of it.
Source: the English rule exciting-opportunity, whose source is two lists of banned phrases; the
Portuguese wording is our own.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="exciting-opportunity-pt",
    category="recruiter-boilerplate",
    severity="warning",
    doc=__doc__,
    message="“{}” does not describe the job. What is it, where, and what does it pay?",
    grade="D",
    find=phrases(
        "oportunidade(?: (?:profissional|de (?:carreira|trabalho|emprego)))? (?:(?:super|muito|realmente) )?(?:incrivel|unica|desafiador?a|desafiante|imperdivel|entusiasmante|fantastica|excelente|aliciante|irrecusavel|interessante|otima|de ouro)(?: (?:para|pra) (?:si|ti|voce|vc|o seu perfil))?",
        "(?:excelente|otima|fantastica|incrivel|excelentes|otimas) oportunidades?(?: (?:profissional|de carreira))?(?: (?:para|pra) (?:si|ti|voce|vc))?",
        "(?:um )?(?:novo )?desafio (?:aliciante|profissional|que temos em maos|irrecusavel)|proje(?:c)?to (?:confidencial|aliciante|desafiante|ambicioso|desafiador|inovador)",
        "(?:pacote (?:salarial|remuneratorio)|salario (?:muito|super)|remuneracao|condicoes salariais)(?: (?:muito|bastante|super))? (?:competitiv|atrativ|atractiv|atraent)[aeios]{1,2}|salario acima do? mercado",
        "(?:multinacional|empresa|grupo|startup|banco|consultora)(?: [a-z]+)?(?: [a-z]+)? em (?:plena |franca |forte |grande )?(?:expansao|crescimento)",
        "(?:ouvir|conhecer|avaliar|analisar|abert[oa] a|disponivel para) (?:uma )?nov[oa]s (?:propostas|oportunidades|desafios)",
        "(?:levar|elevar|leve|eleve|subir|pront[oa])(?: (?:a )?(?:sua|tua) carreira)? (?:para o|ao|pro) proximo nivel",
        "(?:tenho|temos|estou com|surgiu|abrimos|abriu) (?:aqui )?um[a] (?:nova )?(?:vaga|posicao|oportunidade) (?:que (?:pode|tem tudo|e)|(?:com|em) um[a]? (?:cliente|empresa|multinacional)|perfeita|alinhada)",
        r"(?:salario|ordenado|vencimento) (?:competitivo|atrativo|atractivo|aliciante)(?:)",
        proper=True,
    ),
    bad=(
        "Olá, tenho uma «oportunidade profissional incrível para si».",
        "Regime híbrido, «pacote salarial muito competitivo».",
        "É uma «multinacional em plena expansão».",
        "Você estaria aberto a «ouvir novas propostas»?",
    ),
    good=(
        "Perdi a oportunidade de lhe dizer na cerca: o trator é do meu cunhado.",
        "O lugar é fixo de dia, 8h às 16h30, mesmo laboratório, 1.450 euros.",
        "A empresa de Jaraguá paga seis meses remotos pelo driver do bxCAN.",
        "No próximo passo da receita o bolo leva coalhada ou leite?",
        "O ordenado é de 1.320 euros com o turno da noite incluído.",
    ),
    lang="pt",
)
