"""A trouble that is supposed, in French.

Why: it is known of others or of nobody, and is put down to the reader.
Instead: say what you saw at theirs, or ask how they do it now.
Source: our own judgment, from how such notes are written in French.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="presumed-trouble-fr",
    category="false-familiarity",
    severity="warning",
    doc=__doc__,
    message="“{}” supposes a trouble. What did you really see at theirs?",
    grade="own",
    find=phrases(
        "(?:la plupart|la majorite|beaucoup|bon nombre|l'essentiel) (?:des|de) (?:[a-z'-]+ ){1,4}(?:avec (?:qui|lesquels|lesquelles) (?:je|nous|j')|que (?:je|nous|j')) ?(?:parle|echange|discute|rencontre|accompagne|travaille|parlons|echangeons|rencontrons|accompagnons)s? (?:ont du mal|peinent|rencontrent|luttent|perdent|souffrent|galerent|font face|me disent|nous disent|se plaignent)(?: (?:a|avec|de|contre))?",
        "(?:etes-vous|vous etes|tu es|es-tu) (?:fatiguee?s?|lassee?s?|epuisee?s?) (?:de|d') ?(?:courir|perdre|passer|chercher|chasser|gerer|relancer|jongler)",
        unless_known=True,
    ),
    bad=(
        "«La plupart des dirigeants avec qui j'échange peinent à» recruter.",
        "«Êtes-vous fatigué de courir» après les factures ?",
        "«Beaucoup de gérants que je rencontre perdent» du temps.",
    ),
    good=(
        "La plupart des meuniers avec qui je parle vous connaissent par la crue de 1998.",
        "Êtes-vous fatiguée de la nuit au barrage ? Je prends le second quart.",
        "Beaucoup de sonneurs que je rencontre à Dole ont appris sur votre cloche.",
    ),
    lang="fr",
)
