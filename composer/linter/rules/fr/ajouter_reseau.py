"""A bare wish to be connected, in French.

Why: the button said that much already; how you know each other is missing.
Instead: say in one sentence how you know each other, or what you would like to ask.
Source: our own judgment; two public tools carry such templates, and no LinkedIn text in this
wording was found.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="ajouter-reseau",
    category="vague-request",
    severity="warning",
    doc=__doc__,
    message="“{}” gives no reason. Why this person, and why now?",
    grade="own",
    find=phrases(
        "(?:je souhaite|je souhaiterais|j'aimerais|je voudrais) (?:vous|t'|te) ?ajouter a (?:mon|notre) reseau professionnel",
        "(?:je souhaite|je souhaiterais|j'aimerais|je voudrais|je serais (?:ravie?|heureux|heureuse) de) (?:entrer en (?:contact|relation) avec (?:vous|toi)|(?:me )?connecter avec (?:vous|toi)|(?:vous|te|t')? ?(?:compter|avoir) (?:parmi|dans) (?:mes (?:contacts|relations)|mon reseau)|echanger avec (?:vous|toi))",
        "(?:elargir|agrandir|developper|etendre|etoffer) (?:mon|notre) reseau(?: professionnel)?",
        "(?:connectons|restons|soyons|mettons)[- ](?:nous|connectes|en contact)(?: en (?:contact|relation))?",
        not_before=r" (?:au sujet|a propos|sur|car|parce|pour|concernant|de (?:la|votre|ton))\b",
    ),
    bad=(
        "«Je souhaite vous ajouter à mon réseau professionnel».",
        "Bonjour, «j'aimerais entrer en contact avec vous».",
        "Je cherche à «élargir mon réseau».",
    ),
    good=(
        "J'aimerais échanger avec vous sur la roue du moulin de Crest : chêne ou orme ?",
        "Le filet que tu as ravaudé à Sète tient ; quel nœud est-ce ?",
        "Je souhaite ajouter votre carte de 1911 aux archives de l'école.",
    ),
    lang="fr",
)
