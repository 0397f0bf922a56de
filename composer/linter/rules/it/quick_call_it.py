"""A quick call, or a time for it, in Italian.

Why: it asks for the reader's time before there is a reason to give it.
Instead: ask what could be answered in one written line.
Source: the English rule quick-call, whose source is complaint page jonnyhatesmarketing.com, four
lists of banned phrases and templates; the Italian wording is our own judgment.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="quick-call-it",
    category="calendar-push",
    severity="warning",
    doc=__doc__,
    message="“{}” asks for their time. What could they answer in writing?",
    grade="D",
    find=phrases(
        "(?:call|chiamata|telefonata|videochiamata|videocall|chiacchierata|zoom|meeting|incontro|colloquio|appuntamento|riunione) (?:(?:telefonic[oa]|virtuale|online) )?(?:conoscitiv[oa]|veloce|rapid[oa]|breve|esplorativ[oa]|introduttiv[oa]|informale|al volo|virtuale|di (?:presentazione|allineamento|persona)|telefonico)(?: (?:di|da) (?:[0-9]{1,2}|dieci|quindici|venti|trenta|mezz'ora|pochi)(?: minuti| min)?)?",
        "(?:call|chiamata|telefonata|videochiamata|chiacchierata|zoom|incontro|colloquio) (?:di|da) (?:(?:soli|appena) )?(?:[0-9]{1,2}|dieci|quindici|venti|trenta|mezz'ora|pochi|cinque|una ventina di)(?: minuti| min|')?",
        "(?:breve|rapida|rapido|veloce|piccola|bella|breve e) (?:call|chiamata|telefonata|videochiamata|videocall|chiacchierata|incontro|colloquio|confronto)(?: (?:telefonic[oa]|conoscitiv[oa]|online|virtuale|al telefono))*",
        "caff(?:e|ettino) (?:virtuale|digitale|online|in call)",
        "(?:ti|le|vi) (?:rubo|ruberei|rubero|chiedo|chiederei|bastano) (?:(?:solo|soltanto|appena|giusto) )*(?:[0-9]{1,2}|dieci|quindici|venti|cinque|due|pochi)(?: minuti|'| min)",
        "(?:facciamo|fissiamo|organizziamo|fissare|programmare|organizzare|concordare|pianificare|schedulare|sentirci in|sentirci per|fare|concedermi|concederci|disponibile per|disponibili per|prenota|prenotare)(?: (?:per|una|un|la|a))* (?:call|chiamata|telefonata|videochiamata|videocall|zoom|meeting|incontro|appuntamento|colloquio)(?: (?:conoscitiv[oa]|insieme|la prossima settimana|questa settimana|nei prossimi giorni))*",
        "quando (?:(?:hai|ha|avete|avresti|avrebbe) (?:(?:un po' di|un|qualche|cinque|[0-9]{1,2}|due|dieci|del|un attimo di) ?)*(?:minuti|minuto|tempo|momento|attimo)|ci (?:possiamo |potremmo )?(?:sentiamo|sentire|vediamo)|posso (?:chiamar(?:la|ti|vi)|passare(?: a (?:trovar|salutar|far)(?:la|vi|ti|le)(?: <word>)?)?|disturbar(?:la|ti)|ricontattar(?:la|ti)|telefonar(?:le|ti))|(?:sei|e|sarebbe|saresti|siete) (?:libero|libera|disponibile|comodo|liberi|disponibili)|(?:ti|le|vi) (?:risento|farebbe comodo|viene comodo))",
        "(?:posso|potrei) (?:chiamar(?:la|ti|vi)|telefonar(?:le|ti)|passare a (?:trovar|salutar)(?:la|ti|vi))(?: (?:domani|oggi|lunedi|martedi|mercoledi|giovedi|venerdi|la prossima settimana|in settimana|al telefono|verso le [0-9]{1,2}))*",
        r"(?:hai|ha|avete|avresti|avrebbe) (?:(?:un po' di|qualche|cinque|[0-9]{1,2}|due|dieci|mezz'ora|del|un|un attimo|anche|solo) )*(?:minuti|minuto|momento|mezz'ora|attimo)(?: (?:di tempo|liber[io]|per (?:me|noi|parlarne|una|un|sentirci)|da dedicar(?:mi|ci)|questa settimana|la prossima settimana|in settimana))*\?",
        "(?:(?:ti|le|vi) (?:andrebbe|va|fa|farebbe|verrebbe|viene) )?(?:meglio|comodo|bene) (?:(?:lunedi|martedi|mercoledi|giovedi|venerdi)(?: (?:mattina|pomeriggio|[0-9]{1,2}))*) o (?:(?:lunedi|martedi|mercoledi|giovedi|venerdi)(?: (?:mattina|pomeriggio))?)",
        r"(?:call|chiamata|zoom|sentiamoci|ci sentiamo|disponibile|disponibili) (?:lunedi|martedi|mercoledi|giovedi|venerdi|domani)(?: [0-9]{1,2})?(?: (?:mattina|pomeriggio|alle [0-9]{1,2}(?:[.:][0-9]{2})?))*\?|(?:ti|le|vi) chiamo (?:io )?(?:domani|lunedi|martedi|mercoledi|giovedi|venerdi)\?",
        "(?:un mio|un nostro) (?:collega|agente|consulente|tecnico)(?: di zona)? (?:sara in zona|(?:la|ti|vi) (?:contattera|chiamera|ricontattera))(?: (?:a breve|la prossima settimana|nei prossimi giorni))*",
        unless_known=True,
        not_before=r" (?:al (?:coro|bar|mercato|campo|mulino|porto|cantiere)|alla|allo|all')\b",
    ),
    bad=(
        "Propongo una «chiamata conoscitiva di quindici minuti».",
        "Ne parliamo davanti a un «caffè virtuale»?",
        "«Ti rubo 15 minuti» giovedì?",
        "Possiamo «fissare una chiamata la prossima settimana»?",
        "Ciao Ugo, «quando hai 5 minuti»?",
        "Signora, «quando posso chiamarLa»?",
        "«Ti andrebbe meglio martedì mattina o mercoledì pomeriggio»?",
    ),
    good=(
        "La chiamata delle sei e dieci era mia, Renzo: la pompa di Sigirino perde ancora.",
        "All'incontro di Belluno ha detto dieci anni: il muro di Cancia o quello a monte?",
        "Il caffè di via Goito ha chiuso; il paninaro no, e chiede di te.",
        "Il colloquio con la preside è lunedì: porti tu la pagella di Edo?",
        "Quando passo in cascina le porto i 23 vasetti della robiola.",
        "Hai dieci minuti di vantaggio sul mio battello, la corsa delle 6.12 è in ritardo.",
        "Il martedì mattina o il mercoledì il mercato di Asti c'è sempre, mi dicevi.",
    ),
    lang="it",
)
