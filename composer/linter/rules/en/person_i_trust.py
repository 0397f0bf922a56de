"""An early invitation text of the platform.

Why: it claims trust in somebody the reader has never heard of.
Instead: name the occasion on which you two had to do with each other.
Source: LinkedIn's own text, in use from 2005 to the early 2010s (mediajunkie.com, 2005;
socialmediareinvention.com, 2009).
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="person-i-trust",
    category="default-text",
    severity="must-fix",
    doc=__doc__,
    message="“{}” is an old text of the platform. What do you two share?",
    grade="B",
    find=phrases(
        "(?:since )?you are a person i trust",
        "(?:i'm|i am) using it to discover inside connections i didn't know i had",
    ),
    bad=(
        "«Since you are a person I trust», here is my invitation.",
        "«You are a person I trust». Greetings from Oslo!",
        "Please join. «I'm using it to discover inside connections I didn't know I had».",
    ),
    good=(
        "You are the person Ines trusts with her bees, she says. Could you look at mine?",
        "I trust your translation of the Kafka letters more than any other.",
        "I am using it to find the inside diameter of old pipes, as you showed us in Ghent.",
    ),
)
