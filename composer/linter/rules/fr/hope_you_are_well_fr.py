"""A hope that someone is well, in French.

Why: from a stranger it is the start of every mass mail; between friends it is kind.
Instead: if you know them, ask about something real; if not, start with the reason.
Source: our own judgment for the French wording; the English rule hope-you-are-well, whose
source is five lists of banned phrases, has the same fault.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="hope-you-are-well-fr",
    category="empty-opener",
    severity="hint",
    doc=__doc__,
    message="“{}” stands in many mass mails. Is there something real to ask of this person?",
    grade="own",
    find=phrases(
        "(?:j'|nous |en )(?:espere|esperons|esperant) (?:sincerement |bien )?que (?:vous allez|tu vas|tout (?:va|se passe|roule|se porte)|vous vous portez|ca va|vous (?:etes|avez passe)|ce (?:message|mail|mot)|cette (?:lettre|invitation)|mon message)(?: (?:tres |aussi )?(?:bien|pour le mieux|a merveille)| (?:vous|te) (?:trouve(?:ra)?|trouvera)(?: (?:bien|en (?:bonne|parfaite|pleine) (?:sante|forme)))?)?(?: (?:pour (?:vous|toi)|aujourd'hui|de (?:votre|ton) cote))?",
        r"comment (?:allez-vous|vas-tu|tu vas|vous portez-vous|va la (?:petite )?famille)(?: (?:aujourd'hui|en ce moment))? ?\?|(?:ca va|ca gaze|la forme) ?\?|(?:tu fais|vous faites) quoi de beau(?: en ce moment)?|que deviens-tu ?\?",
        unless_known=True,
        not_before=r" (?:depuis|apres|chez|au|malgre)\b",
    ),
    bad=(
        "Bonjour Anne, «j'espère que vous allez bien».",
        "«En espérant que ce message vous trouve en bonne santé».",
        "«J'espère que tout va bien pour vous» !",
    ),
    good=(
        "J'espère que vous avez retrouvé le carnet vert de la place 52.",
        "Comment va le genou depuis la chute au Puy ?",
        "Vous allez bien au four de Vertou jeudi ? J'y serai avec la sonde.",
        "J'espère que le joint de 2 € tient encore au sixième étage.",
    ),
    lang="fr",
)
