"""A last try, a closed file, a bare yes or no, in Italian.

Why: it makes silence look like a debt of the reader.
Instead: let it rest, or add one thing that helps them even if they do not answer.
Source: our own judgment, from how such notes are written in Italian.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="last-try-it",
    category="follow-up-pressure",
    severity="warning",
    doc=__doc__,
    message="“{}” presses. What would help them here?",
    grade="own",
    find=phrases(
        "(?:ultimo|ultimissimo) (?:tentativo|promemoria|sollecito)|chiudo (?:la pratica|il tuo file|il file)",
        "(?:mi basta|basta|fammi sapere|mi faccia sapere|rispondimi)(?: (?:solo|anche|con|pure|solo un))* (?:un )?(?:si o (?:un )?no|no|cenno|semplice si)|(?:basta dir(?:lo|melo|celo))",
        "(?:non (?:ho|abbiamo) (?:(?:ancora|mai|piu|avuto|il piacere di una) )*(?:ricevuto|avuto|sentito)?(?: (?:una|tua|sua|alcuna|nessuna|vostra|il piacere di una|notizie|riscontro|risposta|cenni|da|te|lei|voi|sue|tue))*(?: (?:risposta|riscontro|notizie|cenni)))|(?:ho|le ho|ti ho) scritto (?:due|tre|quattro|piu) volte",
        "(?:sei|siete) sparit[oaie]|ti ho fatto arrabbiare|se (?:non )?(?:e|fosse) il momento (?:giusto|sbagliato|adatto|opportuno)(?:,? (?:nessun problema|ti capisco|capisco|basta dirlo))?|(?:dimmi|mi dica|mi dici) (?:tu |lei |almeno )?(?:quando|se) (?:ti|la|devo) (?:risento|richiamo|ricontatto|cancellar(?:ti|la))",
        "capisco che (?:tu |lei )?(?:sia|sei|possa essere) (?:(?:molto|super|davvero|sicuramente) )*(?:impegnat[oa]|presissim[oa]|pres[oa]|occupat[oa]|indaffarat[oa])",
        unless_known=True,
        not_before=" (?:di|del|da|dal|dalla|dai|dall'|con|fatto|sul|sulla) ?",
    ),
    bad=(
        "Cristina, «ultimo tentativo» :)",
        "Alex? «Fammi sapere anche un no».",
        "«Non ho ancora ricevuto una sua risposta» al preventivo.",
        "Mirko, «sei sparito»!",
    ),
    good=(
        "L'ultimo tentativo di brasare a 130 bar ha tenuto: il verbale è sul banco.",
        "Sulla pompa due mi basta la guarnizione: quella del forno va bene?",
        "Il gatto è sparito il 4, signor Marelli, e il vostro scivolo era aperto.",
        "Non abbiamo più notizie del rifugio da sabato: il ponte radio è il tuo?",
    ),
    lang="it",
)
