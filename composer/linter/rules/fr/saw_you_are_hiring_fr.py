"""An event from somebody's page as an opener, in French.

Why: a new job, an anniversary or a vacancy is shown to everyone; it is a slot in a mass mail.
Instead: say what it means for the thing you write about.
Source: the English rule i-noticed-you, whose source is in 1,330 threads of one seller,
“reaching out / I saw / I noticed” stood in 14.7% of the answered and 28.0% of the
unanswered ones (bostonrobbie/BDR), has the same fault.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="saw-you-are-hiring-fr",
    category="surveillance-opener",
    severity="warning",
    doc=__doc__,
    message="“{}” was shown to everyone. What follows from it for you two?",
    grade="D",
    find=phrases(
        r"(?:je vois|j'ai vu|j'ai remarque|vu|j'ai appris|j'ai note|je constate|j'ai constate|nous avons (?:vu|remarque)) (?:passer )?(?:sur linkedin )?(?:que |qu')(?:vous |tu |votre (?:equipe|entreprise|societe|boite) |[a-z0-9&' -]{2,25}? )(?:recrut(?:ez|es|ait|e|iez)|embauch(?:ez|es|e|iez|ait))(?: (?:actuellement|en ce moment|\d+ [a-z]+|activement|un [a-z]+|une [a-z]+|des [a-z]+))*",
        r"(?:j'ai vu|je vois|vu|j'ai remarque|j'ai vu passer) (?:passer )?(?:vos|votre|tes|ton|ta) (?:(?:\d|deux|trois|quatre|plusieurs|nombreuses) )?(?:annonces|offres? d'emploi|recrutements?|nouveau poste|promotion|changement de poste|bel etablissement)",
        r"(?:toutes mes |toutes nos |mes |nos |sinceres |vives )*(?:felicitations|felicitation|bravo|congrats)(?: [a-z]+)? (?:a (?:vous|toi) )?pour (?:votre|ton|ta|vos|tes|cette|ce|les|le|la) (?:(?:\d{1,2}|dix|vingt|cinq|nouve(?:au|lle|lles)|recente?|belle|beau|superbe|prise de) )*(?:postes?|fonctions?|promotion|nomination|ans (?:de|chez|d')|anniversaire|annees (?:chez|de)|croissance|role|levee|job|prise de poste|challenge)(?: (?:professionnel(?:le)?|[a-z]+))?",
        r"(?:\d{1,2}|cinq|dix|quinze|vingt) ans (?:chez [a-z' ]{2,25}|de boite|dans la meme (?:maison|boite|entreprise|societe)|d'experience en [a-z]+)(?:,| !)? ?(?:c'est solide|chapeau|bravo|felicitations|respect|ca se fete)",
        "(?:felicitations|bravo) pour cette (?:croissance|evolution|belle [a-z]+|reussite|nouvelle (?:fonction|aventure|etape))",
    ),
    bad=(
        "«J'ai vu que vous recrutiez en ce moment».",
        "«Toutes mes félicitations pour votre nouveau poste» !",
        "«J'ai vu passer vos trois annonces» hier.",
    ),
    good=(
        "J'ai vu que vous cherchiez votre chat roux rue des Tanneurs : il dort chez moi.",
        "Félicitations pour le treizième lit, que vous aviez vu cassé avant nous.",
        "J'ai vu votre annonce pour le chat, oreille coupée à gauche ; il mange du thon.",
        "Vu ton mur en pierre sèche à Uzès : la deuxième assise est-elle liée ?",
    ),
    lang="fr",
)
