"""Words from a leaflet, in Italian.

Why: it belongs to an advertisement, and the reader asked for none.
Instead: leave the offer out until they ask, and say what you know about their own case.
Source: our own judgment, from how such notes are written in Italian.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="leaflet-words-it",
    category="premature-pitch",
    severity="warning",
    doc=__doc__,
    message="“{}” is what leaflets say. What would this person want it for?",
    grade="own",
    find=phrases(
        "(?:nessun|niente|zero|senza) (?:contratt[oi]|vincol[oi]|risch(?:io|i)|costi nascosti)(?:,? (?:e |o )?(?:nessun|niente|zero|senza) (?:contratt[oi]|vincol[oi]|risch(?:io|i)|costi nascosti))+",
        r"(?:oltre |piu di |gia )*(?:\d[\d.]*\+?|centinaia di|migliaia di) (?:clienti|aziende|imprese|utenti) (?:soddisfatt[ie]|felici|content[ie]|entusiast[ie])",
        r"(?:scrivimi|mi scriva|scriva|commenta|rispondimi)(?: (?:solo|semplicemente|con|un))* ['\"]?(?:si|info|interessat[oa])['\"]? e (?:ti|le) (?:mando|invio|giro)",
        r"(?:ed )?(?:e )?(?:qui|li|proprio qui) che entr(?:iamo|o) in (?:gioco|scena)(?: noi| io)?",
        r"(?:molte persone|molti|tante persone) nella (?:sua|tua|vostra) (?:posizione|situazione)",
        r"(?:mi |ci |ne )*rest(?:ano|a) (?:solo |ancora )?(?:due|tre|quattro|pochi|\d{1,2}) posti?(?: liberi| disponibili)? (?:per )?questo mese",
    ),
    bad=(
        "Da noi «nessun vincolo, nessun rischio».",
        "Abbiamo «oltre 200 clienti soddisfatti».",
        "«Scrivimi INFO e ti mando» la guida.",
        "«È qui che entriamo in gioco noi».",
        "«Molte persone nella sua posizione» non lo sanno.",
        "«Mi restano due posti per questo mese».",
    ),
    good=(
        "Nessun rischio di gelo stanotte, dice il mugnaio: le tue arnie restano fuori.",
        "Scrivimi se la barca passa sotto il ponte, venerdì sale la marea.",
        "Due clienti contenti del tuo forno aspettano al molo, e uno è mio zio.",
        "È qui che entriamo con la barca quando il ponte è giù: hai tu la chiave?",
    ),
    lang="it",
)
