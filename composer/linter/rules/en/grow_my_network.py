"""A network that is to grow.

Why: it makes the reader one more in a count.
Instead: say what they are to you that nobody else is.
Source: lists of banned phrases and templates; complaint pages on collecting contacts
(theheretic.org, 2013).
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="grow-my-network",
    category="network-plea",
    severity="warning",
    doc=__doc__,
    message="“{}” makes them one of many. Why this person?",
    grade="D",
    find=phrases(
        "(?:expand|grow|build|broaden|widen|extend|increas|enlarg|develop|strengthen|diversify|enhanc|enrich)(?:e|ing|ed|s|es)? (?:up |out )?(?:<my>|the|a) (?:[a-z-]+ ){0,3}(?:network|connections|contacts|circle|linkedin)(?: (?:in|of|with|within|on|here|and)(?: (?:the |fellow |like-?minded |other )*(?:[a-z]+ )?(?:linkedin|industry|field|space|sector|professionals|people|leaders|experts|area|connections|community|founders|recruiters))?)?",
        "(?:always )?(?:looking|trying|keen|eager|happy|good|great|nice|want|wanting|hoping|love|open|like|aim|glad|excited|pleased) (?:forward )?(?:to|for|in) (?:expand|grow|connect|network|connecting|networking|build|meet|meeting)(?:ing)? (?:with )?(?:(?:new|other|more|fellow|interesting|great|industry|local|smart|talented|top|experienced|professional|amazing|inspiring|good|different|[a-z]+ industry) )+(?:people|professionals|leaders|founders|experts|connections|peers|minds|entrepreneurs|individuals|colleagues|contacts|members|folks|recruiters|marketers|engineers|developers|talent|relationships)",
        "connect(?:ing)? with (?:(?:new|other|more|fellow|interesting|great|industry|local|smart|talented|top|experienced|like-?minded|inspiring|good) )+(?:people|professionals|leaders|founders|experts|peers|minds|entrepreneurs|individuals|folks|recruiters)",
        "(?:widen|broaden|expand) my (?:horizons?|reach|sphere)",
    ),
    bad=(
        "I want to «expand my network».",
        "I am «growing my professional network in the industry».",
        "«Always happy to connect with fellow professionals».",
    ),
    good=(
        "The rain-gauge network is to grow by two: may one stand on your roof?",
        "We broaden the path behind your fence in May; which roses must stay?",
        "You connect new people at the allotment by lending them a spade. It worked on me.",
    ),
)
