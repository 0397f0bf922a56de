"""Small talk with a stranger.

Why: from someone unknown it reads as the first line of a sales script.
Instead: start with the reason; between friends, ask away.
Source: complaint page linkedintraining.co.uk.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="how-are-you-doing",
    category="false-familiarity",
    severity="hint",
    doc=__doc__,
    message="“{}” from a stranger reads like a script. Is there something real to ask?",
    grade="C",
    find=phrases(
        "how (?:are|r) (?:you|u|things)(?: (?:doing|going))?(?: (?:today|this (?:fine |lovely )?(?:morning|evening|week)|these days|lately))?",
        "how(?:'s| is) (?:your|the) (?:day|week|monday|tuesday|wednesday|thursday|friday|weekend|business)(?: (?:going|treating you|so far|been))?",
        "hope you(?:'re| are)? hav(?:e|ing) an? (?:great|good|wonderful|nice|lovely|amazing|fantastic|productive) (?:day|week|weekend|one|start|morning|monday)",
        unless_known=True,
        if_before=r" *(?:[.!?,–-]|$)",
    ),
    bad=(
        "Hi Jo, «how are you doing today»?",
        "Hello! «How's your week going»?",
        "I «hope you're having a great day»!",
    ),
    good=(
        "How are you keeping the frost off the lemon trees in Lund?",
        "How is the week in the hut priced for a school class?",
        "You said that the weekend is for the boat: did she float?",
    ),
)
