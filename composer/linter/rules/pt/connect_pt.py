"""A bare wish to be accepted, in Portuguese.

Why: the button said that much already; how you know each other is missing.
Instead: say in one sentence how you know each other, or what you would like to ask.
Source: our own judgment, from how such notes are written in Portuguese.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="connect-pt",
    category="vague-request",
    severity="warning",
    doc=__doc__,
    message="“{}” gives no reason. Why this person, and why now?",
    grade="own",
    find=phrases(
        "(?:bora|vamos|podemos|que tal|simbora)(?: (?:se|a gente se|nos))? (?:ligar-nos|conectarmos|conectar-nos|nos ligar)(?: por aqui)?|bora se conectar",
        "(?:aceita|aceite|aceitas)(?:-me|(?: ai)?(?: (?:[oa] )?(?:meu|minha) (?:convite|pedido|conexao|solicitacao))?(?: ai)?),? (?:por favor|pf|pfv|plis)",
        r"(?:aceita|aceite|aceitas)(?:-me)? ?\?|(?:aceita|aceite) (?:[oa] )?(?:meu|minha) (?:convite|pedido|conexao|solicitacao)",
        "(?:agradec(?:ia|o|eria|emos)|ficaria grat[oa]|peco|pedia)(?:-lhe)? (?:que|se) (?:me )?aceit(?:asse|e|ar|asses) (?:[oa] )?(?:meu|minha) (?:pedido|convite|conexao)",
        "(?:seria|sera|teria|e|que|foi)(?: (?:um|uma|muita|muito|um grande|todo o|enorme))* (?:prazer|honra|privilegio|gosto|alegria)(?: em| de)?(?: poder)? (?:me conectar|conectar(?:-me)?|ligar-me|estar ligad[oa]|nos conectarmos)(?: (?:com (?:voce|o senhor|a senhora|alguem)|consigo|a si))?",
        "(?:gostaria|gostava|queria|adoraria) de (?:conectar|nos ligar(?:mos)?|estabelecer (?:contato|contacto|conexao)|ficar em conta(?:c)?to|(?:lhe )?enviar(?:-lhe)? (?:um|o meu) convite)(?: (?:com voce|consigo|contigo))?",
        "(?:dar o passo de )?(?:lhe |te )?enviar(?:-lhe|-te)? um convite|oportunidade de nos ligarmos|fica o convite|pedido de conta(?:c)?to|(?:peco|pedia)(?:-lhe)? conexao|add ai|me add|me adiciona(?: ai)?",
        not_before=r" (?:com [oa]s?|porque|pois|para|pra|a caixa)\b",
    ),
    bad=(
        "Oi Mari, «bora se conectar»?",
        "«Agradecia que aceitasse o meu pedido».",
        "«Aceita aí, por favor».",
        "Dona Helô, «que alegria poder me conectar com a senhora»!",
    ),
    good=(
        "Aceita aí a caixa do carteiro? Estou no turno até às 16h.",
        "Gostaria de ficar em contacto com a viúva do Albano por causa da carta.",
        "Seria uma honra tocar o seu órgão de Mafra no dia 9.",
        "Agradecia que aceitasse as duas amostras da cal de Estremoz.",
    ),
    lang="pt",
)
