"""A person who fits perfectly, in German.

Why: nobody has spoken with them, so the fit is only said.
Instead: name the one thing they did that the job needs.
Source: our own judgment, from how such notes are written in German.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="perfect-fit-de",
    category="recruiter-boilerplate",
    severity="warning",
    doc=__doc__,
    message="“{}” is only said. What have they done that the job needs?",
    grade="own",
    find=phrases(
        "(?:(?:ihr|dein|eue?r)(?:e[mnrs]?)? |das |der )?(?:profil|lebenslauf|erfahrung|hintergrund|skillset|skills) (?:[a-z0-9&-]+,? ){0,3}(?:passt|passen|passend|matcht) (?:[a-z0-9&-]+,? )?(?:perfekt|genau|ideal|hervorragend|super|optimal|bestens|exakt|gut)|(?:passt|passen|passe) (?:du|sie|ich|wir) (?:[a-z0-9&-]+,? )?(?:perfekt|ideal|hervorragend|optimal|super) (?:zu|auf|in)(?: (?:uns(?:er|ere|eren|erer|erem)?|(?:dein|ihr)(?:e[mnr]?)?))?",
        "wie gemacht fue?r|(?:perfekter|perfekte[ns]?) (?:match|kandidat(?:in)?|besetzung)|(?:klarer|absoluter) favorit|super (?:da)?zu(?:zu)?passen",
        "(?:suchen|suche|such) (?:wir |ich |gerade |grad |aktuell )*(?:genau )?(?:[a-z0-9&-]+,? ){0,2}(?:jemanden|jemand|leute|menschen|talente|verstae?rkung|mitarbeiter|kollegen|koe?pfe|macher) (?:mit ihrem hintergrund|wie (?:dich|sie|dir))|genau (?:jemanden|jemand|leute|menschen|talente) wie (?:dich|sie)|(?:solche|genau solche) menschen suchen wir",
        "(?:[a-z]+) wie (?:dich|sie) (?:gibt(?:'?s| es) nicht|findet man (?:nur |sehr )?selten)|fue?hrungskraft mit ihrem hintergrund|(?:wir )?suchen (?:ab sofort |dringend |aktuell |gerade )*verstae?rkung",
    ),
    bad=(
        "«Ihr Profil passt perfekt» zu unserer Stelle.",
        "Wir brauchen «genau jemanden wie dich».",
        "Du bist der «perfekte Kandidat»!",
        "Ihr Lebenslauf klingt «wie gemacht für» uns.",
    ),
    good=(
        "Der Deckel passt perfekt auf Ihre Kanne, nur der Knauf ist von meiner.",
        "Genau solche Nieten wie deine haben sie am Steg verbaut. Woher sind die?",
        "Wir suchen am Samstag jemanden, der wie du die Bälge tritt; Okko hat Gicht.",
        "Das Lebenslauf-Blatt im Atlas gehört dir, oder? Es passt zum Kassenzettel.",
    ),
    lang="de",
)
