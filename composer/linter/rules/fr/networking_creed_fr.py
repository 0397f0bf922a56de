"""A belief in networking, in French.

Why: it is a reason to know anybody.
Instead: say what you want to ask or tell this one person.
Source: our own judgment, from how such notes are written in French.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="networking-creed-fr",
    category="network-plea",
    severity="warning",
    doc=__doc__,
    message="“{}” is about contacts in general. Why this person?",
    grade="own",
    find=phrases(
        "(?:je )?(?:crois|croyons) (?:(?:beaucoup|fermement|vraiment|profondement|sincerement) )?(?:a|en|au) (?:(?:la|l'|le) ?)?(?:puissance|valeur|pouvoir|importance|richesse|vertus?) (?:du|de la|des|d'un) (?:[a-z]+ )?(?:reseau(?:tage)?|reseaux|networking|relations|connexions|rencontres)(?: (?:professionnel(?:le)?s?|humaines))?",
        "(?:c'est |il est )?toujours (?:bon|enrichissant|agreable|interessant|inspirant|utile|un plaisir|sympa) (?:de|d') ?(?:rencontrer|connaitre|cotoyer|avoir) (?:des |de )(?:gens|personnes|profils|esprits|ames|belles personnes) (?:creati(?:fs|ves)|inspirant[es]*|passionne[es]*|curieu(?:x|ses)|motive[es]*|positi(?:fs|ves)|engage[es]*)",
        "le (?:reseautage|networking) est (?:la cle|essentiel|primordial|une force)",
    ),
    bad=(
        "«Je crois beaucoup à la puissance du réseau».",
        "«C'est toujours enrichissant de rencontrer des gens créatifs».",
        "Pour moi, «le networking est la clé».",
    ),
    good=(
        "Je crois à la puissance de la seconde vanne depuis que vous l'avez ouverte en janvier.",
        "La valeur de votre réseau de pluviomètres s'est vue le 9 : le nôtre était sec.",
        "On croise toujours des gens de Dole à votre four, hier c'était mon cousin.",
    ),
    lang="fr",
)
