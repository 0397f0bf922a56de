"""Shall I send the brochure?

Why: a yes costs the reader a sales talk, and the question closes what was never opened.
Instead: ask something that they can answer from their own work.
Source: our own judgment, from how such notes are written in English.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="shall-i-send",
    category="premature-pitch",
    severity="warning",
    doc=__doc__,
    message="“{}” closes a sale that has not begun. What would you really like to know?",
    grade="own",
    find=phrases(
        "(?:shall|should|can|may|could) i (?:just )?(?:send|share|forward)(?: over| across| you)* (?:our|the|a|three|some|over) (?:[a-z]+ )?(?:checklist|brochure|info(?:rmation)?|booking link|link|short film|details|case study|deck|slots|outline|catalogu?e|video|voice note|overview|one-?pager|proposal|few names)",
        "(?:should|shall|can|may) i (?:pencil you in|reserve (?:an?|one|your) [a-z]+|hold (?:one|a [a-z]+) for you|put (?:you|your name) (?:on the list|down))",
        "(?:may|can) (?:i|we) (?:call|phone|telephone|visit|ring) (?:you )?(?:on|today|when|this|next|tomorrow)",
        "can i give you a (?:quick )?(?:bell|ring|call)",
        "(?:send me|share|tell (?:me|us)|send) (?:your|ur|us your) (?:headcount|(?:updated |latest )?(?:cv|resume)|requirements?|requirments?|inquiry|enquiry|requirement|whatsapp?)",
        "(?:any )?(?:inquir|enquir)(?:y|ies) (?:is |are )?welcome|receive your (?:valued )?(?:enquiry|inquiry)|do you have any (?:project )?requirements?",
        "(?:i'd|i would|we would|we'd) (?:be (?:glad|delighted|keen|pleased|happy) to|like to|love to|welcome) (?:prepare a|call in|provide an indication|discuss these|walk you)",
    ),
    bad=(
        "Great website! «Shall I send the brochure»?",
        "We wash windows. «May I call you on» Tuesday?",
        "Dear buyer, kindly «send your inquiry».",
    ),
    good=(
        "Shall I send the hen back with Rosa, or do you fetch her yourself?",
        "The door you sent me to hold was off its hinge; who has the pin?",
        "You asked for the requirements of the north lift: 400 kg and one dog.",
    ),
)
