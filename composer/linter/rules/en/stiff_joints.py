"""Joints of an essay.

Why: words like these hold essays together; a note of four lines needs none.
Instead: leave the joint out; the sentences stand without it.
Source: complaint story at trends.glance.com and a list of banned phrases.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="stiff-joints",
    category="ai-tell",
    severity="hint",
    doc=__doc__,
    message="“{}” belongs in an essay. Does the sentence stand without it?",
    grade="C",
    find=phrases(
        "(?:furthermore|moreover|additionally|consequently|in conclusion|in addition|with that said|that being said|having said that),",
        "it(?:'s| is) (?:also )?(?:worth|important to) (?:noting|note|mentioning|mention)(?: that)?",
        "(?:in short|simply put|long story short|at the end of the day|here's the thing|the bottom line is|to put it simply|in essence|in a nutshell)[,:](?:)",
    ),
    bad=(
        "«Furthermore,» we sell carpets.",
        "«It is worth noting that» rents rise.",
        "«At the end of the day,» it is about people.",
    ),
    good=(
        "At the end of the day shift your team left us a cake. Thank you.",
        "Here's the thing you lost in the vestry: a brass key with a red thread.",
        "In short trousers you already rang that bell, says the photo.",
    ),
)
