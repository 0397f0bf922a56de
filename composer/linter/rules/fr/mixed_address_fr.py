"""Both “tu” and “vous” for one person.

Why: who is addressed in two ways reads a text that was pasted together.
Instead: choose one form; if unsure, “vous” to strangers, “tu” among people who use it.
Source: our own judgment, from how letters are written in this language.
"""

from composer.linter.finders import mixed
from composer.linter.rule import Rule

rule = Rule(
    code="mixed-address-fr",
    category="form-of-address",
    severity="must-fix",
    doc=__doc__,
    message="“{}” does not go with the form of address in the rest of the message.",
    grade="own",
    find=mixed(
        familiar=(
            "tu",
            "toi",
            "(?:je|on|nous|il|elle|j'ai|a) te",
            "ton (?:profil|message|post|article|mail|retour|parcours|equipe|travail|avis|stand|projet|numero|atelier)",
            "ta (?:reponse|presentation|question|boite|conference|remarque|demande|publication)",
            "tes (?:conseils|retours|posts|articles|notes|photos|chiffres)",
        ),
        formal=(
            "je vous (?:ecris|contacte|remercie|ajoute|propose|invite|souhaite|sollicite|adresse|prie|joins|envoie)",
            "votre (?:profil|parcours|message|reponse|attention|retour|temps|demande|carriere|post|article|expertise|experience|invitation)",
            "(?:de|pour|a) vous (?:prevenir|dire|ecrire|contacter|proposer|presenter|inviter|remercier|demander|informer|joindre|rencontrer|voir|parler|envoyer|revoir|rappeler)",
            "avez-vous",
            "etes-vous",
            "seriez-vous",
            "auriez-vous",
            "pourriez-vous",
        ),
        agreed="\\b(?:tutoyer|tutoie|tutoyons|vouvoyer|vouvoie|vouvoyons|se tutoie)\\b",
    ),
    bad=(
        "Bonjour Madame Roux, je vous écris au sujet du four. Avez-vous gardé le plan que «tu» montrais à Lyon ?",
        "Salut Paul, tu m'avais demandé la recette. Merci pour «votre message», je te l'envoie ce soir.",
        "Bonjour, votre profil m'intéresse, et votre parcours aussi. Seriez-vous libre pour que «je te» montre le projet ?",
    ),
    good=(
        "Salut Paul, tu m'avais dit que vous cherchiez un comptable à l'atelier. Ma sœur est libre en mars.",
        "Bonjour Madame Roux, je vous écris au sujet du four. Le ton du rapport m'a surpris.",
        "Bonjour Léa, on se tutoie ? Je vous écris au sujet du banc que vous avez réparé à Nantes.",
    ),
    lang="fr",
)
