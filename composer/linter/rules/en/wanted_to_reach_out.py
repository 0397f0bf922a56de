"""Reaching out, announced.

Why: the reader sees that you are writing; the words put off why.
Instead: delete them and begin with the reason.
Source: in 1,330 threads of one seller, “reaching out / I saw / I noticed” stood in 14.7% of the
answered and 28.0% of the unanswered ones (bostonrobbie/BDR); lists of banned phrases.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="wanted-to-reach-out",
    category="empty-opener",
    severity="hint",
    doc=__doc__,
    message="“{}” says that you write, and they see that. What would be missing without it?",
    grade="C",
    find=phrases(
        "(?:i |we )?(?:just |simply |only )?(?:want(?:ed)?|like|thought (?:i'd|i would|i should|to|it would be (?:good|great|nice) to)|decided|felt compelled|hoping|wish(?:ed)?|love) (?:to )?(?:quickly |personally |briefly )?(?:reach out|get in touch|touch base|(?:drop|shoot) you a (?:quick )?(?:line|note|message)|introduce myself|say (?:hi|hello))(?: (?:to you|and (?:connect|say (?:hi|hello)|introduce myself|see|ask)|because|as|since|today|regarding|to (?:see|connect|ask|introduce)|with you))*",
        "(?:i'm|i am|we're|we are|am) (?:reaching out|contacting you|messaging you|getting in touch|writing (?:to (?:see|connect|ask|introduce|inquire|explore|share|offer|let you know|invite)(?: myself| you)?|regarding|in regards? to))(?: (?:to you|today|because|as|since|regarding|in regards? to|with regards? to|on behalf of|with|to (?:see if|connect|ask(?: if| you)?|introduce(?: myself)?|inquire|explore|share|learn|discuss|offer|let you know|invite you|you)))*",
        "(?:i |we )?(?:just )?thought (?:i'd|i would|i should|we should|to) connect(?: with you)?",
        "(?:my|the) (?:purpose|reason) (?:of|for) (?:this (?:message|note|e-?mail)|(?:writing|reaching out|contacting you))",
        unless_known=True,
        not_before=r" (?:of the|to (?:the|all|my))\b",
    ),
    bad=(
        "«I'm reaching out to see if» you need help.",
        "«I just wanted to reach out and connect».",
        "«I am writing to introduce myself».",
        "We both live in Mo, so «I thought I'd say hi».",
    ),
    good=(
        "I am writing the history of the weir and you hold the 1953 gauge book.",
        "Reach out of the second window and you touch our pear tree; take what you like.",
        "The lamp contacts you soldered in Lund held for nine years.",
    ),
)
