"""Thanks for a click.

Why: it answers a button and says nothing to the person.
Instead: begin with what you would like to tell or ask them now.
Source: one list of banned phrases; no measurement.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="thanks-for-connecting",
    category="empty-opener",
    severity="hint",
    doc=__doc__,
    message="“{}” answers a button. What would you like to say to the person?",
    grade="D",
    find=phrases(
        "(?:thanks|thank you|thx|many thanks|cheers)(?: (?:so|very) much| a lot| again)? for (?:(?:connecting|accepting|the (?:add|connection|connect|invite|invitation|connection request)|adding me|your connection|having me|letting me|the accept|joining my network)(?: (?:with me|my (?:invitation|invite|request|connection(?: request)?)|to (?:your|my) network|here|on linkedin|(?:in|to) your network|me|your network))*)",
        "(?:glad|happy|pleased|great|good|nice|delighted|excited|pleasure) (?:to be connected|to be connecting|we(?:'re| are) (?:now )?connected|to connect(?: with you)?)(?: (?:here|with you|on linkedin|now))*",
        unless_known=True,
        if_before=r" *(?:[.!,;–]|$| (?:and|i|we)\b)",
    ),
    bad=(
        "«Thanks for connecting»!",
        "«Thank you so much for accepting my invitation», Ada.",
        "«Great to be connected».",
    ),
    good=(
        "Thanks for connecting the pump to the old line; the cellar is dry.",
        "Thank you for adding me to the key list; I lock up on Fridays.",
        "Thanks for letting me play the old organ on Sunday.",
    ),
)
