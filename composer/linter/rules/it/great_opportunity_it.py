"""A great opportunity with a leading employer, in Italian.

Why: every job is called so before it is described.
Instead: name the job, the place, the pay, and what in their work made you think of it.
Source: the English rule exciting-opportunity, whose source is two lists of banned phrases; the
Italian wording is our own judgment.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="great-opportunity-it",
    category="recruiter-boilerplate",
    severity="warning",
    doc=__doc__,
    message="“{}” does not describe the job. What is it, where, and what does it pay?",
    grade="own",
    find=phrases(
        "(?:(?:interessante|entusiasmante|unica|ottima|fantastica|imperdibile|stimolante|straordinaria|incredibile) (?:nuova )?(?:opportunita|sfida|posizione|proposta)|(?:bella|grande|concreta|bellissima) opportunita)(?: (?:professionale|lavorativa|di (?:lavoro|carriera|crescita)|per (?:te|lei|voi)))*",
        "(?:opportunita|posizione|proposta|ruolo|occasione|sfida) (?:professionale |lavorativa |di (?:lavoro|carriera) )*(?:interessante|entusiasmante|unica|imperdibile|stimolante|straordinaria|di sicuro interesse|(?:molto |davvero )(?:interessante|stimolante)|che (?:potrebbe|puo|possa) (?:fare al caso|interessar|essere (?:in linea|di (?:tuo|suo) interesse))[a-z]*(?: (?:tuo|suo))?)",
        "(?:nuove|altre|diverse|delle) (?:opportunita|sfide)(?: (?:professionali|lavorative|di (?:lavoro|carriera)|nel|sul mercato))*|(?:opportunita|prospettive|possibilita) di (?:crescita|carriera)(?: <word>)?",
        "(?:apert[oa]|interessat[oa]|dispost[oa]|disponibil[ei]) (?:a|ad) (?:(?:valutare|considerare|ascoltare)(?: (?:una|nuov[ea]|delle|eventuali|altre))* (?:opportunita|propost[ea]|sfid[ae]|posizion[ei]|offerte)|cambiare lavoro|nuove (?:opportunita|sfide|proposte))",
        "(?:(?:azienda|aziende|cliente|societa|realta|gruppo|multinazionale|player|studio|marchio|brand|partner) )(?:internazionale )?leader(?: (?:(?:nel|di|del|nei|a livello) )(?:(?:proprio|suo|mondiale|nazionale|internazionale) ?)*(?:settore|mercato|campo)?)?",
        "(?:primari[ao]|important[ei]|prestigios[oa]|nota|noto|affermata|solida|storica) (?:realta|azienda|societa|gruppo|multinazionale|cliente)(?: (?:internazionale|cliente|del settore|italiana|industriale|bancari[oa]|multinazionale|nazionale))*",
        "(?:team|contesto|ambiente|realta|azienda|gruppo|squadra|startup|societa)(?: (?:di lavoro|molto|lavorativo|internazionale|innovativa))? (?:giovane|dinamic[oa]|stimolante|in (?:forte|rapida|continua|piena|costante) (?:crescita|espansione|evoluzione))(?:,? (?:e )?(?:dinamic[oa]|giovane|stimolante|internazionale|innovativ[oa]|multiculturale|motivato))*",
        "(?:stiamo crescendo|cresciamo) (?:tantissimo|molto|velocemente|rapidamente|in fretta)|(?:ricerca|selezione) riservata|in via (?:del tutto )?riservata|massima (?:discrezione|riservatezza)|per (?:un |una )?(?:nostro|nostra|nostri) (?:importante |prestigioso |noto )?(?:cliente|azienda cliente|clienti)(?: (?:internazionale|diretto|finale|del settore))?",
        r"(?:retribuzione|ral|stipendio|pacchetto(?: retributivo)?|compenso) (?:molto |davvero )?(?:competitiv[oa]|interessante|attrattiv[oa]|allettante)",
        not_before=" (?:per (?:vedere|chiederle|chiederti|ringraziar|assaggiare)|di (?:vedere|assaggiare|rivedere))| (?:di [a-z]|del coro)",
    ),
    bad=(
        "Ho per lei un'«interessante opportunità professionale».",
        "La contatto per un'«opportunità di sicuro interesse».",
        "Sarebbe «interessata a valutare nuove opportunità»?",
        "Offriamo «prospettive di crescita reali».",
        "Lavoro per un'«azienda leader nel settore».",
        "Siamo un «team giovane, dinamico» e allegro.",
        "Seguo una ricerca per un «gruppo in forte crescita».",
        "Offriamo una «retribuzione competitiva».",
    ),
    good=(
        "L'opportunità di vedere le anguille salire c'è solo domenica, porta una lampada.",
        "La posizione del tuo carrello sullo scivolo è storta dalla settimana di Pasqua.",
        "La sfida di Codemotion l'ho vinta: sei furgoni e mezzo, vale mezza cena?",
        "Disponibile a tenere il cane di Luca fino a Olbia, come l'altra volta.",
        "Il nostro cliente di Cuneo ha i resi sotto i due euro: lo avete risolto lato POS?",
        "Il leader del coro era il Berto, io stavo dietro coi capelli rossi.",
        "Il team di pallavolo di Sacco giocava senza riscaldamento: hai ancora la foto?",
        "Lo stipendio è di 1.640 euro netti, turno di notte compreso, a Cuneo.",
    ),
    lang="it",
)
