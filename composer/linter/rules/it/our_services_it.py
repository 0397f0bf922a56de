"""A presentation of the writer's firm in Italian.

Why: it tells of the sender only, and the reader cannot see why they should care.
Instead: begin with what concerns them; a firm can be looked up.
Source: our own judgment, from how such notes are written in Italian.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="our-services-it",
    category="premature-pitch",
    severity="warning",
    doc=__doc__,
    message="“{}” is about the sender. What has it to do with the reader?",
    grade="own",
    find=phrases(
        "(?:present|illustr|propor|sottopor|mostr|invi|mand|far)ar?(?:ti|le|la|vi|re)?(?:vi|le)? (?:in allegato )?(?:(?:brevemente|in anteprima|volentieri|una|la|del|di) )*(?:(?:presentazione|panoramica|anteprima|proposta|selezione) (?:dei|della|delle|del) )?(?:i nostri|le nostre|la nostra|il nostro|nostri|nostre|nostra|i miei|la mia|nostro) (?:nuovi? |nuova |nuove )?(?:servizi|prodotti|soluzioni|offerta|proposta|prodotto|servizio|catalogo|brochure|progetto|attivita|azienda|gamma|piattaforma|software|metodo|realta|collezione|presentazione|listino)",
        "(?:sottoporr?e|sottopor(?:le|vi|ti|re)|proporr?e|propor(?:le|vi|ti)|illustrar(?:le|vi|ti)|presentar(?:le|vi|ti)|formular(?:le|vi)|inviar(?:le|vi|ti)|mandar(?:le|vi|ti)) (?:(?:volentieri|la|il|i|le|un|una|nostri|nostra|nostre|nostro|breve|miei|mia) )*(?:servizi|prodotti|soluzioni|offerta|proposta commerciale|preventivo|brochure|presentazione aziendale|presentazione|catalogo|listino|guest post|campione|company profile|deck)",
        "(?:le|ti|vi) (?:invio|mando|allego|lascio|giro|inoltro|segnalo)(?: (?:in allegato|volentieri|con piacere|qui|di seguito))* (?:(?:la|il|una|un|nostra|nostro|breve|mia) )+(?:brochure|presentazione(?: (?:dei|delle|della|aziendale)(?: (?:nostri|nostre|nostra) <word>)?)?|catalogo|listino|comunicato(?: stampa)?|deck|pitch|company profile|portfolio)",
        "(?:siamo|sono|rappresento|rappresentiamo|lavoro per|lavoriamo per) (?:un'|una |un |uno )(?:(?:giovane|piccola|importante|dinamica|affermata|innovativa) )*(?:azienda|agenzia|societa|startup|studio|impresa|realta|software house|team|brand|gruppo)(?: <word>)? (?:leader|specializzat[oa]|giovane|dinamic[oa]|innovativ[oa]|che (?:offre|si occupa|aiuta|supporta|realizza|produce|sviluppa|opera|sta (?:ridefinendo|rivoluzionando|cambiando))|operante|attiva)(?: (?:nel|nella|di|in) (?:settore|mercato|campo)?)?",
        "(?:offro|offriamo|proponiamo|forniamo|eroghiamo|vendiamo|propongo|realizziamo|sviluppiamo) (?:(?:servizi|soluzioni|consulenza|consulenze|corsi|percorsi|software|prodotti|piani|pacchetti|formazione|gestionali|strategie)(?: (?:di|per|su|a|personalizzat[ei]|fiscale|innovativ[ei]|chiavi in mano|digitali|professionali|completi|complet[ei]))*)",
        "(?:le nostre|i nostri|la nostra) (?:soluzioni|servizi|consulenza) (?:sono|puo|possono|potrebbero|permettono|consentono|permette|consente|ti|la|vi)(?: <word>)?",
        "(?:e|sono) nat[oaie] (?:il|la) nostr[oa] (?:servizio|piattaforma|progetto|app|startup|metodo)",
        unless_known=True,
        not_after="(?:promesso|d'accordo|chiesto|richiesto|richiesta),? ",
        not_before="[^.!?]{0,30} che (?:mi |ci )(?:ha|hai|avete|aveva|avevi) | (?:che (?:mi |ci )?(?:ha|hai|avete|avevi|aveva)|promess|chiest|come (?:promesso|d'accordo|mi)|del (?:trenino|museo|parco))",
    ),
    bad=(
        "Sarei lieto di «presentarLe i nostri servizi» in un incontro.",
        "Buonasera, «siamo un'azienda giovane».",
        "Notaio, «Le invio la brochure»?",
        "Da anni «offriamo soluzioni personalizzate».",
    ),
    good=(
        "Le mando il prezzo delle dodici sedie basse che mi ha chiesto sabato in fiera.",
        "Siamo una famiglia di fornai di Altamura e la tua semola ci mette due ore in più.",
        "Ti mando la guida del Trenino Verde che avevi dimenticato a Laconi.",
        "I nostri servizi igienici sono ancora rotti, signor Renzi: viene lei o suo fratello?",
    ),
    lang="it",
)
