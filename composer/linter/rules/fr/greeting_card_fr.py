"""A line from a greeting card, in French.

Why: it is said to everybody on such a day, and a button or a card says it as well.
Instead: say what you saw of the work, or what you remember.
Source: our own judgment, from how such notes are written in French.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="greeting-card-fr",
    category="empty-flattery",
    severity="hint",
    doc=__doc__,
    message="“{}” is what greeting cards say. What did you see them do?",
    grade="own",
    find=phrases(
        "(?:joyeux|bon|heureux) anniversaire (?:professionnel|de travail)",
        "(?:je |nous )?(?:vous|te) (?:souhaite|souhaitons) (?:beaucoup de|plein de|le plus grand|tout le|un franc) succes(?: dans (?:vos|tes|votre|ta) [a-z]+)?|bonne continuation(?: dans (?:vos|tes|votre|ta) [a-z]+)?|plein de reussite",
        "comme le temps passe|le temps passe (?:si )?vite",
        unless_known=True,
        not_before=r" (?:with|mit|fue?r|for|avec|con|com|met|bei|dans|en|in|al|no|na|beim?) (?:<word>)",
    ),
    bad=(
        "«Joyeux anniversaire professionnel» !",
        "«Je vous souhaite beaucoup de succès».",
        "Neuf ans déjà, «comme le temps passe» !",
    ),
    good=(
        "Votre tarte a eu beaucoup de succès à la fête du four ; quelle pomme ?",
        "L'anniversaire de Léo tombe un jour de travail : on garde la salle ?",
        "Le temps passe au gris, rentrez vos ruches avant six heures.",
    ),
    lang="fr",
)
