"""A teaser in the form of a question, in French.

Why: it wants a yes before anything was said.
Instead: say what this is about in the first line.
Source: our own judgment, from how such notes are written in French.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="what-if-fr",
    category="clickbait-opener",
    severity="warning",
    doc=__doc__,
    message="“{}” teases. What is this about?",
    grade="own",
    find=phrases(
        "et si (?:vous (?:pouviez|recuperiez|gagniez|doubliez|passiez|arretiez|aviez)|tu (?:pouvais|gagnais|arretais|passais)|(?:je|on) (?:vous|te) disait?s? que)",
        "(?:saviez-vous|savais-tu) (?:que|qu')|le saviez-vous",
        "(?:vous en avez|t'en as|t'as|tu en as|en avez-vous|n'en avez-vous|tu n'en as) (?:pas )?marre de|(?:vous en avez|en avez-vous) assez de",
        "(?:t'as|tu as|vous avez|avez-vous|as-tu) deja (?:pense|songe|reflechi) a [a-z]+(?:er|ir)",
        "(?:imaginez|imagine) (?:que vous|que tout|que tes|que vos|un instant|pouvoir|ne plus)",
        "(?:envie|besoin|pret|prete) (?:de|d'|a) ?(?:un |une |nouvelles? |nouveaux? )*(?:(?:nouveau )?cadre de vie|passer a la vitesse superieure|changer (?:d'air|de vie)|booster (?:votre|ta|vos) [a-z]+|clients|plus de clients|challenge)",
        "(?:(?:tu|vous) (?:vois|voyez|connais|connaissez) (?:bien )?(?:le probleme|le sujet|la galere))|(?:c'est un sujet|est-ce un sujet|un sujet) (?:chez|pour) (?:vous|toi)",
        "j'ai du lourd|(?:quelque chose|un truc) qui (?:va|peut|pourrait) (?:tout changer|changer (?:votre|ta) vie)",
        not_before=r" (?:par|chez|prendre|me|samedi|dimanche)\b",
    ),
    bad=(
        "«Et si vous récupériez» ce temps ?",
        "«Saviez-vous que» huit devis sur dix sont faux ?",
        "«T'as déjà pensé à changer» de banque ?",
        "«Imaginez que tout» se règle en un clic.",
    ),
    good=(
        "Et si vous passiez par Redon ? La cagette est devant la porte bleue.",
        "Savez-vous où Ar-Men a perdu son gardien ? Mon père y était de 1978 à 1983.",
        "Vous aviez déjà pensé à la cendre pour les grains de Fada, et Salif la prépare.",
        "Vous l'imaginez bien : le sacristain a lâché l'ex-voto, et la mule est en deux.",
    ),
    lang="fr",
)
