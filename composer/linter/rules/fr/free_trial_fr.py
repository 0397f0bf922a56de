"""A free first helping, in French.

Why: what is free is the first step of a sale, before there is a need.
Instead: leave the offer out; ask about the need, or do not write.
Source: the English rule free-trial, whose source is complaint page
socialmediabutterflyblog.com (2019), templates seen in the wild, has the same fault.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="free-trial-fr",
    category="premature-pitch",
    severity="warning",
    doc=__doc__,
    message="“{}” starts a sale. What makes you think that they need it?",
    grade="D",
    find=phrases(
        "(?:demos?|demonstrations?|essais?|audits?|diagnostics?|bilans?|consultations?|seances?|simulations?|etudes?|estimations?|devis (?:rapide|personnalise)|guides?|livre blanc|ebooks?|analyses?|formations?|decouvertes?|degustations?)(?: (?:confidentiel|personnalise|complet|rapide|decouverte|comparatif|energetique|patrimonial|initial|technique))? (?:(?:vous |t')?(?:est|sont) )?(?:(?:entierement|totalement|100 ?%) )?(?:gratis|gratuite?s?|gratuitement|offerte?s?|sans frais|sans engagement)",
        "(?:premiere?|premier) (?:[a-z]+ )?(?:seance|visite|mois|diagnostic|echange|rendez-vous|rdv|consultation|appel|cours)(?: [a-z]+)? (?:est |sont )?(?:offerte?|gratuite?|confidentiel|sans engagement)",
        "(?:et )?sans (?:aucun )?engagement(?: de (?:votre|ta) part)?|satisfaite?s? ou rembourse[es]*|ou rembourse[es]*|vous ne payez que si|sans frais",
        "(?:je|nous|on) (?:vous |t'|te )?(?:offr(?:e|ons)|ouvr(?:e|ons)) (?:mon|notre|un|une|le|l') ?(?:acces|guide|audit|diagnostic|ebook|essai|bilan|formation|livre blanc|coaching)(?: (?:d'essai|gratuite?|offerte?|diagnostic))?",
        r"essai (?:d'un mois|de \d{1,2} jours|gratuit)|(?:un )?acces d'essai",
        r"(?:les |nos )?places (?:etant |sont )(?:tres )?limitees?|(?:il (?:me |nous )?reste|on a encore|encore|plus que) (?:quelques|un dernier|une derniere|les dernieres) (?:places?|tickets?|creneaux?|disponibilites)|plus que (?:\d[\d  ]*|deux|trois|quatre|cinq|six|dix|quinze|vingt|trente|quarante|cinquante|soixante|cent|centaines?|milliers?|(?:une |des |plusieurs )?(?:dizaines?|vingtaine|trentaine|quarantaine|cinquantaine|centaines?|milliers)) (?:places|creneaux)",
    ),
    bad=(
        "Profitez d'un «diagnostic confidentiel gratuit».",
        "La «première séance est offerte».",
        "Venez vite, «les places sont limitées» !",
        "Tout cela «sans engagement de votre part».",
    ),
    good=(
        "Les places du car sont au nom de la chorale ; il me manque la vôtre pour jeudi.",
        "Le diagnostic de la maison est daté de 2011, le couvreur dit que vous l'avez suivi.",
        "Le pain gratuit du lundi, c'était votre idée, et il en part 140 par semaine.",
        "La visite du fort que vous avez offerte à l'école a fini chez le garde, trempés.",
    ),
    lang="fr",
)
