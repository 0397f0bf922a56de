"""A job, any job, in French.

Why: a letter that fits every employer gives this one nothing to decide on.
Instead: name the post, the place, and what you have done that fits it.
Source: the English rule looking-for-a-job, whose source is complaint pages
cmcoachingservices.com and corporatewordsmiths.org, has the same fault.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="looking-for-a-job-fr",
    category="self-centered-ask",
    severity="warning",
    doc=__doc__,
    message="“{}” would fit every employer. Why this one?",
    grade="D",
    find=phrases(
        "(?:je (?:suis|reste|demeure)(?: actuellement| activement| toujours)? )?(?:a la recherche|en recherche|en quete)(?: active)? d(?:e |')(?:un |une |mon |nouvelles |nouveaux )?(?:[a-z]+ )?(?:stages?|alternances?|emplois?|travail|boulot|job|opportunites?|postes?|apprentissage|contrats?|cdi|missions?|defis?|challenges?)",
        "(?:je )?(?:cherche|recherche) (?:activement |actuellement |desesperement )?(?:un|une|du|des) (?:[a-z]+ )?(?:stage|alternance|emploi|travail|travaille|boulot|job|taf|opportunites?)(?: (?:dans (?:n'importe (?:quoi|quel domaine)|le domaine|votre)|n'importe lequel))?",
        "(?:candidature|demarche) spontanee|(?:vous )?(?:soumettre|adresser|proposer|presenter) (?:ma|mon) (?:candidature|cv|curriculum)",
        "(?:mettre |mets )(?:toutes )?mes competences (?:au|a (?:votre|la)) (?:service|disposition|profit)[ a-z']{0,20}",
        "(?:je (?:me )?(?:tiens|reste) a (?:votre|ton) (?:entiere |pleine )?disposition|disponible|convaincre|rencontrer) (?:pour|lors d') ?(?:un|une) (?:eventuel |prochain )?(?:entretien|rencontre|rendez-vous)(?: (?:a votre convenance|d'embauche))?",
        "(?:integrer|rejoindre) (?:(?:vos|votre|une) (?:equipes?|entreprise|structure|groupe|societe|maison)(?: dynamique)?|l'aventure)",
        "(?:(?:tres |super |hyper )?(?:serieu(?:x|se)|motivee?|dynamique|ponctuel(?:le)?|rigoureu(?:x|se)|souriante?|creati(?:f|ve)|curieu(?:x|se)|passionnee?|polyvalente?|minutieuse?|minutieux|volontaire)(?:,| et|, et) ?){1,3}(?:tres |super |hyper )?(?:serieu(?:x|se)|motivee?|dynamique|ponctuel(?:le)?|rigoureu(?:x|se)|souriante?|creati(?:f|ve)|curieu(?:x|se)|passionnee?|polyvalente?|minutieuse?|minutieux|volontaire)",
        "(?:dotee?|faisant preuve) d'(?:un|une) (?:excellent |bon |grand(?:e)? )?(?:relationnel|sens [a-z ]{3,25}|capacite)|excellent relationnel",
        "(?:votre|vos) (?:entreprise|societe|etablissement|groupe|structure|institution)(?: [a-z]+)? (?:m'interesse|m'attire)(?: beaucoup| vivement| fortement)?|(?:attiree?|seduite?|interessee?) par (?:la renommee|la reputation|les valeurs|le dynamisme|les projets) (?:de votre [a-z]+|d[eu] groupe)",
        "a qui transmettre mon cv|(?:reiterer|renouveler) (?:ma|mon|notre) (?:vif |vive )?(?:motivation|candidature|interet)|(?:repondre|retenir|retienne) (?:a mes attentes|votre attention)",
    ),
    bad=(
        "Bonjour, «je suis à la recherche d'un stage» de six mois.",
        "Je souhaite «mettre mes compétences au service de votre maison».",
        "Je suis «motivé, rigoureux et dynamique».",
    ),
    good=(
        "Le stage de vitrail que Noé a fait chez vous lui a laissé une coupure et un métier.",
        "Vous cherchez du bois sec ; j'ai deux stères de chêne de 2021 à Vesoul.",
        "La recherche de votre chat roux est finie : il dort dans mon garage.",
        "L'équipe de nuit a rejoint la vôtre sur la ligne B, et la porte est restée ouverte.",
    ),
    lang="fr",
)
