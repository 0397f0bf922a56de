"""Ideas to be exchanged, unnamed.

Why: an exchange starts with one idea; here there is none.
Instead: bring the first idea or the first question.
Source: complaint page jonnyhatesmarketing.com.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="exchange-ideas",
    category="vague-synergy",
    severity="warning",
    doc=__doc__,
    message="“{}” begins with no idea. Which one would you bring?",
    grade="C",
    find=phrases(
        "(?:exchange|exchanging|share|sharing|swap|swapping|trade|trading) (?:of )?(?:some |our |ideas and |ideas, |thoughts and |knowledge and )*(?:perspectives?|ideas|insights?|thoughts|experiences|knowledge|best practices|views|notes|learnings)(?:,? and (?:ideas|insights?|perspectives?|experiences|thoughts|providing support|best practices|knowledge))?",
        "learn(?:ing)? from (?:each other|one another|your (?:experience|expertise|insights?|journey|knowledge))",
        sentence=True,
    ),
    bad=(
        "I would like to «exchange perspectives».",
        "It is about «sharing ideas, and providing support».",
        "We could «learn from each other».",
    ),
    good=(
        "Could we swap notes on torn writes? Our trace is ready.",
        "We share a boiler and an attic with number 9, and you were our tenant once.",
        "I learned from your mistake with the yeast, and mine rose.",
    ),
)
