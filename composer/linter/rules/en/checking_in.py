"""Just checking in.

Why: it says that you wait, and gives no new reason to answer.
Instead: add one thing: an answer, a page, a date.
Source: lists of banned phrases; a first reminder may add something, this one does not.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="checking-in",
    category="follow-up-pressure",
    severity="warning",
    doc=__doc__,
    message="“{}” adds nothing new. What can you add?",
    grade="C",
    find=phrases(
        "(?:i |we )?(?:just |simply |only |quickly |wanted to |want to |thought i'd |am |i'm |was )*(?:checking (?:back )?in|check (?:back )?in|follow(?:ing)?[ -]up|follow(?:ing)? back up)(?: (?:with you|again|here|quickly|on (?:my|our|the|this|that|it)(?: (?:previous|last|earlier|recent|below|first))*(?: (?:message|e-?mail|note|invitation|request|outreach|conversation))?|to see (?:if|whether)|regarding|and see|as|since|because|about (?:my|this|that)))*",
        r"(?:any|is there any|do you have any) (?:update|updates|news|thoughts|feedback|chance you saw)(?: (?:on (?:this|that|my)|for me|yet)(?: [a-z]+)?)?\?(?:)",
        "(?:just )?(?:a )?(?:friendly|gentle|quick|kind) (?:reminder|nudge|ping|follow-?up)",
        not_before=r" (?:at the|desk|on (?:the|what|your|how)\b)",
        not_after=r"(?:no|your|her|his|for|the) ",
    ),
    bad=(
        "«Just checking in».",
        "«I wanted to follow up on my last message».",
        "«A gentle reminder».",
    ),
    good=(
        "You check in at the lodge, says the warden, and the key hangs behind the clock.",
        "The follow-up of your 2019 trial: are the knees counted one by one?",
        "Any news of the second ewe since Sunday?",
    ),
)
