"""Every pound helps.

Why: an appeal to everyone asks no one, and a gift is asked for before a word is exchanged.
Instead: say why you turn to this person, or ask people you know.
Source: our own judgment, from how such notes are written in English.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="every-pound-helps",
    category="self-centered-ask",
    severity="warning",
    doc=__doc__,
    message="“{}” appeals to everyone. Why to this person?",
    grade="own",
    find=phrases(
        r"every (?:little|pound|quid|dollar|euro|donation|pledge|penny|rupee|cent|bit|share|contribution|signature) (?:<word> ){0,5}(?:helps|help|counts)|(?:even [£$€]\d+|every little bit) (?:helps|counts)|anything you can spare",
        "sponsorship packages?|(?:jersey|shirt|kit|team) sponsor|(?:ask for|receive|appreciate|grateful for) your (?:kind |generous )?(?:support|donation|contribution)",
        "(?:donate|take) (?:a )?(?:raffle prize|table)|tables? of ten|donations? (?:are )?(?:eligible|tax)|raises? (?:funds|money) for|raising (?:money|funds) for|running the (?:<word> ){1,2}marathon|(?:change|transform) young lives|every child deserves",
    ),
    bad=(
        "Swimming the Channel for the hospice, «every penny helps»!",
        "Dear leader, we are «raising money for» our choir. Donate here.",
        "«Every child deserves» a bike.",
    ),
    good=(
        "Every dollar in the tin was Canadian, and you changed them at par.",
        "The child on your poster is my sister; she deserves the copyright.",
        "You ran the Marathon dairy for nine years: who made the rind?",
    ),
)
