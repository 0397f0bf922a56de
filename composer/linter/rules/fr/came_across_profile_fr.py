"""A profile that was come across, in French.

Why: it tells how the writer got here and nothing about the reader.
Instead: say what in it made you stop.
Source: the English rule came-across-profile, whose source is complaint pages
meltdownbykyle.com, socialmediabutterflyblog.com and mickmel.com, and four lists of banned
phrases, has the same fault.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="came-across-profile-fr",
    category="false-familiarity",
    severity="warning",
    doc=__doc__,
    message="“{}” tells of your path, not of them. What made you stop?",
    grade="C",
    find=phrases(
        "(?:je suis |je viens de )?tomb(?:ee?|er|ant) (?:par hasard |un peu par hasard )?sur (?:votre|vos|ton|ta|tes) (?:profil|page|parcours|cv|compte|site)(?: (?:linkedin|par hasard|ce matin|aujourd'hui|hier|recemment))*",
        "(?:j'ai |je viens de |nous avons |en |apres avoir |ayant )(?:bien |rapidement |recemment )?(?:vu|voir|parcouru|parcourir|parcourant|consulte|consulter|consultant|decouvert|decouvrir|decouvrant|visite|visiter|visitant|regarde|regardant|lu|lisant|voyant|repere|etudie|croise|tombant sur) (?:attentivement |avec (?:interet|attention|plaisir) )?(?:votre|vos|ton|ta|tes) (?:profil|page|parcours|cv|compte)(?: (?:linkedin|sur linkedin))?",
        "je (?:parcours|decouvre|consulte|regarde|visite) (?:avec (?:interet|attention|plaisir|admiration) )?(?:votre|vos|ton|ta|tes) (?:profil|page|parcours|carriere)",
        "(?:votre|vos|ton|ta|tes) profil (?:est apparu|m'est apparu|est remonte|s'est affiche|m'a ete (?:suggere|recommande))(?: [a-z']+){0,3}",
        not_before=r" (?:d'orientation|de \d|balise|en travers)",
    ),
    bad=(
        "Bonjour, «je suis tombé par hasard sur votre profil».",
        "«J'ai parcouru votre profil LinkedIn» hier.",
        "«En découvrant votre parcours», j'ai eu envie d'écrire.",
    ),
    good=(
        "Je suis tombé sur la pente du Puy, et c'est votre neveu qui m'a relevé.",
        "J'ai vu le profil en travers de la digue dans votre rapport : il y manque la cote 142.",
        "Vous êtes tombée sur mon carnet vert dans le TGV, et vous l'avez posté : merci.",
        "J'ai lu la page 31 de votre budget ; deux lignes n'y sont pas.",
    ),
    lang="fr",
)
