"""Contacts, a school or a group in common, in French.

Why: a number that the platform counts, or a school of thousands, is not a relationship.
Instead: name the person, and what they told you.
Source: the English rule mutual-connections, whose source is complaint pages mickmel.com and
socialmediabutterflyblog.com (2019), has the same fault.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="mutual-contacts-fr",
    category="false-familiarity",
    severity="warning",
    doc=__doc__,
    message="“{}” is counted by the platform. Who is it, and what did they say?",
    grade="D",
    find=phrases(
        r"(?:beaucoup|plusieurs|plein|pas mal|de nombreu(?:x|ses)|quelques|un certain nombre|\d{1,3}|des) ?(?:de |d')?(?:relations?|contacts?|connexions?) (?:en commun|communs?|communes?|partagee?s)",
        '(?:on (?:est|evolue|travaille|gravite|bosse)|nous (?:sommes|evoluons|travaillons|gravitons|oeuvrons))(?: (?:tous les deux|tou(?:te)?s deux|toutes les deux|aussi))? (?:dans (?:(?:le|un) (?:meme|mm) (?:secteur|monde|domaine|milieu|univers|industrie|branche|groupe)|un (?:secteur|domaine) similaire|le groupe "|la meme (?:branche|industrie))|membres? (?:du|de la) (?:meme )?groupe)',
        "(?:ce serait|ca serait|serait|c'est) (?:bete|dommage|bien|sympa|cool|chouette) (?:de (?:ne )?pas (?:se |etre |nous )?|qu'on soit |d'etre |de se |qu'on se |de nous )(?:connecte(?:r|s|es|e)?|ajoute(?:r|s)?|relie(?:r|s)?|suivre)",
        "(?:ancien(?:ne)?|diplomee?|alumni)(?: eleve| etudiante?)? (?:comme (?:vous|toi)|de [^.!?,;]{1,30}? comme (?:moi|toi|vous))",
        "(?:comme (?:vous|toi),? (?:ancien(?:ne)?|diplomee?)|ancien(?:ne)? eleve comme vous)",
        "(?:notre|belle|grande) (?:belle |grande )?communaute d(?:e |'|es )?(?:alumni|anciens|diplomes)",
        "(?:linkedin|l'algorithme) (?:me |m'a )(?:suggere|propose|recommande) (?:de vous ajouter|de me connecter|votre profil|ton profil)",
    ),
    bad=(
        "Nous avons «beaucoup de relations en commun».",
        "Salut, «on est dans le même secteur».",
        "Je suis «diplômé comme vous» de Lyon.",
        "Je trouve que «ce serait dommage de ne pas se connecter» !",
    ),
    good=(
        "Nous étions dans le même wagon que Béatrice quand le micro est tombé en panne.",
        "Fabrice Tessier, notre ami commun de Vannes, dit que vous cherchez une clé de 27.",
        "Même promo à Verviers : tu m'avais tenu les pieds en l'air à la démo.",
        "Les relations entre les deux caves sont dans le bulletin de 1953, page 4.",
    ),
    lang="fr",
)
