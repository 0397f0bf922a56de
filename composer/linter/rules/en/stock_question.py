"""A question from an advertisement.

Why: it has one wanted answer and could be put to the whole trade.
Instead: ask about one thing that you saw at their place.
Source: our own judgment, from how such notes are written in English.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="stock-question",
    category="clickbait-opener",
    severity="warning",
    doc=__doc__,
    message="“{}” is asked in advertisements. What did you see at their place?",
    grade="own",
    find=phrases(
        r"(?:need more|tired of|sick of|struggling with|fed up with) (?:<word> ?){1,4}\?",
        "(?:ever|have you ever|have you) (?:thought (?:about|of) (?:what|putting|being|selling|becoming|having)|considered (?:being|selling|becoming|outsourcing)|wished (?:to|you)|wondered (?:what your|how much))",
        "are you (?:happy with your current|open to (?:an offer|earning|an extra|new ways|a side)|taking on new|raising now|where you want to be)",
        "is your (?:[a-z]+ ){1,3}(?:protected|available|ending soon|costing you|up for renewal)|when did you last (?:review|check|update)",
        "(?:(?:what(?:'?s| is) )?(?:your|one|their) )biggest (?:challenge|pain point|headache|struggle|obstacle)(?: (?:right now|you're facing|this year))?",
        "keeps? (?:you|them) (?:awake|up) (?:at|on) (?:night)|what(?:'?s| is) (?:the )?one (?:thing|task) (?:you|that)",
        "(?:your own boss|(?:second|extra|side|passive|extra stream of|another stream of) income|income from home|earn(?:ing)? while (?:you|they) sleep|ready for the next level|to (?:the|your) next level)",
        "(?:collecting|gathering) (?:answers|short quotes)|you(?:'d| would) be (?:silly|daft|crazy) not to",
        r"did you know (?:that )?\d+ ?%|\d+ ?% (?:of )?(?:ai pilots|attacks|[a-z]+ (?:owners|leaders|companies|businesses|firms|teams|workers))|tell us the same|are telling us",
    ),
    bad=(
        "«Need more leads?» We have them.",
        "Tell me, «what is your biggest challenge right now»?",
        "Do you dream of a «second income»?",
    ),
    good=(
        "Your biggest dog is in my hen house again, and he looks pleased.",
        "Are you taking the early boat, or the one with the band?",
        "Is your gate ready for the tractor? It is 40 cm wider than the old one.",
    ),
)
