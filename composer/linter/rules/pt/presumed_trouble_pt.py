"""A trouble that is supposed, in Portuguese.

Why: it is known of others or of nobody, and is put down to the reader.
Instead: say what you saw at theirs, or ask how they do it now.
Source: our own judgment, from how such notes are written in Portuguese.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="presumed-trouble-pt",
    category="false-familiarity",
    severity="warning",
    doc=__doc__,
    message="“{}” supposes a trouble. What did you really see at theirs?",
    grade="own",
    find=phrases(
        "(?:a maioria|a maior parte|grande parte|muit[oa]s) (?:(?:dos|das|de) )?(?:[a-z-]+ ){1,3}(?:com (?:quem|que)|que) (?:eu )?(?:falo|falamos|converso|conversamos|trabalho|trabalhamos|encontro|atendo) (?:tem (?:dificuldades?|problemas?)|tem dificuldade|sofre(?:m)?|perde(?:m)?|luta(?:m)?|enfrenta(?:m)?|queixa(?:m)?-se|reclama(?:m)?|me diz(?:em)?)(?: (?:em|com|de|para))?",
        "(?:esta|estas|voce esta|ja esta|vc ta|ta) (?:cansad[oa]|fart[oa]|exaust[oa]) de (?:perder|correr|gastar|procurar|pagar|nao|tentar|depender|trabalhar|ver)(?: [a-z]+)?",
        r"como (?:empresari[oa]|empreendedora?|gestora?|dono|dona|diretora?|lider|gerente),? (?:voce |ja )*(?:sabe|sabes) (?:melhor (?:do )?que ninguem|bem demais)",
        unless_known=True,
    ),
    bad=(
        "«A maioria dos gestores com quem falo tem dificuldades em» contratar.",
        "«Está cansado de perder clientes»?",
        "«Muitos donos que atendo perdem» horas com papelada.",
        "«Como empresário, sabe melhor do que ninguém» o que custa contratar.",
    ),
    good=(
        "A maioria dos moleiros com quem falo conhece a tua mó de Avô.",
        "Estás cansada da noite na barragem? O segundo turno faço eu.",
        "Muitos sineiros que encontro em Braga aprenderam no teu sino.",
        "Como apicultor, sabes melhor do que ninguém quando abre a urze; já abriu?",
    ),
    lang="pt",
)
