"""More customers, less cost, in Italian.

Why: a promised gain with no knowledge of the reader's trade sounds like all the others.
Instead: leave out the gain, or show it on a case the reader can check.
Source: our own judgment, from how such notes are written in Italian.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="more-customers-it",
    category="premature-pitch",
    severity="warning",
    doc=__doc__,
    message="“{}” is promised to everybody. How do you know it is so for them?",
    grade="own",
    find=phrases(
        "(?:[0-9]{1,4}|piu|nuovi|tanti|molti|altri)(?: nuov[ei])? (?:clienti|lead|iscritti|contatti qualificati|appuntamenti|pazienti|richieste|follower|contatti)(?: (?:al mese|in (?:piu|target)|ogni (?:mese|giorno|settimana)|qualificati|in [0-9]{1,3} (?:giorni|mesi)|al giorno|in media))+",
        "(?:[0-9]{1,3}) ?% (?:di (?:<word> ){1,3})?in piu",
        "(?:aumentare|incrementare|raddoppiare|triplicare|far crescere|migliorare|ottimizzare|ridurre|abbattere|tagliare|aumentano|generare|moltiplicare|trovare|acquisire|attrarre)(?: (?:il|la|le|i|gli|del|di|dei|(?:tuo|tua|tuoi|tue|suo|sua|suoi|sue|vostro|vostra|vostri|vostre)|suo|propri[oaei]?|proprio|nuovi|piu|[0-9]{1,3} ?%|fino al))* (?:fatturato|vendite|clienti|lead|visibilita|costi(?: (?:operativi|aziendali|fissi|del personale|energetici))?|spese|ricavi|margini|guadagni|conversioni|produttivita|profitti|contatti)",
        "(?:farsi|farti|farvi|farla) (?:trovare|conoscere|notare) (?:su google|online|sul web|sui social|da nuovi clienti)",
        "lavorare (?:di )?meno e guadagnare (?:di )?piu|guadagnare (?:di )?piu|arrotondare|(?:entrata|entrate|reddito|guadagno) (?:extra|aggiuntiv[oae]|passiv[oa])|rendite? (?:nette? )?(?:fino al|passiv[ae])|liberare tempo|liberta finanziaria",
        "(?:stai|state|sta|stanno|vi stanno|ti stanno) (?:(?:facendo|sprecando|lasciando|perdendo|buttando) )+(?:perdere |via )?(?:clienti|soldi|vendite|opportunita|tempo e denaro|contatti)",
        "(?:il tuo|il suo|il vostro) (?:business|fatturato)(?: (?:al|a un) (?:livello successivo|prossimo livello))?",
        not_after="(?:hai|ha|avevi|aveva|avete|tu) (?:<word> ){0,4}",
        not_before=" (?:(?:nella|della|in) (?:tabella|figura)|salt)",
    ),
    bad=(
        "Giulia, «3 nuovi clienti al mese» per il tuo studio.",
        "Aiuto a «ridurre i costi aziendali».",
        "Ho tre errori del sito che «vi stanno facendo perdere clienti».",
        "Impari a «guadagnare di più»?",
    ),
    good=(
        "I tre clienti nuovi del lunedì mi chiedono sempre del tuo caffè con la cicoria.",
        "Il vostro fatturato nella tabella 4 salta il 2016: c'era la piena?",
        "Per ridurre il fumo della stufa mi diceva di alzare la canna di mezzo metro.",
        "A Cuneo avete perso il tempo della prova: il cronometro era il mio.",
    ),
    lang="it",
)
