"""The announcement of a reason.

Why: it says that there is a reason and puts off saying it.
Instead: delete the announcement and begin with the reason.
Source: one list of banned phrases; no measurement.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="why-i-reached-out",
    category="false-familiarity",
    severity="warning",
    doc=__doc__,
    message="“{}” announces a reason. Is it enough to give it?",
    grade="D",
    find=phrases(
        "(?:which|that|and that|this)(?:'s| is) (?:exactly |precisely |partly )?(?:why|the reason) (?:i|we)(?:'m| am|'ve| have| wanted to| decided to| thought i'd)? (?:<reach out>|reach out|hit connect|connect|contact(?:ing|ed)?|writ(?:e|ing)|message|messag(?:ing|ed)|get(?:ting)? in touch|sent)(?: to you| you)?(?: (?:today|a request|an invite))?",
        "the reason (?:i|we|for)(?:'m| am|'ve| have)? ?(?:<reach out>|contacting you|writing|my (?:message|note|invitation|outreach)|this message|connecting)",
        sentence=True,
    ),
    bad=(
        "You are in retail, «that's why I'm reaching out».",
        "Our move to Ghent is «the reason for my message».",
        "We both live in Ghent, «which is why I hit connect».",
    ),
    good=(
        "That is why I wrote to you in German first: your mother answered.",
        "The reason I ask is the second beam: it is younger than the roof.",
        "I thought I'd return the ladder on Friday.",
    ),
)
