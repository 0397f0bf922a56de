"""Worth a conversation?

Why: the reader cannot weigh what has not been said, and measured replies were fewer with it.
Instead: end with a question that they can answer from where they sit.
Source: odds ratio 1.57 for replies when a “worth …” close was dropped, 63,372 first messages of
few senders (swan-gtm/gtm-skills pull request 136, 2026).
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="worth-a-chat",
    category="clickbait-opener",
    severity="warning",
    doc=__doc__,
    message="“{}” asks them to weigh what was not said. Which question could they answer now?",
    grade="B",
    find=phrases(
        r"(?:is (?:it|this|that) |would (?:it|this|that) be |might be |could be |be |thought it might be |think it(?:'s| is) |seems |it's |perhaps |maybe )*worth (?:(?:a|an|having a|having|us|you|exploring|grabbing|jumping on|hopping on|setting up|our) )*(?:(?:quick|brief|short|casual|deeper|small|further|virtual|friendly) )*(?:<call>|look|peek|explor(?:e|ing)|discussing|comparing notes|connecting|(?:\d+|fifteen|ten|twenty)[ -]?min(?:ute)?s?(?: (?:of your time|call|chat))?)(?: (?:about (?:it|this|that)|next week|this week|together|sometime))?",
        if_before=r" *(?:\?|$|[.!,])",
        not_after=r"(?:was|is well|well|not|isn't|wasn't) ",
    ),
    bad=(
        "«Worth a quick look»?",
        "«Would it be worth a conversation next week»?",
        "«Worth 15 minutes»?",
    ),
    good=(
        "The mill is worth a look at low water, as you wrote, and the second wheel turns.",
        "It was worth a call to the archive: your bell is from 1911.",
        "Is the second loom worth repairing, in your view?",
    ),
)
