"""Grand turns of machine writing in Italian.

Why: readers have learned to take these turns for text that nobody wrote.
Instead: say the thing itself, as you would aloud.
Source: our own judgment, from how such notes are written in Italian.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="machine-phrases-it",
    category="ai-tell",
    severity="warning",
    doc=__doc__,
    message="“{}” sounds generated. How would you say it aloud?",
    grade="own",
    find=phrases(
        "in un (?:mondo|mercato|contesto|panorama|settore|momento|epoca)(?: <word>)? (?:in cui|dove|sempre piu|in (?:continua|costante|rapida) (?:evoluzione|trasformazione|crescita)|che (?:corre|cambia|evolve))|in un'epoca (?:in cui|dove|di)|in questo mondo dove|nel (?:panorama|mondo|mercato|contesto) (?:odierno|di oggi|attuale|digitale)(?: <word>)?",
        "(?:risuona|risuonano|ha risuonato|ha davvero risuonato|risuonato)(?: (?:molto|profondamente|davvero|particolarmente))* (?:con|in|dentro) (?:me|la mia|il mio|i miei|di me)",
        "(?:all'|un'|l')intersezione (?:tra|fra) <word>(?: <word>)? e <word>",
        "(?:sta|stanno|stiamo|che) (?:ridefinendo|rivoluzionando|riscrivendo|trasformando|plasmando|reinventando) (?:il modo in cui|le regole|il futuro|il mondo|il concetto)(?: (?:del|della|di|dell')(?: <word>)?)?",
        "(?:in )?(?:perfetto |profondo |pieno )?allinea(?:to|ta|mento|rsi|no)? (?:perfettamente |profondamente |pienamente )?con (?:i miei|i nostri|la mia|la nostra) (?:valori|visione|obiettivi|percorso)|(?:mi riconosco|mi ritrovo|credo) (?:pienamente|profondamente|fermamente) (?:in|nel|nella|nei|che)(?: <word>){0,2}|valori in cui mi (?:riconosco|ritrovo)(?: (?:pienamente|profondamente))?",
        "(?:una )?testimonianza (?:tangibile|concreta|vivente) (?:del|della|di)|(?:liberare|sbloccare|scatenare|sprigionare) (?:il|tutto il|appieno il)(?: (?:tuo|suo|vostro|pieno|vero))? potenziale",
        "(?:una spiccata|spiccate?) (?:capacita|attitudine|doti|propensione|competenze)(?: (?:di|al|alla|nel) <word>)?|(?:capace di|capaci di|sa|sanno) (?:unire|coniugare|fondere) (?:<word> ){1,3}e <word>",
        "(?:portar(?:e|ci|ti|la|vi)|passare|elevare)(?: <word>){0,4}? al (?:livello successivo|prossimo livello)|(?:un futuro|un mondo) (?:piu (?:equo|sostenibile|giusto|umano|inclusivo))|guid(?:a|are|i) il cambiamento|(?:visione|mente) (?:ambiziosa|visionaria)",
        not_after="(?:all'incrocio di|in) ",
        not_before=",? (?:diceva|scriv|dice) ?",
    ),
    bad=(
        "«In un mondo sempre più» veloce il tempo è poco.",
        "Il suo testo «ha risuonato con me».",
        "Lavoro «all'intersezione tra design e tecnologia».",
        "Una startup che «sta ridefinendo il modo in cui» ci muoviamo.",
    ),
    good=(
        "Nel mondo di oggi, diceva mio nonno, nessuno affila più la falce; tu sì, e si vede dal prato.",
        "La campana ha risuonato due volte alle sei: la seconda è il martello lento che mi dicevi?",
        "All'incrocio tra via Roma e il ponte il tuo cartello è girato verso il fiume.",
        "La tua regola del lievito l'ho riscritta a matita: 200 grammi, non 20.",
    ),
    lang="it",
)
