"""A line from a greeting card, in Italian.

Why: it is said to everybody on such a day, and a button or a card says it as well.
Instead: say what you saw of the work, or what you remember.
Source: our own judgment, from how such notes are written in Italian.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="greeting-card-it",
    category="empty-flattery",
    severity="hint",
    doc=__doc__,
    message="“{}” is what greeting cards say. What did you see them do?",
    grade="own",
    find=phrases(
        "(?:buon|felice) anniversario (?:di lavoro|lavorativo|professionale)",
        "(?:ti|le|vi) aug(?:uro|uriamo) (?:ogni|tanto|molto|tutto il|un grande|il massimo) (?:dei? )?success[oi]|(?:buon proseguimento|un grosso in bocca al lupo) per (?:il futuro|tutto)",
        "come (?:passa|vola) il tempo",
        unless_known=True,
        not_before=r" (?:with|mit|fue?r|for|avec|con|com|met|bei|dans|en|in|al|no|na|beim?) (?:<word>)",
    ),
    bad=(
        "«Buon anniversario di lavoro»!",
        "«Le auguro ogni successo».",
        "Nove anni già, «come vola il tempo»!",
    ),
    good=(
        "La tua torta ha avuto molto successo alla festa del forno; che mele erano?",
        "L'anniversario del coro cade di lunedì: teniamo la sala?",
        "Come passa il carrello se il tempo è così e lo scivolo ghiaccia?",
    ),
    lang="it",
)
