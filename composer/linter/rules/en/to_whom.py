"""A greeting for anybody.

Why: it tells the reader in the first line that you do not know who they are.
Instead: use their name; it is on the page you are writing to.
Source: one list of banned phrases; no measurement.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="to-whom",
    category="empty-opener",
    severity="warning",
    doc=__doc__,
    message="“{}” greets anybody. What is this person's name?",
    grade="D",
    find=phrases(
        "to whom it may concern",
        "(?:dear|respected|hello|hi|good (?:morning|afternoon|evening|day)) (?:sir ?(?:/|or|and|,) ?(?:dear )?ma(?:dam|'?am)|madam ?(?:/|or|and|,) ?(?:dear )?sir|sirs?(?: and mesdames)?|madam|ma'?am|hiring manager|hiring team|recruiter|recruiting team|team|professional|connection|linkedin (?:member|user|connection)|user|member|candidate|business owner|ceo|founder|all)",
        if_before=r" *(?:[,.!:;–-]|$| i\b| my\b| we\b)",
        opener=True,
    ),
    bad=(
        "«To whom it may concern», I sell carpets.",
        "«Dear Sir», please look at my page.",
        "«Dear Hiring Manager», here I am.",
        "«Dear Sir or Madam», we build fences.",
    ),
    good=(
        "The sirens you keep, dear Madam Curator, are they from the 1911 set?",
        "Dear all at the mill, the second wheel turns again.",
        "Your friend in Mo sends me: he says you still have the whole net.",
    ),
)
