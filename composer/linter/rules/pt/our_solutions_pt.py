"""Our solutions and services, in Portuguese.

Why: a brochure is about the sender; nothing in it is about the reader.
Instead: describe the one problem of theirs that you could solve, or wait until they ask.
Source: our own judgment, from how such notes are written in Portuguese.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="our-solutions-pt",
    category="premature-pitch",
    severity="warning",
    doc=__doc__,
    message="“{}” is a brochure. What does this person need?",
    grade="own",
    find=phrases(
        "(?:apresentar|mostrar|oferecer|partilhar|conhecer|divulgar|demonstrar)(?:-lhe|-vos|-te)?(?: (?:a voce|a voces|ao senhor|a senhora|consigo|aqui))? (?:um pouco d?)?(?:[oa]s? |d[oa] )?noss[oa]s? (?:soluc(?:ao|oes)|servicos?|produtos?|empresa|portfolio|proposta(?: de valor)?|plataforma|ferramenta|sistema|metodo|oferta(?: formativa)?|catalogo|clube|instituto)",
        "(?:portfolio de |time de |equipa de )?solucoes (?:inovadoras|personalizadas|sob medida|a medida|completas|integradas|corporativas|digitais|tecnologicas|chave na mao|financeiras)",
        "somos (?:[a-z]+ )?(?:[a-z]+ )?(?:[a-z]+ )?(?:[a-z]+ )?(?:especializad[oa]s?|especialistas?|lideres?|referencia|reconhecid[oa]s?|pioneir[oa]s?) (?:em|n[oa]s?|de|pel[oa]|d[oa])",
        "(?:[oa] )?noss[oa] (?:solucao|plataforma|ferramenta|software|sistema|cartao|metodo|tecnologia)(?: [a-z]+)?(?: [a-z]+)? (?:permite|ajuda|reduz|aumenta|garante|oferece|poupa|automatiza)",
        "com (?:[oa] )?noss[oa] (?:software|plataforma|solucao|ferramenta|metodo|tecnologia)",
        "(?:deixe-me|deixa-me|deixa eu|me deixa) (?:contar|apresentar|explicar|mostrar)(?:-te|-lhe)? o que (?:faco|fazemos)",
        "(?:trabalho|trabalhamos|atuo) com (?:seguros|consorcios?|planejamento financeiro|investimentos|creditos?|marketing(?: digital)?|moda [a-z]+|consultoria|solucoes|recrutamento|executive search)",
        "(?:coloco-me|colocamo-nos|me coloco|nos colocamos|estou|fico|ficamos|continuo)(?: (?:desde ja|inteiramente|totalmente|sempre))* (?:a(?: sua| vossa| tua)? (?:inteira )?disposicao|ao (?:seu |vosso )?dispor|disponivel) (?:para|pra) (?:qualquer|quaisquer|eventuais|o que precisar)",
    ),
    bad=(
        "Gostaria de «apresentar as nossas soluções» para a frota.",
        "«Somos especializados em» contabilidade.",
        "«A nossa ferramenta reduz» a triagem de dias para horas.",
        "Boa tarde, «trabalho com seguros» há dez anos.",
    ),
    good=(
        "A senhora pediu a ficha da cola: a nossa empresa já tem a D4 em armazém.",
        "Somos nove daquele time juntando para operar o quadril do seu Moacir.",
        "Qual das duas soluções usou, a salina a 38 graus ou a de açúcar?",
        "Trabalho com o Turco na obra do Cambuí e ele mandou um abraço.",
    ),
    lang="pt",
)
