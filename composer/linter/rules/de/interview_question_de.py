"""An interviewer's question, in German.

Why: it could be put to anybody with a career and takes an hour to answer well.
Instead: ask the one thing that you have to decide and that this person knows.
Source: our own judgment, from how such notes are written in German.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="interview-question-de",
    category="self-centered-ask",
    severity="hint",
    doc=__doc__,
    message="“{}” is an interviewer's question. What do you need to know yourself, and for what?",
    grade="own",
    find=phrases(
        "(?:was |welchen rat )?(?:wue?rden sie|wue?rdest du)[^.!?]{0,20}? (?:ihrem|deinem) jue?ngeren ich (?:[a-z]+ )?(?:raten|sagen|geben|mitgeben|empfehlen)|(?:ihrem|deinem) jue?ngeren ich",
        "(?:was war |was ist )?(?:bisher )?(?:ihre|deine|die) (?:bisher )?groe?sste (?:berufliche )?(?:herausforderung|lektion|niederlage) (?:in |ihrer |deiner |in ihrer |in deiner )+(?:bisherigen )?(?:karriere|laufbahn|berufsleben)",
        "was ist (?:ihr|dein) erfolgsgeheimnis|wie sieht (?:ihr|dein|bei (?:ihnen|dir) ein) typischer (?:arbeits)?tag",
        unless_known=True,
    ),
    bad=(
        "«Was würden Sie Ihrem jüngeren Ich raten»?",
        "«Was war die größte Herausforderung in Ihrer Karriere»?",
        "«Was ist dein Erfolgsgeheimnis»?",
    ),
    good=(
        "Ihr jüngerer Bruder rät mir zur Eiche, ich nähme Lärche. Was nehmen Sie?",
        "Die größte Herausforderung an der Weiche war der Frost; welches Fett half?",
        "Was war das Geheimnis am Schloss von 1840, der zweite Riegel?",
    ),
    lang="de",
)
