"""Praise or congratulations without a cause, in Italian.

Why: praise without a cause costs nothing, and the reader has had it from others in the same words.
Instead: say which one thing they did, and what it changed for you.
Source: our own judgment, from how such notes are written in Italian.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="warm-praise-it",
    category="empty-flattery",
    severity="warning",
    doc=__doc__,
    message="“{}” names nothing they did. What was it?",
    grade="own",
    find=phrases(
        "(?:fonte|motivo|esempio) (?:d'|di (?:grande |vera |continua )?)ispirazione",
        "(?:sei|siete|e|lei e) (?:(?:davvero|veramente|proprio) )*(?:un'|una (?:grande |vera )?|di (?:grande |vera )?)(?:ispirazione|fonte inesauribile)",
        "(?:persona|ragazza|donna|ragazzo|uomo) (?:molto |davvero )?(?:solare|perbene|speciale|in gamba|brillante|piena di energia|positiva|ambiziosa|interessante)(?: e (?:molto |davvero )?(?:solare|perbene|speciale|in gamba|brillante|positiva|ambiziosa|intraprendente|interessante|determinata))?",
        "(?:apprezzo|ammiro|stimo|adoro|amo) (?:(?:molto|davvero|tantissimo|sinceramente|particolarmente) )*(?:quello che fai|quello che fate|cio che fa|cio che fate|cio che fai|quel che fai|(?:il|i|la|le) (?:tuo|tua|tuoi|tue|suo|sua|suoi|sue|vostro|vostra|vostri|vostre) (?:lavoro|impegno|contenuti|post|passione|energia|blog|operato|professionalita|approccio|visione|dedizione|determinazione))",
        "(?:sono|siamo) (?:sicur|cert|convint)[oaie] che (?:farai|fara|farete) (?:(?:delle|tante) )?(?:grandi|belle|ottime) cose",
        "(?:bellissimi|ottimi|splendidi|interessantissimi) (?:contenuti|post)|contenuti (?:sempre |davvero |molto )*(?:interessanti|preziosi|di valore|stupendi|di qualita|utili)",
        "con (?:autentica|sincera|grande|profonda|vera) ammirazione",
        "la (?:passione|dedizione|professionalita|cura|costanza|determinazione) (?:con cui|che metti|che mettete|che mette)(?: (?:in (?:quello|cio) che (?:fai|fa|fate)|(?:nel|in) (?:(?:tuo|tua|tuoi|tue|suo|sua|suoi|sue|vostro|vostra|vostri|vostre) )?lavoro|guida il cambiamento|(?:nel|con) (?:i |il )?(?:tuo|tua|tuoi|tue|suo|sua|suoi|sue|vostro|vostra|vostri|vostre) (?:lavoro|clienti|pazienti)))",
        "mi affascina (?:molto )?(?:il modo in cui|come)(?: (?:riesci|riesce|riuscite))?",
        "(?:congratulazioni|complimenti|complimentissimi|auguri|felicitazioni)(?: vivissim[ei]| sincer[ei]| <word>)? per (?:il |i |l'|gli |la |questi |questo |un |(?:il|la|lo|i|le|dal|dalla|dai|dalle|del|della|dei|delle|nel|nella|al|alla) (?:tuo|tua|tuoi|tue|suo|sua|suoi|sue|vostro|vostra|vostri|vostre) )?(?:(?:tuo|tua|tuoi|tue|suo|sua|suoi|sue|vostro|vostra|vostri|vostre) )?(?:(?:primi|nuovo|nuova|recente|importante|bel|ottimo|splendido|tuoi|suoi) )*(?:anniversario|incarico|ruolo|lavoro nuovo|promozione|nomina|posizione|avventura|traguardo|traguardi|successo|successi|risultati|risultato|crescita|premio|riconoscimento|(?:[0-9]{1,2}|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|quindici|venti) anni)(?: (?:professionale|lavorativo|raggiunto|raggiunti|ottenuto|ottenuti|di lavoro|di attivita|di carriera|aziendale))*",
        "un traguardo (?:che|cosi) dice molto",
        "(?:traguardi|risultati) (?:simili|cosi|del genere|come questo) meritano",
        not_before=r" (?:sul|sulla|sui|sugli|sulle|su|contro|per la|per il|per aver|quando|che hai|che ha|del [0-9])\b| (?:che hai|che ha|che avete|di direttore del|contro|al torneo|alla gara|con la|con il)\b",
        not_after="(?:la|alla|della|una) terza ",
    ),
    bad=(
        "Il tuo impegno è «fonte d'ispirazione» per tutti noi.",
        "Si vede che sei una «persona solare e ambiziosa».",
        "Gentile collega, «ammiro molto il suo lavoro».",
        "«Sono sicura che farai grandi cose», Gloria!",
        "I tuoi sono «contenuti sempre preziosi».",
        "«Congratulazioni Valentina per i sette anni» in Cosmetici Aurea!",
        "«Complimenti per il nuovo incarico», Gloria.",
        "«Auguri per il tuo anniversario lavorativo»!",
    ),
    good=(
        "Ammiro il tuo coraggio di dire in assemblea che il tetto non regge.",
        "La persona che sta alla cassa mi ha detto che il tuo miele finisce a giugno.",
        "Adoro il tuo blog quando spieghi i nodi: quello del 4 maggio però a me scivola.",
        "La passione di mio zio erano le Lambrette, e tu gli hai venduto l'ultima.",
        "Complimenti per il nuovo incarico che hai rifiutato: pochi direbbero di no al sindaco di Lodi.",
        "Sette anni di vendemmie insieme e non ho mai visto il torchio pulito come ieri.",
        "Il traguardo della corsa era davanti al tuo forno: hai poi trovato il mio cappello?",
    ),
    lang="it",
)
