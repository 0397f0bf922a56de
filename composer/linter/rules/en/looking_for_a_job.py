"""A job, any job.

Why: the reader cannot tell what to offer, and is asked to do the matching.
Instead: name one task that you would like to do there, and one you have done.
Source: complaint pages cmcoachingservices.com and corporatewordsmiths.org.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="looking-for-a-job",
    category="self-centered-ask",
    severity="warning",
    doc=__doc__,
    message="“{}” leaves the matching to them. Which work, exactly?",
    grade="C",
    find=phrases(
        "(?:review|look at|check|see|consider|go through) my (?:[a-z]+ )?(?:profile|resume|cv|application|background|linkedin)(?: (?:for|and)(?: (?:any|an|a|let me know|consider))?(?: (?:open|suitable|relevant|available|possible))* ?(?:positions?|openings?|opportunit(?:y|ies)|roles?|vacanc(?:y|ies)|jobs?)?)?",
        "(?:i'm|i am|am|currently|been) (?:currently |actively |desperately |urgently |now )*(?:looking|searching|seeking|hunting|open)(?: out)? ?(?:for|to)? (?:an? |any |my next |some |new |the next |other )*(?:<opportunity>|(?:new |next )?challenges?)",
        "(?:any|are there|have|if there(?:'s| is| are)) (?:any |an? )?(?:open|suitable|relevant|available|current|job|possible|entry[ -]level)*(?: )?(?:openings?|vacanc(?:y|ies)|open positions|job openings|open roles|jobs|internships?)(?: (?:at|in|for|with|available|that)(?: (?:your|me|my)(?: (?:company|team|organi[sz]ation|profile))?)?)?",
        "(?:be|get|stay|am|keep me) on your radar",
        r"(?:keep|have|bear) me in mind(?: (?:for|if|when)\b)?",
        "(?:attach(?:ed|ing)|please find|here is|sending you|sharing) (?:attached |you )?my (?:resume|cv)",
        not_before=r"(?: [a-z]+)? for an? ",
    ),
    bad=(
        "Please «review my profile for any open positions».",
        "«I am currently looking for a new opportunity».",
        "«Are there any openings at your company»?",
        "Do «keep me in mind for» later.",
    ),
    good=(
        "The job of winding the clock is open, says the notice on your door. Is it the old key?",
        "I repaired nine looms in Lodz; your museum has a tenth that stands still.",
        "The position of the second lamp on your chart is off by a cable's length.",
    ),
)
