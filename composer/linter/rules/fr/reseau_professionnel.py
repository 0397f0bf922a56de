"""LinkedIn's own invitation in French.

Why: everybody has seen these exact words; they tell the reader that nobody wrote to them.
Instead: say in one sentence how you know each other, and why you ask now.
Source: LinkedIn's own texts of 2016 (CalderaWP/Caldera-Forms issue 13) and about 2017
(blog.brandie.fr).
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="reseau-professionnel",
    category="default-text",
    severity="must-fix",
    doc=__doc__,
    message="“{}” is the text the platform fills in. How do you know this person?",
    grade="B",
    find=phrases(
        "(?:j'aimerais|je souhaiterais|je voudrais|je souhaite) (?:vous|t') ?(?:inviter a rejoindre|ajouter a|inviter dans|compter dans) (?:mon|notre) reseau(?: professionnel)? (?:sur|de|via) linkedin",
        "(?:j'aimerais|je souhaiterais|je voudrais|je souhaite) (?:vous|t') ?inviter a rejoindre mon reseau professionnel",
        "(?:j'aimerais|je souhaiterais|je voudrais|je souhaite) rejoindre (?:votre|ton) reseau(?: professionnel)?(?: sur linkedin)?",
        "merci de m'ajouter a (?:votre|ton) reseau(?: professionnel)?(?: (?:sur )?linkedin)?",
    ),
    bad=(
        "«J'aimerais vous inviter à rejoindre mon réseau professionnel sur LinkedIn».",
        "Bonjour Lise, «je souhaiterais rejoindre votre réseau sur LinkedIn»",
        "Paul, «merci de m'ajouter à votre réseau LinkedIn»",
    ),
    good=(
        "J'aimerais vous inviter à rejoindre le chœur jeudi : il nous manque un alto.",
        "Merci de m'ajouter à la liste des clés pour le refuge de Vallon.",
        "Votre réseau de pluviomètres à Crest : notre école peut-elle y entrer ?",
    ),
    lang="fr",
)
