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
        not_before=r"['\"]?,? (?:or|if|by|whether)\b",
    ),
    bad=(
        "«No contracts, no risk»: that is us.",
        "«Just reply YES» and the guide is yours.",
        "Join our «200+ happy clients» in Leeds.",
    ),
    good=(
        "There is no risk of frost on your side of the weir, the keeper says.",
        "Reply yes or no by Friday, the baker has to know about your forty loaves.",
        "Two happy customers of your old ferry wave from the quay, and one is my aunt.",
    ),
)
