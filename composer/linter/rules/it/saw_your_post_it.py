"""A post that was seen, in Italian.

Why: seeing it takes no reading; what was in it is missing.
Instead: say what it claimed and what you make of that.
Source: the English rule saw-your-post, whose source is one list of banned phrases; the Italian
wording is our own judgment.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="saw-your-post-it",
    category="surveillance-opener",
    severity="warning",
    doc=__doc__,
    message="“{}” stops before the point. What did it say?",
    grade="own",
    find=phrases(
        "(?:ho |abbiamo |appena |anche )*(?:visto|letto|notato|apprezzato|trovato|leggo|seguo|leggendo)(?: (?:con (?:molto |grande )?(?:interesse|piacere|attenzione)|molto|sempre|spesso|volentieri|per caso))* (?:(?:un|uno dei|alcuni dei|il|i|l'|gli|la|le) ?)*(?:(?:tuo|tua|tuoi|tue|suo|sua|suoi|sue|vostro|vostra|vostri|vostre) )(?:(?:ultim[oi]|recent[ei]|bel|bellissimo|interessante|interessanti) )*(?:post|articol[oi]|comment[oi]|contenut[oi]|video|intervent[oi]|pubblicazion[ei]|aggiornament[oi]|stori[ae]|intervista|newsletter|foto)(?: (?:su linkedin|recente|recenti|qui|su instagram|in bacheca|nel feed|di oggi|di ieri))*",
        "(?:il tuo|il suo|i tuoi|i suoi|il vostro|l'ultimo tuo) (?:ultim[oi] |recent[ei] )?(?:post|articol[oi]|comment[oi]|contenut[oi]|intervent[oi])(?: (?:su linkedin|recente|recenti))? (?:mi |ci )?(?:ha|hanno|e|sono) (?:(?:davvero|molto|subito|piu) )*(?:colpit[oaie]|ispirat[oaie]|piaciut[oi]|fatto riflettere|interessat[oaie]|illuminant[ei]|interessant[ei]|emozionat[oaie]|incuriosit[oa]|stimolant[ei]|bellissim[oi])",
        if_before=r" *(?:[.!?…;,)–-]|$|e (?:mi|ho|sono|devo|volevo)\b)",
    ),
    bad=(
        "Ciao Elena, «ho visto il tuo post».",
        "«Ho letto con interesse il suo ultimo articolo», complimenti.",
        "«Il tuo ultimo post mi ha fatto riflettere».",
        "«Seguo sempre i tuoi contenuti su LinkedIn»!",
    ),
    good=(
        "Ho visto il tuo post sui resi: il 60% per la taglia è del velluto o di tutto?",
        "Nel suo commento scriveva che le danno la fonte inglese: da noi si parte dal tedesco.",
        "Ho letto il tuo articolo dove dici che il pero tiene: da me si è spaccato.",
        "Il tuo video del parcheggio dice ticket giallo, a me dava rosso.",
    ),
    lang="it",
)
