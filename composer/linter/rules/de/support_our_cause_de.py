"""A survey, a donation or a sponsor, asked of everyone, in German.

Why: the appeal goes to all, so nobody in particular has to answer.
Instead: say why you ask this one person, and for which one thing.
Source: our own judgment, from how such notes are written in German.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="support-our-cause-de",
    category="self-centered-ask",
    severity="warning",
    doc=__doc__,
    message="“{}” is an appeal to everyone. Why this person?",
    grade="own",
    find=phrases(
        r"(?:umfrage|fragebogen|befragung|teilnahme|ausfue?llen|dauer|beantwortung)(?: dauert)?:? (?:nur |ca\.? |etwa |maximal |lediglich |rund |circa )*(?:\d[\d.,']*|fue?nf|sechs|sieben|acht|zehn|zwoe?lf|fue?nfzehn)(?: ?[-–] ?\d+| bis [a-z0-9]+)? min(?:uten)?",
        "an (?:meiner|unserer|einer|der) (?:[a-z0-9&-]+,? )?(?:umfrage|studie|befragung) (?:[a-z0-9&-]+,? ){0,3}(?:teilnehmen|teilzunehmen|teilnimmst|mitmachen)|unter allen (?:[a-z0-9&-]+,? ){0,2}verlosen?|(?:fue?hre|mache) ich (?:gerade |aktuell )?eine umfrage|(?:arbeit|studie) befragen? (?:ich|wir)|als dank erhalten sie",
        r"jede[rn]? (?:euro|franken|cent|rappen|betrag|beitrag|spende) (?:zae?hlt|hilft)|(?:schon |mit |bereits )(?:\d[\d.,']*|fue?nf|zehn) (?:euro|franken|€)(?: im monat)? (?:helfen|hilfst|hilft|schenken|schenkst|unterstue?tzen|spenden)",
        "(?:due?rfen|koe?nnen) wir (?:auch )?auf (?:sie|dich|euch|ihre (?:unterstue?tzung|hilfe)) zae?hlen|mit (?:ihrer|deiner|eurer) (?:unterstue?tzung|spende|hilfe) (?:koe?nnen|helfen|schaffen|schenken)",
        "als (?:sponsor(?:in|en)?|goe?nner(?:in)?|partner(?:in)?|foe?rderer) (?:[a-z0-9&-]+,? ){0,6}(?:zu )?gewinnen|teilen (?:hilft|erwue?nscht)|(?:setzt|setzen) (?:sich|uns) (?:[a-z0-9&-]+,? ){0,4}fue?r (?:benachteiligte|chancengerechtigkeit|bedue?rftige|kinder in not)",
        "freuen (?:wir )?uns (?:[a-z0-9&-]+,? ){0,2}ue?ber (?:jeden betrag|jede spende|jede unterstue?tzung|jeden,? der uns)",
    ),
    bad=(
        "Die «Umfrage dauert nur 5 Minuten».",
        "«Jeder Euro zählt»!",
        "«Dürfen wir auf Sie zählen»?",
        "«Mit Ihrer Spende können» wir mehr erreichen.",
    ),
    good=(
        "Ihre Spende von 1987 steht noch auf der Tafel am Steg, die Tafel aber fällt. Dürfen wir sie versetzen?",
        "In Ihrer Umfrage fehlt bei Frage 6 die Antwort „nie“. War das Absicht?",
        "Jeder Euro aus dem Sparschwein ging an den Tierarzt. Die Ziege frisst wieder.",
        "Der Sponsor auf Ihrem alten Trikot war mein Vater. Haben Sie noch eins in Größe L?",
    ),
    lang="de",
)
