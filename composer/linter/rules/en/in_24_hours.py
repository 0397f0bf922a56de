"""A result with a deadline.

Why: it is the wording of an advertisement.
Instead: leave the promise out.
Source: complaint page socialmediabutterflyblog.com (2019).
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="in-24-hours",
    category="clickbait-opener",
    severity="warning",
    doc=__doc__,
    message="“{}” promises like an advertisement. What can you say that they can check?",
    grade="C",
    find=phrases(
        "(?:in|within) (?:just |only |as little as |less than |under |the next )(?:[0-9]+|one|two|three|seven|ten|thirty|sixty|ninety) (?:hours?|days?|weeks?|minutes?|months?)",
        "(?:results?|leads|clients|customers|followers|guaranteed|roi|replies|money|sales|meetings|hires?|candidates?) (?:in|within) (?:[0-9]+|one|two|seven|ten|thirty|sixty|ninety) (?:hours?|days?|weeks?|minutes?)",
        "(?:guaranteed|proven|secret|one weird|little-known|must-see) (?:results?|method|trick|formula|system|strategy|secret)",
    ),
    bad=(
        "You get «results in 24 hours»!",
        "Double your sales «in just 30 days».",
        "I use a «proven formula».",
    ),
    good=(
        "In 24 hours the dough has doubled, as your grandmother wrote.",
        "The bridge closes in three days, so may I measure it before Sunday?",
        "You crossed in nine hours in 1987. Which wind?",
    ),
)
