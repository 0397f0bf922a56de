"""Excitement about what someone is up to.

Why: a feeling about nothing in particular is not believed.
Instead: ask about one thing they do.
Source: complaint page socialmediabutterflyblog.com (2019).
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="excited-to-learn",
    category="empty-opener",
    severity="hint",
    doc=__doc__,
    message="“{}” is about nothing in particular. Which thing they do?",
    grade="C",
    find=phrases(
        "(?:excited|eager|keen|curious|thrilled|looking forward) to (?:learn|hear|see|find out|know|learning|hearing|seeing) (?:more )?(?:about )?(?:what you(?:'re| are)? (?:up to|doing|working on|building)|you and your (?:work|company)|about you)(?: (?:professionally|here|these days|at <word>))*",
        "(?:see|learn|hear|know) what you(?:'re| are) up to(?: (?:professionally|these days|here))*",
        unless_known=True,
    ),
    bad=(
        "«Excited to learn more about what you're up to professionally».",
        "I am «curious to see what you're building».",
        "I want to «know what you are up to these days».",
    ),
    good=(
        "The pupils are excited to learn the third verse with you on Friday.",
        "You are up to your knees in the weir on that photo; which flood was it?",
        "Curious: what do you do about the frost on the lemon trees?",
    ),
)
