"""Text me, drop me a line, give me a shout.

Why: it hands the next step to a reader who has no reason yet to take it.
Instead: ask one question in this message.
Source: our own judgment, from how such notes are written in English.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="message-me",
    category="premature-pitch",
    severity="warning",
    doc=__doc__,
    message="“{}” leaves the first step to them. What is your question?",
    grade="own",
    find=phrases(
        "(?:dm|text|message|msg|inbox|pm|whatsapp) (?:me|us) (?:for (?:an? |more |the )?(?:price|quote|info|details|link)|if interested|or pass it on|to learn more|your best)",
        "(?:dm|text|inbox|pm) (?:me|us) [a-z]+(?:[.!]|$)",
        "ring or message|(?:text|type|comment) [a-z]+ (?:to|below)|give (?:me|us) a (?:shout|follow|ring if)|drop (?:me|us) a (?:text|line|message|dm)",
        "(?:just |so |now )shout if you(?:'re| are|'d)? (?:fancy|want|need|ever|like)",
        "feel free to (?:send|share|message|contact|call|connect|ask|book|check|browse|visit|drop|dm|reach)",
        "let me know if (?:you(?:'re| are) (?:keen|open)|need)",
        "say the word|do check out my [a-z ]{3,20}",
        "links?(?:'?s| is|s)? (?:is )?in (?:my |the )?(?:bio|profile|comments|description)|(?:resume|cv|forms?) link(?: is)? below",
    ),
    bad=(
        "Gutters, slates, chimneys: «give us a shout».",
        "«Feel free to contact» our team.",
        "Yoga for dads. «Link in my bio»!",
    ),
    good=(
        "You free the owl, I hold the net: is that how we do it on Friday?",
        "The link in your watch chain is the wrong gold; my father sold it.",
        "They shout if you lean on the third bell, so lean on the second.",
    ),
)
