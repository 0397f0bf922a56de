"""An attraction without an object.

Why: it describes the effect of a profile and not what was in it.
Instead: name what you were curious about.
Source: complaint pages mickmel.com, practicalsmm.com (2017) and socialmediabutterflyblog.com
(2019).
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="drawn-to-you",
    category="empty-flattery",
    severity="warning",
    doc=__doc__,
    message="“{}” leaves out the reason. What made you curious?",
    grade="C",
    find=phrases(
        r"(?:was|am|were|i'm|been) (?:instantly |immediately |<so>)(?:drawn|attracted) (?:to|by|in)\b",
        "(?:was|am|were|i'm|been) <so>(?:intrigued|fascinated|captivated)(?: by (?:your|you) (?:<background>|profile|story|content|company))?",
        "(?:based on|given|because of) your <so>(?:fascinating|interesting|impressive|unique|amazing) (?:background|profile|experience|career|work)(?: i think we should connect)?",
        "you (?:seem|look|sound)(?: to be| like)? (?:an? )?<so>(?:interesting|impressive|inspiring|amazing|great|fascinating|cool)(?: (?:person|professional|guy|individual|connection))?",
        not_before=r" (?:by|when|that|how|with|enough)\b",
    ),
    bad=(
        "I «was instantly drawn to» you.",
        "Saw your name here, «was intrigued» and want to talk.",
        "«Based on your interesting profile» we should talk.",
        "«You seem interesting»!",
    ),
    good=(
        "The lines are drawn to scale; could you check the third sheet?",
        "I was intrigued by the second valve on your pump in Ghent. What is it for?",
        "You look tired in that photo with the calf! Did she live?",
    ),
)
