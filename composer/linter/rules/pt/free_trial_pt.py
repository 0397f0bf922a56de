"""Free, without obligation, at factory price, in Portuguese.

Why: it is the language of leaflets, and nobody asked for the thing.
Instead: first find out whether they need it; the price can wait.
Source: the English rule free-trial, whose source is one complaint page and templates seen in the
wild; the Portuguese wording is our own.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="free-trial-pt",
    category="premature-pitch",
    severity="warning",
    doc=__doc__,
    message="“{}” is leaflet language. What would this person want it for?",
    grade="D",
    find=phrases(
        "sem (?:qualquer |nenhum )?compromisso(?: nenhum| algum)?",
        "(?:demonstracao|sessao|diagnostico|analise|aula|teste|avaliacao|orcamento|simulacao)(?: [a-z]+)?(?: [a-z]+)? (?:gratuit[oa]s?|gratis|sem (?:qualquer )?custos?)|orcamento na hora",
        "(?:experiment|test)(?:e|ar|a|es)(?:-[oa])? (?:gratis|gratuitamente|(?:(?:gratis )?(?:por|durante) )?[0-9]+ dias)(?: [0-9]+ dias)?",
        "(?:frete|envio|portes) gratis|de graca na primeira [a-z]+|primeir[oa] (?:semana|mes|aula|consulta) (?:e )?(?:gratis|gratuit[oa])",
        "precos? (?:de fabrica|imbative(?:l|is)|muito (?:em conta|competitivos?)|fechado)",
        "(?:condic(?:ao|oes)|desconto|oferta) (?:especia(?:l|is)|exclusiv[oa]s?|imperdive(?:l|is))(?: (?:para|pra) (?:si|ti|voce|vc|voces))?",
        "renda (?:extra|passiva)|liberdade financeira|dinheiro na mesa|imperdive(?:l|is)",
        "(?:me )?chama(?:r)? (?:no|pelo) (?:zap|zapzap|whats|whatsapp|wpp|direct|privado|pv)",
        "sem custos? (?:nenhum|algum|para si|pra voce)",
        not_before=r" (?:com|assumido)\b",
        proper=True,
    ),
    bad=(
        "Comparo a apólice «sem compromisso».",
        "Ficaríamos honrados em fazer uma «demonstração gratuita».",
        "Temos «preço de fábrica» e entrega em 24h.",
        "«Me chama no zap», «frete grátis».",
    ),
    good=(
        "A nota de crédito seguiu hoje; o frete da lâmina fica por nossa conta, como combinado.",
        "Sem compromisso com o coro de terça, passo eu a buscar a chave.",
        "Perguntou o preço da câmara: 2.300 colocada, medida em 1,90.",
        "Orçamento da junta da Berlingo: 84 euros com mão de obra, faço sábado.",
    ),
    lang="pt",
)
