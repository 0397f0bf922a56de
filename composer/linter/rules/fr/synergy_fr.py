"""A gain for both that is never named, in French.

Why: synergies and win-win promise something to both and name nothing for either.
Instead: name one thing you can give and the one thing you ask.
Source: the English rule synergy, whose source is complaint pages, three lists of banned
phrases, templates sold as products, has the same fault.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="synergy-fr",
    category="vague-synergy",
    severity="warning",
    doc=__doc__,
    message="“{}” names no gain. What would each of you get?",
    grade="D",
    find=phrases(
        "(?:(?:vraies?|belles?|fortes?|reelles?|possibles?|potentielles?|eventuelles?|plusieurs|certaines?|nombreuses?|quelques) )+synergies?",
        "synergies? (?:entre (?:nous|nos|vous et|toi et|votre|ton)|possibles?|potentielles?|eventuelles?|a (?:creer|explorer|trouver|developper|envisager|imaginer|mettre en place)|interessantes?|evidentes?)(?: (?:[a-z]+ )?(?:activites|metiers|entreprises|equipes|univers|deux|structures))?",
        "(?:creer|trouver|explorer|identifier|voir|discuter|envisager|imaginer|developper|parler|chercher|evoquer)(?: ensemble| (?:si|s'il y a|quelles))? (?:des|d'|de|nos|les|une|leurs)? ?synergies?",
        "(?:mutuellement|reciproquement) (?:benefique|profitable|enrichissante?|interessante?)s?",
        "(?:(?:partenariat|collaboration|relation|demarche|echange|accord) )?gagnante?[- ]gagnante?",
        "(?:recommandations?|benefices?|interets?|apports?) (?:reciproques?|mutuels?|mutuelles?)",
        "(?:nos|vos et nos) (?:univers|activites|metiers|expertises|competences|profils|offres|services|savoir-faire)(?: professionnels)? (?:(?:sont|etant|me semblent|semblent|paraissent) )?(?:tres |tout a fait |assez |vraiment )?(?:complementaires?|se completent)",
        "(?:(?:aller|va|irons|allons) plus (?:loin|vite)|grandir|reussir) (?:ensemble|a plusieurs)",
    ),
    bad=(
        "Je pense qu'il y a de «vraies synergies» ici.",
        "Pourrions-nous «créer des synergies» ?",
        "Un échange serait «mutuellement profitable».",
        "Il me semble que «nos métiers sont complémentaires».",
    ),
    good=(
        "“Synergie” est le nom de votre voilier ? Il est échoué devant l'anse du Guesclin.",
        "La synergie des deux antibiotiques dans votre tableau 3 tombe à pH 7 chez nous.",
        "Nos deux moitiés de carte sont de la même main : la vôtre a le moulin.",
        "Vous cherchiez la pièce gagnante de la tombola : c'est le lot 88, chez Marie.",
    ),
    lang="fr",
)
