"""Love for a post or for work that is not named, in Portuguese.

Why: liking is not reading; what was good in it is missing.
Instead: say what it claimed and what you make of that.
Source: the English rule loved-your-post, whose source is one list of banned phrases; silent as
soon as the thing is named; the Portuguese wording is our own.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="loved-your-work-pt",
    category="empty-flattery",
    severity="warning",
    doc=__doc__,
    message="“{}” stops before the point. What was good in it?",
    grade="D",
    find=phrases(
        "(?:gostei|gosto|adorei|adoro|amei|amo|curti|curto|apreciei)(?: (?:muito|mto|muitissimo|demais|imenso|bastante|mesmo))* (?:d?[oa]s? )?(?:seus?|suas?|teus?|tuas?|vossos?|vossas?) (?:ultim[oa]s? )?(?:perfil|trabalhos?|conteudos?|portfolio|percurso|trajetoria|posts?|post(?:agem|agens)|publicac(?:ao|oes)|artigos?|textos?|site|pagina|olhar|projetos?|energia|vibe)(?: (?:aqui|por aqui|no linkedin|no insta(?:gram)?))?",
        "(?:[oa]s? )?(?:seus?|suas?|teus?|tuas?|vossos?|vossas?) (?:posts?|conteudos?|publicac(?:ao|oes)|artigos?|textos?) (?:e|sao|foi|foram|esta|ta) (?:(?:muito|mto|mt|super|tao|simplesmente|verdadeiramente|realmente|absolutamente|bastante|extremamente|mesmo|de fato) )*(?:(?:incrive(?:l|is)|impressionantes?|inspirador(?:a|es|as)?|fantastic[oa]s?|notave(?:l|is)|admirave(?:l|is)|excelentes?|exce(?:p)?ciona(?:l|is)|brilhantes?|invejave(?:l|is)|extraordinari[oa]s?|maravilhos[oa]s?|interessant(?:es?|issim[oa])|enriquecedor(?:a|es)?|sensacional|espe(?:c)?tacular|irrepreensivel)|top|demais|show|otim[oa]s?)",
        "(?:adorei|amei|gostei(?: muito)? de) (?:conhecer|ver) (?:[oa] )?(?:(?:seus?|suas?|teus?|tuas?|vossos?|vossas?) )?(?:trabalho|projeto|empresa|perfil)(?: (?:que )?(?:voces|vcs) (?:fazem|tem))?(?: por aqui)?",
        "(?:estive a ver|vi|visitei) o (?:vosso |seu )?site (?:d[aeo] [a-z]+ (?:[a-z]+ ){0,2})?e (?:gostei|adorei)(?: muito)?",
        not_before=r""" ?(?:\(|\"|'|:|(?:sobre|acerca|d[aeo]s?|n[oa]s?|num|numa|em|que|onde|quando|como|com|contra|para|pra|a respeito|intitulad[oa]|chamad[oa]|por|pel[oa]|porque|ao|ontem|hoje)\b)| (?:antig[oa]|velh[oa])""",
    ),
    bad=(
        "Oi! «Amo seu conteúdo», tem tudo a ver com a gente.",
        "«Gostei muito do seu artigo», parabéns!",
        "Olá Vera, «o teu post foi muito interessante».",
        "«Adorei o teu olhar».",
    ),
    good=(
        "Gostei muito do seu artigo sobre os forais; a nota 31 bate com o pergaminho.",
        "Adorei o teu projeto de forno solar, o vidro é que estalou duas vezes.",
        "Curti seu texto em que o fundo pequeno lidera menos; aqui fizemos o contrário em 2021.",
        "Gosto do teu site antigo, o da maré: ainda tens as tabelas de Olhão?",
    ),
    lang="pt",
)
