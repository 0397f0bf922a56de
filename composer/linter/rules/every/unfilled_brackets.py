"""A slot in square brackets.

Why: the reader sees the template and not the writer.
Instead: put in what belongs there, or take the sentence out.
Source: complaint page contentkantoor.nl, templates and lists of banned phrases.
"""

from composer.linter.rule import Rule
from composer.linter.slots import names_a_field_or_stands_beside_one, slots

rule = Rule(
    code="unfilled-brackets",
    category="leftover-slot",
    severity="must-fix",
    doc=__doc__,
    message="“{}” was not filled. What belongs there?",
    grade="C",
    find=slots(
        r"\[\[?[^\[\]\n]{1,80}\]\]?",
        keep=names_a_field_or_stands_beside_one,
    ),
    bad=(
        "Hi «[Name]», I saw your post about «[Topic]».",
        "I help companies with «[your service]».",
        "Hoi Jan, ik help bedrijven met «[jouw dienst]».",
        "Best, «[YOUR NAME]»",
    ),
    good=(
        'You wrote "the bell were [sic] cast in 1911": is that the founder\'s spelling?',
        "In the map (see [1]) the brook runs east of the mill.",
        "The third verse [...] is missing from our book. Do you have it?",
        "Your function reads row[name] twice; is the second one meant?",
    ),
    lang="any",
)
