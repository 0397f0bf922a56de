"""A bare wish for contact in Italian.

Why: the button said that much already.
Instead: say how you know each other, or what you would like to ask.
Source: our own judgment, from how such notes are written in Italian.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="bare-contact-it",
    category="vague-request",
    severity="warning",
    doc=__doc__,
    message="“{}” is all there is. Why this person, and why now?",
    grade="own",
    find=phrases(
        "(?:(?:ti va se |se ti va |che ne dici,? |allora,? |volevo solo |posso |vorrei |voglio |ti |la |restiamo |se le va |magari )*)(?:ci colleghiamo|colleghiamoci|collegarci|collegamento|connettiamoci|ci connettiamo|connessi|conness[oaie]|connetterci|restiamo in contatto|rimaniamo in contatto|teniamoci in contatto|restiamo connessi|entriamo in contatto|aggiungiamoci|seguiamoci|ci seguiamo|aggiunger(?:ti|la)|aggiungo|aggiungimi|mi aggiungi|collegarmi con (?:te|lei)|entrare in contatto(?: con (?:te|lei))?|collegarmi)(?: (?:qui|anche qui|volentieri|su linkedin|con (?:te|lei|piacere)|sul social))*",
        "(?:(?:ti|la|vi) (?:chiedo|prego|invito|chiederei) (?:di |a )?|(?:spero|prego) (?:di |che )?|se (?:ti|le) (?:va|fa piacere),? )?(?:accett[aio]|accettare|accettate|accettasse|accetti)(?: (?:pure|per favore|il|la|mio|mia|questo|questa))* (?:(?:collegamento|richiesta|invito|contatto|amicizia|connessione)(?: (?:di (?:collegamento|contatto|amicizia)))?)",
        "se (?:le|ti) (?:fa|farebbe) piacere,? accett[aie]",
        opener=True,
        if_before="[ .!?,;:)]*(?:(?:grazie|un saluto|cordiali saluti|distinti saluti|saluti|buona giornata|buon lavoro|a presto|buona serata)[ ,.!]*)?(?:[^ ]{1,12} ?){0,2}$",
    ),
    bad=(
        "Buongiorno, «ci colleghiamo qui»?",
        "«Restiamo in contatto».",
        "Ciao Ada, «vorrei entrare in contatto con te».",
        "Gentile Nora, «accetti il mio collegamento».",
    ),
    good=(
        "Ci colleghiamo alla fognatura di via Roma o a quella del mulino?",
        "Restiamo in contatto radio sul canale 7 finché la nebbia non cala.",
        "Il collegamento tra i due laghi l'hai trovato con la Ana: passa sotto la grotta?",
        "Ciao, accetti la mia scusa per il becher sul soffitto, dopo vent'anni?",
    ),
    lang="it",
)
