"""A hope that someone is well, in Portuguese.

Why: from a stranger it is the start of every mass mail; between friends it is kind.
Instead: if you know them, ask about something real; if not, start with the reason.
Source: the English rules hope-you-are-well and finds-you-well, whose source is five lists of
banned phrases; the Portuguese wording is our own.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="hope-you-are-well-pt",
    category="empty-opener",
    severity="hint",
    doc=__doc__,
    message="“{}” stands in many mass mails. Is there something real to ask of this person?",
    grade="D",
    find=phrases(
        "espero que est[ea] (?:mensagem|e-?mail|mail|mensagen|contacto|contato|nota) (?:[oa]s?|te|lhe|vos) (?:encontre|encontra|va encontrar|ache)(?: (?:bem|de (?:boa )?saude|com (?:boa )?saude|otim[oa]))?(?: e em um excelente dia)?",
        "(?:espero|esperamos|faco votos|desejo)(?: de)? que (?:(?:voce|o senhor|a senhora|tudo|contigo|por ai) )?este(?:ja|jas|jam|jais)(?: (?:tudo|a correr))*(?: (?:muito|super|bastante))? (?:bem|otim[oa]|em ordem|de boa saude|optim[oa])(?: (?:consigo|contigo|com voce|por ai|desse lado))?",
        "espero que (?:tudo )?(?:va|corra)(?: tudo)? bem(?: (?:por ai|consigo|contigo))?",
        "(?:serve a presente|(?:venho|vimos) por (?:este meio|meio dest[ae]))",
        "(?:desculp[ea]|perdoe|perdao)(?:-me)?(?: (?:o|pelo))? (?:incomod(?:ar|o)|a ousadia|ousadia)|me perdoe a ousadia|(?:antes de mais, )?as minhas desculpas por lhe escrever",
        unless_known=True,
        not_before=r" (?:depois|desde|outra vez|d[oa] joelho|com [oa])\b",
    ),
    bad=(
        "Caro Sérgio, «espero que este email o encontre bem».",
        "Olá, «espero que esteja tudo bem consigo».",
        "Bom dia, «venho por este meio» apresentar a casa.",
    ),
    good=(
        "Espero que o joelho já esteja bem depois da Serra de Montejunto.",
        "Espero que este pão o encontre ainda com fome, saiu às seis.",
        "Venho por aquele caminho do moinho que desenhou no guardanapo.",
    ),
    lang="pt",
)
