"""A greeting for anybody, in French.

Why: it tells the reader in the first line that you do not know who they are.
Instead: use their name; it is on the page you are writing to.
Source: the English rule to-whom, whose source is one list of banned phrases; the wording is our
own.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="to-whom-fr",
    category="empty-opener",
    severity="warning",
    doc=__doc__,
    message="“{}” greets anybody. What is this person's name?",
    grade="D",
    find=phrases(
        "(?:(?:bonjour |bonsoir |chere )?madame(?:,? | ?/ ?|,? (?:et|ou) )(?:cher )?monsieur)(?:)",
        r"(?:(?:bonjour )?(?:mesdames(?:,? | ?/ ?|,? et )messieurs|messieurs[- ]dames|a qui de droit|a toute personne concernee)|cher(?:e\(s\)|\(e\)|/chere|\.e)? (?:recruteur|responsable)s?)(?:)",
        if_before=" *(?:[,.!:;–-]|$)",
        opener=True,
        not_after="(?:agreer|recevez|recevoir|croire|accepter),? ?",
    ),
    bad=(
        "«Madame, Monsieur», je cherche un stage.",
        "«Bonjour Madame, Monsieur», nous posons des clôtures.",
        "«À qui de droit» : voici mon offre.",
    ),
    good=(
        "Madame, Monsieur Durand m'a dit que vous gardez la clé du moulin de Dole.",
        "Madame et Monsieur Perrot, votre noyer penche sur notre bief depuis jeudi.",
        "Chère Madame Roux, le monsieur du bac vous rend votre carnet vert.",
        "Veuillez agréer, Madame, Monsieur, les salutations du meunier de Dole.",
    ),
    lang="fr",
)
