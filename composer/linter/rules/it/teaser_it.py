"""A teaser in Italian.

Why: it holds back the one thing the reader would want to know.
Instead: say it right away.
Source: our own judgment, from how such notes are written in Italian.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="teaser-it",
    category="clickbait-opener",
    severity="warning",
    doc=__doc__,
    message="“{}” teases. What is it?",
    grade="own",
    find=phrases(
        "(?:e )?se (?:ti|le|vi) dic(?:essi|o|iamo|essimo) che",
        "e se (?:<word> ){1,4}fosse (?:l'anno|il momento|l'occasione)|e se (?:tu |lei |ci fosse un modo per )?(?:potess[ei] )?(?:lavorare|guadagnare|ridurre|aumentare|risparmiare)",
        "(?:se|e se) (?:ti|le|vi) port(?:assi|assimo) [0-9]{1,4}(?: <word>){0,2}",
        "lo (?:sapevi|sapeva|sapevate) che|immagina(?:ti)? (?:di|se)|hai mai pensato (?:di|a|che)|(?:ti|si) sei mai chiest[oa]|(?:stai|sta) vivendo la (?:carriera|vita)",
        "(?:ti|le|vi) (?:interessa|interesserebbe|incuriosisce) (?:sapere|scoprire|vedere) come|vuoi (?:sapere|scoprire) come|curios[oa] di sapere come|(?:se vuoi|se vuole) (?:ti|le) spiego come",
        '(?:scrivimi|rispondimi|commenta|rispondi|scrivi)(?: (?:qui|solo|pure))? "?(?:si|ok|info|voglio)',
        "qual ?[' ]?e (?:(?:oggi|al momento|per te|attualmente) )*(?:la (?:tua|sua|vostra) (?:(?:piu grande|principale|maggiore) )?(?:sfida|difficolta|priorita)(?: (?:piu grande|principale|maggiore))?|la cosa che ti)|quali sono le (?:tue|sue|vostre) (?:priorita|sfide)",
        "(?:ho|avrei) (?:una cosa|qualcosa|una notizia|un'idea|un progetto)(?: <word>)? che (?:ti|le) cambiera",
    ),
    bad=(
        "«E se ti dicessi che» puoi lavorare la metà?",
        "«Ti interessa sapere come»?",
        "«Qual è oggi la tua sfida più grande»?",
        "Nadia, «hai mai pensato di» cambiare vita?",
    ),
    good=(
        "E se il 140 passa alle sei, lascio l'ombrello nell'armadietto del deposito?",
        "La volpe del tuo libro ha mani da uomo, dice Olga: è voluto?",
        "Se vuoi il camion per le travi da 9 metri, il sabato il mio sta fermo.",
        "Ti spiego la strada per Premana: al secondo forno giri a sinistra.",
    ),
    lang="it",
)
