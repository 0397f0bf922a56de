"""Always happy to meet people like you.

Why: it is true of anyone in the trade and names no reason for this one person.
Instead: say what the two of you could talk about.
Source: our own judgment, from how such notes are written in English.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="always-happy-to-connect",
    category="vague-synergy",
    severity="warning",
    doc=__doc__,
    message="“{}” fits anyone in the trade. Why this person?",
    grade="own",
    find=phrases(
        "(?:as )?(?:an?|another) fellow [a-z']+(?: [a-z']+){0,3} (?:here|person|grad|graduate|alum|alumnus|alumna)",
        "(?:connect|connecting) with (?:a |an |other |another )*fellow [a-z'-]+",
        "always (?:so |really |very )?(?:good|great|happy|glad|nice|lovely|love|loved|looking|keen|refreshing|curious)(?: to| when)? (?:meet|meeting|connect|connecting|know|knowing|see|seeing|have|build|building|expand|swap)(?:ing)? (?:<word> )?(?:other|another|more|fellow|new|good|our|one of|with|relationships|women|people|folks?|experienced|like|farmers|founders|ideas|leaders|professionals|someone)",
        "let'?s (?:connect|link(?: up| properly)?|collab|network together|fix that)",
        "let us (?:connect|network)",
        "make (?:it )?(?:a )?(?:point|habit) (?:of|to) connect(?:ing)?(?: with)?",
        "support (?:each other|one another)'?s (?:journeys?|content|missions?|work|growth)",
        "we (?:[a-z]+ )?(?:should|must|need to|gotta) (?:all )?(?:stick together|support each other|support one another|lift each other up)",
        "lift each other up|uplift one another|learning and growing together",
        "(?:great|good|nice|lovely) to (?:connect with|have|know|meet|see) (?:<word> )?(?:another|other|fellow|more good|good folks?|people like) ",
        "(?:looking|trying|hoping|wanted|want) to (?:meet|connect with|get to know) (?:<word> )?(?:other|more|every|genuine|fresh faces|good people|like) ?(?:<word> )?(?:people|folks?|grads?|founders|faces|professionals|designers|women|minds|souls)?",
        "love (?:connecting with|meeting) (?:<word> )?(?:other |more |creative |fellow |new |people|women|founders|souls|like)",
        "(?:see|seeing|meet) (?:one of our own|our own people|our people)(?: (?:doing|excel)[a-z]*)?",
        not_before=r",? (?:the|a|your|our|on|so|as they) ",
    ),
    bad=(
        "«Another fellow Leeds grad» in the trade, good.",
        "«Always happy to connect with» designers.",
        "Same town, same trade. «Let's connect»!",
    ),
    good=(
        "Let's connect the two halves of the hedge survey on Monday; your half has the gate.",
        "My fellow juror asked who had painted the door; you had.",
        "The two beams support each other only if your brace stays in.",
    ),
)
