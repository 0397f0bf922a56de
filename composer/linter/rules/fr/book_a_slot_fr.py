"""A meeting of so many minutes, a slot, a demonstration, in French.

Why: the reader is to look for a time before they know what for.
Instead: give the reason first, in writing; a date follows from an answer.
Source: the English rule book-a-slot, whose source is a list of banned phrases; the English
rule fixed-minutes, whose source is complaint page jonnyhatesmarketing.com, lists of banned
phrases and templates; both have the same fault.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="book-a-slot-fr",
    category="calendar-push",
    severity="warning",
    doc=__doc__,
    message="“{}” asks for their time. Could they first say yes or no in writing?",
    grade="D",
    find=phrases(
        r"(?:(?:auriez-vous|avez-vous|aurais-tu|as-tu|t'as|toujours dispo (?:pour)?|dispo(?:nible)?s? pour|m'accorder|echanger|un (?:echange|appel|call|point|rendez-vous|entretien) (?:de|d')|consacrer|bloquer|partant pour|partante pour|caler) ?)+(?:simplement )?(?:d')?(?:\d{1,2} ?(?:min(?:ute)?s?|mn|')|(?:cinq|dix|quinze|vingt|trente|quelques|deux|30) minutes|(?:un|1) (?:petit )?quart d'heure|une (?:petite )?demi-heure)(?: (?:avec (?:vous|toi)|(?:lundi|mardi|mercredi|jeudi|vendredi|demain|(?:cette|la) semaine(?: prochaine)?|semaine prochaine|dans la semaine|ces jours-ci|prochainement|en mars)|de (?:votre|ton) temps|au telephone|en visio|pour (?:en (?:parler|discuter)|echanger)))*",
        r"(?:\d{1,2} ?(?:min(?:ute)?s?|mn|')|(?:cinq|dix|quinze|vingt|trente|quelques|deux|30) minutes|(?:un|1) (?:petit )?quart d'heure|une (?:petite )?demi-heure) (?:(?:lundi|mardi|mercredi|jeudi|vendredi|demain|(?:cette|la) semaine(?: prochaine)?|semaine prochaine|dans la semaine|ces jours-ci|prochainement|en mars)|en visio|au telephone|pour (?:vous |te )?(?:montrer|presenter|en (?:parler|discuter)|echanger|me raconter)|avec (?:vous|toi)|de (?:votre|ton) temps|d'echange|vous conviendrai(?:t|ent)|suffisent)(?: (?:lundi|mardi|mercredi|jeudi|vendredi|demain|(?:cette|la) semaine(?: prochaine)?|semaine prochaine|dans la semaine|ces jours-ci|prochainement|en mars))?",
        r"(?:je (?:vous|te) (?:montre|bloque|reserve|programme)|(?:vous|te) (?:reserver|bloquer|montrer)) (?:comment ?\?|une (?:place|demo|demonstration)|un creneau|en \d)(?: (?:au|pour|dans|jusqu'a) [a-z]+(?: [a-z]+)?)?(?: ?\?)?|(?:pour une|une) (?:courte )?(?:demo|demonstration)(?: (?:personnalisee|rapide|en ligne|gratuite))?(?: ?\?)",
        "(?:quand|a quel moment) (?:seriez-vous|etes-vous|serais-tu|serez-vous) (?:disponible|dispo)s?|(?:connaitre|communiquer|quelles sont|donner|indiquer|envoyer) (?:vos|tes) (?:disponibilites|dispos?)",
        "(?:seriez-vous|etes-vous|serais-tu) (?:disponible|dispo)s? (?:(?:lundi|mardi|mercredi|jeudi|vendredi|demain|(?:cette|la) semaine(?: prochaine)?|semaine prochaine|dans la semaine|ces jours-ci|prochainement|en mars) )?pour (?:(?:une? )?(?:courte?|rapide|petit|bref|echange|appel|call|rencontre)|en (?:parler|discuter))(?: (?:appel|call|echange|rencontre|visio))?|(?:seriez-vous|serais-tu) (?:disponible|dispo)s? (?:lundi|mardi|mercredi|jeudi|vendredi|demain|(?:cette|la) semaine(?: prochaine)?|semaine prochaine|dans la semaine|ces jours-ci|prochainement|en mars)",
        r"(?:lundi|mardi|mercredi|jeudi|vendredi)(?: \d{1,2})?(?: a)? \d{1,2} ?h(?: ?\d{2})?,? (?:ou|et) (?:lundi|mardi|mercredi|jeudi|vendredi)(?: \d{1,2})?(?: a)? \d{1,2} ?h ?\?",
        "(?:un |une )?(?:entretien|rendez-vous|rencontre|rdv) a (?:votre|ta) convenance|(?:proposer|convenir d'|fixer|planifier|solliciter|accorder|propose) ?(?:un|une) (?:rencontre|rendez-vous|rdv|entretien|audience|echange|creneau)(?: (?:telephonique|teams|visio|avec (?:vous|toi)))*",
        "(?:(?:reserver|choisir|trouver|caler|bloquer|auriez-vous|avez-vous) un (?:petit )?creneau|(?:auriez-vous|avez-vous) un (?:petit )?moment)(?: (?:(?:lundi|mardi|mercredi|jeudi|vendredi|demain|(?:cette|la) semaine(?: prochaine)?|semaine prochaine|dans la semaine|ces jours-ci|prochainement|en mars)|dans (?:mon|votre) agenda|qui vous convient|pour (?:echanger|en parler|decouvrir)))*|mon (?:agenda|calendrier) (?:est (?:ici|ouvert|en ligne)|en ligne)|(?:vers|dans|sur) mon (?:agenda|calendly)|mon lien calendly",
        unless_known=True,
        not_before=" pour (?:une? )?(?:court|courte|rapide|bref|breve|petite?) (?:[a-z]+ )?(?:echange|appel|rencontre|call|visio|reunion)",
    ),
    bad=(
        "«Auriez-vous 15 minutes cette semaine» ?",
        "«Quand seriez-vous disponible» ?",
        "«Je vous réserve une démo» ?",
        "Il vous suffit de choisir «un rendez-vous à votre convenance».",
    ),
    good=(
        "Le bouchon jaune, c'était à partir de 20 minutes ou de 30 ? Ma collègue dit 20.",
        "Vous êtes libre de couper le noyer, le notaire l'a écrit mardi.",
        "L'agenda de votre grand-père s'arrête en mai 1944, à la page du moulin.",
        "Le créneau du mur nord a perdu deux pierres depuis votre photo.",
    ),
    lang="fr",
)
