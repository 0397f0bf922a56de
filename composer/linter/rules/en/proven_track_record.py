"""A cover letter in a note.

Why: phrases from job advertisements say nothing that can be checked.
Instead: name one thing you did, with a place and a year.
Source: complaint story at trends.glance.com and two lists of banned phrases.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="proven-track-record",
    category="ai-tell",
    severity="hint",
    doc=__doc__,
    message="“{}” cannot be checked. What did you do, and where?",
    grade="C",
    find=phrases(
        r"(?:proven|strong|solid|demonstrated|impressive|excellent) track record(?: (?:of|in|for)\b)?",
        "(?:results?|detail|goal|customer|data)[ -](?:oriented|driven|focused) (?:[a-z]+ ){0,2}(?:professional|leader|individual|manager|mindset|person|team player|expert|executive|marketer|engineer)",
        "(?:highly |self[ -])(?:motivated|skilled|driven|qualified)(?: [a-z]+)? ?(?:professional|individual|candidate|leader|person|team player)",
        "(?:seasoned|accomplished|dynamic|dedicated|passionate|visionary) (?:[a-z]+ )?(?:professional|leader|executive|entrepreneur|marketer|expert|strategist)",
        "(?:well[ -]versed|extensive experience|vast experience|years of experience) in",
        "thought leader(?:s|ship)?",
        proper=True,
    ),
    bad=(
        "I have a «proven track record in» sales.",
        "I am a «results-oriented professional».",
        "She is a «seasoned executive».",
    ),
    good=(
        "The track record of your greyhound hangs in our pub: 28.4 seconds.",
        "Seasoned oak or green for the lych gate? You did the one in Ely.",
        "Your sales leaflet of 1931 promises a proven yeast. Which one was it?",
    ),
)
