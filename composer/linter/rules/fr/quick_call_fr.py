"""A call or a coffee, in French.

Why: it asks for the reader's time before there is a reason to give it.
Instead: ask what could be answered in one written line.
Source: the English rule quick-call, whose source is complaint page jonnyhatesmarketing.com,
four lists of banned phrases and templates, has the same fault.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="quick-call-fr",
    category="calendar-push",
    severity="hint",
    doc=__doc__,
    message="“{}” asks for their time. What could they answer in writing?",
    grade="D",
    find=phrases(
        "(?:un |une )(?:(?:petit|petite|court|courte|rapide|bref|breve|simple|premier) )+(?:call|appel|echange|visio|point|cafe|entretien|rencontre|rendez-vous|rdv|conversation|coup de fil|zoom|teams|discussion)(?: (?:teams|telephonique|visio|(?:lundi|mardi|mercredi|jeudi|vendredi|demain|(?:cette|la) semaine(?: prochaine)?|semaine prochaine|dans la semaine|ces jours-ci|prochainement|en mars)))?",
        "(?:un |une )?(?:call|appel|echange|visio|point|rdv|zoom) (?:rapide|decouverte|informel|sans engagement|cette semaine|la semaine prochaine|de decouverte)",
        "(?:on (?:s'en parle|s'appelle|se cale|se fait|se call|se boit|s'organise)|(?:ca|cela) (?:te|vous) (?:dit|dirait|tente) (?:qu'on s'appelle|d'en (?:discuter|parler)|un (?:call|cafe)))(?: (?:un (?:truc|point|call|cafe|verre|creneau)|autour d'un cafe|un de ces quatre|(?:lundi|mardi|mercredi|jeudi|vendredi|demain|(?:cette|la) semaine(?: prochaine)?|semaine prochaine|dans la semaine|ces jours-ci|prochainement|en mars)))*",
        "(?:pouvons-nous|pourrions-nous|peut-on|puis-je|on peut) (?:en (?:parler|discuter|echanger)|vous appeler|t'appeler|nous (?:appeler|parler))(?: (?:de vive voix|(?:lundi|mardi|mercredi|jeudi|vendredi|demain|(?:cette|la) semaine(?: prochaine)?|semaine prochaine|dans la semaine|ces jours-ci|prochainement|en mars)))*",
        r"un call ?\?",
        unless_known=True,
    ),
    bad=(
        "Partante pour «un petit call cette semaine» ?",
        "«On se cale un point» ?",
        "Que diriez-vous d'«un appel découverte» ?",
    ),
    good=(
        "L'appel du hibou sur votre bande est bref ; le mien à Vallon dure deux secondes.",
        "Le café de la place de la Halle ferme le mercredi, passez jeudi.",
        "Vous m'aviez dit de vous appeler le jour où le CACES serait là : le voilà.",
        "Le point de couture au dos est double, comme sur le vôtre.",
    ),
    lang="fr",
)
