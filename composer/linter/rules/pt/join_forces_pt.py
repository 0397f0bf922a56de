"""Synergies and possible partnerships, in Portuguese.

Why: a partnership that is only called possible is none; the reader would have to invent it.
Instead: say what you would do, what they would do, and by when.
Source: the English rules synergy and explore-collaboration, whose source is complaint pages,
lists of banned phrases and templates; the Portuguese wording is our own.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="join-forces-pt",
    category="vague-synergy",
    severity="warning",
    doc=__doc__,
    message="“{}” does not say what either would do. What is it?",
    grade="D",
    find=phrases(
        "(?:muita|boa|alguma|possivel|potencial|uma|grande) sinergia(?: (?:entre (?:nos|[oa]s? noss[oa]s? [a-z]+|noss[oa]s [a-z]+)|com (?:a sua|a vossa|o seu|voces|voce)(?: [a-z]+)?))?|(?:possive(?:l|is)|potenciais|eventuais|muitas|nossas|novas|havera|haver|haja|existem) sinergias(?: interessantes)?",
        "(?:somar|unir|juntar|unirmos|somarmos) forcas",
        "(?:podemos|possamos|vamos|bora|pra|para|poderiamos) (?:crescer|caminhar|evoluir)(?:mos)? juntos?|cresce junto",
        "gerar(?:mos|em)? (?:muito )?valor(?: mutuo)?",
        "(?:relacao |parceria )?ganha-ganha",
        "(?:possive(?:l|is)|potencia(?:l|is)|eventua(?:l|is)|futuras?|novas|uma boa|grandes) (?:formas de )?parcerias?(?: (?:entre nos|estrategicas?|comercia(?:l|is)))*",
        "parcerias? (?:estrategicas?|de sucesso|frutiferas?|duradouras?|solidas?)",
        "oportunidades? (?:de|para) (?:parcerias?|colaborac(?:ao|oes)|colaborar)",
        "(?:ver|perceber|entender|avaliar|descobrir)(?:mos)? (?:onde|como|se|de que (?:maneira|forma)) (?:da|podemos|conseguimos|poderiamos|podiamos) (?:pra |para )?(?:colaborar|caminhar juntos)",
        "(?:fazer|criar|construir)(?:mos)? (?:coisas|algo) (?:gir[oa]s?|incrive(?:l|is)|lega(?:l|is)|grandes?|bonit[oa]s?|especial) junt[oa]s",
        proper=True,
        not_before=r" (?:n[oa] (?:obra|feira|projeto)|a[o]? (?:muro))\b",
    ),
    bad=(
        "Curto muito «somar forças» com gente do mercado.",
        "Vamos falar de «futuras parcerias estratégicas»?",
        "Queria «perceber de que forma conseguimos colaborar».",
        "Acho que podíamos «criar coisas giras juntas».",
    ),
    good=(
        "A nova parceria da escola com o moinho começou em maio; a farinha chega às terças.",
        "As duas figueiras hão de crescer juntas ao muro que levantou.",
        "Podemos ver se dá para passar a segunda bomba pela porta da cave?",
        "Juntámos forças de vento de 1953 numa tabela; falta o seu mês de março.",
    ),
    lang="pt",
)
