"""A perfect fit.

Why: the fit is claimed before anything was compared.
Instead: put the two things side by side: what they did, what the job needs.
Source: two lists of banned phrases; no measurement.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="perfect-fit",
    category="recruiter-boilerplate",
    severity="warning",
    doc=__doc__,
    message="“{}” claims a fit. Which two things fit?",
    grade="D",
    find=phrases(
        "(?:would be|could be|might be|are|be|is|seem like|look like|as|you'd be|makes you|seems? to be) (?:an? |the )?(?:really |truly |such |very |potentially |absolutely )*(?:great|perfect|excellent|ideal|strong|good|fantastic|amazing|wonderful|natural) (?:fit|match|candidate|addition)(?: (?:for|to|with) (?:(?:this|the|our|a|my|one of our|that|an?|what) )*(?:[a-z-]+ ){0,2}(?:role|position|team|job|client|opening|opportunity|company|culture|we are looking for)|for (?:it|this|us))?",
        r"(?:your|you'd|your skills and) (?:[a-z]+ ){0,3}(?:fit|fits|matches|match) (?:perfectly|exactly|ideally|the bill|well)(?: (?:with|for|to|what)\b)?",
        "(?:perfect|ideal|great) (?:fit|match|candidate) for (?:this|the|our|a|my|one of our) (?:[a-z-]+ ){0,2}(?:role|position|team|job|client|opening|opportunity|company)",
        not_before=r" (?:for (?:my|his|her|their|your|each|both)\b|for the (?:second|old)\b)",
    ),
    bad=(
        "You «would be a great fit for our team».",
        "I see you «as a perfect match for this role».",
        "You «seem like an ideal candidate».",
    ),
    good=(
        "The lid is a perfect fit for the second churn; where did you find it?",
        "The match on Sunday was a great one; your keeper fits that goal.",
        "Your key fits the east door as well. Shall I leave it with the verger?",
    ),
)
