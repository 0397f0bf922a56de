"""Set answers of a chatbot.

Why: the reader has seen them at the end of many machine texts.
Instead: end where your own question ends.
Source: one list of banned phrases, and our own reading of chatbot drafts; no measurement.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="chatbot-turns",
    category="ai-tell",
    severity="hint",
    doc=__doc__,
    message="“{}” is a set phrase of chatbots. What would you say yourself?",
    grade="D",
    find=phrases(
        "great question[!.,](?:)",
        "(?:oh,? )?(?:i )?(?:absolutely |just |really )?love (?:that|this)[!.,](?:)",
        "(?:a )?(?:valuable|great|wonderful|meaningful|amazing|fantastic) addition to (?:my|our|your|any|the) (?:network|team|company)",
        "(?:meaningful|valuable|genuine|authentic|impactful|insightful|thoughtful) (?:connections?|conversations?|dialogue|discussions?|relationships?|exchanges?)",
        "(?:truly |deeply )?(?:inspire|inspires|inspired) me to",
        "fostering (?:meaningful|genuine|deeper|authentic)",
        proper=True,
    ),
    bad=(
        "«Great question,» and thanks.",
        "You are «a valuable addition to my network».",
        "I am here for «meaningful connections».",
    ),
    good=(
        "The great question of the evening was yours: who paid for the second bell?",
        "The addition to your barn leans. Is that the frost?",
        "I love that verse about the ferry; my class sang it on the pier.",
    ),
)
