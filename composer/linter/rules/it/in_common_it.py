"""Contacts in common or a name that came up, in Italian.

Why: a number the platform counts is no acquaintance, and a source that is not named is none.
Instead: name the person, and what they said, or leave it out.
Source: our own judgment, from how such notes are written in Italian.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="in-common-it",
    category="false-familiarity",
    severity="warning",
    doc=__doc__,
    message="“{}” is no acquaintance. Who is it, and what did they say?",
    grade="own",
    find=phrases(
        "(?:(?:tanti|tante|molti|molte|diversi|diverse|numerosi|numerose|parecchi|parecchie|vari|varie|alcuni|alcune|un sacco di|davvero|tantissimi|tantissime|moltissimi|qualche|dei) )*(?:contatti|conoscenze|collegamenti|amicizie|connessioni|amici|interessi|valori|passioni) (?:professionali )?(?:in comune|comuni|condivis[ie])",
        "(?:condividiamo|condivido|condividere) (?:(?:gli|le|la|lo|i|stess[aoie]|con (?:te|lei|voi)|molti|tanti|diversi|una|un) )+(?:passione|passioni|valori|interessi|visione|contatti|settore|idee)(?: (?:e (?:la stessa )?<word>|in comune))?",
        "(?:strano|incredibile|peccato) che non ci (?:siamo|fossimo) (?:ancora |mai |gia )*(?:sentiti|conosciuti|incontrati|collegati|incrociati)(?: prima)?",
        "(?:sono sicur[oa]|so bene|so|immagino|capisco bene|sappiamo bene|sappiamo|capisco) (?:bene )?(?:quanto|come) (?:(?:sia|e|conti|costi|puo essere|possa essere) )(?:<word> ){0,3}(?:difficile|complicato|impegnativo|piena|importante|prezioso|tempo|presissim[oa]|frustrante|faticoso)",
        "(?:persone|donne|professionist[ie]|imprenditori|imprenditrici|manager|figure|leader|ragazze|chi) (?:sensibili |motivate |in gamba )?come (?:te|lei|voi)",
        "(?:(?:il|la) )?(?:tuo|tua|tuoi|tue|suo|sua|suoi|sue|vostro|vostra|vostri|vostre) (?:nome|nominativo|profilo|contatto|azienda|recapito) (?:mi |ci )?(?:e (?:emers[oa]|saltat[oa] fuori|uscit[oa]|spuntat[oa]|comparso|apparso|stat[oa] (?:fatt[oa]|segnalat[oa]|suggerit[oa]|consigliat[oa]|indicat[oa]|fornit[oa]|selezionat[oa]|menzionat[oa]))|viene spesso|continua a)(?: (?:piu volte|spesso|recentemente|di recente|tra i (?:suggerimenti|contatti|suggeriti)|nelle (?:mie|nostre) ricerche|nei (?:miei )?suggerimenti|fra i (?:migliori|profili)))*",
        "(?:mi (?:hanno|e stato) (?:parlato|detto|fatto|dett)(?:[oa])? (?:(?:molto|un gran|gran|tanto|solo) )*(?:bene|benissimo) (?:di (?:te|lei|voi)|d?el tuo <word>))",
        "(?:linkedin|l'algoritmo) (?:mi|ci|ti) (?:ha|suggerisce|propone|consiglia)(?: (?:suggerito|proposto|consigliato|continua|il tuo|il suo|di|contatto|profilo|aggiungerti|collegarci))*",
        "(?:mi |ci )?(?:sei|e|siete) (?:apparso|apparsa|comparso|comparsa|spuntato|spuntata|uscito|uscita) (?:tra i|fra i|nei|tra le|nel|in) (?:(?:miei|mie|nostri) )?(?:suggerimenti|suggeriti|consigliati|contatti (?:suggeriti|consigliati)|persone che|feed|home)",
        not_before=r" (?:di (?:mandello|cuneo))| (?:da|dal|dalla|quando|mentre|durante|nella riunione|in consiglio|a(?:lla)? (?:cena|fiera))\b",
    ),
    bad=(
        "Abbiamo «diversi contatti in comune».",
        "«Condividiamo la stessa passione» per il marketing.",
        "«So bene quanto sia complicato» trovare personale.",
        "Cerchiamo «persone come te».",
        "Buongiorno, «il suo nome è emerso più volte nelle nostre ricerche».",
        "Ciao Carla, «mi hanno parlato molto bene di te».",
        "«LinkedIn mi suggerisce il tuo profilo» e allora eccomi.",
    ),
    good=(
        "Il pozzo in comune tra il mio orto e il tuo è secco da domenica: chiamo io il Renzo?",
        "In comune il tuo fascicolo non c'è, signora: provi all'ASL di via Roma.",
        "So bene quanto pesa quella porta, l'abbiamo portata su in quattro.",
        "Di gente che innesta come lei a Mandello non ce n'è più, dice la Piera.",
        "Il suo nome è inciso sotto la trave della palestra: Tassi e figlio, 1978.",
        "Gabriele mi ha parlato bene di te per la prova al banco che hai fermato a luglio.",
        "Il tuo nome l'ha fatto la Pinuccia: dice che la culla adesso è da voi.",
    ),
    lang="it",
)
