"""A free trial, a discount or a last seat, in Italian.

Why: it is the language of a leaflet, and the reader asked for none.
Instead: say what you saw that they lack; the price can wait until they ask.
Source: our own judgment, from how such notes are written in Italian.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="free-offer-it",
    category="premature-pitch",
    severity="warning",
    doc=__doc__,
    message="“{}” is leaflet language. What did they ask for?",
    grade="own",
    find=phrases(
        "(?:(?:del tutto |completamente |assolutamente )?(?:gratis|gratuit[oaie]) e )?(?:senza (?:alcun |nessun )?impegno|zero impegno|non impegnativ[oa])",
        "(?:prova|consulenza|guida|demo|analisi|check-?up|preventivo|webinar|masterclass|audit|valutazione|sessione|seduta|call|e-?book|report|diagnosi|videocorso|proposta|offerta)(?: <word>)? (?:gratuit[oaie]|gratis|in omaggio|personalizzat[oa])",
        "posti (?:sono |molto |davvero )*(?:limitati|disponibili sono)|posti stanno finendo|ultimi posti|(?:due|tre|pochi) posti ancora",
        "(?:codice sconto|[0-9]{1,2} ?% di sconto|sconto (?:del|speciale|riservato)|promozione (?:scade|valida|in corso|riservata)|offerta (?:scade|valida|lampo|riservata)|condizioni (?:agevolate|riservate|vantaggiose)|a prezzi (?:competitivi|imbattibili|vantaggiosi)|ottimi prezzi|prezzi (?:competitivi|imbattibili))",
        "non perd(?:ere|a|ete|erti|erla|ertela) (?:questa |l'|quest')?(?:occasione|opportunita)",
        "(?:del tutto|completamente|totalmente|assolutamente) gratis|(?:del tutto|completamente|totalmente|assolutamente) gratuit[oaie]",
    ),
    bad=(
        "Le propongo un check-up «gratuito e senza impegno».",
        "Vi mando una «guida gratuita» alla fattura elettronica.",
        "I «posti sono limitati», ti tengo una sedia?",
        "La «promozione scade» domani.",
    ),
    good=(
        "Il posto in cantina è gratuito fino a maggio, poi serve a mia zia per le damigiane.",
        "La prova del nastro è andata bene: alle sei meno dieci non si ferma più.",
        "Il posto limitato dal paletto davanti al tuo forno è per i disabili?",
        "Non perdere il biglietto di Cherasco: lì sopra ho scritto il numero della Pinuccia.",
    ),
    lang="it",
)
