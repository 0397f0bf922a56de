"""A mail that finds the reader well, in Italian.

Why: it is a loan from English mass mail; nobody would say it in Italian.
Instead: start with the reason.
Source: the English rule finds-you-well, whose source names lists of banned phrases; the Italian
wording is our own judgment.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="finds-you-well-it",
    category="empty-opener",
    severity="warning",
    doc=__doc__,
    message="“{}” is mass-mail Italian. Would anything be missing without it?",
    grade="own",
    find=phrases(
        "(?:spero|speriamo|mi auguro|confido|sperando|auspico)(?: (?:davvero|vivamente|sinceramente))? (?:che )?(?:(?:questa|questo|la|il|mia|mio|presente) )*(?:mail|e-?mail|messaggio|lettera|comunicazione|nota|inmail|presente) (?:ti|la|vi|lo) (?:trovi|trova|raggiunga|colga)(?: (?:bene|in (?:buona|ottima) salute|al meglio|in forma|in un buon momento))?",
        "(?:spero|speriamo|mi auguro)(?: davvero)? (?:di )?(?:trovar|coglier)(?:ti|la|vi|lo) (?:bene|in (?:buona|ottima) salute|in forma|al meglio)",
        if_before=r" *(?:[.!?,;:)–-]|$|e\b)",
        not_after="(?:nel|ieri) ",
    ),
    bad=(
        "Gentile Dott. Riva, «spero che questa mail La trovi bene».",
        "«Spero di trovarti bene», Luca.",
        "«Mi auguro che il presente messaggio La trovi in ottima salute».",
    ),
    good=(
        "Spero che questa lettera ti trovi ancora in via Isonzo: la casa gialla è in vendita?",
        "Spero di trovarti al mercato di Asti: la crosta si spacca di lato.",
        "La mail la trovi nello spam, credo, con la foto del kart.",
    ),
    lang="it",
)
