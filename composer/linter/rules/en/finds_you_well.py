"""A message that hopes to find someone well.

Why: the first line is the one that is sure to be read, and this is in every mass mail.
Instead: begin with the second sentence.
Source: five lists of banned phrases; no measurement.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="finds-you-well",
    category="empty-opener",
    severity="warning",
    doc=__doc__,
    message="“{}” stands in many mass mails. Would anything be missing without it?",
    grade="D",
    find=phrases(
        "(?:i |we )?(?:just |really |do |sincerely )?(?:hope|trust|hoping|wish) (?:that )?(?:this|my|the) (?:(?:e-?mail|message|note|letter|invitation|inmail|request) )?(?:finds?|meets|reaches|catches) you(?: and (?:your (?:family|team|loved ones)|yours))?(?: (?:doing |in )?(?:well|great|safe|healthy|good (?:health|spirits|time)|the best of (?:health|spirits)|great (?:health|spirits)|at a good time)(?: and (?:safe|healthy|well|in good (?:spirits|health)))?)?",
        "(?:i |we )?(?:hope|trust|hoping) (?:that )?(?:everything|things|life|business|work|your (?:week|day|year|month|weekend)) (?:is|are|has been|have been) (?:going |treating you |off to a |started )?(?:well|great|good|smoothly|fine|kind to you|good start|great start|productive)(?: (?:with you|at your end|on your end|for you|so far))?",
        "(?:may this|this) (?:message|e-?mail|note) finds? you (?:well|in good (?:health|spirits))",
    ),
    bad=(
        "«I hope this message finds you well».",
        "«Hope this finds you well and safe»!",
        "«I trust this email finds you in good health».",
    ),
    good=(
        "I hope the second ewe finds her lamb; your dog was a great help.",
        "This finds its way to you by Ana, who has your address from the choir.",
        "We hope that the well on your side still gives water; ours fell dry.",
    ),
)
