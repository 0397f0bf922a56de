"""Thanks for being connected, in Portuguese.

Why: accepting took one tap; the thanks are mostly the lead to a pitch.
Instead: go straight to what you wanted to say.
Source: the English rule thanks-for-connecting, whose source is one list of banned phrases; the
Portuguese wording is our own.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="thanks-for-connecting-pt",
    category="empty-opener",
    severity="hint",
    doc=__doc__,
    message="“{}” thanks for a tap. What did you want to say?",
    grade="D",
    find=phrases(
        "(?:muito )?(?:obrigad[oa]|obg|valeu|gratidao|grat[oa]|agradeco) (?:por|pela|pelo|a) (?:ter(?:es)? )?(?:aceit(?:ar|ares|o|e|ado)(?: (?:[oa] )?(?:meu |minha )?(?:convite|pedido|conexao|solicitacao))?|(?:me )?(?:conectar|adicionar|add)|conexao|ligacao)",
        "desde ja (?:agradeco|obrigad[oa]|grat[oa])(?: (?:a|pela) (?:sua )?(?:atencao|disponibilidade)(?: dispensada)?)?|agradeco desde ja(?: (?:a|pela) (?:sua )?(?:atencao|disponibilidade))?",
        not_before=r" (?:d[aeo]s?|que|n[oa]|as|os)\b",
    ),
    bad=(
        "«Muito obrigado por aceitar meu convite»! Sou coach.",
        "«Obrigada pela ligação»! Ajudo quem vende casas.",
        "«Desde já agradeço a atenção dispensada».",
    ),
    good=(
        "Obrigada por aceitar as minhas ovelhas na lomba até setembro.",
        "Valeu por segurar o boleto de fevereiro, hoje quitei.",
        "Obrigado pela ligação de domingo: os e-mails da escola voltaram.",
    ),
    lang="pt",
)
