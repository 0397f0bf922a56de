"""An interviewer's question, in French.

Why: it could be put to anybody with a career and takes an hour to answer well.
Instead: ask the one thing that you have to decide and that this person knows.
Source: our own judgment, from how such notes are written in French.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="interview-question-fr",
    category="self-centered-ask",
    severity="hint",
    doc=__doc__,
    message="“{}” is an interviewer's question. What do you need to know yourself, and for what?",
    grade="own",
    find=phrases(
        "(?:quel conseil|que|qu'est-ce que) [^.!?]{0,30}?(?:au jeune|a la jeune|a la personne que vous etiez|a la personne que tu etais|a (?:votre|ton) (?:jeune )?(?:vous|toi|moi)(?: plus jeune)?(?: de 20 ans)?)",
        "(?:quel (?:a ete|est|fut) )?(?:le|votre|ton) plus (?:grand|gros) (?:defi|challenge) (?:de|dans) (?:votre|ta) carriere",
        "quel est (?:le|votre|ton) secret de (?:votre|ta) reussite|a quoi ressemble (?:votre|ta|une) journee type",
        unless_known=True,
    ),
    bad=(
        "«Quel conseil donneriez-vous à la personne que vous étiez» à vingt ans ?",
        "«Quel a été le plus grand défi de votre carrière» ?",
        "«À quoi ressemble votre journée type» ?",
    ),
    good=(
        "Le plus grand défi, c'était l'écluse de Dole : comment avez-vous sorti la poutre ?",
        "Quel est le secret de la serrure de 1840, le second pêne ?",
        "La journée finit à quatre heures au service ; quand faites-vous la relève ?",
    ),
    lang="fr",
)
