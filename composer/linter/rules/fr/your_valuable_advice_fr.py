"""Advice, on anything, from anyone, in French.

Why: a question that could go to the whole trade leaves the reader to invent the answer.
Instead: ask the one thing that only this person can answer, in a line.
Source: our own judgment for the French wording; the English rule any-insights, whose source
is three lists of banned phrases and a template, has the same fault.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="your-valuable-advice-fr",
    category="self-centered-ask",
    severity="warning",
    doc=__doc__,
    message="“{}” could go to the whole trade. What can only they answer?",
    grade="own",
    find=phrases(
        "(?:votre|vos|ton|ta|tes) (?:expertise|experience|regard|eclairage|avis|savoir-faire|temoignage)(?: (?:en|dans|de|d'|comme)[^.!?,;]{1,40}?)? (?:me |nous )?(?:serai(?:t|ent)|sera|est|sont) (?:(?:un (?:veritable |vrai |reel )?atout)|(?:(?:tres|extremement|particulierement|vraiment) )?(?:precieu(?:x|se)|inestimable|d'une grande aide|d'une aide precieuse|enrichissante?))",
        "(?:beneficier|profiter|m'inspirer) de (?:votre|vos|ton|ta|tes) (?:[a-z]+ )?(?:expertise|experience|conseils|savoir-faire|vision|eclairage|lumieres|retour d'experience)",
        "(?:votre|vos|ton|ta|tes) (?:precieux|precieuse|judicieux|bons) (?:conseils|avis|retours|expertise|aide|lumieres)",
        "(?:raconter|parler de|decouvrir|en savoir plus sur|apprendre plus sur|comprendre|connaitre) (?:votre|vos|ton|ta|tes) (?:quotidien|metier|parcours|galeres|defis|enjeux|activites?|problematiques|vecu)",
        "(?:des|un|de|quelques|quels|tes|vos) conseils? (?:pour|a donner a|donneriez-vous a|(?:auriez-vous|avez-vous) pour) (?:un |une |des )?(?:jeunes?|debutante?|etudiante?|reussir|percer|se lancer|me lancer|debuter|quelqu'un)",
        "qu'est-ce qui (?:vous|t') ?(?:anime|motive|passionne|inspire)",
        "(?:quel(?:le)?s? (?:est|sont)|c'est quoi) (?:(?:votre|vos|ton|ta|tes)|(?:selon vous|pour vous) les) (?:(?:plus )?(?:grande?s?|gros(?:se)?s?|principa(?:l|ux)|principales?) )*(?:defis?|enjeux|galeres?|challenges?|problematiques?|conseils?|douleurs?)",
        "(?:d'ou|comment) (?:vous|t') ?(?:est|es|etes) venue? (?:cette|votre|ta) (?:passion|vocation)",
        "un (?:petit )?(?:conseil|coup de main|coup de pouce|mot d'encouragement)(?:,? (?:ou|une idee|un contact)[^.!?]{0,30})? (?:serait|sera|me ferait) (?:le |la |les )?(?:bienvenue?s?|precieux|genial|top)",
        not_after="(?:merci (?:encore |beaucoup |infiniment )?(?:pour|de)|grace a|(?:suivi|suivre)) (?:tous )?",
    ),
    bad=(
        "«Votre expertise en travail social serait précieuse» pour ma recherche.",
        "J'aimerais «bénéficier de vos précieux conseils».",
        "Dites-moi, «qu'est-ce qui vous anime» dans votre métier ?",
        "Bonjour Léo, «c'est quoi ton plus gros défi» en ce moment ?",
    ),
    good=(
        "Votre expérience au four de Crest : à combien de degrés la voûte a-t-elle cédé ?",
        "Vous m'avez donné un conseil pour la greffe en janvier, et 81 pieds sur 100 ont pris.",
        "Le conseil donné au jury de Dole tenait en un mot ; lequel était-ce ?",
        "Quels sont les enjeux que le maire a cités lundi ? J'étais au fond et je n'entendais rien.",
    ),
    lang="fr",
)
