"""Words from a leaflet, in Portuguese.

Why: it belongs to an advertisement, and the reader asked for none.
Instead: leave the offer out until they ask, and say what you know about their own case.
Source: our own judgment, from how such notes are written in Portuguese.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="leaflet-words-pt",
    category="premature-pitch",
    severity="warning",
    doc=__doc__,
    message="“{}” is what leaflets say. What would this person want it for?",
    grade="own",
    find=phrases(
        "(?:sem|zero|nenhum) (?:contratos?|fidelizacao|fidelidade|riscos?|custos ocultos|letras miudas)(?:,? (?:e |nem )?(?:sem|zero|nenhum) (?:contratos?|fidelizacao|fidelidade|riscos?|custos ocultos|letras miudas))+",
        r"(?:responda|responde|comente|comenta|escreva|escreve)(?: (?:apenas|so|somente|simplesmente|com|um|aqui))* ['\"]?(?:sim|info|quero)['\"]? (?:e|que) (?:eu )?(?:(?:te|lhe) )?(?:envio|mando|explico|enviamos)",
        "(?:centenas de|milhares de) clientes (?:satisfeit[oa]s|felizes|contentes)",
        r"(?:e )?(?:e )?(?:exatamente |precisamente )?(?:ai|aqui) que (?:nos |eu )?entr(?:amos|o)(?: nos)?(?: em (?:acao|jogo|cena))?",
        r"(?:muitas pessoas|a maioria das pessoas|muita gente) na (?:sua|tua) (?:posicao|situacao)",
    ),
    bad=(
        "Connosco é «sem contrato, sem risco».",
        "«Responda SIM e eu envio» o guia.",
        "Já são «centenas de clientes satisfeitos».",
        "«É aí que nós entramos».",
        "«Muitas pessoas na sua posição» ficam surpreendidas.",
    ),
    good=(
        "Sem risco de geada esta noite, diz o moleiro; as tuas colmeias ficam cá fora.",
        "Responde se a barca cabe na rampa, na sexta sobe a maré.",
        "Dois clientes contentes do teu forno esperam no cais, e um é o meu tio.",
        "É aí que a água entra quando chove do norte; tens massa de vedar?",
    ),
    lang="pt",
)
