"""A threat to stop writing.

Why: it makes silence cost something, and the reader did not ask for the letters.
Instead: write once more with something new, or stop without saying so.
Source: one list of banned phrases; no measurement.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="last-call",
    category="follow-up-pressure",
    severity="warning",
    doc=__doc__,
    message="“{}” makes silence cost something. Could you stop without saying so?",
    grade="D",
    find=phrases(
        "(?:this (?:is|will be)|it's) (?:my (?:last|final) (?:message|e-?mail|note|attempt|try|follow-?up|reminder)|(?:the |your )?(?:last|final) (?:call|chance|reminder|attempt|time i(?:'ll| will)|message|e-?mail))(?: (?:from me|to (?:reach|connect)(?: you)?))?",
        "(?:closing the loop|clos(?:e|ing) (?:your file|out (?:this|my)|this (?:thread|out))|last call for|one (?:last|final) (?:try|time|attempt|message|nudge)|break-?up (?:e-?mail|message)|should i (?:close your file|stay or go|stop (?:reaching out|writing)))",
        "(?:i'll|i will|i) (?:assume|take it|take your silence|stop|leave you alone|not bother you|no longer)(?: (?:that )?(?:you(?:'re| are) not interested|it's a no|the timing|as a no|bothering you|reaching out|contacting you|again|this is not))+",
        unless_known=True,
    ),
    bad=(
        "«This is my last message».",
        "I am «closing the loop».",
        "«I'll assume you're not interested».",
    ),
    good=(
        "The last call of the owl was at four; your tape has one at five.",
        "We close the loop of the path at your gate in May, if you agree.",
        "This is the last note of the third verse: sharp, or a misprint?",
    ),
)
