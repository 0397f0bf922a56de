"""A greeting for anybody, in Italian.

Why: it tells the reader in the first line that you do not know who they are.
Instead: use their name; it is on the page you are writing to.
Source: the English rule to-whom, whose source is one list of banned phrases; the wording is our
own.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="to-whom-it",
    category="empty-opener",
    severity="warning",
    doc=__doc__,
    message="“{}” greets anybody. What is this person's name?",
    grade="D",
    find=phrases(
        r"(?:gentil[ei]|egregi[oa]?|spettabil[ei]|buongiorno|pregiat[oi]|gentilissim[oaie]) (?:signor[ei]? ?/ ?a|signor[ei]? ?/ ?signora|signora ?/ ?signore|signore o signora|signor[ei]?\(a\)|signor[ei],? signora|signori|signore e signori|signora/e|dottore/(?:dottoressa|ssa))(?:)",
        r"a chi di (?:competenza|dovere)|alla (?:cortese|c\.) ?attenzione di chi di competenza|gentile (?:recruiter|responsabile(?: delle risorse umane| hr)?|titolare)(?:)",
        if_before=" *(?:[,.!:;–-]|$)",
        opener=True,
    ),
    bad=(
        "«Gentile Signore/a», cerco lavoro.",
        "«Egregi signori», montiamo recinzioni.",
        "«Gentile Signore o Signora», allego la mia offerta.",
    ),
    good=(
        "Gentile signora Conti, la sua barca è ancora legata alla nostra catena.",
        "I signori del coro chiedono se hai ancora gli spartiti del 1931.",
        "Egregio signor sindaco, la chiusa due non chiude da giovedì.",
    ),
    lang="it",
)
