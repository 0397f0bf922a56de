"""A cooperation or an exchange, unnamed, in Italian.

Why: it sounds like an offer, but the reader cannot say yes to it.
Instead: write what you would do together, in one sentence with a verb and a thing.
Source: our own judgment, from how such notes are written in Italian.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="mutual-benefit-it",
    category="vague-synergy",
    severity="warning",
    doc=__doc__,
    message="“{}” leaves open what it is. What would you do together?",
    grade="own",
    find=phrases(
        "(?:di )?reciproc[oa] (?:vantaggio|interesse|beneficio|crescita|utilita|convenienza|soddisfazione)|reciprocamente (?:vantaggios|proficu|util|interessant)[oaie]|vantaggios[oaie] per entramb[ie]|mutuo (?:vantaggio|beneficio|interesse)",
        "(?:possiamo|potremmo|potremo|facciamo|fare|si potrebbe fare|faremo|costruire|creare|realizzare) (?:(?:fare|costruire|creare|delle|tante|davvero|un sacco di) )*(?:cose (?:belle|grandi|interessanti)|(?:belle|grandi|ottime) cose|qualcosa(?: di (?:bello|grande|utile|interessante|buono))?) (?:insieme|assieme)",
        "(?:(?:valutare|esplorare|discutere|approfondire|capire|vedere|avviare|instaurare|proporre|propor(?:ti|le|vi)|parlare di|parlarti di|parlarle di|iniziare|attivare|nascere|creare) )(?:(?:insieme|se|ci|sono|una|un|delle|la|le|possibili|possibile|eventuali|eventuale|potenziali|potenziale|proficua|interessante|qualche|possibilita di|opportunita di|forme di|margini di|futura|future|nuove) )*(?:collaborazion[ei]|partnership|partenariato)(?: (?:interessant[ei]|futur[ae]|proficu[ae]|reciproc[ae]|tra (?:le nostre|i nostri) <word>))*",
        "(?:opportunita|possibilita|possibili forme|idee|proposta|proposte|margini) di (?:collaborazione|partnership|business)",
        "(?:possibili|eventuali|future|potenziali|proficue) collaborazioni",
        "(?:avremmo|abbiamo|avremo|potremmo avere) (?:(?:davvero|sicuramente) )*(?:molto|parecchio|tanto|tante cose|molte cose|qualcosa) da (?:scambiarci|dirci|condividere|raccontarci|imparare l'uno dall'altr[oa])",
        "(?:creare|generare|portare|apportare|portarvi|portarti|portarle) (?:nuovo |vero |del )?valore(?: aggiunto| insieme| reciproco)?",
        "(?:scambiare|scambiarci|scambiar(?:ti|mi)|condividere|scambio di|confrontarci su) (?:(?:qualche|due|delle|alcune|le nostre|un po' di|nuove) )*(?:idee|opinioni|esperienze|riflession[ei]|spunti|punti di vista|impressioni|conoscenze|parole|chiacchiere|vedute)(?: (?:professionali|ed esperienze|e (?:esperienze|opinioni|idee|consigli|spunti)|(?:con (?:te|lei|voi)|insieme|sul (?:settore|mercato|tema)|di settore)))*",
        "(?:fare|facciamo|facciamoci|farci|scambiare|scambiamo|scambiamoci) (?:due|quattro|una) chiacchier(?:e|ata)",
        "(?:un|uno) (?:proficuo |utile |breve )?(?:confronto|scambio) (?:reciproco|costruttivo|professionale|proficuo|di idee|tra colleghi|tra professionisti|stimolante)|confrontarmi con (?:te|lei|voi)",
        not_before=" (?:con (?:il|la|l'|i|le) [a-z]|(?:per|sul|sulla|sulle|sui) (?:il |la |l'|le |i )?(?:mostr|libr|cors|restaur|torne|festiv)|alla mostra|sulla tesi)| (?:su|sul|sulla|sulle|sui|sull'|di (?:figurin|frigo)) ?(?:[a-z]|[0-9])",
    ),
    bad=(
        "Secondo me «possiamo fare cose belle assieme».",
        "Sarebbe una collaborazione «reciprocamente vantaggiosa».",
        "Mi piacerebbe «valutare insieme una possibile collaborazione».",
        "Lavoro nello stesso campo: «avremmo parecchio da scambiarci».",
        "Mi piacerebbe «scambiare idee sul settore».",
        "Ti va di «fare due chiacchiere»?",
        "Penso che «uno scambio di idee» ci farebbe bene.",
    ),
    good=(
        "Insieme abbiamo tolto il pianoforte dal fango: la signora l'ha fatto accordare.",
        "La collaborazione con il museo di Prato è finita a giugno; il tavolo aspirante resta da te?",
        "Il vantaggio della tua fresa è che non gira storta: reciproco non so, la mia sì.",
        "Nel tuo bilancio il valore del capannone è quello del 2009: lo aggiorni?",
        "Lo scambio di figurine con tuo figlio è andato male: gli devo ancora Baggio.",
        "Ci siamo scambiati due parole davanti all'aggraffatrice: lei cercava la capsula per l'aceto.",
    ),
    lang="it",
)
