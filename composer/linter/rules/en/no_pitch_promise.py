"""No pitch, I promise.

Why: who has nothing to sell need not say so; the promise prepares for what it denies.
Instead: begin with the matter itself.
Source: our own judgment, from how such notes are written in English.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="no-pitch-promise",
    category="false-familiarity",
    severity="warning",
    doc=__doc__,
    message="“{}” makes readers wait for the pitch. Could you begin with the matter?",
    grade="own",
    find=phrases(
        "no (?:sales pitch|hard sell|fluff|waffle)|no (?:pitch|agenda)(?:, (?:no pitch|promise|i promise|just|you))+",
        "(?:i )?know you (?:probably |must )?(?:get loads|get tons|hate (?:these|messages)|are pulled|get dozens) ?(?:of (?:these|messages)(?: messages)?)?|so i'll (?:keep (?:it|this) (?:short|brief)|be brief)",
        "i (?:don't|do not|rarely|never|hardly ever) (?:usually |normally |often )?(?:do this|send (?:many|a lot) of (?:these|them)|say this(?: often)?|message strangers)",
        "i(?:'m| am) (?:a real person|not a bot|not a robot)|hate messages like this|not pushing anything",
        "(?:a bit|bit|little) (?:cheeky|random)",
    ),
    bad=(
        "«No pitch, promise»! Just a hello.",
        "«I don't usually do this», but your page is nice.",
        "«I'm not a bot», honest.",
    ),
    good=(
        "There was no pitch left after the flood, so we played on your father's field.",
        "The real person in the photo is my uncle; the bot in your archive named him Rex.",
        "I never send the blue form, because your clerk sends it back.",
    ),
)
