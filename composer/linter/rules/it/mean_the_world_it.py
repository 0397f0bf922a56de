"""A plea by how much it would mean, in Italian.

Why: it weighs on the reader and says only what the writer gains.
Instead: ask for one small thing, and say why you ask them.
Source: our own judgment, from how such notes are written in Italian.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="mean-the-world-it",
    category="self-centered-ask",
    severity="warning",
    doc=__doc__,
    message="“{}” makes a no hard. What exactly would help, and why from them?",
    grade="own",
    find=phrases(
        "(?:significherebbe|vorrebbe dire|conterebbe) (?:(?:davvero|veramente) )?(?:il mondo|tantissimo|moltissimo|molto|tanto|tutto) per (?:me|noi)",
        "per (?:me|noi) (?:significherebbe|vorrebbe dire|conterebbe) (?:(?:davvero|veramente) )?(?:il mondo|tantissimo|moltissimo|molto|tanto|tutto)",
        "(?:mi|ci) (?:renderebbe|faresti|farebbe) (?:la persona piu felice|immensamente felic[ei])",
        unless_known=True,
    ),
    bad=(
        "Il tuo voto «significherebbe il mondo per me».",
        "«Per noi significherebbe tantissimo».",
        "Un sì «mi renderebbe immensamente felice».",
    ),
    good=(
        "La tua campana significherebbe molto per i bambini di Lodi, e la torre è asciutta.",
        "Che cosa vorrebbe dire la terza tacca del tuo pluviometro?",
        "Il mondo intero stava nella tua carta del 1931, tranne il nostro mulino.",
    ),
    lang="it",
)
