"""Polished phrases, in Portuguese.

Why: such pairs of large words are what text machines produce; readers have learned to skip them.
Instead: say it as you would say it at the door.
Source: our own judgment, from how such notes are written in Portuguese.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="stiff-phrases-pt",
    category="ai-tell",
    severity="hint",
    doc=__doc__,
    message="“{}” sounds generated. How would you say it aloud?",
    grade="own",
    find=phrases(
        "(?:em |n)?um (?:mundo|cenario|mercado|contexto|setor|ambiente|panorama) (?:[a-z]+ )?(?:[a-z]+ )?(?:cada vez mais|em constante|em permanente|tao|que exige|em que tanto)(?: (?:mais )?[a-z]+)?",
        "(?:mundo|mercado|setor|area) em (?:constante|permanente) (?:mudanca|evolucao|transformacao)",
        "(?:deixou|deixa|deixaram) de ser (?:um |uma )?(?:diferencial|luxo)(?: (?:e|para) (?:passou|passa) a ser [a-z]+ [a-z]+| para ser [a-z]+ [a-z]+)?",
        "o mundo d[aeo]s? [a-z]+ (?:esta a mudar|esta mudando|mudou)",
        "(?:nao (?:e|se trata|sao) (?:apenas|so|somente)(?: de)? (?:[a-z]+ ?){1,5}[,;:–-] ?(?:mas|e sim|e)|mais do que (?:[a-z]+ ?){1,4}, (?:e|sao|acredito|procuro|procuramos|queremos))",
        "nos dias que correm|na era digital|no mundo (?:atual|corporativo|acelerado) de hoje",
        "(?:genuino interesse|interesse genuino|genuina admiracao)",
        "(?:combinacao|mistura|uniao) (?:rara|unica|poderosa|perfeita) (?:de|entre)",
        "(?:forma|maneira|modo|jeito) como (?:alia|une|combina|concilia|equilibra|aliou)",
        "(?:ressoou|ressoa|ressoaram|reverberou)(?: (?:muito|profundamente))? (?:comigo|em mim)",
        "na interse(?:c)?(?:c)?ao (?:entre|d[aeo])",
        "(?:melhores|grandes|boas) (?:ideias|coisas|parcerias|conexoes|historias) (?:nascem|surgem|comecam) (?:de|com|em) (?:[a-z]+ )?[a-z]+",
        "(?:gerar|causar|criar|deixar) (?:um )?impacto (?:real|positivo|significativo|transformador)",
        "(?:desbloquear|libertar|liberar|desvendar) (?:todo )?o (?:seu |verdadeiro |teu )?potencial",
        "(?:compromisso|empenho) (?:de voces |[a-z]+ )?com a (?:inovacao|excelencia|qualidade)(?:, (?:a|o) [a-z]+)?|(?:sem|nao)(?: perder)? a essencia",
        "e (?:notorio|evidente|inegavel) (?:[oa] (?:empenho|compromisso|dedicacao|paixao)|que)|(?:verdadeiramente|profundamente) (?:inspirador|transformador|tocad)[oa]?",
        "(?:nesta|nessa) (?:jornada|caminhada|viagem) (?:connosco|conosco|empreendedora)",
    ),
    bad=(
        "«Em um cenário cada vez mais competitivo», dados contam.",
        "«O mundo do vinho está a mudar», Xavier.",
        "Tenho seguido com «genuíno interesse» o setor.",
        "Mostra uma «combinação rara de» método e humanidade.",
        "As «melhores ideias nascem de conversas improváveis».",
        "Seria uma honra tê-lo «nesta viagem connosco».",
    ),
    good=(
        "A mistura de cal com areia do rio que usou em Alcácer aguentou a cheia.",
        "A forma como segura a goiva no minuto 7 é diferente da do meu avô.",
        "Na interseção faltam as placas; a sua carta à junta dizia duas.",
        "Nesta estrada de Montejunto o meu pai desceu com os calços novos.",
    ),
    lang="pt",
)
