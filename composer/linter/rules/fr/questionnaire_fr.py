"""A questionnaire or a cause, sent around, in French.

Why: it is sent to a whole list; the reader is a number in it.
Instead: say why this person's answer or help is needed, or do not send it.
Source: our own judgment, from how such notes are written in French.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="questionnaire-fr",
    category="self-centered-ask",
    severity="warning",
    doc=__doc__,
    message="“{}” goes to a whole list. Why this person?",
    grade="own",
    find=phrases(
        r"(?:repondre a|remplir|completer|participer a) (?:mon|ma|notre|un|une|ce|cette) (?:petit |petite |court |courte |bref |rapide )*(?:questionnaires?|sondages?|enquete|formulaire|etude|interview)(?: (?:en ligne|anonyme|de \d+ min(?:utes)?))*",
        r"(?:dans le cadre de|pour) (?:mon|ma|notre|mes) (?:memoire|these|tfe|travail de fin d'etudes?|projet de fin d'etudes?|etudes?|recherche|enquete|master)(?: (?:de fin d'etudes?|de (?:master|recherche)))?,? je (?:cherche|recherche|realise|souhaite|mene) (?:des|\d+|un questionnaire|une enquete|interroger|interviewer)(?: [a-z]+)?",
        "je (?:realise|mene|fais) (?:actuellement )?(?:un|une|mon|ma) (?:memoire|enquete|etude|sondage|travail de fin d'etudes?|tfe)(?: [a-z]+)? aupres",
        r"(?:ca|cela) ne (?:vous |te )?(?:prend|prendra) que (?:\d{1,2}|cinq|dix|deux|quelques) ?(?:min(?:utes?)?|mn)(?: (?:max|maximum|chrono))?",
        "chaque (?:don|geste|euro|soutien|partage|voix) compte(?:,? meme [a-z]+)?",
        "(?:solliciter|demander|besoin de|compter sur) (?:votre|ton) (?:(?:precieux|genereux|bienveillante?|haute) )*(?:soutien|generosite|bienveillance|don|aide financiere)|votre (?:don|soutien|generosite) (?:changerait|change|permettra|compte|ferait)",
        "(?:compter )?parmi nos (?:partenaires|donateurs|sponsors|soutiens|mecenes)|(?:on|nous) cherch(?:e|ons) des (?:sponsors|annonceurs|mecenes|benevoles|donateurs)",
        "(?:notre|mon) (?:podcast|emission)(?:,? (?:donne la parole|met en lumiere|qui met en lumiere|sur les parcours))|(?:prochaine? invitee?|invitee? de mon podcast)",
    ),
    bad=(
        "Pourriez-vous «répondre à un court questionnaire» ?",
        "«Je mène une étude auprès» des cadres.",
        "«Chaque geste compte» !",
        "Seriez-vous notre «prochaine invitée» ?",
    ),
    good=(
        "Votre questionnaire de 1974 sur les lavoirs : qui a rempli celui de Crest ?",
        "Pour ma thèse il me manque la parcelle 6 de Mirecourt, que vous avez écartée en 2016.",
        "Chaque euro de la kermesse est compté, et il en manque douze à la buvette que vous teniez.",
        "Le sondage du quai 4 est parti de travers : la tarière est chez vous ?",
    ),
    lang="fr",
)
