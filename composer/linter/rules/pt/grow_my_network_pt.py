"""A network that is to grow, in Portuguese.

Why: it makes the reader one more in a count.
Instead: say what they are to you that nobody else is.
Source: the English rule grow-my-network, whose source is lists of banned phrases and templates,
and complaint pages on collecting contacts; the Portuguese wording is our own.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="grow-my-network-pt",
    category="network-plea",
    severity="warning",
    doc=__doc__,
    message="“{}” makes them one of many. Why this person?",
    grade="D",
    find=phrases(
        "(?:alargar|construir|fortalecer|enriquecer|enriquece|diversificar|formando|montando|construindo)(?: (?:por aqui|aqui|[oa]|uma))*(?: (?:minha|nossa) rede(?: profissional)?| rede (?:profissional|de (?:contatos|contactos|parceiros|companheiros|profissionais|networking)))",
        "(?:fortalecer|ampliar|expandir|aumentar|alargar|melhorar|crescer)(?: (?:[oa]|nosso|meu|o nosso|o meu|um|um bom))* (?:networking|network)",
        "(?:gosto|adoro|gostamos|curto)(?: (?:muito|sempre|imenso))*(?: de)? (?:me )?(?:conectar|conectar-me|ligar-me|conhecer|rodear|ter|seguir|me conectar|somar)(?:-me)? (?:com |de )?(?:outr[oa]s |bons |boas |nov[oa]s )?(?:profissionais|pessoas|gente|colegas|contatos|contactos|mulheres|times|lideres|empreendedores)(?: (?:assim|de (?:varias|todas) (?:as )?areas|d[ao] (?:area|setor)))?",
        "(?:conectar|conectar-me|ligar-me|me conectar|conexao) (?:com|a) (?:outr[oa]s |bons |boas |nov[oa]s )?(?:profissionais|pessoas|colegas|gente|lideres|empreendedor[ea]s)(?: (?:d[ao] (?:area|setor|ramo)|como (?:voce|vc|o senhor|a senhora)))?",
        "(?:estou a conhecer|conhecendo|conhecer) (?:outr[oa]s |nov[oa]s )?profissionais(?: d[aeo] [a-z]+)?",
        "ninguem cresce sozinho|rede forte|boas conexoes|(?:ter )?contat?c?tos como (?:[oa] )?(?:senhora?|voce|si)(?: enriquece (?:a )?minha rede)?",
        "(?:estar|estarmos|ficar|ficarmos|mantermo-nos|manter-nos) (?:ligad|conectad)[oa]s(?: por aqui)?|em estar ligados",
        "(?:te-l[oa]|ter voce|te-l[oa]s|ter-te|o ter|a ter|te ter) (?:aqui )?(?:n[oa]s? )(?:(?:minha|meus|nossa|os meus) )*(?:rede|contactos|contatos|conexoes)",
        proper=True,
        not_before=" a[o]? ",
    ),
    bad=(
        "Bora «fortalecer nosso networking»?",
        "«Gosto de conhecer pessoas de várias áreas».",
        "Cheguei há pouco e «estou a conhecer profissionais da banca».",
        "Faz sentido «estarmos ligados por aqui».",
    ),
    good=(
        "A rede do teu pai ficou presa na rocha; construí outra malha de 40.",
        "Ficámos ligados à máquina do lado da janela três anos, a hemodiálise toda.",
        "Gosto de conhecer a gente do coro pela voz; a tua é contralto?",
        "A minha rede de rega precisa de duas bombas; qual era a vossa?",
    ),
    lang="pt",
)
