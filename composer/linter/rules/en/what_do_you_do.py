"""What do you do?

Why: it is on their page; asking shows that nobody looked.
Instead: ask about one thing that is on it.
Source: complaint page linkedintraining.co.uk.
"""

from composer.linter.finders import whole
from composer.linter.rule import Rule

rule = Rule(
    code="what-do-you-do",
    category="clickbait-opener",
    severity="warning",
    doc=__doc__,
    message="“{}” is answered on their page. What on it made you curious?",
    grade="C",
    find=whole(
        "(?:so )?what (?:do you do|is it (?:that )?you do|are you (?:up to|working on|doing)|do you do for (?:a living|work))(?: (?:these days|professionally|for a living|at the moment|exactly))?",
        "(?:who are you|tell me about yourself|what(?:'s| is) your (?:job|business|line of work))",
    ),
    bad=(
        "Hi, «what do you do»?",
        "«So what is it you do exactly»? Jo",
        "Hello! «Tell me about yourself».",
    ),
    good=(
        "What do you do when the second bell sticks? Ours did at Easter.",
        "What are you working on after the ferry paper? I have the Oban data.",
        "Tell me about the winter of 1963; your mother says you walked the ice.",
    ),
)
