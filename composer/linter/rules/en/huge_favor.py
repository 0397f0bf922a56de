"""A favor asked before a word was exchanged.

Why: it opens with a debt for the reader.
Instead: ask for something that takes two minutes, and say why them.
Source: complaint page kymmberly.com.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="huge-favor",
    category="self-centered-ask",
    severity="warning",
    doc=__doc__,
    message="“{}” names a debt and not the thing. What is the smallest thing that would help?",
    grade="C",
    find=phrases(
        "(?:do|doing|ask|asking|beg)(?: you)? (?:me )?(?:for )?(?:an? )?(?:huge |big |small |little |great |quick |tiny |personal )*favou?r",
        "(?:i )?(?:need|could use|want|would like) (?:a |your )(?:huge |big |small |little |quick )*favou?r",
        unless_known=True,
    ),
    bad=(
        "Would you mind «doing me a huge favor»?",
        "I have to «ask you for a small favor».",
        "Hello, «I need a favor».",
    ),
    good=(
        "You did our choir a favor in 1998 with that piano; it still holds its pitch.",
        "Which flavor of sorrel was it that you planted at the mill?",
        "The wind is in your favor on Sunday, so shall we try the second glider?",
    ),
)
