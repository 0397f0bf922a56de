"""Synergies.

Why: the word promises a gain for both and names none for either.
Instead: name one thing you can give and the one thing you ask.
Source: complaint pages tell of it; three lists of banned phrases; templates sold as products.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="synergy",
    category="vague-synergy",
    severity="warning",
    doc=__doc__,
    message="“{}” names no gain. What would each of you get?",
    grade="C",
    find=phrases(
        "(?:explore|exploring|discuss|discussing|find|finding|see|identify|leverage|leveraging|create|creating|uncover|discover|look for|unlock|potential|possible|mutual|great|strong|natural|real|clear|some|any|obvious|business|strategic)(?: (?:any|some|the|potential|possible|mutual|our|natural|clear|great|strong|real|business|strategic|be|a))* (?:synerg(?:y|ies))",
        "(?:synerg(?:y|ies)) (?:between|with|among|across|worth|exist)(?: (?:our|us|your|my|the two of us|we)(?: (?:companies|businesses|teams|organi[sz]ations|work))?)?",
        "(?:might|may|could|would|is|are|must) (?:be )?(?:an? |some )?synerg(?:y|ies)",
        "synergi[sz]e[ds]?|synergistic(?:ally)? (?:partnership|relationship|opportunit(?:y|ies)|potential)",
        proper=True,
        not_before=r" (?:between|of) (?:the|two)\b",
    ),
    bad=(
        "Shall we «explore synergies»?",
        "There are «potential synergies» here.",
        "We could «synergize».",
        "I believe there «might be a synergy» in this.",
    ),
    good=(
        "Your chapter measures synergy of the two antibiotics at pH 6; ours fails at 7. Which buffer?",
        '"Synergy" is the title of the mural you painted in Leith; who owns the wall?',
        "I explored the caves you mapped with Ana and found the second lake.",
    ),
)
