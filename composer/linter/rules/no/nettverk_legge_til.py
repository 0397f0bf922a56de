"""A bare wish to be connected, in Norwegian.

Why: the button said that much already; how you know each other is missing.
Instead: say in one sentence how you know each other, or what you would like to ask.
Source: our own judgment; no LinkedIn text in Norwegian was found.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="nettverk-legge-til",
    category="vague-request",
    severity="warning",
    doc=__doc__,
    message="“{}” gives no reason. Why this person, and why now?",
    grade="own",
    find=phrases(
        "(?:jeg )?(?:vil|ville|onsker|skulle)(?: (?:jeg|gjerne|onske))*(?: a)? (?:legge (?:til )?deg(?: til)?|ha deg|invitere deg) (?:i|til|inn i) (?:mitt (?:profesjonelle )?nettverk|nettverket mitt)(?: pa linkedin)?",
        "(?:utvide|bygge) (?:mitt (?:profesjonelle )?nettverk|nettverket mitt)",
        "(?:jeg )?(?:vil|ville|onsker) gjerne (?:knytte kontakt|koble meg|connecte|komme i kontakt) med deg(?: pa linkedin)?",
    ),
    bad=(
        "«Jeg vil gjerne legge deg til i mitt profesjonelle nettverk på LinkedIn».",
        "Hei Siv, «jeg ønsker å ha deg i nettverket mitt».",
        "Jeg vil «utvide nettverket mitt».",
    ),
    good=(
        "Jeg vil gjerne legge kartet ditt over mølla i arkivet på skolen.",
        "Garnet du bøtte i Mo holder; hvilken knute er det?",
        "Jeg vil gjerne invitere deg til koret på torsdag, for mormor sang den stemmen.",
    ),
    lang="no",
)
