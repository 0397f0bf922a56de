"""More sales, less cost, in per cent, in Portuguese.

Why: a number that fits every firm proves nothing about this one.
Instead: name the one place in their work where it would help, or ask how it stands there.
Source: the English rule percent-better, whose source is a measurement of numbers in first
messages of few senders; the Portuguese wording is our own.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="more-sales-pt",
    category="premature-pitch",
    severity="warning",
    doc=__doc__,
    message="“{}” promises before anything is known. What do you know about them?",
    grade="C",
    find=phrases(
        "(?:reduz(?:ir|imos|iram|a)?|aument(?:ar|amos|aram|a)|poup(?:ar|e|amos|a)|economiz(?:ar|amos|e|aram)|cort(?:ar|a|amos)|liber(?:ar|a)|crescer|recuper(?:ar|a)|ganh(?:ar|a)|diminuir) (?:[a-z]+ )?(?:[a-z]+ )?(?:[a-z]+ )?(?:ate |em ate |em media )?[0-9]+(?:,[0-9]+)?(?: a [0-9]+)? ?(?:%|por cento|horas|centimos) (?:d[aeo]s? |a |o |por |em |n[oa]s? |mais |menos )?[a-z]+",
        "(?:dobrar|duplicar|triplicar|multiplicar|aumentar|alavancar|escalar|impulsionar|potenciar|potencializar|turbinar) (?:[oa]s? )?(?:(?:seus?|suas?|teus?|tuas?|vossos?|vossas?) )?(?:vendas|leads|resultados|faturamento|faturacao|receitas?|clientes|marcacoes|agendamentos|negocio|produtividade|lucros?|visibilidade)",
        "(?:agenda (?:sempre )?(?:cheia|lotada) (?:de|com)|lotar(?:em)? a (?:sua |tua )?agenda (?:de|com)) (?:particular|pacientes|clientes)(?: particulares)?|lotar(?:em)? a (?:sua |tua )?agenda",
        r"(?:faturar|ganhar|ganhando|faturando) (?:mais de |ate )?(?:r\$ ?)?[0-9.]+ ?(?:k|mil)(?: por mes| mensais)?",
        "(?:ja (?:sao |somos |ajudamos |atendemos |temos )?)?mais de [0-9.]+(?: mil)? (?:[a-z]+ )?(?:clientes|empresas|clinicas|consultorios|negocios|ouvintes)(?: (?:satisfeit|atendid)[oa]s)?",
        "ja (?:(?:e )?usad|implantad|implementad|adotad|testad)[oa]s? (?:por|em) (?:mais de )?[0-9]+ [a-z]+",
        "(?:(?:vos|lhe|te) (?:estao|esta) (?:a )?)?(?:fazer|fazendo) perder (?:dinheiro|vendas|clientes|marcacoes|leads)",
        "perdem, em media,? [0-9]+",
    ),
    bad=(
        "Já pode «reduzir em até 32% a rotatividade».",
        "Te mostro como «dobrar os leads» sem gastar mais.",
        "«Mais de 300 consultórios atendidos» no Brasil.",
        "Quer «agenda cheia de particular» todo mês?",
    ),
    good=(
        "Reduzi o sal a 2% da massa, como a senhora ensinou, e a broa abriu.",
        "Aumentei a pressão da linha 2 e o ruído passou; era o variador.",
        "Mais de 300 pessoas cantaram no adro, e a sua voz ouviu-se até à ponte.",
        "O palete soma 12 volumes; corto a etiqueta errada na sexta.",
    ),
    lang="pt",
)
