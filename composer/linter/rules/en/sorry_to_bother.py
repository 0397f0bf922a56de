"""Sorry to bother.

Why: it pleads guilty and makes the reader console the writer.
Instead: be short; that is the better courtesy.
Source: one list of banned phrases; no measurement.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="sorry-to-bother",
    category="empty-opener",
    severity="hint",
    doc=__doc__,
    message="“{}” makes them console you. Would being short be the better courtesy?",
    grade="D",
    find=phrases(
        r"(?:i'm |i am |so |really |very |my apologies |apologies |forgive me |excuse me )*(?:sorry|apologi[sz]e|apologies|excuse me|forgive me) (?:to|for) (?:bother(?:ing)?|disturb(?:ing)?|interrupt(?:ing)?|the (?:cold (?:message|outreach|email)|random(?:ness)?(?: message)?|unsolicited message|intrusion|bother|disturbance)|reaching out|contacting you|messaging|intrud(?:e|ing)|my intrusion|spam(?:ming)?|writing)(?: (?:you|out of the blue|like this|unannounced))*(?:,? but\b)?",
        "(?:i know|sure|i'm sure|i am sure|i understand|i can imagine) (?:that )?(?:you(?:'re| are| must be)) (?:a |an )?(?:very |super |extremely |incredibly |probably )*(?:busy|swamped|flooded)(?: (?:person|man|woman|professional|schedule))?",
        unless_known=True,
        not_before=r" (?:so late|late|only now|again about|this late)\b",
    ),
    bad=(
        "«Sorry to bother you, but» rents rise.",
        "«Apologies for the cold message».",
        "«I know you're busy», so listen.",
    ),
    good=(
        "Sorry about the gate; the ewes are back, and the hinge is mended.",
        "The dog bothered your hens on Sunday. May I bring new netting?",
        "I know that you are against the weir; so was my father until 1953.",
    ),
)
