"""A line from a greeting card, in Portuguese.

Why: it is said to everybody on such a day, and a button or a card says it as well.
Instead: say what you saw of the work, or what you remember.
Source: our own judgment, from how such notes are written in Portuguese.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="greeting-card-pt",
    category="empty-flattery",
    severity="hint",
    doc=__doc__,
    message="“{}” is what greeting cards say. What did you see them do?",
    grade="own",
    find=phrases(
        "(?:feliz|parabens pelo) aniversario (?:de (?:trabalho|empresa|casa)|profissional)",
        "(?:desejo|desejamos)(?:-lhe|-te| lhe| te)? (?:muito|todo o|imenso|o maior) sucesso(?: n[ao] (?:sua|teu|seu|tua) [a-z]+)?|(?:muito )?sucesso sempre",
        "como o tempo (?:passa|voa)",
        unless_known=True,
        not_before=r" (?:with|mit|fue?r|for|avec|con|com|met|bei|dans|en|in|al|no|na|beim?) (?:<word>)",
    ),
    bad=(
        "«Feliz aniversário de trabalho»!",
        "«Desejo-lhe muito sucesso».",
        "Nove anos já, «como o tempo voa»!",
    ),
    good=(
        "A tua tarte teve muito sucesso na festa do forno; que maçã era?",
        "O aniversário do coro calha numa segunda de trabalho: guardamos a sala?",
        "Como o tempo está de chuva, recolho as tuas colmeias às seis?",
    ),
    lang="pt",
)
