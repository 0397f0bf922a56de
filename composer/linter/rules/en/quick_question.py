"""A quick question, announced.

Why: the label costs the line in which the question could stand.
Instead: ask it.
Source: five lists of banned phrases and a template; no measurement.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="quick-question",
    category="clickbait-opener",
    severity="warning",
    doc=__doc__,
    message="“{}” announces the question. Can you ask it right here?",
    grade="D",
    find=phrases(
        "(?:(?:just )?(?:a |one |i have a |i had a |i've got a |got a |i've a )?(?:super |very )?(?:quick|short|simple|fast|random) (?:question|one|q|ask|request|favou?r)(?: for you)?)",
        opener=True,
        not_before=r" (?:about|on|regarding|from|re) (?:(?:the|a|an|that|our|[0-9])\b|your (?:[a-z0-9'-]+ ){0,4}(?:paper|talk|table|figure|photo|map|book|recipe|chapter|class|dataset|letter|tree|garden|boat|code|patch|commit))",
    ),
    bad=(
        "Hi Ola, «quick question».",
        "«Just a quick one»: who buys your paper?",
        "Hello Jo! «I have a quick question for you».",
    ),
    good=(
        "Quick question about the valve you showed in Ghent: does it seal dry?",
        "The ferry is quick; the question is whether it floats, you wrote. It did.",
        "Your quick one-two in the third round is still on the wall of our gym.",
    ),
)
