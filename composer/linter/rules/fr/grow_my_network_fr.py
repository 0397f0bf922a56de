"""A network that is to grow, in French.

Why: it makes the reader one more in a count.
Instead: say what they are to you that nobody else is.
Source: our own judgment for the French wording; the English rule grow-my-network, whose
source is lists of banned phrases and templates, complaint pages on collecting contacts
(theheretic.org, 2013), has the same fault.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="grow-my-network-fr",
    category="network-plea",
    severity="warning",
    doc=__doc__,
    message="“{}” makes them one of many. Why this person?",
    grade="own",
    find=phrases(
        "(?:je (?:developpe|construis|cree|agrandis|etoffe)|j'elargis|nous developpons|je suis en train de (?:developper|construire)) (?:actuellement |volontiers |aussi )?(?:mon|notre) (?:reseau|carnet d'adresses|cercle)(?: (?:professionnel|dans [a-z' ]{2,25}))?",
        "(?:elargir|agrandir|developper|etendre|etoffer|enrichir) (?:son|le|ce|sa) (?:reseau|cercle|carnet d'adresses)(?: (?:professionnel|avec d'autres [a-z]+))?",
        "(?:enrichir|renforcer|construire|diversifier|consolider|constituer|creer|faire grandir|faire grossir) (?:mon|notre) (?:reseau|carnet d'adresses|cercle)(?: professionnel)?|(?:elargir|etoffer|developper|agrandir) mon (?:carnet d'adresses|cercle)(?: professionnel)?",
        "(?:connecter|me connecter|echanger|reseauter|rencontrer|m'entourer|(?:me )?mettre en relation|entrer en contact|entrer en relation) (?:uniquement )?(?:avec|de) (?:des |d'autres |les |de |plus de )?(?:nouvelles |nouveaux )?(?:professionnels|personnes|gens|entrepreneurs|entrepreneures|membres actifs|profils|acteurs|leaders|decideurs|passionnes|experts|pairs|confreres|talents|membres|diplomes)(?: (?:du (?:secteur|domaine|milieu)|de (?:mon|votre|notre) (?:secteur|domaine)|inspirante?s?|comme (?:vous|toi)|actifs|passionnee?s?|bienveillante?s?|evoluant dans))",
        "(?:(?:vous|te|t') ?)?(?:compte(?:r|rais|rai)?|avoir|aurai) (?:volontiers |desormais )?(?:parmi|dans) (?:mon reseau [a-z]+|mes (?:abonnes|connexions))",
        "bienvenue dans mon reseau|(?:toujours |trop |tres )?(?:content|contente|ravie?|heureu(?:x|se)|honoree?|plaisir) de (?:vous|te) (?:compter|avoir) (?:parmi mes (?:contacts|relations)|dans mon reseau)",
        "la force du reseau|j'accepte toutes? les (?:demandes|invitations)|je (?:rends|ferai pareil|follow back)|on se (?:refere|renvoie) du monde|(?:on )?se (?:soutenir|soutient) entre (?:entrepreneurs|freelances|femmes|independants)|n'hesitez pas a m'ajouter",
        r"(?:je )?(?:vous ajoute (?:volontiers |donc |avec plaisir )*|t'ajoute (?:volontiers|avec plaisir) )(?:a|dans) (?:mon|notre) reseau",
    ),
    bad=(
        "Bonjour, «je développe mon réseau dans la banque».",
        "Toujours sympa d'«élargir son réseau».",
        "J'aime «échanger avec des professionnels du secteur».",
        "«Bienvenue dans mon réseau» Léa !",
        "«Je vous ajoute volontiers à mon réseau».",
    ),
    good=(
        "Le réseau d'eau de Trémel s'élargit : votre puits y entre en mai ?",
        "Votre carnet d'adresses de 1931 est chez nous, la page de Sayabec manque.",
        "Elle a connecté des gens du quai 4 au chauffage, et vous l'aviez dit avant tous.",
        "Mon réseau de ruches tient avec vos cadres ; la reine a passé l'hiver.",
    ),
    lang="fr",
)
