"""A belief in networking, in Portuguese.

Why: it is a reason to know anybody.
Instead: say what you want to ask or tell this one person.
Source: our own judgment, from how such notes are written in Portuguese.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="networking-creed-pt",
    category="network-plea",
    severity="warning",
    doc=__doc__,
    message="“{}” is about contacts in general. Why this person?",
    grade="own",
    find=phrases(
        "acredit(?:o|amos|ar)(?: (?:muito|firmemente|mesmo|fortemente|bastante|plenamente))* n[oa] (?:poder|valor|forca|importancia|magia) (?:do|da|das|dos|de|de um bom) (?:[a-z]+ )?(?:networking|network|redes?|conexoes|relacoes|contactos|contatos|relacionamentos)",
        "(?:e )?sempre (?:bom|um prazer|enriquecedor|otimo|interessante|positivo|gratificante) (?:conhecer|encontrar|ter) (?:(?:novas|outras|mais) )?(?:pessoas|mentes|gente) (?:criativ[ao]s?|inspirador[ae]s?|apaixonad[ao]s?|curios[ao]s?|motivad[ao]s?|positiv[ao]s?)",
        "(?:o )?networking e (?:tudo|fundamental|essencial|a chave)",
    ),
    bad=(
        "«Acredito muito no poder do networking».",
        "«É sempre bom conhecer pessoas criativas».",
        "Hoje «o networking é tudo» para nós.",
    ),
    good=(
        "Acredito na força da segunda comporta desde que a abriste em janeiro.",
        "O valor da tua rede de pluviómetros viu-se no dia 9: o nosso estava seco.",
        "No teu forno há sempre gente de Braga; ontem estava o meu primo.",
    ),
    lang="pt",
)
