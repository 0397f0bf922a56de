"""Synergy and win-win, in Dutch.

Why: the words promise a gain for both and name none for either.
Instead: name one thing you can give and the one thing you ask.
Source: the English rule synergy, whose source is complaint pages and three lists of banned
phrases.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="synergy-nl",
    category="vague-synergy",
    severity="warning",
    doc=__doc__,
    message="“{}” names no gain. What would each of you get?",
    grade="D",
    find=phrases(
        "(?:(?:mooie|mogelijke|sterke|veel|waar we|duidelijke|natuurlijke|interessante|zeker|heel wat|enige|mogelijk|potentiele) )+synerg(?:ie|ieen|ien)(?: (?:tussen|met|zit|zitten|zijn|kan zijn|kunnen zijn|zien|zoeken|vinden|creeren|mogelijk)(?: (?:onze|jullie|ons|jou|u|uw|onze beide) ?(?:bedrijven|organisaties|werk|diensten|activiteiten)?)?)?",
        "synerg(?:ie|ieen|ien) (?:tussen (?:onze|ons|jullie|jouw|uw|beide)|te (?:vinden|zoeken|creeren|ontdekken|verkennen)|zoeken|vinden|creeren|opzoeken|verkennen)",
        "(?:een |echte |mooie |voor een )+win-?win(?:-? ?situatie|-?verhaal|-?samenwerking)?|win-?win(?:-? ?situatie)? (?:voor (?:ons )?(?:allebei|beiden?|beide partijen)|creeren)",
        "voor (?:ons )?(?:beide partijen|beide zijden|ons allebei|ons beiden|alle partijen)(?: (?:heel|zeer|erg|even|zeker|dan ook|enorm|best))* (?:interessant|boeiend|waardevol|voordelig|nuttig|interessante|vruchtbaar|interessante|een meerwaarde)",
        "(?:wederzijds|wederzijdse|over en weer) (?:interessant|voordeel|interesse|meerwaarde|inspiratie|belang)|wederzijdse? (?:interessante|vruchtbare|waardevolle) (?:samenwerking|uitwisseling)",
        proper=True,
    ),
    bad=(
        "Ik zie «mooie synergie tussen onze bedrijven».",
        "Dat wordt «een win-winsituatie».",
        "Een gesprek lijkt me «voor beide partijen interessant».",
        "Wij kunnen «synergieen zoeken», vindt u niet?",
    ),
    good=(
        "In hoofdstuk 3 meet u de synergie van twee middelen bij pH 6; onze proef faalt bij 7.",
        "De winst van de tombola ging naar Winterswijk en naar jullie koor, 212 euro.",
        "De muur is voor beide partijen even lang, zei de landmeter; u betaalt 410 euro.",
        "Hij scoorde tegen Winterswijk, jij stond erbij.",
    ),
    lang="nl",
)
