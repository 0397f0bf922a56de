"""A pleasure to talk, some day, in French.

Why: it wishes for an exchange and gives no subject.
Instead: ask the one thing you would like to know.
Source: our own judgment, from how such notes are written in French.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="pleasure-to-talk-fr",
    category="vague-request",
    severity="warning",
    doc=__doc__,
    message="“{}” gives no subject. What would you like to ask?",
    grade="own",
    find=phrases(
        "(?:au |avec |c'est avec )(?:grand )?plaisir (?:de (?:vous |te |pouvoir |nous |notre |se )?(?:echanger|suivre|connecter|decouvrir|jaser|faire (?:votre|ta) connaissance)|d'(?:echanger|en discuter|un prochain echange))(?: (?:avec (?:vous|toi)|prochainement|bientot|un jour|a l'occasion|ensemble))*",
        "(?:(?:je )?serai[st]? |je suis |trop |sera )(?:trop |tres |vraiment )?(?:ravie?|heureu(?:x|se)|enchantee?|honoree?|content|contente|curieu(?:x|se)) (?:de |d')(?:pouvoir )?(?:en )?(?:echanger|discuter|vous rencontrer|te rencontrer|faire (?:votre|ta) connaissance|en savoir plus|mieux vous connaitre|pouvoir le suivre|que vous acceptiez|rejoindre (?:votre|ton) reseau)(?: (?:un moment|un quart d'heure|avec (?:vous|toi)|prochainement))*",
        r"(?:hate|impatiente?) de (?:te|vous) decouvrir|faire plus ample connaissance|j'aimerais mieux vous connaitre|que nos chemins se croisent|on (?:se )?connecte ?\?",
        "(?:merci|remercie|honoree?|gre) (?:de (?:bien vouloir )?|d'|que vous |si vous )?(?:accepter|acceptiez|acceptez|ajouter) (?:mon invitation|ma demande|mon ajout)(?: (?:de (?:connexion|contact)|sur linkedin))?|(?:acceptez|accepte|accepterais-tu|accepteriez-vous) (?:mon invitation|ma demande)",
        "(?:je (?:t'|vous )ajoute|ajoute-moi|ajoutez-moi|j'ajoute|je me permets de (?:vous |t')ajouter) (?:a|dans|parmi) (?:mon reseau|mes contacts|mes relations|ton reseau|votre reseau)|(?:inviter|invite) a rejoindre (?:mes contacts|mes relations|mon cercle)|(?:vous|te) compter(?:ais|ai)? (?:volontiers )?dans mon reseau [a-z]+",
        not_before=" (?:de nouveau|a nouveau|au sujet|sur (?:la|le|les|vos?|ce|l'|votre)|ma |mon |contre|a (?:la|l')|au |pour )",
    ),
    bad=(
        "Bonjour Inès, «au plaisir d'échanger avec vous».",
        "«Je serais ravie d'échanger» !",
        "«Merci d'accepter mon invitation».",
        "Salut, «je t'ajoute à mon réseau».",
    ),
    good=(
        "Au plaisir de vous revoir à la meule de Vallon, et merci pour le régal de 2021.",
        "Je serais ravi d'échanger ma clé de 27 contre votre clé de 30.",
        "J'ajoute deux pots de miel à la cagette de samedi, comme promis.",
        "Je t'ajoute sur la liste des clés du refuge, entre Paul et Odile.",
    ),
    lang="fr",
)
