"""A trouble that is supposed, in Italian.

Why: it is known of others or of nobody, and is put down to the reader.
Instead: say what you saw at theirs, or ask how they do it now.
Source: our own judgment, from how such notes are written in Italian.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="presumed-trouble-it",
    category="false-familiarity",
    severity="warning",
    doc=__doc__,
    message="“{}” supposes a trouble. What did you really see at theirs?",
    grade="own",
    find=phrases(
        "(?:la maggior parte|gran parte|quasi tutti|molti|tanti) (?:(?:dei|degli|delle|gli|i) )?(?:[a-z-]+ ){1,3}(?:con cui|con i quali|che) (?:parlo|parliamo|lavoro|lavoriamo|mi confronto|incontro|incontriamo|seguo) (?:fatica(?:no)?|perd(?:e|ono)|lotta(?:no)?|ha(?:nno)? (?:difficolta|problemi)|si lamenta(?:no)?|mi dic(?:e|ono))(?: (?:a|con|di))?",
        "(?:sei|e|siete|ti sei|si e|non sei) (?:stanc[oa]|stanch[ie]|stuf[oaie]|stufat[oa]) di (?:rincorrere|perdere|inseguire|cercare|passare|sprecare|buttare|pagare|dover|lavorare|non)",
        r"(?:da|come) (?:imprenditore|imprenditrice|titolare|manager|dirigente|responsabile(?: [a-z]+)?|direttore|direttrice),? (?:lei |tu )?(?:sa|sai|sapra|saprai) (?:(?:bene )?meglio di chiunque(?: altro)?|benissimo)",
        unless_known=True,
    ),
    bad=(
        "«La maggior parte dei manager con cui parlo fatica a» trovare personale.",
        "«Sei stanco di rincorrere» i clienti?",
        "«Molti titolari che incontro perdono» ore in ufficio.",
        "«Da imprenditore sa meglio di chiunque» quanto costi.",
    ),
    good=(
        "La maggior parte dei mugnai con cui parlo conosce la tua macina di Sacco.",
        "Sei stanca dopo la notte alla diga? Il secondo turno lo faccio io.",
        "Molti campanari che incontro a Lodi hanno imparato sulla tua campana.",
        "Da apicoltore sai meglio di chiunque quando fiorisce l'acacia: ci siamo?",
    ),
    lang="it",
)
