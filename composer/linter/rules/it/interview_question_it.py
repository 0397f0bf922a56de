"""An interviewer's question, in Italian.

Why: it could be put to anybody with a career and takes an hour to answer well.
Instead: ask the one thing that you have to decide and that this person knows.
Source: our own judgment, from how such notes are written in Italian.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="interview-question-it",
    category="self-centered-ask",
    severity="hint",
    doc=__doc__,
    message="“{}” is an interviewer's question. What do you need to know yourself, and for what?",
    grade="own",
    find=phrases(
        "(?:cosa |che cosa |che consiglio )?(?:diresti|direbbe|consiglieresti|consiglierebbe|daresti|darebbe) al(?:la)? (?:te|se) (?:stess[oa] )?(?:di (?:vent'anni|venti anni|20 anni)|piu giovane)",
        "(?:qual e stata |quale e stata )?(?:la|la tua|la sua) (?:piu grande sfida|sfida piu (?:grande|difficile)) (?:della|nella) (?:tua|sua) carriera",
        "qual e il segreto del (?:tuo|suo) successo|com'e una (?:tua|sua) giornata (?:tipo|tipica)",
        unless_known=True,
    ),
    bad=(
        "«Cosa diresti al te stesso di vent'anni»?",
        "«Qual è stata la sfida più grande della tua carriera»?",
        "«Qual è il segreto del suo successo»?",
    ),
    good=(
        "La sfida più grande era la chiusa di Dolo: come avete tolto la trave?",
        "Cosa diresti a tuo fratello più giovane, che vuole vendere la barca?",
        "Qual è il segreto del lucchetto del 1840, il secondo chiavistello?",
    ),
    lang="it",
)
