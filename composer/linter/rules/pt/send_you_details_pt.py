"""May I send you how it works, in Portuguese.

Why: the reader is to agree to a sales talk without knowing what is sold.
Instead: say the thing itself in one sentence, or ask nothing.
Source: our own judgment, from how such notes are written in Portuguese.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="send-you-details-pt",
    category="premature-pitch",
    severity="warning",
    doc=__doc__,
    message="“{}” is a foot in the door. Why would this person want it?",
    grade="own",
    find=phrases(
        "(?:posso|podemos|poderia|posso-lhe|quer que)(?: eu)?(?: (?:te|lhe|vos|tambem))* (?:mandar|mande|enviar|envie|encaminhar|explicar|explique|apresentar|mostrar|mostre|contar|gravar|partilhar|compartilhar)(?:-lhe|-te|-vos)?(?: (?:um audio|rapidinho|um pouco|aqui|voce|a voce|consigo))* (?:como (?:funciona|fazemos|isto funciona|isso funciona|faz)|[oa] (?:material|deck|link|release|regulamento|estudo|acesso|catalogo|projeto|apresentacao|brochura|proposta|tabela)|uma? (?:case|audio(?: rapidinho)?(?: explicando)?|video|material|exemplo|apresentacao|proposta|simulacao|link)|mais (?:detalhes|informacoes|info|pormenores))(?: por (?:telefone|email|e-mail|aqui))?",
        r"(?:te mando|te envio|envio(?:-lhe|-te)?|mando(?:-lhe|-te)?) (?:[oa] (?:material|deck|link|release|regulamento|estudo|acesso|pix|catalogo)|um case|mais detalhes|uma simulacao) ?\?",
        "(?:quer(?:es)?|queres|topa) (?:ver|saber|conhecer|descobrir) como(?: (?:funciona|fazemos|faz|isso funciona))?(?: na pratica)?",
        '(?:diga|diz|manda|mande|responde|responda)(?:-me)? (?:so |apenas )*(?:com )?(?:um )?"(?:sim|eu quero|quero)',
        not_before=r" ?(?:(?:d[aeo]s?|n[oa]s?|sobre|que|onde|com|ficou|ficaram|esta|era|acabou|correu|se|para|pra|antes|a|o)\b)",
    ),
    bad=(
        "«Posso te explicar como funciona»?",
        "«Posso partilhar mais detalhes por telefone»?",
        "Sem taxa. «Quer ver como faz»?",
        "«Te mando o link?»",
    ),
    good=(
        "Posso enviar-lhe o relatório da antena de Vinhais, com as fotografias?",
        "Posso te mandar o link da missa do seu Genival, gravada às 3h52?",
        "Quer ver como ficou a parede de taipa de Alcácer depois da chuva?",
        "Diga-me se a goteira do 302 parou de pingar.",
    ),
    lang="pt",
)
