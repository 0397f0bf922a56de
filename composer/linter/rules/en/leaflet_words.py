"""Words from a leaflet.

Why: it belongs to an advertisement, and the reader asked for none.
Instead: leave the offer out until they ask, and say what you know about their own case.
Source: our own judgment, from how such notes are written in English.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="leaflet-words",
    category="premature-pitch",
    severity="warning",
    doc=__doc__,
    message="“{}” is what leaflets say. What would this person want it for?",
    grade="own",
    find=phrases(
        "no (?:long[ -]term )?(?:contracts?|risks?|commitments?|lock-ins?|catch|(?:upfront|hidden|setup|set-up) (?:costs?|fees?))(?:,? (?:and |or |just )?no (?:long[ -]term )?(?:contracts?|risks?|commitments?|lock-ins?|catch|hassle|(?:upfront|hidden|setup|set-up) (?:costs?|fees?)))+",
        r"(?:just |simply )(?:reply|respond|answer|text|comment)(?: back)?(?: with)? (?:the word )?['\"]?(?:yes|info|interested|demo)['\"]?|(?:reply|respond|comment)(?: with)? (?:the word )?['\"]?(?:yes|interested)",
        r"(?:over |more than )?(?:\d[\d,.]*\+?|hundreds of|thousands of|dozens of) (?:happy|satisfied|delighted|thrilled) (?:clients?|customers?|users|business(?:es)?|companies|owners|families)",
        r"(?:that's|that is|this is) (?:exactly |just |precisely )?where (?:we|i|our [a-z]+) (?:come|comes|can come|step|steps) in",
        r"(?:i|we) (?:(?:only|just|still|currently|now) )*(?:have|'ve got|have got) (?:(?:only|just|room for|the last) )*(?:one|two|three|four|five|a few|\d{1,2}) (?:more |free )?(?:spaces?|spots?|slots?|places?)(?: left| available| remaining| open)* (?:for )?(?:this|next) (?:month|week|quarter)",
        r"free,? (?:and )?no[- ](?:obligation|strings(?:[ -]attached)?) (?:<word> )?(?:review|consultation|quote|assessment|audit|chat|call|health check|check|session|valuation|trial|demo)",
        r"(?:many|most|a lot of|lots of) (?:people|professionals|business owners|owners|leaders|founders|managers) in your (?:position|situation|shoes)",
        not_before=r"['\"]?,? (?:or|if|by|whether)\b",
    ),
    bad=(
        "«No contracts, no risk»: that is us.",
        "«Just reply YES» and the guide is yours.",
        "Join our «200+ happy clients» in Leeds.",
        "«That's where we come in».",
        "«I have two spaces left for this month».",
        "I am offering a «free, no-obligation review».",
        "«Many people in your position» are surprised.",
    ),
    good=(
        "There is no risk of frost on your side of the weir, the keeper says.",
        "Reply yes or no by Friday, the baker has to know about your forty loaves.",
        "Two happy customers of your old ferry wave from the quay, and one is my aunt.",
        "The beam is cracked where we come in from the yard; could you look at it?",
        "We have two places left in the minibus for this month's away match, if Noah wants one.",
    ),
)
