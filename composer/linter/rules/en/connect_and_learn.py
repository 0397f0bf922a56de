"""To connect and learn more.

Why: the gain is the writer's alone, and what they would learn is open.
Instead: ask the one thing you want to learn now.
Source: templates seen in the wild, lists of banned phrases; no measurement.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="connect-and-learn",
    category="self-centered-ask",
    severity="warning",
    doc=__doc__,
    message="“{}” leaves open what you want to learn. What is the first thing?",
    grade="D",
    find=phrases(
        "(?:connect|chat|talk|network|be in touch|link up|keep in touch)(?: with you)?,? (?:and|to|&|in order to) (?:learn|hear|know|find out|see|follow|discuss|explore|discover|understand)(?:ing)? (?:more|about|from|your|what|how|along|further|each)(?: (?:about|from|on))?(?: (?:you|your (?:work|journey|experience|insights?|company|team|role|career|content|background|business|expertise|story|path|organi[sz]ation)|what you(?:'re| are)? (?:do|doing|up to)|each other|one another))?(?: more closely)?",
        "<i'd like> to (?:learn|hear|know|find out) more about (?:you|your (?:work|journey|experience|role|career|company|business|background|story|path|organi[sz]ation|team|services?|expertise)|what you(?:'re| are)? (?:do|doing|up to|working on)|each other)",
        "(?:follow|following|stay(?:ing)? (?:updated|up to date|informed)|keep(?:ing)? up|learn(?:ing)?) (?:your |on your |with your |from your )(?:insights?|journey|updates|content|work|posts|growth|experience|expertise)",
        sentence=True,
        not_after="(?:my|your|our|the|this|a) (?:[a-z]+ )?",
    ),
    bad=(
        "I want to «connect and learn more about your work».",
        "«I'd love to hear more about what you do».",
        "I wish to «follow your journey».",
    ),
    good=(
        "I'd love to hear more about the second flood than the paper printed.",
        "May I learn the left-hand part from you before the 9th?",
        "We built the rain-gauge network to learn about your weir; it leaks on the north side.",
        "To know what the old sluice cost I would need your father's ledger.",
    ),
)
