"""Praise of a profile or a career, in Portuguese.

Why: every profile can be called impressive, so the reader learns that theirs was not read.
Instead: name the one thing in it that made you write.
Source: the English rule impressive-profile, whose source is one complaint page and five lists of
banned phrases; the Portuguese wording is our own.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="impressive-profile-pt",
    category="empty-flattery",
    severity="warning",
    doc=__doc__,
    message="“{}” could be said of anyone. What exactly did you notice?",
    grade="D",
    find=phrases(
        "(?:[oa]s? )?(?:seus?|suas?|teus?|tuas?|vossos?|vossas?) (?:perfil|perfis|percurso|traje(?:c)?toria|curriculo|carreira|experiencia|portfolio|jornada|bagagem)(?: profissional| academic[oa])?(?: (?:em|n[oa]s?|como|d[aeo]|com) [a-z-]+(?: [a-z-]+)?)? (?:e|sao|parece(?:-me|u)?|me parece)(?: ser| um[a]?)? (?:(?:muito|mto|mt|super|tao|simplesmente|verdadeiramente|realmente|absolutamente|bastante|extremamente|mesmo|de fato) )*(?:(?:incrive(?:l|is)|impressionantes?|inspirador(?:a|es|as)?|fantastic[oa]s?|notave(?:l|is)|admirave(?:l|is)|excelentes?|exce(?:p)?ciona(?:l|is)|brilhantes?|invejave(?:l|is)|extraordinari[oa]s?|maravilhos[oa]s?|interessant(?:es?|issim[oa])|enriquecedor(?:a|es)?|sensacional|espe(?:c)?tacular|irrepreensivel)|top|show|tudo)",
        "que (?:perfil|perfis|percurso|traje(?:c)?toria|curriculo|carreira|experiencia|portfolio|jornada|bagagem)(?: profissional)?(?: (?:(?:muito|mto|mt|super|tao|simplesmente|verdadeiramente|realmente|absolutamente|bastante|extremamente|mesmo|de fato) )*(?:incrive(?:l|is)|impressionantes?|inspirador(?:a|es|as)?|fantastic[oa]s?|notave(?:l|is)|admirave(?:l|is)|excelentes?|exce(?:p)?ciona(?:l|is)|brilhantes?|invejave(?:l|is)|extraordinari[oa]s?|maravilhos[oa]s?|interessant(?:es?|issim[oa])|enriquecedor(?:a|es)?|sensacional|espe(?:c)?tacular|irrepreensivel))?(?: [oa] (?:seu|sua|teu|tua))? ?!",
        "que (?:perfil|perfis|percurso|traje(?:c)?toria|curriculo|carreira|experiencia|portfolio|jornada|bagagem)(?: profissional)? (?:(?:muito|mto|mt|super|tao|simplesmente|verdadeiramente|realmente|absolutamente|bastante|extremamente|mesmo|de fato) )*(?:incrive(?:l|is)|impressionantes?|inspirador(?:a|es|as)?|fantastic[oa]s?|notave(?:l|is)|admirave(?:l|is)|excelentes?|exce(?:p)?ciona(?:l|is)|brilhantes?|invejave(?:l|is)|extraordinari[oa]s?|maravilhos[oa]s?|interessant(?:es?|issim[oa])|enriquecedor(?:a|es)?|sensacional|espe(?:c)?tacular|irrepreensivel)(?: [oa] (?:seu|sua|teu|tua))?",
        "(?:impressionad|encantad|fascinad|impactad|surpreendid)[oa]s? (?:com|por|pel[oa]) (?:[oa] )?(?:(?:seus?|suas?|teus?|tuas?|vossos?|vossas?) )?(?:perfil|perfis|percurso|traje(?:c)?toria|curriculo|carreira|experiencia|portfolio|jornada|bagagem)(?: profissional)?",
        "(?:[oa]s? )?(?:seus?|suas?|teus?|tuas?|vossos?|vossas?) (?:(?:muito|mto|mt|super|tao|simplesmente|verdadeiramente|realmente|absolutamente|bastante|extremamente|mesmo|de fato) )*(?:vast|solid|extens|ric|fantastic|extraordinari|larg|long)[oa] (?:perfil|perfis|percurso|traje(?:c)?toria|curriculo|carreira|experiencia|portfolio|jornada|bagagem)|(?:[oa]s? )?(?:seus?|suas?|teus?|tuas?|vossos?|vossas?) (?:(?:muito|mto|mt|super|tao|simplesmente|verdadeiramente|realmente|absolutamente|bastante|extremamente|mesmo|de fato) )*(?:incrive(?:l|is)|impressionantes?|inspirador(?:a|es|as)?|fantastic[oa]s?|notave(?:l|is)|admirave(?:l|is)|excelentes?|exce(?:p)?ciona(?:l|is)|brilhantes?|invejave(?:l|is)|extraordinari[oa]s?|maravilhos[oa]s?|interessant(?:es?|issim[oa])|enriquecedor(?:a|es)?|sensacional|espe(?:c)?tacular|irrepreensivel) (?:perfil|perfis|percurso|traje(?:c)?toria|curriculo|carreira|experiencia|portfolio|jornada|bagagem)",
        "(?:[oa]s? )?(?:seus?|suas?|teus?|tuas?|vossos?|vossas?) (?:perfil|perfis|percurso|traje(?:c)?toria|curriculo|carreira|experiencia|portfolio|jornada|bagagem)(?: profissional)? (?:(?:muito|mto|mt|super|tao|simplesmente|verdadeiramente|realmente|absolutamente|bastante|extremamente|mesmo|de fato) )*(?:incrive(?:l|is)|impressionantes?|inspirador(?:a|es|as)?|fantastic[oa]s?|notave(?:l|is)|admirave(?:l|is)|excelentes?|exce(?:p)?ciona(?:l|is)|brilhantes?|invejave(?:l|is)|extraordinari[oa]s?|maravilhos[oa]s?|interessant(?:es?|issim[oa])|enriquecedor(?:a|es)?|sensacional|espe(?:c)?tacular|irrepreensivel)",
        "(?:[oa]s? )?(?:seus?|suas?|teus?|tuas?|vossos?|vossas?) (?:perfil|trabalho|percurso|trajetoria|curriculo|portfolio|experiencia|empresa|atuacao|conteudo|jeito(?: de)?(?: [a-z]+)(?: [a-z]+)?(?: [a-z]+)?(?: [a-z]+)?)(?: profissional)? (?:(?:nos|me|realmente|logo|sempre) )*(?:chamou|chama|despertou|captou|prendeu)(?:-me|-nos)?(?: (?:muito|mto|bastante|logo|imediatamente|de imediato))?(?: [oa])?(?: minha| nossa| meu| nosso)? (?:atencao|interesse)",
        "(?:[oa] )?(?:seus?|suas?|teus?|tuas?|vossos?|vossas?) (?:perfil|perfis|percurso|traje(?:c)?toria|curriculo|carreira|experiencia|portfolio|jornada|bagagem)(?: profissional)? (?:se |realmente )*(?:destacou|destaca|sobressai)(?:-se)?",
        not_before=r",? (?:porque|pois|quando|por ter)\b",
    ),
    bad=(
        "Caro Rui, «o seu percurso na Galpor é verdadeiramente inspirador».",
        "Ficámos «impressionados com a sua experiência».",
        "Oi Lia, «seu perfil me chamou muito a atenção»!",
        "«Que trajetória incrível a sua», parabéns.",
        "Dada «a sua vasta experiência», pensei em escrever.",
    ),
    good=(
        "O seu perfil diz que afinou o órgão de Mafra; em que ano foi?",
        "A tua experiência com o fermento de batata correu mal na altitude ou no frio?",
        "O que me chamou a atenção no mapa foi o poço que o seu avô cavou em Tavira.",
        "Que percurso faz o autocarro 714 depois da ponte?",
    ),
    lang="pt",
)
