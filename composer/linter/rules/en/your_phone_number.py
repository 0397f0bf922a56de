"""A private number, asked for at once.

Why: it is a step into somebody's private life before a reason was given.
Instead: offer your own number and let them choose.
Source: complaint page socialmediabutterflyblog.com (2019).
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="your-phone-number",
    category="self-centered-ask",
    severity="warning",
    doc=__doc__,
    message="“{}” is a private thing. Could you offer yours instead?",
    grade="C",
    find=phrases(
        "(?:what(?:'s| is)|share|send(?: me)?|give(?: me)?|drop|provide|have|get|tell me) (?:me )?your (?:[a-z]+ )?(?:phone|mobile|cell|whats?app|telephone|contact)(?: phone)?(?: ?(?:number|no|details|info|#))?",
        "(?:provide|give|send|share)(?: me)?(?: with)? a (?:phone |contact )?number",
        "(?:share|send me|give me|drop|provide) (?:me )?your (?:number|e-?mail(?: address| id)?)",
        "(?:connect|chat|talk|move|continue|message me|text me|contact me|reach me) (?:over |on |via |to |by )+(?:whats?app|telegram|wechat|signal)",
        unless_known=True,
    ),
    bad=(
        "«What is your PHONE NUMBER»?",
        "Please «share your WhatsApp» with me.",
        "Let us «move to Telegram».",
    ),
    good=(
        "The number of the house on your photo: is it 9 or 19?",
        "Your phone fell behind the organ bench; the verger has it.",
        "My number is on the seed packet, if you would rather call.",
    ),
)
