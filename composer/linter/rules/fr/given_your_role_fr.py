"""A title or a career given as the reason, in French.

Why: everyone with that title or such a career qualifies, so it is no reason to write to this one.
Instead: say what this person did in that role and what you want to know about it.
Source: our own judgment, from how such notes are written in French.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="given-your-role-fr",
    category="false-familiarity",
    severity="warning",
    doc=__doc__,
    message="“{}” holds for everyone with such a title or career. What has this person done in it?",
    grade="own",
    find=phrases(
        "(?:au vu|a la lecture|au regard|suite a la lecture|a la vue|en raison|compte tenu) de (?:votre|vos|ton|ta|tes) (?:profil|parcours|fonctions?|experience|poste|cv)",
        "en tant qu(?:e|')(?: ?)(?:[a-z-]+ ){1,4}(?:chez|a la|au|de|des|a|dans|en) [^.!?,;]{1,40}, (?:vous|tu) (?:savez|sais|connaissez|etes|devez|avez|n'avez)(?: (?:mieux que personne|bien|surement|sans doute|certainement|probablement))?",
        "vous (?:savez|connaissez) mieux que (?:personne|quiconque)|vous qui (?:evoluez|travaillez|etes|oeuvrez) (?:dans|en)",
        not_before=r" (?:d'orientation|de \d|balise|en travers)",
    ),
    bad=(
        "«Compte tenu de votre fonction», ceci devrait vous parler.",
        "«Au vu de votre parcours», j'ai pensé à vous.",
        "«En tant que DRH chez Fjord, vous savez» combien cela coûte.",
    ),
    good=(
        "Compte tenu de la crue, la vanne que vous gardez reste ouverte jusqu'à jeudi.",
        "Au vu de votre relevé du 9 mai, la jauge de Dole a quatre centimètres d'avance.",
        "En tant que voisine du moulin, je vous dois une explication pour le bief.",
    ),
    lang="fr",
)
