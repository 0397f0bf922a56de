"""An interviewer's question.

Why: it could be put to anybody with a career and takes an hour to answer well.
Instead: ask the one thing that you have to decide and that this person knows.
Source: our own judgment, from how such notes are written in English.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="interview-question",
    category="self-centered-ask",
    severity="hint",
    doc=__doc__,
    message="“{}” is an interviewer's question. What do you need to know yourself, and for what?",
    grade="own",
    find=phrases(
        "(?:tell|say to|advise|give|advice (?:for|to)) (?:to )?your (?:younger|past|20[- ]year[- ]old|twenty[- ]year[- ]old) self",
        "(?:(?:what (?:was|is|has been|were)|what's) )?(?:the |your )?(?:single )?(?:biggest|greatest|hardest|toughest) (?:challenges?|lessons?|achievements?|mistakes?|hurdles?)(?: you(?:'ve| have)? (?:faced|learned|learnt|overcome))? (?:of|in|so far in|throughout) your (?:career|working life|professional life|professional journey)",
        "(?:what(?:'s| is) )?(?:the|your) secret (?:to|of|behind) your success|what does a typical day (?:look like for you|in your (?:job|role|life) look like)",
        unless_known=True,
    ),
    bad=(
        "What would you «tell your younger self»?",
        "«What was the biggest challenge of your career»?",
        "«What is the secret behind your success»?",
    ),
    good=(
        "Your younger brother told the self-same story about the weir. Which of you fell in?",
        "The biggest challenge was the third lock: how did you get the beam out?",
        "A typical day on the ward ends at four for us. When do you do the handover?",
    ),
)
