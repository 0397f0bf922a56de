"""A profile that fits, and a CV please, in Italian.

Why: whoever has the title on the page fits; the reader cannot tell why they do.
Instead: name the one thing they did that the job needs.
Source: our own judgment, from how such notes are written in Italian.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="your-profile-fits-it",
    category="recruiter-boilerplate",
    severity="warning",
    doc=__doc__,
    message="“{}” fits every holder of the title. Which thing they did does the job need?",
    grade="own",
    find=phrases(
        "(?:(?:il|la|le) )?(?:tuo|tua|tuoi|tue|suo|sua|suoi|sue|vostro|vostra|vostri|vostre) (?:profilo|esperienza|background|competenze|percorso|seniority|curriculum|storia)(?: (?:professionale|lavorativo|lavorativa|linkedin|su linkedin|formativo|accademico|di carriera|imprenditoriale))* (?:(?:presso|in|come|di|nel|nella|a) (?:<word> ){1,7}?)?(?:ci |mi )?(?:e|sono|sembra|sembrano|risulta|risultano|appare|sarebbe|sarebbero|potrebbe essere|possa|puo|sia|potrebbero essere|potrebbe)(?: (?:mi|ci|un|una|il|molto|davvero|perfettamente|particolarmente|proprio|pienamente|decisamente|assolutamente|ottimo|ottima|perfetto|perfetta|cio|quello|esattamente|in))* ?(?:in linea|linea|coerent[ei]|adatt[oaie]|ideal[ei]|fit|match|che (?:cercano|cerchiamo|stiamo cercando|fa per|serve)|perfett[oaie]|ottim[oaie]|interessant[ei]|compatibil[ei]|determinante|ispirare|corrispond[a-z]*|calza[a-z]*)(?: (?:con|per|al|alla) (?:(?:il|la|le|una|un|posizione|posizioni|ruolo|profilo|ricerca|nostro|nostra|cliente) ?){1,6})?",
        "(?:stiamo|sto) (?:(?:attualmente|proprio|ora) )*(?:cercando|selezionando|ricercando) (?:(?:nuov[ei]|un|una|delle|dei|anche|proprio) )*(?:profil[oi]|figur[ae]|talenti|persone (?:motivate|in gamba|ambiziose)|candidati|professionist[aei]|collaboratori)(?: (?:come (?:te|lei|il suo|il tuo)|senior|motivate|da inserire|con esperienza|in gamba))*|(?:cerchiamo|ricerchiamo|selezioniamo|cerca|cerco) (?:(?:proprio|anche|tre|due|delle|un|una|persone|ragazze|ragazzi|profili|profilo|figure|talenti|candidati|dev|personale|professionisti|collaboratori) )+(?:(?:come (?:te|lei|il suo|il tuo)|senior|motivat[eia]|dinamic(?:h[ei]|[oaie])|con (?:la|voglia|esperienza)|in gamba|ambizios[eia]|seri[ea]|da inserire|serio) ?){1,6}",
        "(?:inviar|mandar|trasmetter|girar|invi|mand)(?:mi|ci|e|arci|armi|are)? ?(?:(?:un|il|tuo|suo|una copia del) )+(?:cv|curriculum)(?: (?:vitae|aggiornato|aggiornata))*|(?:cv|curriculum)(?: vitae)? aggiornato",
        "(?:scrivi|scrivimi|contattami|mi scriva|scrivici) (?:(?:qui|su|in|subito) )+(?:whatsapp|privato|dm)|se (?:ti|le|vi) (?:interessa|interesa|incuriosisce) (?:o conosci|o conosce|scrivi|mi scriva|scrivimi|contattami)(?: <word>)?|(?:conosce|conosci|conoscete) (?:qualche (?:collega|amico)|qualcuno|qualcun altro|altri colleghi) interessat[oi]",
        not_before=" (?:la sezione|[^.!?]{0,20}[0-9])",
        not_after="(?:diga|trave) ",
    ),
    bad=(
        "«Il Suo profilo risulta particolarmente in linea con la posizione».",
        "«Stiamo cercando profili senior» a Modena.",
        "Può «mandarmi un CV aggiornato»?",
        "«Cerchiamo persone motivate», ti interessa?",
    ),
    good=(
        "Il tuo profilo della diga in tavola 4 non è in linea con la sezione B: quale vale?",
        "Cerco un apicoltore con un furgone con sponda: tu ne hai uno fermo il sabato?",
        "Cerchiamo una chiave del 23 per la Heidelberg, Beppe: la tua dov'è?",
        "Nel curriculum di mio nonno c'è la tua officina, turno di notte, 1961.",
    ),
    lang="it",
)
