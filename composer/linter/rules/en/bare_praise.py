"""Praise as a sentence of its own.

Why: it would suit any talk, any text and any episode, so it shows nothing of what was in it.
Instead: name the part, and what you did or thought after it.
Source: our own judgment, from how such notes are written in English.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="bare-praise",
    category="empty-flattery",
    severity="hint",
    doc=__doc__,
    message="“{}” would suit any work. Which part of it do you mean?",
    grade="own",
    find=phrases(
        "(?:(?:it|that|this) (?:was|is) )?(?:so|very|really|truly|super|such|how|just) (?:inspiring|inspirational|interesting|motivating|uplifting)",
        "(?:(?:it|that|this) (?:was|is) )?(?:an? )?(?:really |very |truly )?(?:great|fantastic|brilliant|lovely|super|excellent|wonderful|good|fascinating|inspiring|interesting) (?:read|listen|watch|stuff|episode|talk|interview)",
        "(?:i )?(?:(?:really|absolutely|just|totally|so) )*(?:loved|enjoyed) (?:it|every (?:minute|second|bit|word)(?: of it)?)(?: (?:so much|a lot))?",
        "(?:(?:it's|so|very|richly|truly|thoroughly) )*(?:well|much)[ -]deserved",
        unless_known=True,
        not_after=r"[a-z0-9'] ?|[^.!?:;]{25}, ?",
        if_before=r" ?(?:[.!…]|$)",
    ),
    bad=(
        "Your piece came up at lunch. «Great read»!",
        "Hi Grace, «loved it»!",
        "I was at the talk. «It was so inspiring».",
        "You won it twice. «Well deserved».",
    ),
    good=(
        "A great read for the ferry, your timetable of 1911: the Sunday boat never came.",
        "We loved it when the goat walked on stage; whose was she?",
        "So interesting a lock I have not seen since Bremen. Who made the ward?",
    ),
)
