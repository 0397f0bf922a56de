"""The grand words of generated French.

Why: readers have learned to take such sentences for machine writing.
Instead: say it as you would across a table.
Source: our own judgment for the French wording; the English rule in-todays-world, whose
source is two lists of banned phrases; the English rule testament-to, whose source is one
list of banned phrases; both have the same fault.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="todays-world-fr",
    category="ai-tell",
    severity="warning",
    doc=__doc__,
    message="“{}” sounds generated. How would you say it aloud?",
    grade="own",
    find=phrases(
        "(?:a l'heure ou (?:nos metiers|le (?:monde|numerique|digital|marche|secteur)|l'ia|la transition|tout (?:s'accelere|change|va))|a l'ere d(?:u|e l'|e la) (?:digital|numerique|ia|intelligence)|dans un (?:monde|contexte|environnement|marche|secteur) (?:en (?:constante|perpetuelle|pleine) (?:evolution|mutation|transformation)|de plus en plus|ou (?:tout|chaque)|toujours plus|aussi [a-z]+)|a une vitesse inedite)",
        "temoign(?:e|ent) (?:d'une?|de votre|de ton) (?:[a-z]+ )?(?:expertise|vision|engagement|passion|excellence|maitrise|volonte|sens|determination|rigueur|authenticite|parcours)",
        "resonn(?:e|ent|ait|e en moi) (?:profondement |particulierement |fortement |vraiment )?(?:en moi|avec (?:moi|(?:mes|ma|mon|nos|notre) (?:valeurs|parcours|convictions?|experience|vision|histoire|idees|approche|mission)))",
        "(?:a la croisee|au carrefour|a l'intersection) (?:de|du|des|entre) (?:la |le |les |l')?(?:technologies?|innovation|humain|digital|numerique|strategie|tech|design|rh|ia|business|data|creativite)",
        "(?:porteu(?:r|se)s? de sens|en toute bienveillance|richesse des echanges|la force d[u'e] ?(?:un |notre )?reseau|ames? alignees?|(?:faire|fait) germer de)",
        "(?:bien )?plus qu(?:e|'un|'une) (?:simple )?(?:[a-z]+), (?:c'est|une?|il s'agit)",
        "(?:approche|facon|maniere|vision) (?:dont (?:vous|tu) (?:allie[sz]|conjugue[sz]|mele[sz]|incarne[sz])|(?:unique|singuliere) d(?:e|')(?: ?)(?:allier|conjuguer|aborder))",
    ),
    bad=(
        "«À l'heure où nos métiers» changent, je vous écris.",
        "Votre texte «témoigne d'une vision» rare.",
        "Vos mots «résonnent particulièrement avec mes valeurs».",
        "Une équipe «à la croisée de la technologie» et du soin.",
    ),
    good=(
        "À l'heure où vous fermez, le four est encore à 180 : gardez-moi la voûte.",
        "La cloche de Vallon résonne avec un retard de deux secondes depuis votre réparation.",
        "Le témoin de la borne 12 est à la croisée des chemins de Crest, sous les ronces.",
        "Votre numéro de témoin au procès de Fribourg était le 6 : y serez-vous jeudi ?",
    ),
    lang="fr",
)
