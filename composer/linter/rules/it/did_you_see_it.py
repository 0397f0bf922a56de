"""Asking whether the last message was seen, in Italian.

Why: it adds nothing but weight; who did not answer has seen it.
Instead: add something new, or let it rest.
Source: our own judgment, from how such notes are written in Italian.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="did-you-see-it",
    category="follow-up-pressure",
    severity="warning",
    doc=__doc__,
    message="“{}” adds only weight. What is new since then?",
    grade="own",
    find=phrases(
        "(?:hai|ha|avete|abbia|avesse) (?:(?:poi|gia|per caso|forse) )*(?:avuto (?:modo|tempo|occasione|l'occasione|un attimo|un momento) (?:di|per) (?:veder|legger|guardar|dar|parlar|valutar|pensar|riflett|visionar|esaminar)[a-z]*|(?:visto|letto|ricevuto) (?:il|la) (?:mio|mia|nostra|nostro)(?: precedente| ultimo| ultima)? (?:mail|e-?mail|messaggio|inmail|proposta|presentazione|richiesta|invito|comunicazione))(?: (?:il|la|un'occhiata|al|alla|mio|mia|nostra|nostro|precedente|ultima|ultimo|mail|e-?mail|messaggio|inmail|proposta|presentazione|in azienda))*",
        "(?:riport[oia](?:re)?|rimett[oe](?:re)?|riporto|torno a portare) (?:(?:su|in (?:alto|cima|evidenza)) )+(?:(?:il|la|mio|mia|questo|precedente) )*(?:messaggio|mail|e-?mail|precedente|richiesta)|(?:nel caso|qualora|in caso) (?:(?:ti|le|vi) )?(?:(?:fosse|sia|si fosse|e) )+(?:sfuggit[oa]|pers[oa]|passat[oa] inosservat[oa]|finit[oa] (?:nello spam|in fondo|tra lo spam))(?: (?:tra|in|nello) <word>(?: <word>)?)?",
        "(?:(?:la )?mia precedente(?: (?:mail|e-?mail|comunicazione|proposta|(?:sia|e|fosse) (?:finit|rimast|sfuggit)a))|(?:il )?mio precedente (?:messaggio|inmail|contatto)|mia ultima mail|mio ultimo messaggio)",
        "(?:torno|tornare|tornando) (?:alla carica|sull'argomento|a disturbar(?:la|ti))|(?:riprendo|riprendere) il filo|(?:ti|le|vi) (?:riscrivo|ricontatto|riscrivevo) (?:(?:solo|nuovamente|un'ultima volta) )*(?:per (?:sapere se|capire se|assicurarmi|verificare)|perche so)|(?:volevo|vorrei) (?:solo )?(?:assicurarmi|accertarmi|verificare|sapere se) (?:che )?(?:avess[ei]|avete|(?:ti |le )?(?:fosse|sia)|hai|ha) (?:<word> )?(?:ricevut[oa]|arrivat[oa]|vist[oa]|lett[oa])",
        unless_known=True,
        not_before=" (?:di|del) (?:agosto|[0-9])",
    ),
    bad=(
        "«Hai avuto modo di vedere la mia mail»?",
        "Ilaria, «riporto in alto il mio messaggio» di lunedì.",
        "Le scrivo «nel caso fosse sfuggita».",
        "Alessandro, «riprendo il filo».",
    ),
    good=(
        "Ha visto il mio ombrello rosso sul 140, il 6 sera?",
        "Riporto su le sedie in cantina, Noemi, la scala te l'ho già messa.",
        "Ti riscrivo da Nuoro: il veterinario c'è ancora, ci ho portato il cane.",
        "Hai ricevuto il gesso e la calce per il muro della Pina?",
    ),
    lang="it",
)
