"""A product that is presented, in French.

Why: nobody asked what it does; the reader sees a brochure.
Instead: leave it out until they ask, or show one thing made for them.
Source: the English rule new-product, whose source is complaint page
socialmediabutterflyblog.com (2019); the English rule learn-more, whose source is templates
seen in the wild, lists of banned phrases, complaint page asidesandbsides.ghost.io; both
have the same fault.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="our-solution-fr",
    category="premature-pitch",
    severity="warning",
    doc=__doc__,
    message="“{}” presents a product nobody asked about. Which need of theirs did you see?",
    grade="D",
    find=phrases(
        "(?:notre|mon|nos) (?:nouvelle?s? |propre )?(?:plateforme|solution|logiciel|outil|appli(?:cation)?|ia|methode|offre|produit|service|accompagnement|gamme|programme|technologie)s?(?: (?:de|d'|pour|en|cle|tout)[^.!?,;]{1,40}?)? (?:vous |t'|te |leur |en )?(?:permet(?:tent)?|reduit|aide|evite|repond(?:ent)?|automatise|analyse|s'installe|s'adresse(?:nt)?|simplifie|ravit|digitalise|transforme|optimise|fait gagner|revolutionne|equipe|sont (?:modulaires|simples|disponibles)|est (?:simple|la seule|deja|concue|ideal|disponible))",
        "(?:la|une|un|le|notre) (?:plateforme|solution|logiciel|outil|appli(?:cation)?|startup|start-up) (?:innovante? )?(?:qui (?:reinvente|revolutionne|simplifie|transforme|permet|digitalise|automatise|facilite|aide)|(?:tout[- ]en[- ]un|cles? en main|innovante?))",
        "(?:accompagnement|solution|offre|projet|service|formule|prestation)s?(?: [a-z]+)? cles?[ -]en[ -]mains?",
        "(?:vous )?(?:presenter|faire decouvrir|decouvrir|exposer|faire connaitre|proposer) (?:brievement |rapidement )?(?:nos|notre|mes|mon) (?:[a-z]+ )?(?:services?|solutions?|produits?|offres?|references|activites?|gamme|savoir-faire|accompagnement|concept|prestations?|outils?|societe|entreprise|agence|projet|plateforme|logiciel)",
        "(?:ci-jointe?|en piece jointe|trouverez(?: (?:ci-joint|en piece jointe|ici|en lien))?|je vous (?:joins|envoie|transmets)|envoyer) (?:notre|nos) (?:[a-z]+ )?(?:catalogue|plaquette|brochure|deck|presentation|offre|conditions|tarifs|documentation|pitch)(?: (?:commerciale?|general[es]*))?",
        r"(?:nous levons|on leve|je leve) \d[\d ,]* ?(?:k|m|000|€)+",
        "(?:visiter|decouvrir|consulter|parcourir|faire un tour sur|allez voir|jeter un (?:œil|oeil|coup d'(?:œil|oeil)) (?:a|sur)) (?:notre|mon|ma|nos) (?:site|page|boutique|chaine|newsletter|blog|offres?|profil|catalogue)(?: (?:internet|web|carriere))?",
        "(?:liker|liker et commenter|partager|commenter|suivre|s'abonner a|abonnez-vous a|aimer) (?:et [a-z]+ )?(?:mes|ma|nos|notre) (?:posts?|publications?|page|newsletter|chaine)",
        "(?:le )?lien (?:est )?(?:sur|dans|en) (?:mon |ma )?(?:profil|bio|commentaires?)",
    ),
    bad=(
        "«Notre logiciel s'installe» en un jour.",
        "Je serais heureux de «vous présenter nos services».",
        "Kalvio est «la plateforme qui réinvente» la paie.",
        "N'hésitez pas à «visiter notre site».",
    ),
    good=(
        "Notre solution au bruit du palier : un joint à 2 €, comme vous l'aviez dit à Namur.",
        "Notre outil casse à 40 cm, juste là où votre plan montre une dalle de 15.",
        "Vous trouverez ci-joint le plan de la chapelle ; la craie rouge est au dos.",
        "La plateforme du quai 4 a bougé depuis votre relevé du 9 août.",
    ),
    lang="fr",
)
