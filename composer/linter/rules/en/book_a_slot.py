"""A calendar to book a slot in.

Why: it makes the reader do the work for a meeting they did not ask for.
Instead: offer to come to them, and say why.
Source: a list of banned phrases; no measurement for notes.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="book-a-slot",
    category="calendar-push",
    severity="warning",
    doc=__doc__,
    message="“{}” hands them the work. What would the meeting be about?",
    grade="C",
    find=phrases(
        "(?:book|grab|pick|choose|reserve|select) (?:an? |any |some |your )?(?:free |suitable |convenient )?(?:slot|time|times|meeting|appointment|call)(?: (?:slot|that (?:works|suits)(?: (?:for )?you)?|on|in|via|here|through|using)+)* ?(?:(?:my|our|the|this) (?:calendar|calendly|link|schedule|page|booking link))?",
        "(?:my|our|here is my|here's my|via) (?:calendly|calendar link|booking link|scheduling link|online calendar|calendar (?:is )?(?:here|below))",
        r"(?:https?://)?(?:www\.)?(?:calendly\.com|cal\.com|meetings\.hubspot\.com|savvycal\.com|tidycal\.com|zcal\.co)/?[^ ]*(?:)",
        "(?:send|sent|sending|share|shoot|drop)(?: you)? (?:over )?(?:an? )?(?:calendar|meeting) (?:invite|link|invitation)",
        unless_known=True,
    ),
    bad=(
        "«Book a slot in my calendar».",
        "«Grab a time that works for you here».",
        "Here it is: «calendly.com/jo-ferr/15min»",
    ),
    good=(
        "The slot in my loom for the shuttle is too wide. Was yours, too?",
        "Your calendar of the mills, 1931, has a page for ours.",
        "We book the hall for Thursdays; does your choir still need it?",
    ),
)
