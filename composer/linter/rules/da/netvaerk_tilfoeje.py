"""A bare wish to be connected, in Danish.

Why: the button said that much already; how you know each other is missing.
Instead: say in one sentence how you know each other, or what you would like to ask.
Source: our own judgment; no LinkedIn text in Danish was found.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="netvaerk-tilfoeje",
    category="vague-request",
    severity="warning",
    doc=__doc__,
    message="“{}” gives no reason. Why this person, and why now?",
    grade="own",
    find=phrases(
        "(?:jeg )?(?:vil|ville|onsker|kunne)(?: (?:jeg|gerne|godt|taenke mig))*(?: at)? (?:tilfoje|foje|have|invitere) dig (?:til|i|med i) mit (?:professionelle |faglige )?(?:netvaerk|netværk)(?: pa linkedin)?",
        "(?:udvide|udbygge) mit (?:professionelle |faglige )?(?:netvaerk|netværk)",
        "(?:jeg )?(?:vil|ville|onsker) gerne (?:connecte|forbinde mig|vaere forbundet|være forbundet) med dig(?: pa linkedin)?",
    ),
    bad=(
        "«Jeg vil gerne føje dig til mit professionelle netværk på LinkedIn».",
        "Hej Bo, «jeg vil gerne have dig i mit netværk».",
        "Jeg håber at «udvide mit netværk».",
    ),
    good=(
        "Jeg vil gerne føje dit kort over møllen til skolens arkiv.",
        "Nettet, du bødede i Skagen, holder; hvilken knude er det?",
        "Jeg vil gerne invitere dig til koret på torsdag.",
    ),
    lang="da",
)
