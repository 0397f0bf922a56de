"""A favor with other people's names.

Why: it asks a stranger to vouch for someone they do not know.
Instead: ask first whether they know the work in question, and offer something they can check.
Source: complaint page executivecareerbrand.com (2011).
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="ask-for-introduction",
    category="self-centered-ask",
    severity="warning",
    doc=__doc__,
    message="“{}” asks them to vouch for you. What could they know of your work?",
    grade="C",
    find=phrases(
        "(?:refer|recommend|introduce) me (?:to (?:your|the|someone|somebody|any|a|people|other)(?: (?:hiring|[a-z]+))?(?: (?:manager|team|boss|recruiter|hr|department|colleagues?|network|contacts?|people|founders|investors))?|for (?:a|an|any|the|this|that)(?: [a-z]+)? ?(?:role|position|job|opening|opportunity)?|internally|within your (?:company|network|team)|at your (?:company|firm|organi[sz]ation))",
        "(?:please )?forward (?:it|this|my (?:profile|resume|cv|message))(?: on| along)? to (?:any|anyone|a|someone|the (?:right|relevant|appropriate)|your|whoever)(?: (?:colleagues?|person|team|who|contacts?|network|hiring manager))?",
        "put in a good word(?: for me)?",
        "(?:a|any|get a|give me a|provide a|employee|job) referral",
        "put me in (?:touch|contact) with (?:your|the|someone|whoever|the right|a|anyone)(?: (?:hiring|right|[a-z]+))?(?: (?:manager|person|team|people|boss|recruiter))?",
        unless_known=True,
        not_before=" (?:fee|bonus|reward)",
        not_after=r"(?:offer|pay|reward|bonus|fee|thank you|voucher|[£$€] ?\d[\d,.]*k?)[^.!?]{0,30} for (?:each |every )?",
    ),
    bad=(
        "Could you «refer me to the hiring manager»?",
        "Please «put in a good word for me».",
        "I am hoping for «a referral».",
    ),
    good=(
        "Ana introduced me to your sister at the loom museum; she said to write to you.",
        "The referral from your clinic came without the second page. Could you send it again?",
        "Which word did the carver put above your door? I read a good half of it.",
        "My sister's garage pays £50 for a referral, so I pass on your name only if you agree.",
    ),
)
