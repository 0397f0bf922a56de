"""Admiration that names nothing, in Portuguese.

Why: to be called an inspiration without a reason is pleasant for a second and fits everybody.
Instead: say what changed for you, and through which of their works.
Source: our own judgment, from how such notes are written in Portuguese.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="inspiring-work-pt",
    category="empty-flattery",
    severity="warning",
    doc=__doc__,
    message="“{}” names nothing the person did. What was it?",
    grade="own",
    find=phrases(
        "obrigad[oa] por inspirar(?:es|em)? (?:tod[oa]s|tant[oa]s?|pessoas|quem|a comunidade|o setor|profissionais)(?: [a-z]+)?",
        "(?:es|e)(?: realmente| mesmo| sem duvida| certamente)? uma? (?:grande |verdadeir[oa] |enorme )?(?:referencia|inspiracao|exemplo) (?:para (?:todos(?: nos)?|mim|muit[oa]s|nos|muita gente)|n[oa] (?:area|setor|mercado|ramo|meio|sector)|a seguir|de (?:vida|profissional))",
        "(?:voce|vc|o senhor|a senhora|tu) (?:e|es) (?:mesmo |realmente )?(?:uma )?(?:grande )?(?:inspiracao|referencia|fera)",
        "(?:admiro|admiramos)(?: (?:muito|mto|demais|imenso|profundamente|bastante|tanto))* (?:[oa]s? )?(?:seus?|suas?|teus?|tuas?|vossos?|vossas?) (?:trabalho|percurso|trajetoria|dedicacao|postura|empresa|carreira|garra|conteudos?|visao|lideranca|forma de estar)(?: n[oa] (?:area|setor|mercado|ramo)(?: d[aeo]s? [a-z]+)?)?",
        "(?:admiro|admiramos)(?: (?:muito|mto|demais|imenso|profundamente|tanto))* (?:quem|(?:pessoas|profissionais|gente|empresas|fundadores|mulheres|lideres) que)",
        "cuj[oa]s? (?:[a-z]+ )(?:[a-z]+ )?(?:[a-z]+ )?(?:[a-z]+ )?(?:[a-z]+ )?(?:tanto |muito |profundamente )?admiro(?: (?:muito|imenso|profundamente))?",
        "(?:pessoas|profissionais|perfis|gente|lideres)(?: [a-z]+)? (?:como (?:voce|vc|o senhor|a senhora|tu|si|o seu|o teu)|do (?:seu|teu) (?:calibre|nivel|gabarito))",
        "(?:alguem|gente|pessoas) que (?:faz|fazem|marca|marcam) a diferenca",
        "sou (?:muito |mto )?(?:seu |teu )?(?:fa|admirador[a]?)(?: (?:d[oa]s? (?:seus?|suas?|teus?|tuas?|vossos?|vossas?) (?:trabalho|conteudos?|perfil|trajetoria|textos)|de carteirinha))",
        "parabens pel[oa]s? (?:(?:belo|excelente|otim[oa]|incrivel|fantastic[oa]|grande|bonit[oa]|lind[oa]|brilhante|(?:seus?|suas?|teus?|tuas?|vossos?|vossas?)) )*(?:trabalho|trajetoria|percurso|perfil|conteudos?|carreira|sucesso)(?: profissional)?(?: n[oa] (?:area|setor|mercado)(?: d[aeo]s? [a-z]+)?)?",
        "parabens pel[oa] (?:(?:sua|tua|seu|teu) )?(?:nov[oa] (?:cargo|posicao|funcao|emprego|desafio)|promocao)(?: como [a-z-]+(?: [a-z-]+)?)?",
        "parabens pelos (?:seus |teus )?[0-9]+ anos (?:de (?:casa|empresa)|n[oa] [a-z]+)",
        unless_known=True,
        not_before=r""" ?(?:\(|\"|'|:|(?:sobre|acerca|d[aeo]s?|n[oa]s?|num|numa|em|que|onde|quando|como|com|contra|para|pra|a respeito|intitulad[oa]|chamad[oa]|por|pel[oa]|porque|ao|ontem|hoje)\b)""",
    ),
    bad=(
        "Nuno, o seu trabalho «é uma referência para todos nós».",
        "«Admiro muito o seu trabalho na área de marketing» e gostaria de aprender.",
        "Precisamos de «pessoas sensíveis como você».",
        "«Parabéns pelos 4 anos de casa»!",
    ),
    good=(
        "Admiro o seu trabalho na ponte de Laguna: trocar os cabos sem fechar o trânsito.",
        "Parabéns pelo trabalho de enxertia: os onze pessegueiros de Oeiras pegaram.",
        "Você é referência de quem no processo da Marta, do pai ou da escola?",
        "A nota 31 é uma referência ao foral de 1215 ou ao de 1195?",
    ),
    lang="pt",
)
