"""A profile that was come across.

Why: it says how you found them, which is the one thing everyone here has in common.
Instead: say what you were looking for when you found them.
Source: complaint pages meltdownbykyle.com, socialmediabutterflyblog.com and mickmel.com, and
four lists of banned phrases.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="came-across-profile",
    category="false-familiarity",
    severity="warning",
    doc=__doc__,
    message="“{}” says how you found them. What were you looking for?",
    grade="B",
    find=phrases(
        "(?:i |we |just |recently |i've |and |i'd )*(?:came|come|came|coming|ran|run|stumbled|stumble|chanced|happened) (?:across|upon|on|over|onto) (?:your|you) ?(?:[a-z]+ )?(?:profile|page|linkedin|name|background|contact|company|work)",
        "(?:i |we |just |recently |i've |and )*(?:found|discovered|spotted|noticed|saw|seen|viewed|was (?:viewing|looking at|browsing|checking out)|was (?:just )?(?:reading|going) through|went through|checked out|looked at|read through|reviewed|have reviewed) your (?:linkedin |impressive |interesting |professional )*profile",
        "(?:after|while|when|upon) (?:reviewing|viewing|seeing|looking at|reading|browsing|checking|coming across|going through) (?:through )?(?:your )(?:linkedin |impressive |professional )*(?:profile|background|experience|resume|cv|work history)",
        r"(?:i |we |just )*came across you (?:on|here|while|through|when|in my)\b",
        not_before=r" (?:photo|picture|says|that says|of the)\b",
    ),
    bad=(
        "«I came across your profile» today.",
        "«I just stumbled upon your LinkedIn profile».",
        "«After reviewing your background», we should talk.",
        "Hello, «I found your profile» via search.",
    ),
    good=(
        "I came across your father's name in the harbor book of 1931, page 12.",
        "The profile of the hull you drew: is it at frame 4 or 5?",
        "I found your glove after the match and left it with the porter.",
    ),
)
