"""An interviewer's question, in Dutch.

Why: it could be put to anybody with a career and takes an hour to answer well.
Instead: ask the one thing that you have to decide and that this person knows.
Source: our own judgment, from how such notes are written in Dutch.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="interview-question-nl",
    category="self-centered-ask",
    severity="hint",
    doc=__doc__,
    message="“{}” is an interviewer's question. What do you need to know yourself, and for what?",
    grade="own",
    find=phrases(
        "(?:wat zou (?:je|jij|u) )?(?:tegen |aan )?(?:je|jouw|uw) jongere (?:zelf|ik)(?: (?:zeggen|vertellen|adviseren|meegeven))?",
        "(?:wat (?:was|is) )?(?:de|je|jouw|uw) grootste (?:uitdaging|les|fout) (?:in|uit|van) (?:je|jouw|uw) (?:carriere|loopbaan)",
        "wat is (?:het geheim (?:van|achter) )(?:je|jouw|uw) succes|hoe ziet (?:een|jouw|je|uw) (?:typische )?(?:werk)?dag er(?: voor (?:jou|u))? uit",
        unless_known=True,
    ),
    bad=(
        "«Wat zou je tegen je jongere zelf zeggen»?",
        "«Wat was de grootste uitdaging in je carrière»?",
        "«Wat is het geheim van je succes»?",
    ),
    good=(
        "De grootste uitdaging was de sluis bij Almen: hoe kreeg je de balk eruit?",
        "Wat zou je tegen je jongere broer zeggen, die de boot wil verkopen?",
        "Wat is het geheim van het slot uit 1840, de tweede grendel?",
    ),
    lang="nl",
)
