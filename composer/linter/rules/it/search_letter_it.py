"""The phrases of a headhunter's letter, in Italian.

Why: they sound discreet and hold neither the job nor a reason to pick this person.
Instead: name the job, the place, the pay, and which of their works made you write.
Source: our own judgment, from how such notes are written in Italian.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="search-letter-it",
    category="recruiter-boilerplate",
    severity="warning",
    doc=__doc__,
    message="“{}” could stand in any search letter. Which job is it, and what of theirs fits?",
    grade="own",
    find=phrases(
        "(?:il )?(?:suo|tuo) (?:nome|nominativo|profilo) (?:e |ci e stato )?(?:emerso|venuto fuori|uscito|spuntato|segnalato|stato individuato)(?: (?:piu volte|subito))? (?:durante|nel corso di|nel corso della|dalla|dalle|nella|in|nell'ambito di) (?:una |la |le )?(?:nostr[ae]|mi[ae]|una)? ?(?:[a-z]+ )?(?:ricerc(?:a|he)|mappatura|selezione)",
        "(?:esattamente|proprio|precisamente) (?:il|la|quel|quella) (?:rar[oa] )?(?:mix|combinazione|miscela|connubio) (?:di|tra|fra) (?:[a-z'-]+,? ){0,4}?(?:strateg|techn|tecn|kommerz|commer|comerc|leader|lider|manage|operat|operac|operaz|analy|analit|skill|experi|esperien|exper|compet|kompet|erfahr|ervar|kennis|fue?hrung|vertrieb|sector|expertise|qualit|talent|fae?higkeit|branche|attribut)[a-z]*",
        "(?:forse|probabilmente|magari|immagino che|so che|sicuramente) (?:lei |tu )?(?:si trova|ti trovi|stai|sta|sei|e|sia) (?:gia )?(?:molto |benissimo|bene|pienamente |davvero )?(?:bene|felice|soddisfatt[oa]|content[oa])? ?(?:(?:li )?dov'e|(?:li )?dove (?:e|sei|si trova|ti trovi|sta|stai)(?: (?:ora|adesso|oggi))?|nel (?:suo|tuo) (?:attuale )?(?:ruolo|posto|lavoro))",
        "(?:un |una )?(?:breve |primo |prima )?(?:colloquio|conversazione|chiacchierata|confronto) (?:strettamente |del tutto )?(?:riservat[oa]|confidenziale)",
    ),
    bad=(
        "«Il Suo nome è emerso durante la nostra ricerca».",
        "Lei ha «esattamente il mix di competenze» che serve.",
        "«Forse si trova benissimo dove è ora».",
        "Le propongo «un colloquio riservato».",
    ),
    good=(
        "Il nome di tuo nonno è emerso dalla calce della campana, quando l'abbiamo lavata.",
        "Il tuo quaderno del 1931 ha proprio il mix di segale e farro che avevamo perso.",
        "Forse sei all'asciutto, ma qui la roggia esce da giovedì.",
        "Il fascicolo della piena è riservato fino a maggio, dice l'archivio.",
    ),
    lang="it",
)
