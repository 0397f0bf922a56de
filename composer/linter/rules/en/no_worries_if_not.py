"""A way out before the question was weighed.

Why: it has become a set phrase that sales mails end with.
Instead: make the question small enough, and leave the exit unsaid.
Source: one list of banned phrases; no measurement.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="no-worries-if-not",
    category="empty-opener",
    severity="hint",
    doc=__doc__,
    message="“{}” stands in many sales mails. Is the question small enough without it?",
    grade="D",
    find=phrases(
        "(?:no (?:worries|problem|pressure|stress|hard feelings|rush|obligation)|totally (?:fine|ok|okay|understand)|all good)(?: (?:at all|whatsoever|either way))? (?:if (?:not|you(?:'re| are) (?:not|too busy)|it's not (?:a fit|for you)|you can't|you don't|now isn't)|either way)(?: (?:interested|a fit|for you|the right time))?",
        "no (?:pressure|hard feelings)(?: (?:at all|whatsoever))?[!.](?:)",
        "(?:hope (?:you|this) (?:don't mind|isn't too|is okay))(?: (?:me )?(?:reaching out|messaging|writing|contacting you))?",
        unless_known=True,
    ),
    bad=(
        "«No worries if not»! Jo",
        "Call me. «No pressure at all!»",
        "«Totally fine if you're too busy».",
    ),
    good=(
        "No pressure in the second boiler since Sunday; was it the valve you named?",
        "If not the mill, then the weir: where did your aunt paint it?",
        "The dog has no worries, he found your ball.",
    ),
)
