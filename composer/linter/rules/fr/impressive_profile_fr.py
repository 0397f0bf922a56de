"""Praise of a profile or a career, in French.

Why: every career can be called inspiring, so the reader learns that theirs was not read.
Instead: name the one thing in it that made you write.
Source: the English rule impressive-profile, whose source is complaint page mickmel.com and
five lists of banned phrases, has the same fault.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="impressive-profile-fr",
    category="empty-flattery",
    severity="warning",
    doc=__doc__,
    message="“{}” could be said of anyone. What exactly did you notice?",
    grade="D",
    find=phrases(
        "(?:votre|vos|ton|ta|tes) (?:(?:tres |si )?(?:beau|magnifique|superbe|riche|brillante?) )?(?:profil|parcours|experience|carriere|trajectoire|cv|background|expertise|itineraire)s?(?: professionnel(?:le)?s?)?(?: (?:en|dans|chez|au sein d[eu]s?) [^.!?,;]{1,40}?)? (?:est|sont|parait|semble|etait) (?:(?:tres|vraiment|particulierement|tellement|super|hyper|trop|tout a fait|assez|franchement|profondement|beaucoup|fort|extremement|sincerement|tout simplement|plus que|si|aussi) ){0,2}(?:(?:impressionnant|inspirant|passionnant|interessant|fascinant|brillant|epatant|bluffant|enrichissant)e?s?|(?:remarquable|exemplaire|admirable|atypique|riche|solide|incroyable)s?|exceptionnel(?:le)?s?)",
        "(?:impressionne|inspire|epate|bluffe|touche|marque|emerveille)e?s? (?:par|de|devant) (?:tout |toute )?(?:votre|vos|ton|ta|tes) (?:[a-z]+ )?(?:profil|parcours|experience|carriere|trajectoire|cv|background|expertise|itineraire)s?(?: professionnel(?:le)?s?)?",
        "(?:votre|vos|ton|ta|tes) (?:profil|parcours|experience|carriere|trajectoire|cv|background|expertise|itineraire)s?(?: professionnel(?:le)?s?)? (?:m'a|m'ont|nous a|me|m') ?(?:(?:tres|vraiment|particulierement|tellement|super|hyper|trop|tout a fait|assez|franchement|profondement|beaucoup|fort|extremement|sincerement|tout simplement|plus que|si|aussi) ){0,2}(?:impressionnee?|inspiree?|epatee?|bluffee?|touchee?|fait rever|laissee? sans voix|donne envie)",
        "(?:tres|super|quel|quelle|sacre|sacree|vraiment un|hyper|trop) (?:beau|bel|belle|joli|chouette|riche|solide|remarquable) (?:profil|parcours|experience|carriere|trajectoire|cv|background|expertise|itineraire)s?(?: professionnel(?:le)?s?)?",
        "(?:parcours|profil|carriere|cv)(?: professionnel(?:le)?)?,? (?:tres |vraiment |tout simplement |aussi |si |particulierement )?(?:inspirante?s?|impressionnante?s?|remarquables?|exemplaires?|hors du commun|hors norme|empreinte? d'[a-z]+)",
        "(?:felicitations|felicite|bravo|chapeau|respect) (?:a vous |a toi |sincerement )?pour (?:votre|ton|ce) (?:[a-z]+ ){0,2}(?:parcours|profil|carriere)",
        "(?:j'admire|j'adore|j'apprecie|j'aime (?:beaucoup |bien )?|avec (?:beaucoup d'|grande? |un grand )?(?:admiration|interet)) ?(?:[a-z]+ )?(?:votre|vos|ton|ta|tes) (?:[a-z]+ )?(?:parcours|profil|carriere)",
        "(?:votre|vos|ton|ta|tes) (?:profil|parcours|experience|carriere|trajectoire|cv|background|expertise|itineraire)s?(?: professionnel(?:le)?s?)? (?:force (?:le respect|l'admiration)|parle de lui-meme|sort du lot|se demarque|fait rever|temoigne d'une? [a-z]+)",
        not_before=r" (?:que (?:vous avez|tu as)|d'orientation|de \d|balise|a travers|dans (?:la|le))",
    ),
    bad=(
        "Bonjour Claire, «votre parcours est vraiment inspirant» !",
        "J'ai été «impressionnée par votre riche parcours».",
        "«Très beau parcours», félicitations.",
        "Salut Hugo, «ton parcours me fait rêver».",
    ),
    good=(
        "Le parcours que vous avez balisé à Vassivière est superbe la nuit ; la balise 7 manque.",
        "Votre profil indique que vous avez remonté l'orgue de Dole : qui a fait les soufflets ?",
        "Impressionné par votre coupe du pin de 1911, je vous envoie la nôtre.",
        "Son parcours est inspirant, dites-vous d'Élise dans la préface ; l'avez-vous connue à Sète ?",
    ),
    lang="fr",
)
