"""The phrases of a headhunter's letter, in French.

Why: they sound discreet and hold neither the job nor a reason to pick this person.
Instead: name the job, the place, the pay, and which of their works made you write.
Source: our own judgment, from how such notes are written in French.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="search-letter-fr",
    category="recruiter-boilerplate",
    severity="warning",
    doc=__doc__,
    message="“{}” could stand in any search letter. Which job is it, and what of theirs fits?",
    grade="own",
    find=phrases(
        "(?:votre|ton) (?:nom|profil) (?:est |a ete |s'est |a )?(?:ressorti|revenu|apparu|emerge|remonte|identifie|distingue|surgi)(?: (?:plusieurs fois|naturellement|rapidement))?(?: (?:lors de|au cours de|dans|pendant|dans le cadre de|a l'issue de) (?:nos|notre|mes|ma|la|une) (?:[a-z]+ )?(?:recherches?|cartographie|approche|mission))",
        "(?:precisement|exactement|justement) (?:la|le|cette|ce) (?:rare )?(?:combinaison|melange|alliance|mix) (?:de |d'|entre )(?:[a-z'-]+,? ){0,4}?(?:strateg|techn|tecn|kommerz|commer|comerc|leader|lider|manage|operat|operac|operaz|analy|analit|skill|experi|esperien|exper|compet|kompet|erfahr|ervar|kennis|fue?hrung|vertrieb|sector|expertise|qualit|talent|fae?higkeit|branche|attribut)[a-z]*",
        "(?:vous etes|tu es|vous vous sentez|peut-etre (?:etes-vous|es-tu)) (?:peut-etre |sans doute |probablement |surement |certainement )?(?:tout a fait |tres |parfaitement |pleinement )?(?:bien|heureu(?:x|se)|epanouie?|satisfaite?|comblee?) (?:la )?(?:ou (?:vous etes|tu es)|(?:dans|a) (?:votre|ton) (?:poste|fonction|entreprise|role)(?: (?:actuel|actuelle))?)",
        "(?:un |d'un |une )?(?:bref |premier |simple )?(?:entretien|echange|conversation|discussion|rendez-vous) (?:strictement |totalement )?confidentiel(?:le)?|en toute confidentialite",
    ),
    bad=(
        "«Votre nom est ressorti lors de nos recherches».",
        "Vous avez «précisément la combinaison de talents» voulue.",
        "«Vous êtes peut-être très bien là où vous êtes».",
        "Je propose «un échange confidentiel».",
    ),
    good=(
        "Votre nom est apparu sous la chaux, sur la cloche, quand nous l'avons lavée.",
        "C'est exactement le mélange de seigle et d'épeautre que votre cahier de 1931 décrit.",
        "Vous êtes bien au sec là-haut ? Ici le bief déborde depuis jeudi.",
        "Le dossier de la digue reste confidentiel jusqu'en mai, dit la mairie.",
    ),
    lang="fr",
)
