"""A belief in networking.

Why: it is a reason to know anybody.
Instead: say what you want to ask or tell this one person.
Source: our own judgment, from how such notes are written in English.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="networking-creed",
    category="network-plea",
    severity="warning",
    doc=__doc__,
    message="“{}” is about contacts in general. Why this person?",
    grade="own",
    find=phrases(
        "(?:(?:a )?(?:strong |firm |big |great |true |huge )?believ(?:e|er|ing) |belief )(?:strongly |firmly |deeply |truly )?in (?:the )?(?:power|value|importance|magic|strength|force|benefits) of (?:[a-z]+ ){0,2}(?:networking|networks?|connections?|connecting|relationships)",
        "your network is your net ?worth",
        "(?:it's |it is )?(?:always |never hurts |never a bad idea )(?:good |nice |great |useful |a pleasure |valuable |fun |lovely |enriching |inspiring |cool )?to (?:know|meet|have|be in touch with) (?:(?:more|other|such|some|new|fellow) )*(?:creative|passionate|driven|bright|motivated|ambitious|like-hearted|open-minded|curious|positive) (?:people|minds|folks|souls|individuals|professionals|persons|women|men)",
    ),
    bad=(
        "I «believe in the power of networking».",
        "As «a firm believer in the value of genuine connections» I write to you.",
        "«Always good to know creative people».",
    ),
    good=(
        "I believe in the power of the second sluice since the night you opened it.",
        "The value of your network of rain gauges showed on the 9th: ours was dry.",
        "Is it always good to know the tide before you cast? You said no in Lund.",
    ),
)
