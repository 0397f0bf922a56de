"""A free scan, a whitepaper, a brochure, in Dutch.

Why: a gift nobody asked for is the first step of a funnel.
Instead: put the one finding that matters to them into the message, without a form.
Source: our own judgment, from how such notes are written in Dutch.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="free-scan-nl",
    category="premature-pitch",
    severity="warning",
    doc=__doc__,
    message="“{}” is the start of a funnel. Which finding could you tell them right here?",
    grade="own",
    find=phrases(
        "(?:(?:geheel|volledig|een|mijn|onze|hun|de|vrijblijvende?|korte|eerste) )*(?:gratis|kosteloze?) (?:(?:en vrijblijvende?|online|persoonlijke?|eerste|korte) )*(?:[a-z-]*(?:scan|check|analyse|audit|webinar|masterclass|gids|training|sessie|gesprek|consult|intake|demo|proefperiode|proefversie|proefaccount|proefweek|proefles|e-?book|whitepaper|checklist|workshop|advies|offerte|meting|pitch|strategiesessie|template|kennismaking)s?)",
        "vrijblijvende? (?:en gratis )?(?:[a-z-]*(?:offerte|advies|adviesgesprek|scan|analyse|demo|voorstel|prijsopgave|rondleiding))|vrijblijvend (?:een |wat |iets )?(?:offerte|langs|komen meten|laten zien|meedenken|adviesgesprek|toelichten)",
        "(?:zal|mag|kan|zullen|mogen)(?: (?:ik|we|wij|je|jou|u|jullie|er|eens|even|daarover|hierover))* (?:een|de|mijn|onze|het|je een)(?: (?:gratis|vrijblijvende?|korte|nieuwe|digitale|recente|volledige|kleine))* (?:[a-z-]*(?:brochure|catalogus|whitepaper|e-?book|offerte|aanmeldlink|proefaccount|proefpakket|demo|deck|pitchdeck|folder|productinfo|infobrochure|case|casestudy|businesscase|voorbeeldrapport|informatiepakket))s? ?(?:[a-z]+ ){0,2}(?:sturen|opsturen|toesturen|bezorgen|mailen|doorsturen|aanbieden|geven|openzetten|toezenden|maken|delen|doen)",
        r"(?:brochure|catalogus|whitepaper|deck|demo|e-?book|offerte) (?:ontvangen|sturen|toesturen)\?(?:)|(?:een |graag een |zin in een |interesse in een )(?:korte |vrijblijvende |gratis )?demo\?(?:)",
        "stuur (?:me |mij |ons |gewoon |even |een )*(?:dm |berichtje met |pb )?['\"]?(?:ja|info|start|groei|yes)['\"]?(?: en| dan| voor|[!.])",
        "(?:klik|meld je|schrijf je|schrijf u|meld u|aanmelden kan|inschrijven kan|boek)(?: (?:hier|gratis|nu|snel|meteen|vandaag nog|je plek))* (?:aan|in|op (?:de|deze) link|via (?:de|deze|onderstaande) link|via onze)(?: (?:voor|via) (?:onze|ons|mijn|de|het|deze)(?: [a-z-]+)?)?",
    ),
    bad=(
        "Ontvang nu «een gratis websitescan».",
        "«Zal ik u een brochure bezorgen»?",
        "Vraag «vrijblijvend advies» aan.",
        "Wij maken graag een «vrijblijvende offerte».",
    ),
    good=(
        "De gratis krant lag weer in uw brievenbus in plaats van in de mijne.",
        "In jouw offerte van de 17e staat een kast van 80, de deur is maar 75.",
        "De brochure uit 1924 die u zocht ligt in de la van het archief, map 12.",
        "Het advies van de buurman was gratis en fout: de wilg groeit gewoon door.",
    ),
    lang="nl",
)
