"""A long attention that is claimed, in French.

Why: who has followed for long could name one thing; the claim alone costs nothing.
Instead: name what you saw, and when.
Source: our own judgment for the French wording; the English rule following-your-work, whose
source is one list of banned phrases, has the same fault.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="following-you-fr",
    category="false-familiarity",
    severity="warning",
    doc=__doc__,
    message="“{}” is attention that is claimed and not shown. What did you see?",
    grade="own",
    find=phrases(
        "(?:je|on|nous) (?:vous |te )?sui(?:s|t|vons) (?:(?:votre|vos|ton|ta|tes) (?:parcours|travail|travaux|contenus?|publications|posts|page|profil|actualites?|aventures) )?(?:(?:avec (?:attention|interet|plaisir|admiration|grand interet)|depuis (?:un moment|longtemps|un certain temps|quelque temps|un bon moment|des (?:mois|annees)|toujours|un bail)) ?)+",
        "(?:ca fait|cela fait|voila|ca faisait) (?:un (?:petit |bon |bout de )?(?:moment|temps|bail)|longtemps|des (?:mois|annees)) que (?:je (?:vous|te) (?:suis|lis)|(?:je (?:suis|lis|vois passer)|j'observe) (?:votre|vos|ton|ta|tes) [a-z]+)",
        "fan d[eu] (?:[a-z]+ ){1,3}depuis toujours",
        "(?:l'impression|le sentiment) de (?:vous|te) connaitre",
        "(?:on m'a (?:tellement |beaucoup |si souvent )?parle de (?:vous|toi)|j'ai (?:beaucoup |tellement )?entendu parler de (?:vous|toi))",
        "(?:suivre|suivrai|suis) (?:avec (?:plaisir|interet|attention) )?(?:de pres )?(?:votre|vos|ton|ta|tes) (?:actualites?|aventures?|publications|travaux|evolution)",
        "je (?:ne )?(?:suis pas du genre a|contacte jamais|n'ajoute jamais|n'ai pas l'habitude d)[ a-z']{1,30}(?:hasard|n'importe qui|inconnus|ajouter)|je ne crois pas au hasard",
        "memes valeurs|valeurs (?:communes|de votre [a-z]+)|partage(?:r|ons)? vos valeurs|(?:vision|conviction)s? que je partage",
    ),
    bad=(
        "«Je suis votre parcours depuis un moment» déjà.",
        "Bonjour, «je vous suis avec attention depuis longtemps».",
        "«On m'a beaucoup parlé de vous» !",
        "Je partage les «mêmes valeurs».",
    ),
    good=(
        "Je suis votre trace depuis le col, et la deuxième balise manque sous la neige.",
        "Nous avons suivi votre barque depuis le phare avec la jumelle de mon père.",
        "Le même jour, Odile m'a parlé de votre four qui perd vingt degrés.",
        "Je vous suis redevable depuis l'orage de Pontarlier : le réchaud est réparé.",
    ),
    lang="fr",
)
