"""Looking forward to an answer.

Why: it waits for something and does not say what the reader is to do.
Instead: end with the question itself.
Source: complaint page hrd-departement.blogspot.com (2008) and a list of banned phrases.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="looking-forward-to-hearing",
    category="self-centered-ask",
    severity="hint",
    doc=__doc__,
    message="“{}” leaves the next step open. Which question could be the last line?",
    grade="C",
    find=phrases(
        "(?:i |we |and |i'm |i am |we're |really |very much |so )*look(?:ing)? forward to (?:hearing (?:back )?(?:from you|your [a-z]+)|your (?:reply|response|answer|feedback|thoughts)|connecting|being connected|hear(?: back)? from you|connect|learning|networking|speaking|talking|chatting|your (?:positive|prompt|kind|favou?rable|early) (?:reply|response))(?: (?:back )?(?:from|with|to) you)?(?: soon)?",
        "(?:i |we )?(?:(?:await|awaiting|(?:eagerly )?waiting for) your(?: (?:kind|positive|prompt|early|favou?rable))? (?:reply|response|answer|feedback)|(?:hope|hoping) to hear (?:back )?from you(?: soon)?)",
        "(?:i |we )?look(?:ing)? forward to (?:exploring|collaborating|working together|discussing|growing|engaging)",
        unless_known=True,
    ),
    bad=(
        "«I look forward to hearing from you».",
        "«Looking forward to connecting with you».",
        "«We look forward to your positive response».",
    ),
    good=(
        "I look forward to Saturday: bring the long saw, I have the ropes.",
        "We are looking forward to the second volume. Will the mill be in it?",
        "Hearing from you after thirty years made my week.",
        "The mill is dry again. Looking forward to staying in touch, Ana",
    ),
)
