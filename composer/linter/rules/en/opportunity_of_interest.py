"""An opportunity that might be of interest.

Why: the reader has to ask what it is.
Instead: name the job in this line.
Source: a template seen in the wild; no measurement.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="opportunity-of-interest",
    category="recruiter-boilerplate",
    severity="warning",
    doc=__doc__,
    message="“{}” makes them ask what it is. Can you name the job?",
    grade="D",
    find=phrases(
        "(?:have|got|come across|handling|working on|recruiting for|hiring for|filling) (?:an? |some |several |multiple |a few |the )?(?:[a-z-]+ ){0,2}<opportunity> (?:(?:that|which|and) )?(?:i )?(?:(?:thought|think|believe|feel) )?(?:(?:it |you |this )?(?:might|may|could|would) (?:be (?:of interest|interest(?:ed|ing)|right|suitable|perfect|a (?:good|great) (?:fit|match)|relevant)|interest you|suit you|appeal|fit)|(?:matches|match|fits|suits) your)(?: (?:to|for|in) (?:you|this|it))?",
        "(?:thought|think|wondering if|believe|feel|wondered if) (?:of you|you (?:might|may|would|could|'d) be (?:interested|a (?:good|great) (?:fit|match)|suitable))(?: (?:in|for)(?: (?:an?|this|the|our|my|one of our))?(?: [a-z-]+){0,2} ?<opportunity>)",
        "<opportunity> (?:that|which) (?:might|may|could|would) (?:interest you|be (?:of interest|interesting|a (?:good|great) (?:fit|match))|suit you)(?: (?:to|for) you)?",
    ),
    bad=(
        "I «have an opportunity that I thought might be of interest».",
        "I «thought you might be interested in a new role».",
        "It is a «position that could interest you».",
    ),
    good=(
        "The mill might interest you: its second wheel is the twin of yours.",
        "I have the job of winding your clock now, and the spring is tired.",
        "You thought the opening on the chart might be a sluice. It is.",
    ),
)
