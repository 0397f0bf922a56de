"""Their point, without the point.

Why: “your take” shows that there was one, not that it was understood.
Instead: repeat the point in your own words and go on from it.
Source: one list of banned phrases; no measurement. Silent as soon as the subject is named.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="your-point-about",
    category="surveillance-opener",
    severity="hint",
    doc=__doc__,
    message="“{}” leaves the point out. What was it?",
    grade="D",
    find=phrases(
        "(?:your|the) (?:(?:great|interesting|recent|unique|fresh|insightful|excellent|valuable|thoughtful|brilliant) )*(?:point|take|views?|thoughts|perspective|opinion|insights)(?: (?:on|about) (?:this|that|it|things|the (?:topic|matter|subject|industry|market|field)|linkedin|social media))?",
        not_after=r"(?:see|from|at|got|miss|take|of|in|change|share|with|hear|love|value|appreciate|like|know|curious about|ask for|would|get|need|want) ",
        if_before=r" *(?:[.!;–]|$| (?:was|is|were|are|really|got|made me) (?:great|good|spot on|so|very|interesting|valuable|brilliant|a|refreshing|thinking|think|stuck|resonat))",
    ),
    bad=(
        "«Your point about this» was great.",
        "«Your recent take on the industry» is refreshing.",
        "Hello Jo. «Your insightful perspective»!",
    ),
    good=(
        "Your point about empty return legs holds for milk, too: our tankers run back dry.",
        "From your point of view on the pier, which mast is the taller?",
        "Your take on the third verse is slower than ours.",
    ),
)
