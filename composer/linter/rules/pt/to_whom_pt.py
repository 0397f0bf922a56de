"""A greeting for anybody, in Portuguese.

Why: it tells the reader in the first line that you do not know who they are.
Instead: use their name; it is on the page you are writing to.
Source: the English rule to-whom, whose source is one list of banned phrases; the wording is our
own.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="to-whom-pt",
    category="empty-opener",
    severity="warning",
    doc=__doc__,
    message="“{}” greets anybody. What is this person's name?",
    grade="D",
    find=phrases(
        r"(?:prezad|estimad|car|ilustr[ei]s?sim)[oa](?:s|\(a\)|/a)? (?:senhor(?:a|es|\(a\)|/a|a/senhor)?|sr\.? ?\(a\)\.?|sr\.?/sra\.?|sr\(a\)\.?|senhor ou senhora|senhores e senhoras|recrutador(?:a|\(a\)|es)?)(?:)",
        r"(?:(?:exm[oa]s?\.?(?:\(a\)|/a)? ?)(?:senhor(?:a|es|\(a\)|/a)?|srs?\.?(?:\(a\))?)|a quem (?:possa interessar|interessar|de direito))(?:)",
        if_before=" *(?:[,.!:;–-]|$)",
        opener=True,
    ),
    bad=(
        "«Prezado(a) senhor(a)», procuro emprego.",
        "«Exmos. Senhores», montamos vedações.",
        "«A quem possa interessar»: segue a proposta.",
    ),
    good=(
        "Prezado senhor Lima, a sua barca ainda está presa à nossa corrente.",
        "Os senhores do coro perguntam se ainda tens as pautas de 1931.",
        "Exma. Senhora Engenheira Vaz, a comporta dois não fecha desde quinta.",
    ),
    lang="pt",
)
