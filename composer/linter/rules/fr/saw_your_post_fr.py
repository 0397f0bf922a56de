"""A post that was seen, in French.

Why: seeing it takes no reading; what was in it is missing.
Instead: say what it claimed and what you make of that.
Source: our own judgment for the French wording; the English rule saw-your-post, whose
source is one list of banned phrases, has the same fault.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="saw-your-post-fr",
    category="surveillance-opener",
    severity="warning",
    doc=__doc__,
    message="“{}” stops before the point. What did it say?",
    grade="own",
    find=phrases(
        "(?:j'ai |je viens de |nous avons |je vois |bien |recemment )*(?:vu|voir|lu|lire|remarque|decouvert|apercu|beaucoup aime|adore|aime|apprecie|ecoute) (?:avec (?:interet|attention|plaisir) )?(?:votre|ton|ta|vos|tes|un de vos|l'un de vos|une de vos|un de tes) (?:(?:derniere?s?|recente?s?|super|excellente?s?|bel|beau|belle|interessante?|nouve(?:au|lle)) )*(?:posts?|publications?|articles?|commentaires?|contenus?|interventions?|videos?|activite|billets?|podcasts?|tribunes?|conferences?|webinaires?)(?: (?:recente?s?|linkedin|sur linkedin|passer|hier|ce matin|aujourd'hui|l'autre jour|la semaine derniere|dans mon fil))*",
        "(?:bravo|merci) (?:a vous |a toi )?pour (?:votre|ton|ta|vos|tes|ce|cette) (?:[a-z]+ )?(?:posts?|publications?|articles?|contenus?|textes?|partages?|webinaires?)",
        not_before=" ?(?:[a-z0-9\\\":(«']|, ?(?:surtout|notamment|ou|en particulier)\\b|– ?[a-z])",
    ),
    bad=(
        "Bonjour, «j'ai vu votre dernier post».",
        "«J'ai lu votre article hier» !",
        "«Merci pour ce partage» !",
    ),
    good=(
        "J'ai lu votre article où la parcelle 17 disparaît ; a-t-elle été arrachée ?",
        "J'ai vu ta vidéo du vaisselier : c'est le pied gauche de la soupière ?",
        "Merci pour votre texte lu à Plouaret, maman en aurait ri.",
        "J'ai lu votre commentaire sous la carte d'Ana : le ruisseau a bien bougé en 1953.",
    ),
    lang="fr",
)
