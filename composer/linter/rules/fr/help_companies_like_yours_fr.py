"""What we do for companies, in French.

Why: it is a line from an advertisement; the reader has not said that they need anything.
Instead: leave the offer out until they ask, or name the problem of theirs that you saw.
Source: the English rule help-companies-like-yours, whose source is complaint pages
contentkantoor.nl and asidesandbsides.ghost.io, and a list of banned phrases, has the same
fault.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="help-companies-like-yours-fr",
    category="premature-pitch",
    severity="warning",
    doc=__doc__,
    message="“{}” is an offer before there is a need. What did you see that they need?",
    grade="D",
    find=phrases(
        r"(?:j'|nous |on |notre (?:equipe|societe|agence|cabinet|entreprise|plateforme|solution|outil|structure|association)(?: [a-z]+)?(?: basee? [^.!?,]{1,30}?)? |chez [^.!?,]{1,30}?, (?:nous |on ))(?:aid|accompagn|equip|conseill|form|soutien|souten|assist|outill|coach)(?:e|ons|s|ent)? (?:deja |aussi |actuellement |notamment |chaque [a-z]+ |quotidiennement |au quotidien |specifiquement )?(?:(?:\d[\d  ]*|deux|trois|quatre|cinq|six|dix|quinze|vingt|trente|quarante|cinquante|soixante|cent|centaines?|milliers?|(?:une |des |plusieurs )?(?:dizaines?|vingtaine|trentaine|quarantaine|cinquantaine|centaines?|milliers)) (?:d'|de )?|plus d[e'] ?(?:\d[\d  ]*|deux|trois|quatre|cinq|six|dix|quinze|vingt|trente|quarante|cinquante|soixante|cent|centaines?|milliers?|(?:une |des |plusieurs )?(?:dizaines?|vingtaine|trentaine|quarantaine|cinquantaine|centaines?|milliers)) (?:d'|de )?|les |des |d'|de nombreu(?:x|ses) |beaucoup d[e'] ?|certains )?(?:(?:grand|petit|jeune|autre|nombreu(?:x|se)|chef|certain)e?s? |[a-z]+ )?(?:entreprises?|entrepreneure?s?|dirigeante?s?|pme|tpe|eti|societes?|startups?|start-ups?|independante?s?|freelances?|coachs?|consultante?s?|managers?|equipes?|commerciaux|agences?|cabinets?|artisans?|commercante?s?|professionnel(?:le)?s|pros|etablissements?|collectivites|organisations?|industriels|clients?|structures|marques|associations?|chefs d'entreprise|patrons?|femmes|hommes|therapeutes|decideurs|rh|drh|leaders|cadres|createurs?|restaurateurs?|garages?|hotels?|pharmacies|communes|chantiers|particuliers|familles|investisseurs?|acteurs|e-commercants|boutiques|acheteu(?:r|se)s)(?: (?:comme (?:vous|toi|la (?:votre|tienne)|le (?:votre|tien))|tel(?:le)?s? que (?:vous|la votre)|a [a-z]+))?",
        r"(?:et|qui|nous|deja) (?:accompagn|equip|conseill|form)(?:ons|ent|e) (?:deja )?plus de (?:\d[\d  ]*|deux|trois|quatre|cinq|six|dix|quinze|vingt|trente|quarante|cinquante|soixante|cent|centaines?|milliers?|(?:une |des |plusieurs )?(?:dizaines?|vingtaine|trentaine|quarantaine|cinquantaine|centaines?|milliers)) (?:d'|de )?(?:(?:grand|petit|jeune|autre|nombreu(?:x|se)|chef|certain)e?s? |[a-z]+ )?(?:entreprises?|entrepreneure?s?|dirigeante?s?|pme|tpe|eti|societes?|startups?|start-ups?|independante?s?|freelances?|coachs?|consultante?s?|managers?|equipes?|commerciaux|agences?|cabinets?|artisans?|commercante?s?|professionnel(?:le)?s|pros|etablissements?|collectivites|organisations?|industriels|clients?|structures|marques|associations?|chefs d'entreprise|patrons?|femmes|hommes|therapeutes|decideurs|rh|drh|leaders|cadres|createurs?|restaurateurs?|garages?|hotels?|pharmacies|communes|chantiers|particuliers|familles|investisseurs?|acteurs|e-commercants|boutiques|acheteu(?:r|se)s)",
        r"(?:nous avons|j'ai|on a|notre (?:equipe|societe|agence|cabinet|outil|solution)(?: [^.!?,]{1,30}?)? a) (?:deja )?(?:aide|accompagne|equipe|permis a|convaincu|conquis|forme|coache) (?:deja )?(?:plus d[e'] ?)?(?:(?:\d[\d  ]*|deux|trois|quatre|cinq|six|dix|quinze|vingt|trente|quarante|cinquante|soixante|cent|centaines?|milliers?|(?:une |des |plusieurs )?(?:dizaines?|vingtaine|trentaine|quarantaine|cinquantaine|centaines?|milliers)) (?:d'|de )?|des |les )(?:(?:grand|petit|jeune|autre|nombreu(?:x|se)|chef|certain)e?s? |[a-z]+ )?(?:entreprises?|entrepreneure?s?|dirigeante?s?|pme|tpe|eti|societes?|startups?|start-ups?|independante?s?|freelances?|coachs?|consultante?s?|managers?|equipes?|commerciaux|agences?|cabinets?|artisans?|commercante?s?|professionnel(?:le)?s|pros|etablissements?|collectivites|organisations?|industriels|clients?|structures|marques|associations?|chefs d'entreprise|patrons?|femmes|hommes|therapeutes|decideurs|rh|drh|leaders|cadres|createurs?|restaurateurs?|garages?|hotels?|pharmacies|communes|chantiers|particuliers|familles|investisseurs?|acteurs|e-commercants|boutiques|acheteu(?:r|se)s)",
        r"(?:\d[\d  ]*|deux|trois|quatre|cinq|six|dix|quinze|vingt|trente|quarante|cinquante|soixante|cent|centaines?|milliers?|(?:une |des |plusieurs )?(?:dizaines?|vingtaine|trentaine|quarantaine|cinquantaine|centaines?|milliers)) (?:d'|de )?(?:entreprises|pme|tpe|clients|etablissements|cabinets|pharmacies|garages|dirigeants|independants|societes|chantiers|communes|abonnes|equipes)(?: [a-z]+)? (?:nous (?:ont (?:deja )?(?:rejoints?|fait confiance)|font (?:deja )?confiance)|utilisent|l'utilisent|sont deja|nous ont)",
        "(?:(?:pour|avec|chez) )?(?:des|les) (?:entreprises|societes|dirigeants|gens|profils|equipes|independants|personnes|pme|structures|professionnels|entrepreneurs|etablissements)(?: scolaires)? (?:comme (?:vous|toi|la (?:votre|tienne)|les votres)|tel(?:le)?s? que (?:vous|la votre|l'[a-z]+))",
        "(?:nous (?:proposons|offrons|mettons a (?:votre|la) disposition)|notre (?:societe|entreprise|agence|cabinet|equipe) (?:[a-z]+ )?(?:vous )?(?:propose|offre|organise|est specialisee?|realise|intervient|met a votre)) (?:deja |aussi |desormais |aux (?:[a-z]+ ){1,3}|dans (?:la |le |les |l')|a |vous )?(?:des |une |un |la |le |les |nos |de |d')?(?:[a-z]+ )?(?:solutions?|services?|accompagnements?|prestations?|formations?|logiciels?|outils?|offres?|recrutement|conseil|gestion|produits?|diagnostic|ateliers?|coaching|vingt ans)",
        "(?:nous (?:sommes|etant)|je suis|notre (?:agence|cabinet|societe) est) (?:(?:une (?:agence|societe|entreprise)|un cabinet) )?specialisee?s? (?:dans|en) (?:le |la |l'|les )?[a-z]+",
        "(?:c'est (?:justement )?notre metier|c'est justement ce que nous faisons|c'est (?:exactement |justement |precisement )?la que (?:nous|on|j')interv(?:enons|iens))",
    ),
    bad=(
        "«Nous accompagnons une quarantaine d'établissements» sur ce sujet.",
        "«J'aide les coachs à trouver» le temps.",
        "Nous travaillons «pour des entreprises comme la vôtre».",
        "«Nous proposons des solutions» de paie.",
    ),
    good=(
        "J'aide mon frère à la fromagerie le samedi, et votre cuve de 300 L nous irait.",
        "Vous accompagnez les enfants au cirque jeudi ? Noé a oublié son gilet chez vous.",
        "Nous avons équipé la barque de votre oncle en 1998, la dame de nage est d'origine.",
        "Chez des gens comme Odile, dites-vous, la ruche est au nord ; la mienne aussi.",
    ),
    lang="fr",
)
