"""A reminder that adds nothing but weight, in French.

Why: it points at a debt the reader never took on.
Instead: add something new, or let it rest.
Source: our own judgment for the French wording; the English rule havent-heard-back, whose
source is one list of banned phrases; the English rule bumping-this, whose source is one
list of banned phrases; both have the same fault.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="no-answer-yet-fr",
    category="follow-up-pressure",
    severity="warning",
    doc=__doc__,
    message="“{}” presses without adding anything. What is new?",
    grade="own",
    find=phrases(
        "(?:sans|toujours (?:sans|pas de|pas)|n'ayant (?:pas|toujours pas)(?: (?:eu|recu))?(?: de)?|restee?s? sans|demeuree?s? sans|je n'ai (?:pas|toujours pas) (?:eu|recu)(?: de)?) (?:(?:nouvelles?|reponses?|retours?) (?:de (?:votre|ta) part|de (?:ma|mon) (?:candidature|message|demande|invitation|proposition)|a (?:mon|mes|ma|notre) (?:[a-z]+ )?[a-z]+)|(?:votre|ton) retour|(?:votre|ta) reponse)",
        "demeuree sans reponse",
        "(?:je (?:me permets de )?)?(?:relancer?|remonter?|reitere) (?:mon|ma|notre|ce) (?:precedent |dernier |premier )?(?:message|mail|proposition|demande|invitation|relance|candidature)(?: (?:de la semaine (?:derniere|passee)|precedente?|en haut de la pile|ci-dessous))*",
        "(?:petite|derniere|simple|nouvelle) (?:relance|tentative|piqure de rappel)(?: de ma part)?|je (?:me permets de )?(?:vous |te )relance(?:r)?",
        "sauf erreur de (?:notre|ma) part|(?:avez-vous|as-tu|vous avez|t'as) (?:bien )?(?:pu |eu )?(?:lu|lire|vu|voir|recu|recevoir|l'occasion de (?:lire|voir|prendre connaissance de|consulter)|le temps de (?:lire|voir|consulter)|prendre connaissance de|pris connaissance de|consulter|jeter un (?:œil|oeil) a) (?:mon|ma|mes|notre) (?:precedent |dernier |premier |derniere )?(?:message|mail|proposition|demande|invitation|courrier)",
        "(?:je (?:me permets de )?(?:revenir|reviens) vers (?:vous|toi)) (?:afin de [a-z]+|concernant (?:mon|ma|notre) [a-z]+|car je n'ai|puisque je n'ai|n'ayant|sans retour)",
        "(?:je )?(?:clos|cloture|ferme|classe) (?:donc )?(?:votre|ton) dossier(?: [a-z]+)?|si (?:je n'ai pas|pas) de (?:nouvelles|reponse|retour)|sans (?:contre-indication|reponse|retour) de (?:votre|ta) part",
        "ne voudrais pas que (?:vous|tu) passie?[zs]? a cote",
    ),
    bad=(
        "Bonjour, «toujours pas de réponse de votre part».",
        "«Je me permets de relancer mon message de la semaine dernière».",
        "«Dernière tentative de ma part» !",
        "«Avez-vous pu lire mon précédent message» ?",
    ),
    good=(
        "Je reviens vers vous avec la cote : 142,6 est en TAW.",
        "Sans réponse du fabricant, j'ai testé moi-même votre joint à 60 °C.",
        "Avez-vous lu le carnet de Sayabec ? La page 88 parle d'Albertine.",
        "La relance du moteur de votre Bolens se fait à froid, starter tiré.",
    ),
    lang="fr",
)
