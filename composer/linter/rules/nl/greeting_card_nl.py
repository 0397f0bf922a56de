"""A line from a greeting card, in Dutch.

Why: it is said to everybody on such a day, and a button or a card says it as well.
Instead: say what you saw of the work, or what you remember.
Source: our own judgment, from how such notes are written in Dutch.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="greeting-card-nl",
    category="empty-flattery",
    severity="hint",
    doc=__doc__,
    message="“{}” is what greeting cards say. What did you see them do?",
    grade="own",
    find=phrases(
        "(?:fijne|gelukkige|mooie|prettige|gefeliciteerd met je) werkverjaardag",
        "(?:ik |wij |we )?wens(?:en)? (?:je|jou|u|jullie) (?:heel )?(?:veel|alle|nog veel) succes(?: in (?:je|jouw|uw) (?:nieuwe )?[a-z]+)?|(?:heel )?veel succes verder|nog veel succesvolle jaren",
        "wat vliegt de tijd",
        unless_known=True,
        not_before=r" (?:with|mit|fue?r|for|avec|con|com|met|bei|dans|en|in|al|no|na|beim?) (?:<word>)",
    ),
    bad=(
        "«Fijne werkverjaardag»!",
        "«Ik wens je veel succes».",
        "Negen jaar al, «wat vliegt de tijd»!",
    ),
    good=(
        "Jouw taart had veel succes bij het ovenfeest; welke appel was het?",
        "De verjaardag van het koor valt op een werkdag: houden we de zaal?",
        "Wat vliegt er om die tijd over de dijk, ganzen of jouw duiven?",
    ),
    lang="nl",
)
