"""A job wanted, any job, in Italian.

Why: the reader is asked to find the place where the writer would fit.
Instead: name the work you would do there and what you have already done of it.
Source: our own judgment, from how such notes are written in Italian.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="job-wanted-it",
    category="self-centered-ask",
    severity="warning",
    doc=__doc__,
    message="“{}” leaves the search to the reader. Which work, and what have you done of it?",
    grade="own",
    find=phrases(
        "candidatura spontanea|(?:inviar(?:le|vi|ti)|sottopor(?:re|le|vi)|presentar(?:e|le|vi)|trasmetter(?:le|vi)|proporr?e|invio|allego) (?:(?:alla|vostra|sua|cortese|attenzione) )*la mia candidatura",
        "(?:resto|rimango|sono) (?:(?:sempre|quindi|comunque) )?a (?:(?:sua|vostra|tua|completa|piena|totale) )*disposizione per (?:(?:un|eventuali|eventuale|una|qualsiasi|ulteriori|ogni|fissare|breve) )*(?:colloquio|colloqui|incontro|informazion[ei]|chiariment[oi]|approfondiment[oi])(?: conoscitivo)?",
        "(?:sono |e )?(?:in cerca|alla ricerca) di (?:un |una |nuov[aoei] |qualsiasi )*(?:lavoro|impiego|occupazione|opportunita(?: (?:lavorativ[ae]|professional[ei]))?|sfid[ae]|stage|tirocinio)(?: (?:lavorativ[ae]|professional[ei]))?",
        "(?:sto |stavo )cercando (?:un )?(?:lavoro|impiego|(?:una )?nuova occupazione|il primo impiego|nuove opportunita)",
        "(?:voglia|desiderio|pront[oa]) (?:di|a) (?:mettersi|mettermi) in gioco|mettere a (?:vostra |sua )?disposizione (?:il mio|la mia|le mie) (?:entusiasmo|esperienza|competenze)",
        "(?:persona|ragazzo|ragazza) (?:seri[oa]|puntuale|motivat[oa]|dinamic[oa]|solare)(?:,? (?:e )?(?:seri[oa]|puntuale|motivat[oa]|dinamic[oa]|affidabile|volenteros[oa]|precis[oa]))+",
        "(?:disponibil[ei]|automunit[oa],? disponibil[ei]) (?:da )?subito|mi adatto a tutto|(?:va bene|faccio) qualsiasi (?:lavoro|cosa)|(?:se (?:senti|sente|sai|sa|sapesse|sapessi) (?:di )?(?:qualcosa|posizioni aperte|opportunita))(?: in giro)?|ten(?:ermi|etemi|iami|gami|gatemi|imi) presente",
        "(?:state|sta|stai) assumendo|avete posizioni aperte|(?:ti|le|vi) (?:lascio|mando|allego|invio) (?:il |un )?(?:mio )?(?:cv|curriculum)",
        not_before=r" (?:il|i|le|un|una|farmaci|antibiotici)\b| (?:della (?:parola|mano)|del (?:termine|cemento))",
    ),
    bad=(
        "Mi permetto di inviare una «candidatura spontanea».",
        "«Sono in cerca di un nuovo impiego» da marzo.",
        "Ho tanta «voglia di mettermi in gioco».",
        "Sono seria e «mi adatto a tutto».",
    ),
    good=(
        "Sto cercando il primo impiego della parola treno in un verso di Saba: lei dove l'ha letta?",
        "La candidatura di tuo fratello a sindaco di Laconi è vera o è uno scherzo?",
        "Il gioco del lotto me l'ha spiegato tuo nonno, con voglia di vincere.",
        "La sala è a disposizione per la cena degli alpini: porti tu le travi?",
    ),
    lang="it",
)
