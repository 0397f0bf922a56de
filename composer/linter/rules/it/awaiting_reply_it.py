"""Waiting for a kind reply, in Italian.

Why: the formula closes every business letter and makes the reader owe an answer.
Instead: end with the question itself.
Source: our own judgment, from how such notes are written in Italian.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="awaiting-reply-it",
    category="follow-up-pressure",
    severity="hint",
    doc=__doc__,
    message="“{}” stands in every letter. Which question could they answer?",
    grade="own",
    find=phrases(
        "(?:in attesa|resto in attesa|restiamo in attesa|rimango in attesa|attendo|attendiamo|aspetto|resto in trepidante attesa|rimaniamo in attesa)(?: (?:di|fiducios[oai]|un|una|del|della|con))* (?:(?:suo|sua|tuo|tua|vostro|vostra|gentile|cortese|gradito|gradita|un|una|pronto) )+(?:riscontro|risposta|cenno|chiamata|notizie|feedback)",
        "(?:un|in) (?:suo|tuo|vostro) (?:cortese|gentile|gradito) (?:riscontro|cenno)",
        "(?:resto|rimango|restiamo|sono|siamo) a (?:(?:sua|tua|vostra|completa|piena) )?disposizione per (?:qualsiasi|qualunque|ogni|ulteriori|eventuali) (?:cosa|informazion[ei]|chiariment[oi]|domand[ae]|necessita|approfondimenti|esigenza)",
        r"(?:restiamo|resto|rimango|rimaniamo) in attesa\.",
    ),
    bad=(
        "«In attesa di un Suo cortese riscontro», porgo distinti saluti.",
        "Minimo 200 pezzi. «Restiamo in attesa.»",
        "«Aspetto un Suo cenno» per bloccare il prezzo.",
        "«Attendo vostra chiamata» grazie.",
    ),
    good=(
        "Attendo la pioggia prima di seminare: lei a Cherasco ha già il grano su?",
        "Aspetto il battello delle 6.12 sotto il suo scivolo, mi veda.",
        "In attesa del frigo nuovo teniamo la robiola in cantina, come diceva la nonna.",
    ),
    lang="it",
)
