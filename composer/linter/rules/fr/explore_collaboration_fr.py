"""A cooperation without a subject, in French.

Why: a collaboration that could be anything is work for the reader, who has to invent it.
Instead: propose one thing, with its size and its date.
Source: the English rule explore-collaboration, whose source is complaint page mickmel.com
and templates seen in the wild, has the same fault.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="explore-collaboration-fr",
    category="vague-synergy",
    severity="warning",
    doc=__doc__,
    message="“{}” leaves open what to do together. What would it be?",
    grade="D",
    find=phrases(
        "(?:explorer|envisager|imaginer|discuter d[e'u]s?|evoquer|etudier|parler d[e'u]s?|voir|echanger sur|identifier|reflechir a|ouvrir la porte a|initier|construire|batir) ?(?:ensemble )?(?:d'|de |des |une |un |quelques |quelles )?(?:eventuel(?:le)?s? |possibles? |potentiel(?:le)?s? |future?s? |belles? |eventuels )*(?:collaborations?|partenariats?|pistes? (?:de|d'une) [a-z]+|opportunites? (?:de|d'une) (?:collaboration|partenariat|business|synergie)|projets? (?:en commun|communs?))",
        "(?:eventuel(?:le)?s?|possibles?|potentiel(?:le)?s?|future?s?|belles?|prochaine?s?) (?:collaborations?|partenariats?)",
        "(?:collaborations?|partenariats?) (?:possibles?|eventuel(?:le)?s?|futures?|porteuse?s? de sens|fructueu(?:x|se)s?|potentiel(?:le)?s?|seraient? (?:possibles?|envisageables?)|vous (?:plairait|interesserait|tente(?:rait)?)|(?:ca|cela) (?:vous|te) (?:dit|tente|dirait|interesse))",
        "(?:ravie?|heureu(?:x|se)|curieu(?:x|se)|possible|envie|esperant|espere|honoree?) (?:de |d')?(?:pouvoir )?(?:collaborer|travailler ensemble|faire (?:du business|affaire)s? ensemble)(?: (?:un jour|a l'avenir|ensemble|avec (?:vous|toi)|prochainement))*",
        "(?:voir|regarder|savoir|discuter de) (?:comment|si|dans quelle mesure) (?:nous|on) (?:pourrions|pourrait|peut|pouvons) (?:collaborer|travailler ensemble|s'entraider|nous entraider|faire (?:des choses|quelque chose|un truc) ensemble|s'apporter|nous apporter)",
        "(?:solliciter|proposer|nouer|developper|etablir|mettre en place) (?:un|des) (?:partenariats?|relations? d'affaires)(?: (?:avec (?:vous|votre [a-z]+)|durables?|solides?))?",
        "(?:une|notre) (?:future |eventuelle )?collaboration (?:avec (?:vous|toi) )?(?:serait|pourrait)",
        not_before=r" (?:avec (?:le|la|l'|les|monsieur|madame|m\.|mme)|sur (?:le|la|l'|les)|pour (?:le|la|l'|les)|signe|de (?:19|20))",
    ),
    bad=(
        "Je voudrais «explorer d'éventuelles collaborations».",
        "Ravi de vous lire, et «heureux de pouvoir collaborer un jour» !",
        "Une «collaboration vous plairait» ?",
        "Il faudrait «voir comment nous pourrions collaborer».",
    ),
    good=(
        "Le partenariat de 2019 avec la piscine de Delle est à la page 31 ; qui l'a signé ?",
        "La collaboration de votre père au journal finit en mai 1944, j'ai le dernier numéro.",
        "Nous travaillerons ensemble lundi sur la sonde du four, apportez la clé de 27.",
        "Vous avez collaboré avec Mme Roux à l'herbier ; a-t-elle gardé la planche 6 ?",
    ),
    lang="fr",
)
