"""A role or an open position that was noticed, in Portuguese.

Why: the reader knows their own job; told back, it shows only that they are on a list.
Instead: say what you know of their work that the headline does not tell.
Source: the English rule i-noticed-you, whose source is a measurement in the threads of one
seller; the Portuguese wording is our own.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="noticed-your-role-pt",
    category="surveillance-opener",
    severity="warning",
    doc=__doc__,
    message="“{}” reads their headline back to them. What follows from it?",
    grade="D",
    find=phrases(
        "(?:vi|reparei|percebi|notei|vejo)(?: (?:aqui|tambem|so|bem|logo))* que (?:tambem )?(?:(?:voce|vc|tu|o senhor|a senhora|voces|vcs) )?(?:tambem |tb |tbm )?(?:cuida|lidera|trabalha|atua|coordena|cobre|dirige|lideras|trabalhas|atuas|coordenas|geres) (?:(?:d[ao]|n[ao]|com|[oa]|pel[oa]|em) [a-z]+)",
        "(?:vi|reparei|percebi|notei|vejo)(?: (?:aqui|tambem))* que (?:tambem )?(?:(?:voce|vc|tu|o senhor|a senhora) )?(?:tambem )?(?:(?:e|es) (?:(?:responsavel pel[oa]|gestora?|diretora?|enfermeir[oa]|recrutadora?|coordenadora?|consultora?|uma pessoa)(?: d[aeo])?(?: [a-z]+)?|(?:n[ao]|d[ao]) (?:area|setor|ramo)(?: d[aeo] [a-z]+)?)|passaste (?:pel[oa]|por) [a-z]+)",
        "(?:vi|reparei|vimos|percebi|notei)(?: tambem| aqui)? que (?:[oa]s? )?(?:(?:seu|sua|teu|tua|vossa|voces|vcs|time|empresa|equipe|equipa) )(?:[a-z]+ )?(?:[a-z]+ )?(?:[a-z]+ )?(?:[a-z]+ )?(?:esta|estao|ta|tao) (?:(?:com|tem) (?:[a-z0-9]+ )?vagas?(?: abertas?)?|contratando|a contratar|a recrutar|recrutando|crescendo|a crescer|em expansao|buscando)",
        "(?:sei|imagino) que (?:[oa] )?(?:sua |tua )?(?:rotina|agenda|vida|dia a dia) (?:d[aeo]s? (?:[a-z]+ )(?:[a-z]+ )?)?(?:e|seja|deve ser|ande|esta) (?:muito |bem |mto )?(?:corrid|puxad|preenchid|ocupad|chei|agitad)[oa]",
        "imagino que (?:[a-z]+ )?(?:[a-z]+ )?(?:[a-z]+ )?(?:[a-z]+ )?(?:[a-z]+ )?(?:seja aquela|ja este(?:ja|jam) a|esteja no|estejam no|seja um|seja uma) (?:[a-z]+)",
    ),
    bad=(
        "«Vi que você lidera o RH» da Lumina.",
        "Olá! «Vi que você trabalha com logística» e resolvi escrever.",
        "«Vi também que o time de vocês tá com 6 vagas abertas», parabéns.",
        "«Sei que a rotina é puxada», então vou direto.",
    ),
    good=(
        "Vi que foi você quem trocou os cabos de Laguna sem fechar o trânsito.",
        "Sei que o senhor é de poucas palavras; a viúva do Albano contou-me o resto.",
        "Reparei que faltam duas amostras na figura 5 do artigo.",
        "Vi que perguntou no grupo por borracha para a série B040.",
    ),
    lang="pt",
)
