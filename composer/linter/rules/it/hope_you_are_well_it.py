"""A hope that someone is well, in Italian.

Why: from a stranger it is the start of every mass mail; between friends it is kind.
Instead: if you know them, ask about something real; if not, start with the reason.
Source: the English rule hope-you-are-well, whose source is five lists of banned phrases; the
Italian wording is our own judgment.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="hope-you-are-well-it",
    category="empty-opener",
    severity="hint",
    doc=__doc__,
    message="“{}” stands in many mass mails. Is there something real to ask of this person?",
    grade="own",
    find=phrases(
        "(?:spero|speriamo|mi auguro|ci auguriamo)(?: (?:davvero|sinceramente))? (?:che )?(?:(?:tu|lei|voi|tutto|vada|stia|stiate) )*(?:stia|stiate|sta|stai|vada|proceda|tutto)(?: (?:tutto|tutti))?(?: (?:molto))? (?:bene|benissimo|alla grande|al meglio|ok|per il meglio)",
        "(?:spero|mi auguro) (?:che )?(?:(?:tu|lei|voi) )?(?:abbia|stia passando|stia trascorrendo|abbiate|abbia passato) (?:passato |trascorso )?(?:una?|un) (?:buon|buona|bella|bel|ottima|ottimo|splendida) (?:giornata|settimana|inizio|week-?end|fine settimana|estate)(?: di (?:settimana|anno))?",
        r"(?:come stai|come sta|come va|come va la vita|tutto bene|tutto ok)(?:, tutto (?:bene|ok))?\?",
        unless_known=True,
        not_before=" (?:dopo|adesso|ora che|da quando|con (?:il|la)|in salute|nella nuova)",
    ),
    bad=(
        "Ciao Marco, «spero tu stia bene»!",
        "Buongiorno, «mi auguro che vada tutto bene».",
        "Ehi Vale, «come va la vita?»",
        "«Spero che stia passando una bella settimana».",
    ),
    good=(
        "Spero che tu stia bene dopo la caduta dal muretto: Birba ti ha cercato.",
        "Come sta la vigna dopo la grandine? Dalla strada i grappoli sembrano interi.",
        "Come va montato il relè da 24 volt, prima o dopo la centralina?",
    ),
    lang="it",
)
