"""A profile that fits, in French.

Why: that it fits is the conclusion; what fits what is missing.
Instead: put the requirement and their work side by side.
Source: our own judgment for the French wording; the English rule perfect-fit, whose source
is two lists of banned phrases, has the same fault.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="perfect-match-fr",
    category="recruiter-boilerplate",
    severity="warning",
    doc=__doc__,
    message="“{}” is the conclusion. Which requirement fits which of their works?",
    grade="own",
    find=phrases(
        "(?:votre|vos|ton|ta|tes) (?:profil|parcours|experience|competences|expertise|these|cv|candidature)s? (?:semble(?:nt)? |me semble(?:nt)? |parait |nous semble |pourrait |pourraient |peut )?(?:(?:correspond(?:re|ent|rait)?|colle(?:r|nt)?|matche(?:r|nt)?|conven(?:ir|ait)|convient|cadre(?:r)?) (?:parfaitement|tout a fait|exactement|en tous points|bien|pleinement|a (?:ce|un|une|mes|nos|notre|la|l')|aux|avec)|(?:est |etre )?(?:ideal|le partenaire ideal|parfait|en parfaite adequation|en adequation|tout a fait adapte))(?: (?:a |aux |avec |pour )?(?:(?:ce|un|une|le|notre|mes|nos|mon) )?(?:[a-z]+)?)?",
        "(?:profil|profils|personnes?|gens|candidats?|talents?) (?:en tous points |tout a fait |exactement |vraiment )?(?:comparables? au (?:votre|tien)|comme (?:le (?:votre|tien)|vous|toi)|tel(?:s)? que (?:le votre|vous)|qui (?:vous|te) ressemble(?:nt)?)",
        "(?:vous (?:etes|seriez|semblez(?: etre)?)|tu (?:es|serais|sembles)|t'es) (?:exactement |vraiment |surement |clairement )?(?:la personne (?:ideale|qu'il (?:nous|me) faut)|le (?:profil|candidat|partenaire) (?:ideal|parfait|qu'il (?:nous|me) faut|recherche|que (?:je|nous) (?:cherche|recherche|cherchons|recherchons)))|(?:le|la) (?:partenaire|candidate?|profil|interlocuteur) ideale?",
        r"(?:(?:\d[\d  ]*|deux|trois|quatre|cinq|six|dix|quinze|vingt|trente|quarante|cinquante|soixante|cent|centaines?|milliers?|(?:une |des |plusieurs )?(?:dizaines?|vingtaine|trentaine|quarantaine|cinquantaine|centaines?|milliers))|des|plusieurs|mes|nos) (?:candidate?s?|profils?) (?:prete?s?|qualifie[es]*|disponibles?|qui n'attendent que|immediatement)|(?:je (?:recrute|recherche|cherche)|nous (?:recrutons|recherchons|cherchons)|recherche|cherche)(?: actuellement)? (?:un|une|des) (?:[a-z-]+ ){1,5}(?:passionnee?s?|motivee?s?|dynamiques?|experimentee?s?|talentueu(?:x|se)s?|ambitieu(?:x|se)s?)",
        "(?:mandatee?s?|missionnee?s?)(?: (?:en exclusivite|actuellement|exclusivement))? par (?:un|une|notre|mon|l'un) [a-z]+|(?:faire parvenir|envoyer|transmettre|envoie|envoyez)(?:-moi|-nous| moi)? (?:votre|ton) (?:cv|dossier complet|curriculum)|garde (?:precieusement )?votre profil|prime de cooptation",
    ),
    bad=(
        "«Votre profil correspond parfaitement à ce poste».",
        "Mon client veut un «profil comme le vôtre».",
        "«Vous êtes le candidat idéal» !",
        "Nous sommes «mandatés par un groupe» de Lyon.",
    ),
    good=(
        "Votre profil de dune correspond à la coupe de 1911, à 40 cm près.",
        "La clé de votre grenier colle à la serrure du moulin : on l'ouvre samedi ?",
        "Vous êtes le premier à qui je l'écris : l'atelier de menuiserie ferme en juin.",
        "Le mandat signé par votre oncle en 1944 est aux archives de Delle.",
    ),
    lang="fr",
)
