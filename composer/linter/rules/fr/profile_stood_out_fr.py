"""A profile that caught someone's attention, in French.

Why: attention is claimed, and what it was drawn to is missing.
Instead: say which line of it you stopped at, and why.
Source: our own judgment for the French wording; the English rule profile-stood-out, whose
source is two lists of banned phrases, has the same fault.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="profile-stood-out-fr",
    category="empty-flattery",
    severity="warning",
    doc=__doc__,
    message="“{}” does not say what in it. Which line was it?",
    grade="own",
    find=phrases(
        "(?:votre|vos|ton|ta|tes) (?:profil|parcours|experience|carriere|trajectoire|cv|background|expertise|itineraire)s?(?: professionnel(?:le)?s?)?(?: (?:d'|de |en |dans |chez |comme |sur |au )[^.!?,;]{1,50}?)? a (?:tout de suite |immediatement |particulierement |vraiment |vivement |fortement |aussitot |bien )?(?:retenu|attire|capte|suscite|accroche|eveille|pique|retenue?) (?:toute |vivement )?(?:mon |notre |ma |l')(?:plus grande )?(?:attention|interet|curiosite|œil|oeil|regard)",
        "(?:votre|vos|ton|ta|tes) (?:profil|parcours|cv)(?: (?:chez|en tant que|comme) [^.!?,;]{1,40}?)? (?:m'|nous |me )(?:a |ont )?(?:tout de suite |immediatement |particulierement |vraiment |beaucoup |bien |grandement )?(?:interpellee?s?|interpelle|interessee?s?|interesse|parle|plait|plu|tape dans l'(?:œil|oeil)|intrigue|seduit)(?: (?:tout de suite|beaucoup|particulierement|vraiment|vivement|fortement))?",
        "mon (?:regard|attention|œil|oeil) s'est (?:arrete|pose|portee?) sur (?:votre|vos|ton|ta|tes) (?:profil|parcours|page)",
        "(?:attire|interpelle|interesse|seduit|intrigue|conquis)e?s? par (?:votre|vos|ton|ta|tes) (?:[a-z]+ )?(?:profil|parcours)",
    ),
    bad=(
        "Bonjour, «votre profil a retenu toute mon attention».",
        "«Votre parcours m'intéresse beaucoup».",
        "Coucou Lou, «ton profil m'a tout de suite parlé» !",
        "J'ai été «interpellé par votre profil».",
    ),
    good=(
        "Le profil de votre digue a retenu l'eau du Blavet ; celui de la nôtre, non.",
        "Votre parcours m'a coûté deux chevilles : la descente du Puy, qui l'a tracée ?",
        "Votre remarque sur la clé de 27 a retenu mon attention : la mienne casse aussi à froid.",
        "Le profil en long de la ligne T4 m'intéresse pour la pente du dépôt.",
    ),
    lang="fr",
)
