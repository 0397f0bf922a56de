"""A plea by how much it would mean.

Why: it weighs on the reader and says only what the writer gains.
Instead: ask for one small thing, and say why you ask them.
Source: our own judgment, from how such notes are written in English.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="mean-the-world",
    category="self-centered-ask",
    severity="warning",
    doc=__doc__,
    message="“{}” makes a no hard. What exactly would help, and why from them?",
    grade="own",
    find=phrases(
        "(?:would|could|will|'d) (?:really |truly |honestly |absolutely |literally |just )?mean (?:the (?:absolute |whole )?world|everything|so (?:so )?much|an awful lot) (?:to|for) (?:me|us|our (?:team|cause|family))",
        "would make (?:a|the) world of (?:a )?difference (?:to|for) (?:me|us)",
        unless_known=True,
    ),
    bad=(
        "Your support «would mean the world to me».",
        "A share «would truly mean so much to us».",
        "It «would make a world of difference to me».",
    ),
    good=(
        "Your bell would mean the world to the children in Mo, and the tower is dry.",
        "What does the third mark on your gauge mean? The world record, my nephew says.",
        "It would make a difference of two centimetres to your sill; shall we plane it?",
    ),
)
