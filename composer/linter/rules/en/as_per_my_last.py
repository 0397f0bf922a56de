"""As per my last mail.

Why: it reads as a reproach.
Instead: say the point again in one line.
Source: one list of banned phrases; no measurement.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="as-per-my-last",
    category="follow-up-pressure",
    severity="warning",
    doc=__doc__,
    message="“{}” reads as a reproach. What was the point, in one line?",
    grade="D",
    find=phrases(
        "(?:as per|per|as (?:i )?(?:mentioned|said|stated|noted|explained|outlined) in|referring to|further to|with reference to|in reference to|regarding) my (?:last|previous|earlier|first|initial|recent|prior) (?:e-?mails?|messages?|note|request|inmail|invitation)",
        "as (?:previously|already) (?:mentioned|stated|discussed|communicated|explained)",
    ),
    bad=(
        "«As per my last email», prices rise.",
        "«As mentioned in my previous message», we sell carpets.",
        "«As previously stated», time is short.",
    ),
    good=(
        "As you said in your last letter, the third verse is the older one.",
        "My last email had the wrong drawing; this is the valve with two seats.",
        "Per ton, your mill ground more than ours in 1931.",
    ),
)
