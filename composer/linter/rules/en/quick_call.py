"""A quick call.

Why: it asks for the reader's time before there is a reason to give it.
Instead: ask what could be answered in one written line.
Source: complaint page jonnyhatesmarketing.com, four lists of banned phrases and templates; a
secondary report has interest questions answered more often than meeting requests.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="quick-call",
    category="calendar-push",
    severity="hint",
    doc=__doc__,
    message="“{}” asks for their time. What could they answer in writing?",
    grade="C",
    find=phrases(
        "(?:jump|hop|get|be|connect|talk|chat|join|go|meet) on (?:a |the )?<quick>*(?:phone |zoom |video |teams )?(?:call|chat|zoom|meeting|phone|teams)(?: (?:with (?:me|us)|<soon>|to (?:discuss|chat|talk|explore|learn)(?: (?:more|further|this|it))?))*",
        "(?:open|up|available|free|happy|keen|willing|interested|down) (?:to|for|in) (?:(?:having |hopping on |jumping on |doing |a |an |have |schedul(?:e|ing) |set(?:ting)? up |hop on |grab(?:bing)? )+<quick>*|<quick>+)<call>(?: (?:<soon>|with (?:me|us)|to (?:discuss|chat|talk|explore|learn|see)(?: (?:more|further|this|it|if))?))*",
        "(?:schedule|arrange|set up|organi[sz]e|have|do|grab|hop on|jump on|squeeze in|find time for|get together for|hold) (?:an? |some )?<quick>+<call>(?: (?:<soon>|with you|to (?:discuss|chat|talk|explore|learn|see)(?: (?:more|further|this|it|if))?))*",
        "(?:schedule|arrange|set up|organi[sz]e) (?:an? |some )?(?:call|meeting|chat|time|zoom)(?: (?:<soon>|with you|to (?:discuss|chat|talk|explore|learn|connect)(?: (?:more|further|this|it))?))*",
        "(?:a |an |some )(?:quick|brief|short|casual|informal|virtual|introductory|intro|discovery|exploratory) (?:virtual |coffee |phone |zoom |video |intro |discovery )?(?:call|chat|conversation|coffee|zoom|meeting|catch-up)(?: (?:sometime )?<soon>| with you)?",
        unless_known=True,
    ),
    bad=(
        "Are you «open to a quick call sometime next week»?",
        "Let us «jump on a quick call».",
        "How about «a brief virtual coffee sometime next week»?",
        "I want to «schedule a meeting with you».",
    ),
    good=(
        "The call of the second owl is quick and short, as on your tape.",
        "You are open for coffee from six, says the board. May we bring twelve walkers?",
        "I'd call on you with the bees on Sunday at four, if the lane is dry.",
    ),
)
