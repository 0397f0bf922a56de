"""A message pushed up again, in Portuguese.

Why: it adds weight and no reason; silence was an answer too.
Instead: bring something new, or let it rest.
Source: the English rules bumping-this and did-you-see, whose source is lists of banned phrases;
the Portuguese wording is our own.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="bumping-this-pt",
    category="follow-up-pressure",
    severity="warning",
    doc=__doc__,
    message="“{}” only asks again. What is new?",
    grade="D",
    find=phrases(
        "(?:passando|a passar)(?: (?:aqui|por aqui|so|apenas|rapidinho))* (?:pra|para) (?:(?:subir|reforcar|relembrar) (?:essa|esta|minha|a minha) mensagem|(?:saber|ver|checar) se (?:(?:voce|vc|o senhor|a senhora) )?(?:conseguiu|viu|recebeu|teve))",
        "(?:so )?sub(?:indo|ir) (?:aqui )?(?:essa|esta|minha|a minha) mensagem",
        "(?:(?:conseguiu|conseguiste|chegou a|chegaste a|teve (?:tempo|oportunidade|chance) de|tiveste (?:tempo|oportunidade) de) )?(?:ver|ler|analisar|dar uma olhada)(?: n?[oa]| em)?(?: (?:minha|meu|nossa|nosso|ultima|ultimo))+ (?:mensagem|e-?mail|proposta|mail|convite)(?: anterior| de valor)?",
        "teve tempo de pensar|(?:nao|n|ainda nao) (?:recebi|obtive|tive)(?: (?:sua|nenhum[a]?|qualquer|a sua|o seu))? (?:resposta|retorno|feedback)",
        "na sequencia d[oa] (?:meu|minha) (?:e-?mail|mensagem|contacto|contato|proposta)(?: anterior)?",
        "(?:sou eu|ca estou eu|aqui estou eu)(?:,)? (?:outra vez|de novo|novamente)|insisto com gosto",
        "(?:terceira|quarta|quinta|ultima) (?:vez que (?:lhe |te |eu )?(?:escrevo|bato a porta|contacto|mando)|tentativa)",
        "respond[ae] (?:apenas |so )?(?:com )?1 (?:para|pra|se)|respond[ae] 1, 2 ou 3|se (?:nao|n) fizer sentido(?: agora)?",
        "(?:dar|da|de)(?:-me|-nos) um (?:retorno|feedback)",
        not_before=" d[aeo]s? (?:[a-z]+)",
    ),
    bad=(
        "Oi Paulo, «passando só pra subir minha mensagem».",
        "Olá Rute, «sou eu outra vez».",
        "Não sei se «chegou a ver minha mensagem anterior».",
        "Consegue «dar-me um retorno» até sexta?",
    ),
    good=(
        "Passei no quintal para ver a figueira e a chave já não estava.",
        "Conseguiste ver a segunda lagoa da gruta antes da cheia?",
        "Segunda vez que escrevo, desculpe: a ficha D4 da cola já cá está.",
        "Na sequência da missa, o senhor disse que mandava o harmónio.",
    ),
    lang="pt",
)
