"""A cooperation without a subject.

Why: the reader cannot say yes to something that has no content.
Instead: say what you would do together, even if it is small.
Source: complaint page mickmel.com and templates seen in the wild.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="explore-collaboration",
    category="vague-synergy",
    severity="warning",
    doc=__doc__,
    message="“{}” has no content yet. What would you do together?",
    grade="C",
    find=phrases(
        "(?:explore|exploring|discuss|discussing|look into|find|see|identify|talk about) (?:if there(?:'s| is| are) )?(?:any |some |the |possible |potential |future |new )*(?:potential (?:for|of) )?(?:an? )?(?:collaborative |strategic |business )*(?:collaborations?|partnerships?|cooperation|opportunities)(?: (?:opportunit(?:y|ies)|possibilities|potential|together|to (?:collaborate|work together|partner|cooperate)))?",
        "(?:ways|areas|how|where|whether|if) (?:in which )?(?:we|you and i|our (?:companies|teams)) (?:might|could|can|may) (?:be able to )?(?:possibly |potentially )?(?:collaborate|work together|partner|cooperate|team up|join forces)",
        "potential (?:collaborations?|partnerships?|cooperation|business opportunit(?:y|ies)|opportunit(?:y|ies) to (?:collaborate|work together|partner))",
        "(?:open|happy|keen|like|love) to (?:potential )?collaborat(?:e|ing|ions?|ions)(?: (?:opportunities|with you|together|in the future))*",
        not_before=r" (?:on|for|about|at|in|with) (?:the|a|an|that|this|our|your|[\"'])| to (?:dig|plant|restore|translate|measure|rebuild|build|write|record)\b",
    ),
    bad=(
        "I want to «explore potential collaboration opportunities».",
        "Let me know «how we might collaborate».",
        "We can «discuss the potential for a collaborative partnership».",
    ),
    good=(
        "We could work together on the second kiln; I have the bricks and you the drawing.",
        "Would you collaborate with our school on the rain gauges this autumn?",
        "Our partnership with the library ends in May; you ran the last one.",
    ),
)
