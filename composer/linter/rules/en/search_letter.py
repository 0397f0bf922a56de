"""The phrases of a headhunter's letter.

Why: they sound discreet and hold neither the job nor a reason to pick this person.
Instead: name the job, the place, the pay, and which of their works made you write.
Source: our own judgment, from how such notes are written in English.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="search-letter",
    category="recruiter-boilerplate",
    severity="warning",
    doc=__doc__,
    message="“{}” could stand in any search letter. Which job is it, and what of theirs fits?",
    grade="own",
    find=phrases(
        "your (?:name|profile) (?:has |have |was |repeatedly |kept |keeps )*(?:surfac(?:ed?|ing|es)|emerg(?:ed?|ing|es)|identified|highlighted)(?: (?:repeatedly|again|more than once))?(?: (?:during|in|through|from|by|as part of) (?:our|my|the|a|some) (?:[a-z]+ ){0,2}(?:research|search|mapping|process|assignment|market map))?",
        "(?:(?:precisely|exactly|just) the (?:rare |right |unusual |unique )?|(?:the|a) (?:precise|exact|rare) )(?:blend|mix|combination|mixture) of (?:[a-z'-]+,? ){0,4}?(?:strateg|techn|tecn|kommerz|commer|comerc|leader|lider|manage|operat|operac|operaz|analy|analit|skill|experi|esperien|exper|compet|kompet|erfahr|ervar|kennis|fue?hrung|vertrieb|sector|expertise|qualit|talent|fae?higkeit|branche|attribut)[a-z]*",
        "you (?:may|might|could) (?:well |very well |of course |indeed )*be (?:very |quite |perfectly |really |entirely |perfectly )*(?:happy|content|settled|comfortable) (?:where you are|in your (?:current |present )?(?:role|position|job|post))|you(?:'re| are) (?:probably|likely|no doubt|surely|doubtless) (?:very |quite |perfectly )*(?:happy|content|settled) (?:where you are|in your (?:current |present )?(?:role|position|job|post))",
        "(?:an? )?(?:brief |short |quick |initial |strictly |completely |entirely |totally |fully |discreet )*confidential (?:conversation|chat|discussion|exchange|sounding)",
        r"(?:fast|rapidly|quickly)[ -](?:growing|expanding) (?:name|player|force|leader|brand)(?: (?:in|within) (?:the )?(?:<word> ){1,3}(?:sector|industry|space|market|world))?",
    ),
    bad=(
        "«Your name surfaced during our research».",
        "You have «precisely the blend of skills» our client wants.",
        "I know «you may be very happy where you are».",
        "Could we have «a confidential conversation»?",
        "My client is a «fast-growing name in the logistics sector».",
    ),
    good=(
        "Under the lime your grandmother's name surfaced, on the bell we cleaned on Friday.",
        "Your 1931 ledger has exactly the blend of rye and spelt that we lost. May I copy it?",
        "The goats may be very happy where you are, but the hut here has a new roof.",
        "The file on the flood is confidential until May, the archive says.",
        "Bindweed is a fast-growing menace on our plot; did your salt help?",
    ),
)
