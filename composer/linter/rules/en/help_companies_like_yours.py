"""What we do for companies like yours.

Why: it is a line from an advertisement; the reader has not said that they need anything.
Instead: leave the offer out until they ask, or name the problem of theirs that you saw.
Source: complaint pages contentkantoor.nl and asidesandbsides.ghost.io, and a list of banned
phrases.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="help-companies-like-yours",
    category="premature-pitch",
    severity="warning",
    doc=__doc__,
    message="“{}” is an offer before there is a need. What did you see that they need?",
    grade="C",
    find=phrases(
        "(?:we|i|our (?:team|company|platform|agency|firm)|my (?:team|company|agency|firm))(?:'ve| have)? (?:currently |also |mainly |specifically |actively )?(?:help|helped|helps|support|supports|work with|assist|partner with|enable|empower)(?:ing)? (?:<word> ){0,4}(?:companies|businesses|organi[sz]ations|firms|brands|startups|agencies|founders|owners|leaders|executives|ceos|entrepreneurs|coaches|consultants|smes|smbs|b2b|saas|teams|people|professionals|managers) (?:just |exactly )?(?:like (?:you|yours)|such as (?:you|yours)|in your (?:industry|space|sector|field|position))",
        "(?:we|i|my team|our (?:team|company|platform|agency)) (?:help|support|assist|enable|empower) (?:<word> ){0,3}(?:companies|businesses|organi[sz]ations|firms|brands|startups|agencies|founders|owners|leaders|executives|ceos|directors|entrepreneurs|coaches|consultants|smes|smbs|teams|manufacturers|retailers|professionals) (?:to |with |(?:cut|reduce|save|grow|increase|win|find|scale|build|boost|improve|close|fill|hire|get|unlock|turn) |aged |[a-z]+ (?:their|more|new|costs?|time|revenue|sales|leads))",
        "(?:we|i) work with (?:a lot of |lots of |many |other |several |similar |hundreds of |dozens of )(?:<word> ){0,3}(?:companies|businesses|organi[sz]ations|firms|brands|startups|agencies|founders|owners|leaders|executives|teams|professionals|clients)",
        "(?:we|i)(?:'ve| have) been (?:helping|working with) (?:<word> ){0,3}(?:companies|businesses|organi[sz]ations|firms|brands|startups|agencies|founders|owners|leaders|executives|teams|professionals)",
        "helping (?:<word> ){0,3}(?:companies|businesses|organi[sz]ations|firms|brands|startups|agencies|founders|owners|leaders|executives|entrepreneurs|coaches|consultants|smes|teams|professionals) (?:to |with |like |[a-z]+ (?:their|more|new|costs?|time|revenue|sales|leads))",
        "(?:companies|businesses|organi[sz]ations|teams|people|professionals|leaders|firms|founders|brands|executives|experts) (?:just |exactly )?like (?:you|yours)",
    ),
    bad=(
        "«We help companies like yours» every day.",
        "«I help businesses with» payroll. Shall we connect?",
        "«Helping B2B businesses automate their» payroll.",
        "For «teams like yours» there is a better way.",
        "«We help procurement leaders cut» indirect spend.",
    ),
    good=(
        "I help the companies house clerk with the old ledgers; she pointed me to you.",
        "We help each other with the hay and could use a third baler.",
        "Your team likes the early shift, you said in Ghent. Ours fights over it.",
        "I support the swimming directors who cut the Sunday lane; the water was empty.",
    ),
)
