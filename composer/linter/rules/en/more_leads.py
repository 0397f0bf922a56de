"""Leads, pipeline, automation.

Why: it is the wording of the senders whom people block.
Instead: leave the offer out of the first message, or say what you saw in their work that calls
for it.
Source: complaint pages socialmediabutterflyblog.com (2019) and asidesandbsides.ghost.io.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="more-leads",
    category="premature-pitch",
    severity="warning",
    doc=__doc__,
    message="“{}” is the wording of mass mail. What did you see that calls for it?",
    grade="C",
    find=phrases(
        r"(?:generate|generating|get|getting|gives?|give you|bring|bringing|deliver|delivering|book|booking|send|add|close|attract|land) (?:you )?(?:more|many|new|qualified|quality|\d+[+x]?|hundreds of|high-quality|extra|consistent|b2b|warm)(?: (?:more|new|qualified|quality|sales|inbound|b2b|warm))* (?:leads|clients|customers|appointments|meetings|deals|sales calls|prospects)",
        "automate (?:your|their) (?:[a-z]+ )?(?:prospect(?:s|ing)|outreach|sales|lead gen(?:eration)?|marketing|recruiting|hiring|workflows?|pipeline)",
        "(?:fill|filling|build|boost|grow|predictable) (?:your |a |their )?(?:sales )?pipeline",
        "(?:lead[ -]gen(?:eration)?|seo|link[ -]building|web development|app development|outsourcing|staff augmentation|digital marketing) (?:services?|agency|company|solutions?|expert|packages?)",
    ),
    bad=(
        "My system will «generate more leads» for you.",
        "We «automate your outreach» completely.",
        "Time to «fill your pipeline».",
        "I run a «lead generation agency».",
    ),
    good=(
        "The lead in your organ pipes sags. Does more tin help?",
        "Who leads the choir on Sundays now? You said you wanted to hand it over.",
        "The gas pipeline past your field is from 1961; I have the survey.",
    ),
)
