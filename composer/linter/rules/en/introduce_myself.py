"""An introduction that is announced.

Why: it asks leave to speak and then speaks of the writer.
Instead: say who you are in half a sentence, together with the reason.
Source: complaint page jonnyhatesmarketing.com.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="introduce-myself",
    category="empty-opener",
    severity="warning",
    doc=__doc__,
    message="“{}” announces an introduction. Can half a sentence do it, with the reason?",
    grade="C",
    find=phrases(
        "(?:please )?(?:allow|let|permit) me to (?:briefly |quickly )?introduce (?:myself|our company|my company)|let me (?:briefly |quickly )?introduce myself",
        "(?:my name is|this is|i am|i'm) (?:<word> ){1,3}and i (?:serve|work|am working) as (?:an?|the)?",
        r"i (?:currently )?serve as (?:an?|the)\b",
        "a (?:little|bit|quick|short|brief) (?:bit )?(?:about (?:me|myself|us)|introduction|intro)",
    ),
    bad=(
        "«Allow me to introduce myself».",
        "Hello! «I serve as a» coach for teams.",
        "«A little about me»: I sell carpets.",
    ),
    good=(
        "Ana will introduce us on Sunday at the mill; I bring the 1911 plans.",
        "My name is on the plaque you cleaned, so thank you for the brass.",
        "The lamps serve as marks for boats; you turned one round.",
    ),
)
