"""A line from a greeting card, in German.

Why: it is said to everybody on such a day, and a button or a card says it as well.
Instead: say what you saw of the work, or what you remember.
Source: our own judgment, from how such notes are written in German.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="greeting-card-de",
    category="empty-flattery",
    severity="hint",
    doc=__doc__,
    message="“{}” is what greeting cards say. What did you see them do?",
    grade="own",
    find=phrases(
        "(?:alles gute|herzlichen glue?ckwunsch|glue?ckwunsch) zum (?:[a-z0-9-]+ )?(?:arbeits|job)jubilae?um",
        "(?:(?:ich |wir )?wue?nschen? (?:ihnen|dir|euch) )?(?:weiterhin|auch weiterhin|fue?r die zukunft|fue?r ihre zukunft) (?:viel|alles gute und viel|ganz viel|maximalen) erfolg",
        "wie die zeit vergeht",
        unless_known=True,
        not_before=r" (?:with|mit|fue?r|for|avec|con|com|met|bei|dans|en|in|al|no|na|beim?) (?:<word>)",
    ),
    bad=(
        "Liebe Frau Ott, «weiterhin viel Erfolg»!",
        "Neun Jahre, «wie die Zeit vergeht»!",
        "«Wünsche Ihnen weiterhin viel Erfolg».",
    ),
    good=(
        "Viel Erfolg morgen vor der Kammer, und nimm den zweiten Plan mit.",
        "Wie vergeht dir die Zeit auf der Reha? Die Tauben sitzen auf deinem Dach.",
        "Beim Jubiläum im Juni fehlt uns dein Horn; bist du da schon zurück?",
    ),
    lang="de",
)
