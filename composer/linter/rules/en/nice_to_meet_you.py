"""A meeting that did not take place.

Why: nobody has met yet, so the phrase sounds like a slip or a script.
Instead: if you met, say where; if not, leave it out.
Source: one list of banned phrases; no measurement.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="nice-to-meet-you",
    category="false-familiarity",
    severity="hint",
    doc=__doc__,
    message="“{}” names no meeting. If you met, where was it?",
    grade="D",
    find=phrases(
        "(?:it's |it is |very |so |really )*(?:good|great|nice|lovely|pleased|happy|glad|pleasure|honou?r|delighted) (?:to (?:e-?|virtually )?meet|meeting|to know) you(?: (?:here|virtually|online|on linkedin|digitally))?",
        unless_known=True,
        if_before=r" *(?:[.!?–]|, (?:i|we|my|and|hope)\b|$)",
        not_after=r"(?:was|were|been|be|had|would be) (?:so |really |very |such an? |an? )*",
    ),
    bad=(
        "Hi Sam, «nice to meet you»!",
        "«Great to meet you virtually».",
        "«It's lovely to e-meet you». I sell carpets.",
    ),
    good=(
        "It was nice to meet you at the Ghent pump fair. The valve fits.",
        "Good to meet you on the ferry; here is the tide table I promised.",
        "Where do you meet? The poster only says under the bridge.",
    ),
)
