"""A result in numbers, in French.

Why: a percentage about nobody in particular is an advertisement.
Instead: leave the number for the day they ask how much.
Source: the English rule percent-better, whose source is odds ratio 0.44 for numbers in the
body, 63,372 first messages of few senders (swan-gtm/gtm-skills pull request 136, 2026), has
the same fault.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="percent-better-fr",
    category="premature-pitch",
    severity="warning",
    doc=__doc__,
    message="“{}” is an advertisement. What do you know of their case?",
    grade="C",
    find=phrases(
        r"(?:redui(?:re|sons|sent|sez)|augment(?:er|ons|ez)|gagn(?:er|ez)|economis(?:er|ent|ez)|boost(?:er|ez)|recuper(?:er|ez)|attirer) (?:(?:jusqu'a|de|plus de|environ|en moyenne|pres de) ){0,2}\d[\d ,.]{0,8} ?(?:%|pour ?cent|€|euros|\$|heures?|h\b)(?: (?:de|d'|par|sur|vos|leurs?|le|en)[ a-z']{1,30})?",
        r"jusqu'a \d[\d ]{0,5} ?(?:%|pour ?cent|€|euros)(?: (?:de|d')[ a-z']{1,25} en (?:plus|moins)| (?:d'economies?|de (?:reduction|temps|remise|clients|ventes|visibilite)))",
        r"(?:doubl|tripl|multipli|boost|explos|optimis|dop|develop)(?:er|ez|ent|e) (?:par (?:deux|trois|\d) )?(?:votre|vos|leurs?|ton|tes|son) (?:ca\b|chiffre d'affaires|ventes|visibilite|revenus?|chiffre|taux|activite|resultats|clientele|leads|rentabilite|business)",
        r"\d{1,2} (?:a \d{1,2} )?(?:nouveaux |nouvelles )?(?:clients|mandats|rdv|rendez-vous|leads|prospects|ventes)(?: [a-z]+)? (?:par (?:mois|semaine|jour)|en \d{1,3} (?:jours|semaines|mois))",
        r"en (?:seulement |moins de )?(?:\d{2,3}|trente|quatre-vingt-dix) jours (?:sans|chrono|ou rembourse|maximum|top)[ a-z]{0,12}",
        "(?:remplir|remplissez|remplissent) (?:leur|votre|ton) (?:agenda|carnet de commandes|planning)",
        r"\d{1,2} [a-z]+(?: (?:du|de|des) [a-z]+)? sur (?:10|dix) (?:perdent|n'ont|ont|ne |oublient|passent|ignorent)",
        "(?:complement de revenus?|revenus? (?:complementaire|passif|supplementaire)s?|liberte financiere|argent pendant que (?:tu dors|vous dormez)|sans apport)",
    ),
    bad=(
        "Nos clients «réduisent de 30 % le temps d'embauche».",
        "Vous pourriez «doubler votre chiffre d'affaires».",
        "Signez «3 à 5 clients par mois» !",
        "Envie d'un «revenu complémentaire» ?",
    ),
    good=(
        "Vous notez 11 % de pertes à Kaya ; nos greniers en perdent 22.",
        "Le bail finit dans 90 jours et la scierie de votre oncle n'a pas de repreneur.",
        "Deux canettes sur six ont débordé, lot 24-117, gardé à 6 degrés.",
        "Les 30 % d'eau dans votre mortier, c'est en poids ou en volume ?",
    ),
    lang="fr",
)
