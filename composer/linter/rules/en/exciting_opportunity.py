"""An exciting opportunity.

Why: every job is called so before it is described.
Instead: name the job, the place, the pay, and what in their work made you think of it.
Source: two lists of banned phrases; no measurement.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="exciting-opportunity",
    category="recruiter-boilerplate",
    severity="warning",
    doc=__doc__,
    message="“{}” does not describe the job. What is it, where, and what does it pay?",
    grade="D",
    find=phrases(
        r"(?:exciting|amazing|great|fantastic|incredible|unique|excellent|thrilling|lucrative|once-in-a-lifetime|interesting|awesome|golden|perfect|unmissable|career-changing) (?:new |career |job |work |business |and [a-z]+ |remote |full-time |senior )*(?:opportunit(?:y|ies)|openings?|career opportunit(?:y|ies)|career move|career step|next step)(?: (?:for you|with|at|in)\b)?",
        r"(?:exciting|amazing|fantastic|incredible|great) (?:new |remote |senior )*(?:roles?|positions?|jobs?)(?: (?:for you|with|at|in)\b)?",
        "take your career to (?:the|a) (?:next|new) level",
        proper=True,
        not_before=r" (?:to (?:see|hear|taste|watch|ring|thank|ask|mend|dig))",
    ),
    bad=(
        "I have an «exciting opportunity for you».",
        "It is a «great role at» Fjord.",
        "«Take your career to the next level»!",
    ),
    good=(
        "The night shift in Mo pays 31 kroner more, and the ward has your old kiln hands.",
        "Sunday is a great opportunity to see the eels climb; bring a lamp.",
        "The new opening in the wall is yours? Ours leaks there.",
    ),
)
