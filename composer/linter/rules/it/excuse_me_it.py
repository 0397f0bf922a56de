"""Courtesies before the matter, in Italian.

Why: the first line is spent before anything is said, and the name stands above it anyway.
Instead: start with the matter; who you are can stand where it explains why you ask.
Source: our own judgment, from how such notes are written in Italian.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="excuse-me-it",
    category="empty-opener",
    severity="hint",
    doc=__doc__,
    message="“{}” is courtesy without content. What would be missing without it?",
    grade="own",
    find=phrases(
        "(?:mi )?(?:scus[aio]|scusi|scusate|perdon[aio]|perdonami|mi perdoni|scusami)(?:mi)? (?:(?:tanto|ancora|subito) )*(?:(?:per )?(?:il|se la|se ti|se vi|del|dell') ?)(?:disturbo|disturbo|intrusione|l'intrusione|importuno)",
        "mi (?:permetto|sono permess[oa]) di (?:contattar|scriver|disturbar|invitar|presentar|sottopor|rivolger)(?:la|ti|vi|le|mi|re|e)(?: (?:perche|per|alla|in quanto))?",
        "(?:ne approfitto|approfitto|colgo l'occasione|mi presento|lasci(?:a|ami|mi)) (?:(?:per|di|dell'occasione|che mi) )*(?:presentar(?:mi|e)|present[oi] brevemente|brevemente)",
        "con la presente (?:sono a |siamo a |mi |vorrei |intendo |desidero )?|alla (?:sua|vostra|tua) cortese attenzione|alla cortese attenzione|facendo seguito alla (?:nostra )?(?:<word> )?(?:conversazione|telefonata)",
        "(?:grazie(?: mille| tante| infinite)?|la ringrazio|ti ringrazio|vi ringrazio) (?:(?:per|di|del|dell'|della|il|la|l') ?)+(?:(?:aver(?:e)? (?:accettato|accolto)(?: (?:il|la|l') ?(?:mio |mia )?(?:collegamento|richiesta(?: di (?:collegamento|contatto|amicizia))?|invito|contatto|amicizia))?|collegamento|connessione|contatto|amicizia|aggiunta|accettazione|esserci collegati))",
        "(?:piacere di (?:conoscer|averti|aver)(?:ti|la|vi|ci)? ?(?:virtualmente|qui|su linkedin)|(?:felice|lieto|contento|contenta|lieta) di (?:essere (?:collegat[oi]|conness[oi]|in contatto)|averti tra i contatti))",
        "(?:buon inizio settimana|(?:ti|le|vi) auguro (?:una |un )?(?:buona|buon|splendida|ottima|serena) (?:giornata|settimana|lavoro|proseguimento|serata))",
        not_before=r" (?:il|la|i|le|di|del|della|dell'|fra|tra)\b",
    ),
    bad=(
        "Buongiorno dott. Fanti, «mi scusi il disturbo».",
        "«Mi permetto di contattarLa perché» cerco casa.",
        "Grazie, Fabio! «Ne approfitto per presentarmi».",
        "«Mi presento brevemente»: sono un idraulico.",
        "«Grazie per il collegamento» Enrico!",
        "«La ringrazio per aver accettato».",
        "«Le auguro una buona settimana».",
    ),
    good=(
        "Mi permetto di dissentire sulla figura 3: la curva del 2019 parte da febbraio.",
        "Scusi il ritardo con il frigo: la fattura è di martedì, 1.180 euro.",
        "Con questa neve il battello di Menaggio si ferma a Bellano?",
        "Le presento mia suocera: è lei che ha i denti di cremagliera.",
        "Grazie per il tubo del gas, signor Gatti: la stufa tira di nuovo.",
        "La ringrazio della pazienza allo sportello 4: la pensione è arrivata venerdì.",
        "Grazie di aver tenuto il termos del Tonino tutti questi anni.",
    ),
    lang="it",
)
