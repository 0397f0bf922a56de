"""A question that only teases, in German.

Why: its answer is known to the writer, and the reader knows that too.
Instead: say the thing, or ask what you do not know.
Source: our own judgment, from how such notes are written in German.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="tease-question-de",
    category="clickbait-opener",
    severity="warning",
    doc=__doc__,
    message="“{}” only teases. What do you want to say?",
    grade="own",
    find=phrases(
        "(?:jetzt |nun )?mal (?:ganz )?ehrlich ?[:,](?:)",
        "hand aufs herz|seien wir (?:mal )?ehrlich|mal unter uns",
        "(?:mal )?(?:ei)?ne? (?:ganz )?(?:ehrliche|schnelle|spontane|provokante|direkte|kurze ehrliche) frage(?: von mir)?(?: (?:unter uns|an (?:dich|sie)))?|darf ich (?:dir|ihnen) (?:mal )?(?:ei)?ne (?:[a-z0-9&-]+,? )?frage stellen,? die",
        r"wuss?ten sie(?: schon| eigentlich)?,? dass|wusstest du(?: schon| eigentlich)?,? dass|schon gewusst ?\?|(?:haben sie|hast du) (?:schon )?gewusst,? dass",
        "was wae?re,? wenn (?:sie|du|ihr|ihre?|deine?)|stell(?:en)? (?:dir|sie sich) (?:mal |kurz )?vor,? (?:du|sie|ihre?|deine?) (?:koe?nnt|hae?tt|wue?rd|mue?sst)[a-z]+",
        "(?:haben sie sich|hast du dich) (?:[a-z0-9&-]+,? ){0,9}(?:schon )?(?:ein)?mal gefragt|(?:haben sie sich|hast du dich) (?:[a-z0-9&-]+,? ){0,9}schon gefragt",
        "arbeitet (?:dein|ihr) geld|arbeitest du (?:noch|immer noch) fue?r (?:dein )?geld|(?:ki|ai|chatgpt) wird (?:deinen|ihren|deine|ihre|keinen|nicht) [a-z]+ (?:nicht )?ersetzen|kenn(?:en|st) (?:sie|du) (?:schon|eigentlich) (?:unser|mein|das|die|den)(?:e|en)?",
        not_before=r" (?:deine?|ihre?|wir)\b",
    ),
    bad=(
        "«Hand aufs Herz»: Wann haben Sie zuletzt verglichen?",
        "«Wussten Sie, dass» jedes zweite Büro zu viel zahlt?",
        "«Was wäre, wenn du» nie wieder Akquise machen müsstest?",
        "«Mal ehrlich:» Wer liest noch Briefe?",
    ),
    good=(
        "Wussten Sie am Sonntag schon, wer die Glocke kauft? Auf dem Foto sehen Sie so aus.",
        "Stell dir vor, der Kranich vom Steg ist wieder da, mit Ring und Bruder.",
        "Ehrlich gesagt war die Frage nach dem Knoten die beste des Abends.",
        "Wusstest du, dass dein Rezept vom Kirchentag auf Seite 12 in unserem Heft steht?",
        "Das Herz auf deiner Hand war Marmelade, sagt Ida, nicht Farbe.",
    ),
    lang="de",
)
