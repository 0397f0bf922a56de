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
        "(?:esattamente|proprio|precisamente) (?:il|la|quel|quella) (?:rar[oa] )?(?:mix|combinazione|miscela|connubio) (?:di|tra|fra|che)",
        "(?:forse|probabilmente|magari|immagino che|so che|sicuramente) (?:lei |tu )?(?:si trova|ti trovi|stai|sta|sei|e|sia) (?:gia )?(?:molto |benissimo|bene|pienamente |davvero )?(?:bene|felice|soddisfatt[oa]|content[oa])? ?(?:(?:li )?dov'e|(?:li )?dove (?:e|sei|si trova|ti trovi|sta|stai)(?: (?:ora|adesso|oggi))?|nel (?:suo|tuo) (?:attuale )?(?:ruolo|posto|lavoro))",
        "(?:un |una )?(?:breve |primo |prima )?(?:colloquio|conversazione|chiacchierata|confronto) (?:strettamente |del tutto )?(?:riservat[oa]|confidenziale)",
    ),
    bad=(
        "«Il Suo nome è emerso durante la nostra ricerca».",
        "Lei ha «esattamente il mix di» competenze che serve.",
        "«Forse si trova benissimo dove è ora».",
        "Le propongo «un colloquio riservato».",
    ),
    good=(
        "Il tuo nome è spuntato sotto la calce della campana, quando l'abbiamo lavata.",
        "Il mix di segale del tuo quaderno del 1931 non è quello che impasti ora.",
        "Forse sei all'asciutto, ma qui la roggia esce da giovedì.",
        "Il fascicolo della piena è riservato fino a maggio, dice l'archivio.",
    ),
    lang="it",
)
