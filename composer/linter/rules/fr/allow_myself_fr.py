"""A permission that is taken, in French.

Why: the reader sees that you write; who you are to them is missing.
Instead: begin with the reason.
Source: our own judgment for the French wording; the English rule wanted-to-reach-out, whose
source is in 1,330 threads of one seller, “reaching out / I saw / I noticed” stood in 14.7%
of the answered and 28.0% of the unanswered ones (bostonrobbie/BDR), lists of banned
phrases, has the same fault.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="allow-myself-fr",
    category="empty-opener",
    severity="hint",
    doc=__doc__,
    message="“{}” says that you write, and they see that. What would be missing without it?",
    grade="own",
    find=phrases(
        "(?:je me permets|nous nous permettons|permettez-moi|je prends la liberte|je me suis permise?)(?: (?:donc|aujourd'hui|egalement|simplement))? de (?:vous|t'|te|venir vers vous|prendre contact) ?(?:ecrire|contacter|solliciter|ajouter|adresser ce (?:message|mot)|envoyer (?:ce message|cette invitation|une invitation|une demande)|proposer|inviter|soumettre|derange[rz]|inviter a rejoindre)?",
        "(?:desolee?|pardon|excusez-moi|excuse-moi|navree?) (?:de|pour) (?:vous |te |le )?(?:deranger|derangement|importuner|solliciter|vous ecrire ainsi)(?: ainsi)?",
        "je (?:sais|n'ignore pas)(?: bien)?(?: que| combien) (?:votre|ton) (?:emploi du )?temps est (?:tres )?(?:precieux|charge|compte)",
        "(?:j'ai|nous avons) l'(?:immense |insigne )?honneur de (?:venir|vous|soumettre|solliciter)[ a-z]{0,25}|(?:votre|a votre) (?:haute )?bienveillan(?:ce|te attention)",
        "(?:n'hesite[zs]?|hesite) pas (?:a (?:me|nous) (?:contacter|solliciter|ecrire|faire signe|appeler)|si (?:besoin|tu as|vous avez)[ a-z]{0,20})|(?:je|nous) (?:reste|restons|demeure|me tiens)(?: naturellement| bien entendu| egalement)? a (?:votre|ton) (?:entiere |pleine )?disposition",
        unless_known=True,
    ),
    bad=(
        "«Je me permets de vous contacter».",
        "«Désolé de vous déranger», Madame.",
        "«N'hésitez pas à me contacter» !",
    ),
    good=(
        "Permettez-vous qu'on coupe le noyer ? Le notaire attend votre mot.",
        "Le four permet de cuire à 60 degrés, et vos cagettes passent.",
        "Désolé pour les 300 baguettes de samedi : la sonde était montée à l'envers.",
        "Votre honneur est sauf : la grue est restée coincée sans vous.",
    ),
    lang="fr",
)
