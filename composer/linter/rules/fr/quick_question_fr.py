"""A quick question, announced, in French.

Why: the line is spent on saying that a question will come.
Instead: ask it.
Source: our own judgment for the French wording; the English rule quick-question, whose
source is five lists of banned phrases and a template, has the same fault.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="quick-question-fr",
    category="clickbait-opener",
    severity="warning",
    doc=__doc__,
    message="“{}” announces a question. What is it?",
    grade="own",
    find=phrases(
        "(?:une |juste une |j'ai une )?(?:petite )?question (?:rapide|toute simple|toute bete|express)(?: pour (?:vous|toi))?",
        "(?:juste )?une petite question (?:pour (?:vous|toi)|me)",
        "une question me (?:trotte|brule|taraude)[ a-z']{0,25}",
        "(?:j'ai )?(?:une|deux|3|trois) (?:idees?|pistes?|astuces?) (?:qui (?:pourrai(?:t|ent)|devrai(?:t|ent)|va|vont)|a (?:vous|te) (?:partager|soumettre|proposer))(?: (?:vous |t'|te )?(?:interesser|plaire|amplifier|aider|booster|parler))?",
        "(?:je (?:suis sure? que|parie que|pense que) (?:ca|cela) (?:va|devrait|peut|pourrait) (?:vous|t'|te) ?(?:interesser|plaire|parler))",
        "si (?:vous aviez|tu avais) une baguette magique",
        r"(?:1\)|1\.|a\)) (?:vous etes|tu es|t'es) (?:debordee?|coincee?|sous l'eau)",
        '(?:repond(?:s|ez)|(?:dis|dites)(?:-moi)? juste|commente[zs]?) (?:juste |moi |simplement )?(?:par )?(?:"[a-z]{2,12}"|go|oui|ok|stop|info|guide|libre|le numero|un chiffre|je veux)(?: en (?:mp|message|commentaire))?(?: et (?:je|j\'))?',
    ),
    bad=(
        "Yo Nico, «question rapide» : tu vends ?",
        "«Si vous aviez une baguette magique», que changeriez-vous ?",
        "«Réponds GO et je» t'envoie la vidéo.",
        "«J'ai une idée qui pourrait vous plaire».",
    ),
    good=(
        "Ma question sera courte : la cote 142,6 est-elle en DNG ou en TAW ?",
        "Votre question de samedi sur les cagettes : oui, elles passent à 60 degrés.",
        "Vous m'avez posé une petite question au comptoir, et j'ai mis trois jours à répondre : non.",
        "Une question de la salle, à Bobo, est restée sans réponse : combien coûte le gasoil ?",
    ),
    lang="fr",
)
