"""A hope that someone is well.

Why: from a stranger it is the start of every mass mail; between friends it is kind.
Instead: if you know them, ask about something real; if not, start with the reason.
Source: five lists of banned phrases; no measurement.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="hope-you-are-well",
    category="empty-opener",
    severity="hint",
    doc=__doc__,
    message="“{}” stands in many mass mails. Is there something real to ask of this person?",
    grade="D",
    find=phrases(
        "(?:i |we )?(?:just |really |do |sincerely )?(?:hope|trust|hoping) (?:that )?(?:all is well|all's well|everything is (?:well|good|going well)|you(?:'re| are| r)? (?:all |both )?(?:doing |keeping |staying )?(?:well|great|good|fine|safe|okay|ok|awesome|fantastic)(?: and (?:safe|healthy|well))?)(?: (?:today|these days|this (?:week|morning|monday)|with you|on your end|at your end))?",
        unless_known=True,
        not_before=r" (?:after|since|again|enough|with the|in your new|on the mend|from)",
    ),
    bad=(
        "Hi Jo, «I hope you are doing well».",
        "«Hope you're well»!",
        "«Trust you are doing great today».",
    ),
    good=(
        "I hope you are well again after the fall on the pier steps.",
        "All is well with the ewes; your dog may have his ball back.",
        "You are doing well to keep the kiln at 900; ours cracks at 850.",
    ),
)
