"""What we do for companies like yours, in Portuguese.

Why: it is a line from an advertisement; the reader has not said that they need anything.
Instead: leave the offer out until they ask, or name the problem of theirs that you saw.
Source: the English rule help-companies-like-yours, whose source is two complaint pages and a list
of banned phrases; the Portuguese wording is our own.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="help-companies-pt",
    category="premature-pitch",
    severity="warning",
    doc=__doc__,
    message="“{}” is an offer before there is a need. What did you see that they need?",
    grade="D",
    find=phrases(
        "(?:ajudo|ajudamos|ajudando|apoiamos|capacitamos|assessoramos|atendemos|ajudei|representamos)(?: (?:outr[oa]s|mais de [0-9.]+|centenas de|dezenas de|muit[oa]s|divers[oa]s|vari[oa]s|pequen[oa]s|grandes|jovens|a|as|os))* (?:empresas|negocios|marcas|lojas|clinicas|consultorios|profissionais|consultor(?:es|as)|empreendedor(?:es|as)|empresari[oa]s|dentistas|medic[oa]s|advogad[oa]s|escritorios|lideres|equip(?:e|a)s|times|gestor(?:es|as)|diretor(?:es|as)|pmes|startups|industrias|agencias|restaurantes|hoteis|corretor(?:es|as)|coaches|donos de [a-z]+|fundador(?:es|as)|produtores|mulheres|arquitet[oa]s|engenheir[oa]s|pastelarias|contabilistas|contadores|organizacoes|instituicoes|founders|ceos)",
        "(?:trabalho|trabalhamos) com (?:outr[oa]s|mais de [0-9.]+|centenas de|dezenas de|muit[oa]s|divers[oa]s|vari[oa]s|diferentes) (?:empresas|negocios|marcas|lojas|clinicas|consultorios|profissionais|consultor(?:es|as)|empreendedor(?:es|as)|empresari[oa]s|dentistas|medic[oa]s|advogad[oa]s|escritorios|lideres|equip(?:e|a)s|times|gestor(?:es|as)|diretor(?:es|as)|pmes|startups|industrias|agencias|restaurantes|hoteis|corretor(?:es|as)|coaches|donos de [a-z]+|fundador(?:es|as)|produtores|mulheres|arquitet[oa]s|engenheir[oa]s|pastelarias|contabilistas|contadores|organizacoes|instituicoes|founders|ceos)",
        "ajud(?:o|amos) (?:[a-z]+ )(?:[a-z]+ )?(?:[a-z]+ )?a (?:reduzir|aumentar|vender|crescer|faturar|poupar|economizar|captar|conquistar|lotar|dobrar|escalar|transformar|angariar|gerar|pagar menos|estruturar|automatizar)(?:em)?",
        "(?:(?:empresas|negocios|marcas|lojas|clinicas|consultorios|profissionais|consultor(?:es|as)|empreendedor(?:es|as)|empresari[oa]s|dentistas|medic[oa]s|advogad[oa]s|escritorios|lideres|equip(?:e|a)s|times|gestor(?:es|as)|diretor(?:es|as)|pmes|startups|industrias|agencias|restaurantes|hoteis|corretor(?:es|as)|coaches|donos de [a-z]+|fundador(?:es|as)|produtores|mulheres|arquitet[oa]s|engenheir[oa]s|pastelarias|contabilistas|contadores|organizacoes|instituicoes|founders|ceos)|casas|pessoas|condominios|farmacias|escolas) (?:[a-z]+ )?(?:como (?:[oa]s? (?:sua|seu|tua|teu|vossa|vosso|de voces|da sua)|voces?)|do (?:seu|vosso|teu) (?:setor|segmento|ramo|porte))",
        "(?:(?:pensad|desenvolvid|desenhad|criad)[oa]s?|(?:metodo|programa|software|solucao)) (?:especialmente )?(?:para|so pra|so para) (?:empresas|negocios|marcas|lojas|clinicas|consultorios|profissionais|consultor(?:es|as)|empreendedor(?:es|as)|empresari[oa]s|dentistas|medic[oa]s|advogad[oa]s|escritorios|lideres|equip(?:e|a)s|times|gestor(?:es|as)|diretor(?:es|as)|pmes|startups|industrias|agencias|restaurantes|hoteis|corretor(?:es|as)|coaches|donos de [a-z]+|fundador(?:es|as)|produtores|mulheres|arquitet[oa]s|engenheir[oa]s|pastelarias|contabilistas|contadores|organizacoes|instituicoes|founders|ceos)|metodo (?:[a-z]+ ){0,3}(?:so )?(?:pra|para) (?:quem|(?:empresas|negocios|marcas|lojas|clinicas|consultorios|profissionais|consultor(?:es|as)|empreendedor(?:es|as)|empresari[oa]s|dentistas|medic[oa]s|advogad[oa]s|escritorios|lideres|equip(?:e|a)s|times|gestor(?:es|as)|diretor(?:es|as)|pmes|startups|industrias|agencias|restaurantes|hoteis|corretor(?:es|as)|coaches|donos de [a-z]+|fundador(?:es|as)|produtores|mulheres|arquitet[oa]s|engenheir[oa]s|pastelarias|contabilistas|contadores|organizacoes|instituicoes|founders|ceos))",
        "(?:tenho certeza|sei|acredito|estou cert[oa]|acho)(?: de)? que (?:posso|podemos|conseguimos|consigo) (?:(?:te|lhe|vos) ajudar|ajuda-l[oa]s?|ajudar-(?:te|vos|lhe))",
    ),
    bad=(
        "«Ajudamos empresas» de todos os portes.",
        "Oi Lu, «ajudo dentistas» há oito anos.",
        "Há um caminho melhor para «clínicas como a sua».",
        "Trabalho com finanças e «tenho certeza que posso te ajudar».",
    ),
    good=(
        "Ajudo o padre a tocar o sino aos domingos; a corda que deixou partiu.",
        "Empresas como a Galpor guardam os livros em papel; li dois verões deles.",
        "Sei que posso ajudar na poda do dia 12, levo a serra do meu avô.",
        "Atendemos o telefone do moinho só de manhã, ligue antes das onze.",
    ),
    lang="pt",
)
