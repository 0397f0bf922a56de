"""A word is missing where a slot was empty.

Why: the sentence shows that a program was to fill it.
Instead: read it aloud, and put in the missing word.
Source: what an empty merge field leaves behind; our own judgment.
"""

from composer.linter.rule import Rule
from composer.linter.slots import slots, tidy_elsewhere

rule = Rule(
    code="empty-gap",
    category="leftover-slot",
    severity="must-fix",
    doc=__doc__,
    message="After “{}” a word is missing. Which one?",
    grade="own",
    find=slots(
        r"(?i)\b(at|with|from|for|of|about|in|your|the|as an?|by|named|called)[ \t]+[,.](?:\s|$)",
        r"(?i)\b(at|with|from|your|the|as an?|by|like|such as|about|that)[ \t]{2,}(?:and|or|as|is|are|was"
        r"|were|has|have|in|to|because|which|that|while|grow|scale|save|reduce|increase|improve)\b",
        r"(?i)\b(your (?:work|role|time|position|job) (?:at|with|as))[ \t]*[.!](?:\s|$)",
        r"(?i)\b(at|with|from|for) (?:null|undefined|nan)\b",
        keep=tidy_elsewhere,
        part=1,
    ),
    bad=(
        "I like your work «at» , and your bread.",
        "You bake «at»  and I eat.",
        "We help bakers «like»  grow in autumn.",
        "Thank you for «your role as».",
        "I saw you «at» undefined.",
    ),
    good=(
        "What is the third sluice for? It stands open.",
        "That is the quay the ferry comes from.",
        "You are the one I asked about , and the pier , and the eels .",
    ),
    lang="any",
)
