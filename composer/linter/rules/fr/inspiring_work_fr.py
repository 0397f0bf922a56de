"""Admiration without an object, in French.

Why: work, energy and content are words for anything; the praise fits everybody.
Instead: name the one thing they made, and what it changed for you.
Source: our own judgment for the French wording; the English rule inspiring-work, whose
source is three lists of banned phrases, has the same fault.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="inspiring-work-fr",
    category="empty-flattery",
    severity="warning",
    doc=__doc__,
    message="“{}” names nothing they did. What was it?",
    grade="own",
    find=phrases(
        "(?:j'|nous |on )(?:admir|ador|appreci|aim)(?:e|ons) (?:beaucoup |vraiment |enormement |tellement |trop |particulierement |bien |sincerement )?(?:tout )?(?:ce que (?:vous|tu) (?:faites|fais|partage[sz]|publie[sz]|poste[sz])|(?:votre|vos|ton|ta|tes) (?:travail|contenus?|univers|publications|posts|energie|approche|demarche|vision|engagement|etat d'esprit|style|page|compte|initiative))",
        "(?:fan|admirateur|admiratrice) (?:absolue? |inconditionnel(?:le)? )?de (?:tout )?(?:ce que (?:vous|tu) (?:faites|fais|partage[sz])|(?:votre|vos|ton|ta|tes) (?:travail|contenus?|univers|publications|posts|energie|approche|vision|page|compte|style))",
        "(?:votre|vos|ton|ta|tes) (?:histoire|temoignage|aventure|experience) merite (?:vraiment )?d'etre (?:racontee?|entendue?|connue?|partagee?|mise en lumiere)",
        "(?:votre|vos|ton|ta|tes) (?:travail|contenus?|engagement|energie|leadership|approche(?: [a-z]+)?|vision|publications|posts|demarche|univers)(?: (?:chez|en) [^.!?,;]{1,30}?)? (?:(?:est|sont) (?:(?:tres|vraiment|particulierement|tellement|super|hyper|trop|tout a fait|assez|franchement|profondement|beaucoup|fort|extremement|sincerement|tout simplement|plus que|si|aussi) ){0,2}(?:(?:(?:impressionnant|inspirant|passionnant|interessant|fascinant|brillant|epatant|bluffant|enrichissant)e?s?|(?:remarquable|exemplaire|admirable|atypique|riche|solide|incroyable)s?|exceptionnel(?:le)?s?)|une (?:vraie |veritable )?source d'inspiration)|m'inspire(?:nt)?|se demarque(?:nt)?|force l'admiration)",
        "(?:bravo|felicitations|chapeau|merci) (?:a vous |a toi )?pour (?:tout )?(?:ce que (?:vous|tu) (?:faites|fais|partage[sz])|(?:(?:votre|vos|ton|ta|tes) |l')(?:energie|engagement|contenus?|implication|bienveillance|leadership|professionnalisme|dynamisme))",
        "(?:trop|tres|super) (?:jolie|belle|cool|beau|inspirante?) (?:votre|ton|ta) (?:page|profil|compte|univers|feed)",
        "(?:personnes|femmes|gens|profils|entrepreneure?s|leaders|parcours|entrepreneuses) (?:aussi |si )?(?:inspirante?s|inspirants et [a-z]+)",
        not_before=r" ?(?:[:(]|, ?(?:surtout|en particulier|notamment)\b|(?:sur|avec|dans|au|aux|pour|depuis|quand|surtout|aupres|lors|contre|envers|de|du|des|en particulier|notamment)\b|d'|a (?:la|l')\b)",
    ),
    bad=(
        "«J'adore ce que vous faites» chez Merlo !",
        "Trop «fan de ton énergie» !",
        "Camille, «votre histoire mérite d'être racontée».",
        "«Bravo pour votre engagement» !",
    ),
    good=(
        "J'admire votre travail sur le vitrail nord : le plomb est-il d'époque ?",
        "J'adore ce que tu fais avec les restes de pain, on a tout mangé dimanche.",
        "Bravo pour votre engagement auprès des sauveteurs de Sein, mon père était du canot.",
        "Votre histoire de bouton rouge nous a fait vérifier les nôtres : deux étaient inversés.",
    ),
    lang="fr",
)
