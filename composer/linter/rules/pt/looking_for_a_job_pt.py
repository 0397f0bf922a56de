"""Any job will do, in Portuguese.

Why: whoever takes any job leaves it to the reader to find the place, the reason and the person.
Instead: name the job of theirs and the one thing you did that fits it.
Source: the English rule looking-for-a-job, whose source is two complaint pages; the Portuguese
wording is our own.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="looking-for-a-job-pt",
    category="self-centered-ask",
    severity="warning",
    doc=__doc__,
    message="“{}” leaves the search to the reader. Which job, and why you?",
    grade="D",
    find=phrases(
        "(?:em|na) busca (?:de|por) (?:um[a]? |minha )?(?:recolocacao|nov[oa]s? (?:oportunidades?|desafios?|emprego)|oportunidades?|vaga|trabalho|emprego|estagio)(?: (?:profissional|no mercado))*",
        "(?:busco|procuro|buscando)(?: (?:a minha primeira|um|uma|por))? (?:nov[oa]s? (?:oportunidades?|desafios?|emprego)|recolocacao|emprego|trabalho|estagio|experiencia profissional|oportunidades?)(?: (?:profissiona(?:l|is)|de verao|curricular))?",
        "a procura de (?:um[a]? )?(?:nov[oa]s? )?(?:emprego|trabalho|oportunidades?|desafios?|estagio|vaga)",
        "candidatura espontanea",
        "(?:tem|teria|ha|haveria|surja|surgir|surge|houver|aparecer|souber de|saber de)(?: ai)? (?:alguma|qualquer) (?:vaga|oportunidade)(?: (?:pra|para) mim)?|(?:souber|saber) de alguma coisa",
        "disponibilidade (?:imediata|total|de horario)|disponivel para inicio imediato|aceito qualquer (?:area|horario|coisa|trabalho|vaga)",
        "sou (?:um profissional )?(?:muito )?(?:dinamic|proativ|proactiv|pontual|esforcad)[oa]?|sou uma pessoa (?:muito )?(?:dinamic|proativ|responsavel|pontual|dedicad|esforcad)[oa]?",
        "(?:muita|imensa|mta) vontade de (?:aprender|trabalhar|crescer)",
        "manifestar (?:[oa] )?meu (?:sincero |vivo )?interesse|eventuais oportunidades|(?:rola|consegue|arranja)(?:-me)? (?:uma |alguma )indicacao|encaminhar (?:[oa] )?meu (?:curriculo|cv)",
        r"(?:a disposicao|disponivel|abert[oa]|pront[oa]|preparad[oa]) (?:para|a) (?:novos|outros) desafios(?: profissionais)?",
    ),
    bad=(
        "Bom dia, envio a minha «candidatura espontânea».",
        "Estou «em busca de recolocação» e aceito conversar.",
        "boa noite kelly, «tem alguma vaga pra mim»?",
        "Sou finalista e «procuro estágio de verão».",
        "Estou «à disposição para novos desafios».",
    ),
    good=(
        "Procuro a foto da equipa de basquete de 1971, a minha avó era a base.",
        "O seu currículo do mestre Arlindo está na oficina; levo-o sexta.",
        "À procura do dono do cão achei o seu portão aberto; está tudo bem?",
        "Manifestei interesse no lote 4 e a ata troca os nomes; qual vale?",
        "O poço novo está pronto para novos baldes, diz o Zé; trazes a corda?",
    ),
    lang="pt",
)
