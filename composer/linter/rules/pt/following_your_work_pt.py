"""Having followed someone's path for a while, in Portuguese.

Why: anybody can claim it; without one thing that was seen it is not believed.
Instead: name one thing from that time, and what you did with it.
Source: the English rule following-your-work, whose source is one list of banned phrases; the
Portuguese wording is our own.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="following-your-work-pt",
    category="false-familiarity",
    severity="warning",
    doc=__doc__,
    message="“{}” is a claim without a proof. What did you see?",
    grade="D",
    find=phrases(
        "(?:tenho (?:vindo a )?acompanha(?:do|r)|venho acompanhando|temos acompanhado|ando a acompanhar|estou acompanhando|(?:eu )?acompanho|acompanhamos|tenho seguido|venho seguindo|sigo)(?: (?:aqui|com|de|ha|ja|muito|grande|genuino|bastante|imenso|interesse|entusiasmo|atencao|admiracao|perto|longe|algum|tempo|anos|discricao|apreco|e|,|por|faz|um|bom|sempre))*,? (?:[oa]s? )?(?:(?:seus?|suas?|teus?|tuas?|vossos?|vossas?) (?:trabalho|percurso|trajetoria|conteudos?|posts|publicacoes|empresa|perfil|carreira|partilhas|historia)|(?:crescimento|percurso|trajetoria|trabalho|mercado|evolucao|sucesso) (?:[a-z]+|d[aeo]))",
        "(?:(?:ja )?(?:te|vos|[oa]) )?(?:sigo|acompanho)(?:-[oa]s?|-te|-vos)?(?: aqui| por aqui)? (?:ja )?(?:ha|faz|a) (?:ja )?(?:(?:algum|muito|imenso|bastante|um bom) tempo|anos|tempos|meses)",
        "(?:acompanho|sigo) [oa] (?:[a-z]+ )?(?:[a-z]+ )?ha (?:anos|algum tempo|muito tempo|meses)",
    ),
    bad=(
        "«Tenho acompanhado com muito interesse o seu percurso».",
        "Olá Inês, «já te sigo há imenso tempo»!",
        "«Venho acompanhando a trajetória da» Vértice.",
    ),
    good=(
        "Acompanho a minha mãe à junta médica na quarta; o atestado serviu.",
        "Sigo a sua receita de 2016 e o compactador ainda perde 6%.",
        "Tenho acompanhado o furo M7 duas vezes por semana: 0,3 mm em seis.",
        "Seguimos a 28 até à Graça e lá estava o seu azulejo.",
    ),
    lang="pt",
)
