"""A name and a job title first, in Portuguese.

Why: the name stands above the message already, and who you are matters only after the reason.
Instead: begin with the reason; one half-sentence on who you are can follow.
Source: the English rule introduce-myself, whose source is one complaint page; the Portuguese
wording is our own.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="introduce-myself-pt",
    category="empty-opener",
    severity="warning",
    doc=__doc__,
    message="“{}” is what stands above the message. What is the reason?",
    grade="D",
    find=phrases(
        "(?:me chamo|chamo-me|(?:o )?meu nome e) [a-z]+(?: [a-z]+)?(?: [a-z]+)?,? (?:e )?(?:sou (?:[oa] |um |uma )?)?(?:(?:trabalho|atuo|faco parte|represento)(?: (?:n[ao]|d[ao]|em|com|como|de|um|uma))*|(?:fundador|ceo|consultor|diretor|gestor|empresari|especialista|recrutador|tech recruiter|representante|corretor|responsavel)[oa]?(?: (?:n[ao]|d[ao]|em|de))?)",
        "(?:gostaria|gostava|queria) de me apresentar|(?:deixe-me|permita-me|permita que me) apresent(?:ar|e)(?:-me)?|permita-me que me apresente|venho me apresentar",
    ),
    bad=(
        "Boa tarde Tiago, «o meu nome é Carla Sobral e trabalho na» área de recrutamento.",
        "«Me chamo Ricardo Bastos, sou empresário».",
        "Caro Rui, «permita-me apresentar-me».",
    ),
    good=(
        "O meu nome é o da lista, mas a mala é da minha irmã; quem a levou?",
        "Chamo-me como o seu pai, Belmiro, e foi ele que me baptizou.",
        "O pedreiro chama-se Abel e trabalha sozinho; começa em maio.",
    ),
    lang="pt",
)
