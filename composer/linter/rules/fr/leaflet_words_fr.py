"""Words from a leaflet, in French.

Why: it belongs to an advertisement, and the reader asked for none.
Instead: leave the offer out until they ask, and say what you know about their own case.
Source: our own judgment, from how such notes are written in French.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="leaflet-words-fr",
    category="premature-pitch",
    severity="warning",
    doc=__doc__,
    message="“{}” is what leaflets say. What would this person want it for?",
    grade="own",
    find=phrases(
        "(?:aucun|sans|zero|pas de|ni) (?:contrat|risques?|abonnement|frais caches)(?:,? (?:et |ni |ou )?(?:aucun|sans|zero|pas de|ni) (?:contrat|risques?|engagement|abonnement|frais caches))+|sans risque (?:ni|et sans) engagement",
        r"(?:repondez|reponds|ecrivez|ecris|envoyez|envoie)(?:[ -]moi)? (?:juste |simplement |seulement )?(?:par (?:un )?)?['\"]?(?:info|interesse)",
        r"(?:plus de |deja )*(?:\d[\d.]*\+?|des centaines de|des milliers de) (?:clients?|clientes|entreprises|utilisateurs) (?:satisfaits?|satisfaites?|heureux|conquis|ravis)",
        r"c'est (?:exactement |justement |precisement )?la que (?:nous (?:intervenons|entrons en jeu)|j'interviens|notre [a-z]+ intervient)",
        r"(?:beaucoup|la plupart|nombre) (?:de|des) (?:personnes|gens|dirigeants|professionnels) dans (?:votre|ta) (?:situation|position|cas)",
        r"il (?:me |nous )?(?:ne )?(?:me |nous )?reste (?:plus que |encore |seulement |que )?(?:deux|trois|quatre|cinq|quelques|\d{1,2}) (?:places?|creneaux)(?: disponibles?)? (?:pour (?:ce mois|cette semaine|le mois)|ce mois|cette semaine)",
    ),
    bad=(
        "Chez nous, «aucun contrat, aucun risque».",
        "«Écrivez-moi INFO» et je vous envoie le guide.",
        "Nous comptons «plus de 200 clients satisfaits».",
        "«C'est là que nous intervenons».",
        "«Beaucoup de personnes dans votre situation» l'ignorent.",
        "«Il me reste deux places pour ce mois»-ci.",
    ),
    good=(
        "Aucun risque de gel cette nuit, dit le meunier, vos ruches peuvent rester dehors.",
        "Gardez un oui pour les quarante miches, le four est à vous jusqu'à huit heures.",
        "Deux clients ravis de votre bac attendent sur le quai, dont ma tante de Nantes.",
        "C'est là que le talus a cédé ; nous intervenons dimanche avec vos pelles.",
    ),
    lang="fr",
)
