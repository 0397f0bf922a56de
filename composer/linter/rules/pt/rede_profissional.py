"""A Portuguese invitation text that a course shows as LinkedIn's.

Why: everybody has seen these words; they tell the reader that nobody wrote to them.
Instead: say in one sentence how you know each other, and why you ask now.
Source: course material from Portugal shows it as the generic text; undated, and no captured
mail was found. The Brazilian forms are our own extension.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="rede-profissional",
    category="default-text",
    severity="must-fix",
    doc=__doc__,
    message="“{}” is known as the platform's own text. How do you know this person?",
    grade="C",
    find=phrases(
        r"(?:eu )?(?:gostaria|gostava|queria|adoraria) de (?:te |o |a |voce )?(?:adicionar?|convidar?|incluir?|ter)(?:-te|-o|-a|-lo|-la|-lhe)?(?:\((?:a|o)\))?(?: voce)? (?:a|na|em|para) (?:minha|a minha) rede(?: (?:profissional|de contatos|de contactos|do linkedin))?(?: (?:no|do) linkedin)?",
        r"(?:adicion|convid)[a-z-]{1,12}(?:\((?:a|o)\))? (?:a|na) minha rede profissional(?: (?:no|do) linkedin)?",
        "(?:eu )?(?:gostaria|gostava|queria) de (?:me conectar|conectar-me|ligar-me) (?:com voce|contigo|consigo|a si) (?:no|pelo) linkedin",
    ),
    bad=(
        "Rui, «gostaria de adicionar-te à minha rede profissional».",
        "«Gostaria de adicioná-lo(a) à minha rede profissional no LinkedIn».",
        "Olá! «Gostaria de me conectar com você no LinkedIn».",
    ),
    good=(
        "Gostaria de adicionar a sua fotografia do moinho ao arquivo da escola.",
        "A rede que consertaste em Olhão aguenta; que nó usas?",
        "Gostaria de te convidar para o coro de quinta: falta-nos um contralto.",
    ),
    lang="pt",
)
