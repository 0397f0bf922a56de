"""Congratulations on a date or a title, in German.

Why: the platform offers the same words to everyone who sees the notice.
Instead: say what you saw them do in those years.
Source: our own judgment, from how such notes are written in German.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="anniversary-de",
    category="empty-opener",
    severity="warning",
    doc=__doc__,
    message="“{}” comes from a notice. What did you see them do?",
    grade="own",
    find=phrases(
        r"(?:(?:herzlichen?|herzliche|ganz herzlichen) )?(?:glue?ckwunsch|glue?ckwue?nsche|gratulation|gratuliere(?: ihnen| dir)?)(?: nachtrae?glich)? (?:zu (?:\d[\d.,']*|fue?nf|zehn|zwanzig) jahren? (?:bei|im|in|als)(?: [a-z0-9&-]+){0,2}|zum (?:\d[\d.,']*\. |[a-z0-9&-]+,? )?(?:firmenjubilae?um|dienstjubilae?um|jubilae?um|neuen job|jobwechsel)|zu[rm]? (?:(?:ihr|dein|eue?r)(?:e[mnrs]?)? )?(?:neuen )?(?:position|rolle|stelle|aufgabe|herausforderung|befoe?rderung))",
        "so viel (?:loyalitae?t|bestae?ndigkeit|treue) (?:ist|sieht|findet|gibt)[a-z' ]{0,8} (?:man )?(?:heute |heutzutage )?selten|viel erfolg (?:bei|in) (?:den|der|ihren|deiner) neuen (?:aufgaben?|rolle|position)",
        unless_known=True,
        not_before=r" des\b",
    ),
    bad=(
        "«Glückwunsch zu 10 Jahren bei Fjord»!",
        "«Herzlichen Glückwunsch zur neuen Position».",
        "«Gratulation zum Firmenjubiläum»!",
    ),
    good=(
        "Glückwunsch zu den drei Störchen auf deinem Dach! Unserer ist in Ägypten geblieben.",
        "Glückwunsch zur Position des Kamins, jetzt zieht er. Wie hoch ist der Sturz?",
        "Zum Jubiläum der Feuerwehr hast du die Spritze von 1910 gebracht; sie tropft bei uns.",
    ),
    lang="de",
)
