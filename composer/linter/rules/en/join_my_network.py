"""A subject line or a text that the platform sends by itself.

Why: it asks for a favor and gives no reason.
Instead: say what you have in common, or what you would like to ask.
Source: LinkedIn's own subject lines and texts, in use from about 2009 to 2019
(maximizesocialbusiness.com, lireo.com and mail rules that know them).
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="join-my-network",
    category="default-text",
    severity="must-fix",
    doc=__doc__,
    message="“{}” is a text of the platform. What is your own reason?",
    grade="B",
    find=phrases(
        "(?:<i'd like> to (?:invite you|have you|ask you) to )?join <my> (?:professional )?network (?:on|at) linkedin",
        "<i'd like> to join your (?:professional |linkedin )?network(?: (?:on|at) linkedin)?",
        "please add me to your (?:professional |linkedin )network(?: (?:on|at) linkedin)?",
        "i(?:'d like to)? invite you to join my (?:professional |linkedin )?network",
    ),
    bad=(
        "«I wanted to invite you to join my network on LinkedIn».",
        "Dana, «please add me to your LinkedIn network»",
        "Hi Jo, «I'd like to join your LinkedIn network».",
    ),
    good=(
        "I'd like to join your reading group on Thursdays; Pia gave me your name.",
        "Your mesh network of rain gauges in Leith: may our school join it?",
        "Please add me to the list for the night shift handover on Friday.",
    ),
)
