"""A trouble that is put into the reader's mouth, in German.

Why: the reader is told what troubles them by someone who never asked.
Instead: write what you saw at theirs, or ask without the answer in the question.
Source: our own judgment, from how such notes are written in German.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="your-struggle-de",
    category="false-familiarity",
    severity="warning",
    doc=__doc__,
    message="“{}” guesses at a trouble. What did you really see at theirs?",
    grade="own",
    find=phrases(
        "als (?:[a-z0-9&-]+ ){1,8}(?:kennen|wissen|stehen|tragen|kennst|weisst|stehst|trae?gst) (?:sie|du),? (?:[a-z0-9&-]+,? ){0,3}(?:herausforderung(?:en)?|alltag|verantwortung|probleme?|vor|mitten|wie (?:wichtig|schwer|schwierig|anspruchsvoll|zeitaufwendig|viel)|besser)",
        r"(?:kennst du|kennen sie) (?:das|das gefue?hl|das problem)(?:,? (?:auch|sicher|bestimmt|oder|wenn)\b| ?\?)(?:)",
        "(?:steht|stehen) (?:[a-z0-9&-]+,? ){0,4}vor (?:[a-z0-9&-]+,? ){0,2}herausforderungen?",
        "die meisten (?:[a-z0-9&-]+,? ){1,3}(?:arbeiten zu viel|verlieren|verschenken|kae?mpfen|haben das problem|verdienen zu wenig)|viele [a-z]+(?:innen|en|er)? (?:haben|kennen) das problem",
        r"(?:die meisten|viele) (?:[a-z-]+,? ){1,3}(?:mit denen|die) (?:ich|wir) (?:spreche|sprechen|rede|reden|arbeite|arbeiten|treffe|treffen|berate|beraten|kenne),? (?:kae?mpfen|ringen|verlieren|haben (?:probleme|schwierigkeiten|mue?he)|leiden|klagen|tun sich schwer)(?: (?:mit|um|unter|ue?ber))?",
        "(?:haben sie|hast du|sind sie|bist du) es (?:auch |langsam |nicht )*(?:satt|leid)",
        "wie viele? (?:stunden|zeit|geld) (?:[a-z0-9&-]+,? ){0,4}(?:verliert|verlieren|verlierst|verbringst|verbringen|verschenkst|verschenken|gehen|geht|kostet)",
        "(?:ihr|dein|eue?r)(?:e[mnrs]?)? (?:aktuell |derzeit |gerade )?groe?sste[nr]? herausforderung(?:en)?|wo (?:bei (?:ihnen|dir|euch) )?drue?ckt (?:(?:sie|dich|euch|bei ihnen|bei dir|bei euch) )?der schuh|vor welchen herausforderungen",
    ),
    bad=(
        "«Die meisten Händler, mit denen ich spreche, kämpfen mit» leeren Regalen.",
        "«Haben Sie es satt», Rechnungen hinterherzulaufen?",
        "«Als Pflegedienstleitung kennen Sie die täglichen Herausforderungen».",
        "«Kennst du das auch»? Der Tag ist vorbei und nichts geschafft.",
        "«Wie viele Stunden verliert» Ihr Büro jede Woche?",
        "Was ist gerade «deine größte Herausforderung»?",
    ),
    good=(
        "Als Organistin kennen Sie vielleicht den Mann, der 1974 die Bälge geflickt hat. Lebt er noch?",
        "Wie viele Stunden braucht die Farbe bei dir, bis die zweite Schicht hält?",
        "Der Schuh, den Sie am Gleis 3 verloren haben, steht bei mir im Stellwerk.",
        "Sie kennen das Wehr besser als ich: Geht die linke Klappe nach innen auf?",
    ),
    lang="de",
)
