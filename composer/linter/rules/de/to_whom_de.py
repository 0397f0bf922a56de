"""A greeting for anybody, in German.

Why: it tells the reader in the first line that you do not know who they are.
Instead: use their name; it is on the page you are writing to.
Source: the English rule to-whom, whose source is one list of banned phrases; the wording is our
own.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="to-whom-de",
    category="empty-opener",
    severity="warning",
    doc=__doc__,
    message="“{}” greets anybody. What is this person's name?",
    grade="D",
    find=phrases(
        "(?:sehr geehrte|werte|liebe|verehrte|guten tag|hallo) (?:damen und herren|damen & herren|damen/herren|herren und damen|dame,? sehr geehrter herr|dame oder herr|frau/herr|herr/frau|interessenten?|recruiter|personalverantwortliche[r]?)(?:)",
        r"sehr geehrte(?:r|\(r\)|/r)? (?:frau ?/ ?herr|herr ?/ ?frau|ansprechpartner(?:in)?|personalverantwortliche[rn]?)(?:)",
        if_before=" *(?:[,.!:;–-]|$)",
        opener=True,
    ),
    bad=(
        "«Sehr geehrte Damen und Herren», ich suche Arbeit.",
        "«Sehr geehrte Dame, sehr geehrter Herr», wir bauen Zäune.",
        "«Sehr geehrte/r Frau/Herr», anbei mein Angebot.",
    ),
    good=(
        "Die Damen und Herren vom Chor lassen fragen, ob du die Noten von 1931 noch hast.",
        "Sehr geehrte Frau Kern, der Chor der Damen und Herren tritt am 9. Mai in Husum auf.",
        "Sehr geehrter Herr Damen, Ihr Kahn liegt noch an unserer Kette.",
    ),
    lang="de",
)
