"""A quick question, announced, in Italian.

Why: the label costs the line in which the question could stand.
Instead: ask it.
Source: our own judgment, from how such notes are written in Italian.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="quick-question-it",
    category="clickbait-opener",
    severity="warning",
    doc=__doc__,
    message="“{}” announces the question. Can you ask it right here?",
    grade="own",
    find=phrases(
        "(?:(?:ti|le|vi) (?:faccio|pongo|posso fare)|(?:posso|potrei) (?:farti|farle|farvi)|ho|avrei) (?:(?:solo|giusto) )?(?:una|un'altra|un) (?:(?:breve|piccola|semplice|rapida|sola) )?(?:domanda|domandina|curiosita)(?: (?:veloce|rapida|secca|scomoda|al volo|provocatoria|per (?:te|lei|voi)|semplice|diretta))*",
        "(?:(?:solo |giusto )?una )?(?:domanda|domandina) (?:veloce|rapida|secca|scomoda|al volo|provocatoria|semplice|diretta|lampo)(?: per (?:te|lei|voi))?",
        "(?:una )?curiosita(?: (?:veloce|da collega a collega|tra colleghi|per (?:te|lei)))?",
        opener=False,
        not_before=" (?:su|sul|sulla|sull'|sui|sugli|sulle|riguardo|circa|a proposito|di (?:[a-z]+ )?a pagina|che (?:mi|ti|le|ci)|in merito) ?|a proposito",
        not_after="(?:[^.!?:, ]+ ){4,12}|la |alla |quella ",
    ),
    bad=(
        "oh Matteo, «domanda al volo»: le fatture le fate a mano?",
        "Barbara, «ti faccio una domanda scomoda»: sei felice?",
        "Ciao Piero, «una curiosità»: di notte dormi?",
        "Buongiorno Rita, «avrei una domanda per lei».",
    ),
    good=(
        "Le faccio una domanda sulla figura 3: Colli Verdi è già aggregato?",
        "La domanda di Macomer è tornata indietro per la cabina: lei quale modulo ha usato?",
        "Ho una curiosità sul tuo innesto: il pero sul biancospino tiene il vento?",
    ),
    lang="it",
)
