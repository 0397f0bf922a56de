"""An open networker.

Why: it says that the writer takes anyone.
Instead: leave it out, and say why them.
Source: complaint page writespeaksell.com and one more blog draft (2019).
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="open-networker",
    category="network-plea",
    severity="warning",
    doc=__doc__,
    message="“{}” says that you take anyone. Why them?",
    grade="C",
    find=phrases(
        "(?:open|super|avid|active|fellow|power) networker",
        r"(?:i'm an?|i am an?|fellow|a|proud) l\.?i\.?o\.?n\.?(?: here| on linkedin| member)",
        "linkedin open network(?:er|ing)",
        "(?:i )?(?:accept|never refuse|never decline|always accept) (?:all|any|every) (?:invit(?:e|ation)s?|requests?|connections?)",
        r"(?:\d{1,3}[,.']?\d{3}|30k|20k|10k|\d{2}k)\+? (?:connections|followers)",
    ),
    bad=(
        "Hello, I am an «open networker».",
        "A «fellow LION here»!",
        "«I accept all invitations».",
    ),
    good=(
        "The lion on your fountain lost its ear; our mason has one of that stone.",
        "The fellow with the nets worked on your father's boat.",
        "The workshop is open until six; the net makers meet there on Mondays.",
    ),
)
