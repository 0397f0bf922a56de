"""An offer to tell more of what was not asked for.

Why: it makes the reader do the asking for the writer's wish.
Instead: ask one question about them that they can answer in a line.
Source: templates seen in the wild, lists of banned phrases; complaint page
asidesandbsides.ghost.io.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="learn-more",
    category="premature-pitch",
    severity="warning",
    doc=__doc__,
    message="“{}” asks them to ask for your offer. Which question could they answer in a line?",
    grade="C",
    find=phrases(
        "let me know if (?:you(?:'d| would|'re| are)? )?(?:(?:like|want|care|love|wish|open|happy|keen) to (?:learn|hear|know|see|find out|discuss)(?: (?:a bit |some |any )?more)|(?:be )?interested|(?:this|that|it) (?:is of interest|interests you|sounds (?:good|interesting|relevant)|might be of interest))",
        "would you be (?:interested|open) (?:in|to) (?:hearing|learning|seeing|knowing|finding out|discussing|exploring)(?: a bit| a little| some)?(?: (?:more|how|what|about))?",
        "(?:if|in case) (?:this|that|it|any of this) (?:sounds|is|seems|could be|might be) (?:interesting|relevant|of interest|good|like something)",
        "(?:happy|glad|love) to (?:share|send|provide|give)(?: you)?(?: over)? (?:more|further|additional|some|a few) (?:details|info|information|insights|examples|case studies)",
        "(?:love|happy|glad|like|keen) to (?:share|show you|tell you|walk you through)(?: you)? (?:what we(?:'ve| have)? (?:learned|built|found|seen|do)|how (?:we|our|other)|our (?:latest )?[a-z]+|(?:some |a few )?(?:ideas|insights|learnings) on how)",
        "(?:does|do) (?:this|that|it|any of (?:this|that)) (?:resonate|sound (?:interesting|relevant|familiar))(?: (?:with|to) you)?",
        "want to try (?:us|it|our [a-z]+)",
        r"(?:interested|curious) (?:in (?:learning|hearing) more|to (?:learn|hear|know) more)\?",
        not_before=r" in (?:the|an?|any|taking|joining|coming)\b",
    ),
    bad=(
        "«Let me know if you'd like to learn more».",
        "«Would you be interested in hearing a bit more» about it?",
        "«Let me know if interested»!",
        "«Want to try us»?",
    ),
    good=(
        "Let me know if you'd like to see the second reel before the archive closes on Friday.",
        "Would you be interested in the two spare millstones? You asked in Lund.",
        "I want to try your bread with the old rye, if the mill still has some.",
    ),
)
