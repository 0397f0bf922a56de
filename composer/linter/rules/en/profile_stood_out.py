"""A profile that stood out or caught an eye.

Why: it says that you looked, not at what.
Instead: name the line, the project or the answer that you stopped at.
Source: two lists of banned phrases; no measurement.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="profile-stood-out",
    category="empty-flattery",
    severity="warning",
    doc=__doc__,
    message="“{}” does not say what it was. Which detail?",
    grade="D",
    find=phrases(
        "your (?:<word> ){0,4}(?:profile|background|experience|expertise|career|work|headline|resume|cv|name|company|post)(?: (?:really|immediately|just|truly|here|has|instantly))* (?:stood|stands|jumped) out",
        "(?:caught|catches|catching|grabbed|drew|captured) (?:my|our) (?:eye|attention|interest)",
        "what (?:caught|drew|grabbed) (?:my|our) (?:eye|attention) (?:was|is)",
        not_before=r" (?:was|is|were) (?:the|how|your)| (?:when|by|with|while)\b|: ",
    ),
    bad=(
        "Hello Ola, «your profile stood out» to me.",
        "Something here «caught my eye».",
        "«Your expertise really stood out» among the rest.",
    ),
    good=(
        "The blue kiln in your shop window is what I want to ask about.",
        "You caught my mistake in the ferry timetable; thank you for writing in.",
        "Your bench stood out in the rain all winter and is still straight. Which oil?",
    ),
)
