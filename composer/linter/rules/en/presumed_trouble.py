"""A trouble that is supposed.

Why: it is known of others or of nobody, and is put down to the reader.
Instead: say what you saw at theirs, or ask how they do it now.
Source: our own judgment, from how such notes are written in English.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="presumed-trouble",
    category="false-familiarity",
    severity="warning",
    doc=__doc__,
    message="“{}” supposes a trouble. What did you really see at theirs?",
    grade="own",
    find=phrases(
        "are you (?:also |still |getting |just |really |not |sick and )*(?:tired|sick|fed up) (?:of|with) (?:[a-z]+ing|low|high|slow|cold|endless|manual|the same|unqualified|wasted|poor|bad|boring|expensive)(?: [a-z]+)?",
        "most (?:of the )?(?:[a-z&-]+ ){1,4}(?:that |who )?(?:i|we)(?:'ve)? (?:speak|talk|spoken|talked|work|chat|meet)(?: (?:to|with))?(?: (?:these days|right now|lately|today))? (?:are |tell me |tell us )?(?:they (?:are )?)?(?:still |also |currently |constantly )?(?:struggl(?:e|ing)|los(?:e|ing)|wast(?:e|ing)|tired of|find it hard|grappl(?:e|ing)|fac(?:e|ing)|frustrated)(?: (?:with|to))?",
        r"as an? (?:<word> ){0,2}(?:owner|founder|leader|manager|director|ceo|entrepreneur|recruiter|executive),? you(?:'ll)? (?:will )?know (?:better than (?:anyone|most)(?: else)?|all too well|only too well|first[ -]hand)",
        unless_known=True,
    ),
    bad=(
        "«Are you tired of chasing invoices»?",
        "«Most founders I speak to are struggling with» hiring.",
        "«Most of the HR leaders we talk to lose» good people.",
        "«As a business owner, you know better than anyone» how hard hiring is.",
    ),
    good=(
        "Are you tired after the night on the weir? I can take the second watch.",
        "Most ringers I talk to in Ely send you their love and the 1911 book.",
        "You said you were sick of the brass smell; our shed has a window now.",
        "As a ferry man, you know better than anyone when the fog lifts here. Is it June?",
    ),
)
