"""A name that came up.

Why: it hints at a source and hides it.
Instead: say who named them, and in which words.
Source: complaint page hrd-departement.blogspot.com (2008).
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="name-came-up",
    category="false-familiarity",
    severity="warning",
    doc=__doc__,
    message="“{}” hides the source. Who named them, and why?",
    grade="C",
    find=phrases(
        "your (?:name|profile|company)(?: has| just| recently)? (?:came up|come up|popped up|keeps (?:coming|popping) up|was (?:mentioned|recommended|suggested|passed (?:on )?to (?:me|us)|given to (?:me|us)))(?: (?:in connection with|in (?:my|our|a) (?:search|research|network|list)|as (?:someone|a)|several times|a few times|multiple times|recently|to (?:me|us)))*",
        not_before=r" (?:in my feed|when|while|by [a-z]|at|during|over|in (?:the|our) [a-z]+ (?:meeting|minutes|talk))",
    ),
    bad=(
        "«Your name came up in connection with» a project.",
        "«Your name was mentioned to us».",
        "«Your name keeps coming up several times».",
    ),
    good=(
        "Your name came up when Ana and I looked for someone who knows lime kilns.",
        "Your name was mentioned by the verger: he says you have the tower key.",
        "Whose name is on the bell? I read it as yours.",
    ),
)
