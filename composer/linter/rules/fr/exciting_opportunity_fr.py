"""A job praised in words for any job, in French.

Why: every job is called so before it is described.
Instead: name the job, the place, the pay, and what in their work made you think of it.
Source: our own judgment for the French wording; the English rule exciting-opportunity,
whose source is two lists of banned phrases, has the same fault.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="exciting-opportunity-fr",
    category="recruiter-boilerplate",
    severity="warning",
    doc=__doc__,
    message="“{}” does not describe the job. What is it, where, and what does it pay?",
    grade="own",
    find=phrases(
        "(?:belle|superbe|formidable|tres belle|magnifique|excellente|nouvelle|reelle|vraie|nombreuses|plusieurs|belles|nouvelles|futures|ces) (?:[a-z]+ )?(?:opportunites?)(?: (?:professionnel(?:le)?s?|de carriere|pour (?:vous|toi)|a (?:saisir|pourvoir)|en cdi|confidentielles?))*",
        "opportunites? (?:professionnel(?:le)?s? |de carriere |d'emploi )?(?:(?:tres )?(?:passionnante|interessante|unique|exceptionnelle|inedite|rare)s?|a ne pas (?:manquer|rater)|qui (?:pourrait|pourraient|devrait|peut|va) (?:vous |t'|te )?(?:interesser|plaire|correspondre|parler)|confidentielles?)",
        "(?:nouveau|beau|beaux|nouveaux|vrai|super) (?:challenges?|defis? professionnels?|mandats?|projets? ambitieux)(?: (?:professionnels?|a relever|en [a-z]+))?",
        "(?:plusieurs|de nombreu(?:x|ses)|des|differents?|plusieur|divers) (?:beaux |belles )?(?:postes?|missions?|mandats?|profils) (?:ouverts?|a pourvoir|cloud|en cours|disponibles?)",
        "(?:package|remuneration|salaire|conditions?|avantages) (?:tres )?(?:attracti(?:f|ve)s?|competiti(?:f|ve)s?|motivante?s?|deplafonnee?s?)",
        "(?:(?:a|une) (?:[a-z]+ )?taille humaine|(?:equipe|ambiance|environnement|cadre|structure) (?:(?:de travail )?(?:bienveillante?|dynamique|passionnee?|stimulante?|conviviale?|jeune et dynamique)|de folie)|teletravail flexible|planning souple)",
        "(?:un |des )?(?:acteurs?|groupes?|leaders?|equipementiers?|clients?|entreprise|societe)(?: industriels?)? (?:majeurs?|incontournables?|de premier plan|de reference|reconnue?s?|en (?:pleine|forte) (?:croissance|expansion))|leader (?:de|sur|dans) (?:son|sa|le|la) (?:secteur|marche|domaine|region)|(?:tech|entreprise|societe|structure|secteur|startup|start-up|equipe|boite)(?: [a-z]+)? en (?:pleine|forte) croissance",
        "(?:(?:seriez-vous|etes-vous|es-tu|serais-tu|toujours) )?(?:a l'ecoute|en veille) (?:(?:active )?(?:du marche|d'opportunites|de nouvelles opportunites|d'un nouveau)|sur le marche)(?: [a-z]+)?|(?:(?:seriez-vous|etes-vous|es-tu|serais-tu) )?ouverte? a (?:(?:un nouveau|de nouveaux|une nouvelle|de nouvelles) [a-z]+|la discussion|en discuter|jaser)",
        "(?:si un jour )?(?:vous voulez|tu veux) (?:changer d'air|changer de poste)|donne[rz]? un (?:nouvel|nouveau) elan a|booste[rz]? (?:votre|ta) carriere",
    ),
    bad=(
        "J'ai une «belle opportunité professionnelle pour vous».",
        "Le poste offre un «package attractif».",
        "C'est «un acteur majeur» du bâtiment.",
        "«Seriez-vous à l'écoute du marché» ?",
    ),
    good=(
        "Le poste de nuit à Sorel paie 41 $ de l'heure, inox alimentaire seulement.",
        "Vous étiez à l'écoute du canal 16 quand le Kerlouan a cassé son amarre.",
        "Le défi de Dole, vous l'avez perdu d'un but, et la coupe est encore chez moi.",
        "Le leader de la cordée, c'était votre oncle ; a-t-il gardé la corde ?",
    ),
    lang="fr",
)
