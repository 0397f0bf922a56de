"""Inspiration that has no source.

Why: it says something about a feeling of yours and nothing about what they did.
Instead: say what you did differently after it.
Source: three lists of banned phrases; no measurement.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="inspiring-work",
    category="empty-flattery",
    severity="warning",
    doc=__doc__,
    message="“{}” names nothing they did. What did you take from it?",
    grade="D",
    find=phrases(
        "your (?:<background>|story|content|posts?|dedication|passion|mission) (?:is|are|has been|have been|was) (?:an? )?<so>(?:inspiring|inspirational|inspiration|motivating|admirable)",
        "<so>inspired (?:by|to see) your (?:<background>|story|content|posts?|dedication|passion|mission)",
        "(?:admire|love|following|fascinated by|inspired by|enjoyed reading about) your (?:career |professional |entrepreneurial |inspiring |amazing )*(?:journey|career path|success)",
        "(?:what an?|such an?) (?:inspiring|amazing|incredible|fascinating|impressive) (?:journey|story|career|path)",
        r"your (?:career |professional |entrepreneurial )*journey (?:from|as|in|at|into|through|with|to)\b",
    ),
    bad=(
        "«Your work is inspiring».",
        "I am «inspired to see your dedication».",
        "I «admire your career journey» a lot.",
        "«Your journey from» Cork to Berlin is something else.",
    ),
    good=(
        "Your work on the tide clock made me rebuild ours with two weights.",
        "The journey from Cork to Berlin by train took us three days; your timetable was right.",
        "After your talk our ward stopped waking people at six. They sleep, and so do we.",
    ),
)
