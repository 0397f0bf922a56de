"""The perfect profile for a vacancy, in Portuguese.

Why: the same sentence went to everyone whom the search listed.
Instead: say which thing they did is needed, and what for.
Source: the English rule perfect-fit, whose source is two lists of banned phrases; the Portuguese
wording is our own.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="fits-the-role-pt",
    category="recruiter-boilerplate",
    severity="warning",
    doc=__doc__,
    message="“{}” went to everyone on the list. What did they do that is needed?",
    grade="D",
    find=phrases(
        "(?:[oa] )?(?:seu|teu|vosso) perfil (?:(?:profissional|tecnico|parece|e|seria|me parece|segue sendo) )*(?:se (?:enquadra|encaixa|alinha|adequa)|enquadra-se|encaixa(?:-se)?|adequa-se|perfeito|ideal|corresponde|bate|combina|muito aderente|aderente|dos mais|um dos)(?: (?:muito bem|perfeitamente|que nem uma luva|como uma luva))?(?: (?:n[ao]|num|numa|com|a|ao|para|pra) (?:uma? )?(?:vaga|funcao|desafio|posicao|oportunidade|projeto|que procuramos))?",
        "(?:perfil|profissional|pessoa|candidat[oa]) (?:exat[oa]|ideal|perfeit[oa]|cert[oa]) (?:que (?:procuramos|buscamos|estamos (?:buscando|a procura))|para (?:a vaga|a funcao))",
        "(?:exatamente|precisamente|mesmo) (?:o )?(?:tipo de )?(?:perfil|profissional|pessoa) que (?:[a-z]+ )?(?:[a-z]+ )?(?:[a-z]+ )?(?:procura|procuramos|buscamos|busca)",
        "encaix(?:avas|ava|as|aria)(?: mesmo)? (?:que nem|como) uma luva|(?:voce|vc|o senhor|a senhora) foi pre-selecionad[oa]|escolhid[oa]s? a dedo",
        "(?:(?:tem|se tiver(?:es)?) interess(?:e|ad[oa])|interessad[oa]|se tiver interesse) ou (?:conhece|conhecer|conheces|sabe de) (?:alguem|algum(?: colega)?)|aceito indicacoes",
        "(?:estamos|tamo|tamos|estou|to|tou) (?:com (?:[0-9]+ )?(?:vagas? abertas?|uma (?:posicao|vaga) (?:de|para))|contratando|a contratar|a recrutar|selecionando|a selecionar|a procura de pessoal|em busca de profissionais)",
        "mand[ae](?:r)?(?:-me)? (?:[oa] )?(?:seu |teu )?(?:cv|curriculo)(?: (?:no|para o|pro|por) [a-z-]+)?|temos vagas (?:para|de|abertas)",
    ),
    bad=(
        "Acredito que «o seu perfil se enquadra num desafio» em Lisboa.",
        "Caio, você tem o «perfil exato que procuramos»!",
        "«Estamos com vagas abertas» em toda a Grande BH.",
        "«Tem interesse ou conhece alguém»?",
    ),
    good=(
        "A chave do 302 encaixa como dizia o Ademir, mas só de lado.",
        "O perfil de alumínio que procurou é o da série B040, tenho dois rolos.",
        "Ele está a recrutar a memória do coro: quem cantava em 1988?",
        "O meu irmão tem interesse na lancha se o remendo for a bombordo.",
    ),
    lang="pt",
)
