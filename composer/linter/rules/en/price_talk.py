"""Prices and discounts.

Why: a price answers a question that was not asked, and a discount sells in haste.
Instead: leave figures for the moment when they ask for an offer.
Source: our own judgment, from how such notes are written in English.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="price-talk",
    category="premature-pitch",
    severity="warning",
    doc=__doc__,
    message="“{}” names a price before a wish. Have they asked?",
    grade="own",
    find=phrases(
        r"(?:from|only|just|flat|starting at|starting from) (?:[£$€]|rs\.? ?|usd ?|r)\d[\d,.k]*(?: a month| per month| down| per [a-z]+|/[a-z]+| all up)",
        r"[£$€]\d[\d,.k]*(?: a|/| per ) ?(?:month|mo|seat|user|week|hour|h)",
        r"\d+ ?% (?:discount|promo|off (?:this|for|your|today|all|everything|if))(?: [a-z]+)?",
        r"(?:finance )?from \d+\.\d ?%",
        r"free (?:till|until) (?:christmas|easter|january|the new year)|free of charge|free (?:delivery|samples?|kilo|site visit|inspection|pilot|valuation)|samples are free|\d+ days free|first (?:shoot|gallery|month|lesson|session) (?:on me|free|\d+% off)",
        "no (?:set-?up (?:fees?|cost)|retainer|long contracts?|contract tie[ -]ins|minimum hours|capex|cold calls|upfront (?:fees?|cost)|hidden fees|fees|no fees)|there(?:'s| is) no cost (?:to (?:you|yourself)|for)|without obligation",
        "complimentary [a-z-]+(?: [a-z]+)?",
        "(?:you only pay|pay only|only pay|you pay only) (?:if|on|when) [a-z]+|pay on results|or you don'?t pay",
        r"moq \d+|minimum order",
    ),
    bad=(
        "Websites «from £39 a month».",
        "Book today and get «20% discount».",
        "There is «no setup fee», and coffee too.",
    ),
    good=(
        "Your ferry was £4 in May and £9 in June; is the June one the tourist fare?",
        "The pay on the night boat was in coins, and you counted mine twice.",
        "The samples you froze in March are thawing: the alarm is on.",
    ),
)
