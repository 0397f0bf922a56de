"""Thanks for a click, in French.

Why: the reader clicked; that is no conversation.
Instead: say what you wanted to tell or to ask them.
Source: our own judgment for the French wording; the English rule thanks-for-connecting,
whose source is one list of banned phrases, has the same fault.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="thanks-for-connecting-fr",
    category="empty-opener",
    severity="hint",
    doc=__doc__,
    message="“{}” thanks for a click. What did you want to say?",
    grade="own",
    find=phrases(
        "(?:je (?:vous|te) remercie|merci(?: beaucoup| [a-z]+)?|un grand merci)(?: [a-z]+)? (?:(?:d'avoir accepte|pour avoir accepte|pour l'acceptation de) (?:mon|cette|ma|l') ?(?:invitation|demande|ajout)(?: (?:de (?:connexion|contact)|sur linkedin))?|de m'avoir (?:ajoutee?|acceptee?)(?: (?:a|dans|parmi) (?:votre|ton|vos|tes) (?:reseau|contacts|relations))?|pour (?:l'ajout|la (?:connexion|connection)|votre (?:ajout|connexion)|ton ajout))",
        "(?:me rejouis|hate|au plaisir|heureu(?:x|se)|ravie?) de (?:nos|notre) (?:futurs?|prochains?) (?:echanges?|rencontres?)",
        not_before=r" (?:du|de la|au)\b",
    ),
    bad=(
        "«Merci d'avoir accepté mon invitation» !",
        "Cool, «merci pour l'ajout» !",
        "«Je vous remercie d'avoir accepté ma demande» hier.",
    ),
    good=(
        "Merci d'avoir accepté le pupitre en mai ; je le rapporte jeudi.",
        "Merci pour la connexion du four : le câble noir était bien la terre.",
        "Merci Paul de m'avoir soufflé le nom de l'Oust devant le préfet.",
        "Je vous remercie d'avoir attendu ma fille avec son violoncelle.",
    ),
    lang="fr",
)
