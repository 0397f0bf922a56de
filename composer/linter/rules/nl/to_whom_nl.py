"""A greeting for anybody, in Dutch.

Why: it tells the reader in the first line that you do not know who they are.
Instead: use their name; it is on the page you are writing to.
Source: the English rule to-whom, whose source is one list of banned phrases; the wording is our
own.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="to-whom-nl",
    category="empty-opener",
    severity="warning",
    doc=__doc__,
    message="“{}” greets anybody. What is this person's name?",
    grade="D",
    find=phrases(
        "(?:hoog)?(?:geachte|beste|goedendag|waarde) (?:heer ?/ ?mevrouw|mevrouw ?/ ?(?:de )?(?:mijn|me)?(?:heer|neer)|heer,? of mevrouw|mevrouw,? of heer|heer,? mevrouw|mevrouw,? (?:mijnheer|heer|meneer)|(?:mijnheer|meneer),? ?/? ?mevrouw|dames en heren|dame/heer|heren|heer|lezer|relatie)(?:)",
        "aan wie dit aangaat|lectori salutem|beste (?:recruiter|ondernemer|hr-manager|linkedin-lid)",
        if_before=" *(?:[,.!:;–-]|$)",
        opener=True,
    ),
    bad=(
        "«Geachte heer/mevrouw», ik zoek werk.",
        "«Geachte mevrouw, mijnheer», wij plaatsen hekken.",
        "«Beste dames en heren», hierbij mijn aanbod.",
    ),
    good=(
        "Geachte heer De Wit, uw boot ligt nog aan onze ketting.",
        "De dames en heren van het koor vragen of jij de noten uit 1931 nog hebt.",
        "Geachte mevrouw de burgemeester, sluis twee sluit niet sinds donderdag.",
    ),
    lang="nl",
)
