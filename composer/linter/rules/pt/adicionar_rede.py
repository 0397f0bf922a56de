"""A bare wish to be connected, in Portuguese.

Why: the button said that much already; how you know each other is missing.
Instead: say in one sentence how you know each other, or what you would like to ask.
Source: our own judgment.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="adicionar-rede",
    category="vague-request",
    severity="warning",
    doc=__doc__,
    message="“{}” gives no reason. Why this person, and why now?",
    grade="own",
    find=phrases(
        "(?:vamos|podemos|bora) (?:nos )?(?:conectar|fazer networking|manter contato|manter contacto)",
        "(?:gostaria|gostava|queria|adoraria) de (?:me conectar|conectar-me|fazer parte da sua rede|manter contato|expandir (?:a )?minha rede)",
        "(?:ampliar|expandir|aumentar) (?:a )?minha rede(?: de (?:contatos|contactos)| profissional)?",
        not_before=r" (?:porque|pois|para|sobre|com a|com o)\b| (?:com voce|contigo|consigo|a si) (?:no|pelo) linkedin",
    ),
    bad=(
        "Oi Bia! «Vamos nos conectar»?",
        "«Gostaria de fazer parte da sua rede».",
        "Quero «ampliar minha rede de contatos».",
    ),
    good=(
        "Gostaria de me conectar com o coro de Olhão para cantar em maio.",
        "A rede de pesca ampliada em 1911 está no seu quadro, não está?",
        "Vamos ligar a segunda bomba antes da geada?",
    ),
    lang="pt",
)
