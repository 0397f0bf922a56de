"""A profile that was seen, in Portuguese.

Why: seeing it takes no reading; what was in it is missing.
Instead: say what you found there and what you make of it.
Source: the English rules came-across-profile and saw-your-post, whose source is three complaint
pages and lists of banned phrases; the Portuguese wording is our own.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="saw-your-profile-pt",
    category="surveillance-opener",
    severity="warning",
    doc=__doc__,
    message="“{}” tells only that you looked. What did you find?",
    grade="C",
    find=phrases(
        "(?:vi|encontrei|achei|analisei|visitei|estive a ver|cruzei-me com|me deparei com|deparei-me com|deparei com|estava vendo|li|cheguei a[o]?|descobri|dei de caras com|estive a analisar|esbarrei n[oa]|topei com)(?: (?:com atencao|aqui|hoje|por acaso|agora|cuidadosamente))* (?:[oa] )?(?:seus?|suas?|teus?|tuas?|vossos?|vossas?) (?:perfil|curriculo|percurso|portfolio|site|pagina)(?: profissional)?(?: (?:(?:por aqui|aqui|nas sugestoes|por acaso)|(?:no|na) [a-z]+))*",
        "(?:vi|percebi|reparei|notei|vejo)(?: (?:aqui|logo))? (?:pelo|no|pelo que li no) (?:seu|teu|vosso) perfil(?: que)?",
        "(?:[oa] )?(?:seu|teu) (?:perfil|nome) (?:apareceu|surge|surgiu|aparece|foi-me (?:recomendado|sugerido)|me foi (?:recomendado|indicado|sugerido))(?: (?:pel[oa] (?:nosso |nossa )?[a-z]+|pra mim|para mim|aqui|no meu feed|nas (?:minhas )?sugestoes|como sugestao|com frequencia))*|o linkedin (?:me )?(?:sugeriu|recomendou|mostrou)(?:-me)?|(?:vi-te|te vi|vi-[oa]|encontrei-[oa])(?: aqui| por aqui)? nas sugestoes",
        "(?:vi|li|acompanhei)(?: (?:aqui|hoje))? (?:[oa]s? )?(?:seus?|suas?|teus?|tuas?|vossos?|vossas?) (?:ultim[oa]s? )?(?:posts?|post(?:agem|agens)|publicac(?:ao|oes)|artigos?|comentarios?|conteudos?)(?: (?:aqui|no linkedin|no feed|recentes?))*",
        "(?:vi|reparei|notei) que (?:voce |vc |o senhor |a senhora )?(?:visitou|visitaste|viu|viste|curtiu|curtiste|gostou d)(?:[oa])? ?(?:[oa] )?(?:meu|minha|nosso|nossa) (?:perfil|post|publicacao|pagina|site|conteudo)",
        not_before=r""" ?(?:\(|\"|'|:|(?:sobre|acerca|d[aeo]s?|n[oa]s?|num|numa|em|que|onde|quando|como|com|contra|para|pra|a respeito|intitulad[oa]|chamad[oa]|por|pel[oa]|porque|ao|ontem|hoje)\b)| (?:dizendo|contando|vitae|a (?:dizer|contar))""",
    ),
    bad=(
        "oi «vi seu perfil» e resolvi chamar",
        "«Analisei com atenção o seu percurso na Critalys».",
        "«O seu perfil foi-me recomendado pelo sistema».",
        "Olá, «vi o teu post no LinkedIn».",
    ),
    good=(
        "Vi seu comentário dizendo que caminhão a gás não sobe a serra; subo toda terça.",
        "Li o teu artigo sobre o biochar em montado, faltam duas amostras.",
        "Encontrei o seu curriculum vitae de 1974 na gaveta 12, quer que o mande?",
        "No seu perfil está a foto do muro de Alcácer antes da taipa cair.",
    ),
    lang="pt",
)
