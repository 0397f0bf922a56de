"""A fact read off a profile, in Dutch.

Why: they know where they work; reading it back to them shows a lookup, no interest.
Instead: say what follows from it for your question.
Source: our own judgment, from how such notes are written in Dutch.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="saw-that-you-nl",
    category="surveillance-opener",
    severity="warning",
    doc=__doc__,
    message="“{}” reads their own profile to them. What follows from it?",
    grade="own",
    find=phrases(
        "(?:ik |we |wij )?(?:zag|zie|zagen|merkte|merkten|las|lees)(?: (?:ik|we|net|op (?:je|uw|jouw) (?:profiel|linkedin)|op linkedin|op))* dat (?:je|u|jij|jullie|ge|gij|(?:je|uw|jouw|jullie) (?:team|bedrijf|organisatie))(?: (?:ook|al|momenteel|nu|net|volop|druk|onlangs|recent|sinds kort|zelf|actief|veel|als [a-z -]{2,30}|bij [a-z&' -]{2,30}|in [a-z' -]{2,30}))* (?:werkzaam|werkt|werken|actief (?:bent|zijn|is)|ondernemer|recruiter|freelancer|zelfstandige|interesse (?:hebt|heeft|hebben)|aan het groeien|groeit|groeien|vacatures|op zoek (?:bent|zijn)|nieuwe collega's|bent gestart|gestart|begonnen bent|coach|eigenaar|oprichter|zaakvoerder|hoofd|gewisseld|een nieuwe)(?: (?:bent|zijn|is|hebt|hebben|open))?",
        "(?:viel|valt) (?:me|mij) op dat (?:je|u|jij|jullie) (?:[a-z]+ ){1,5}(?:bent|werkt|hebt|heeft|zijn)",
        "(?:ook |nog een |mede-?)(?:ondernemer|freelancer|zzp'er|recruiter|coach|zelfstandige|alumnus|alumna|marketeer|developer),? (?:zie ik|zag ik|lees ik)",
        "(?:gefeliciteerd|proficiat|congrats|felicitaties|van harte(?: gefeliciteerd| proficiat)?|hartelijk gefeliciteerd|dikke proficiat)(?: (?:nog|alvast|trouwens|ook))? (?:met|op) (?:je|jouw|jou|uw|jullie) (?:(?:[0-9]+|vijf|tien|tienjarig|vijfjarig|nieuwe|recente|mooie|mooi|welverdiende|eerste|[0-9]+-jarig) ){0,2}(?:rol|functie|baan|job|jubileum|werkjubileum|promotie|benoeming|aanstelling|uitdaging|positie|jaar|stap|werkverjaardag|overstap)(?: (?:als|bij|binnen|in) [a-z&' -]{2,30})?",
        "(?:met (?:veel )?plezier |net |mooi |leuk |onlangs )*(?:gezien|gelezen|te zien|te lezen|vernomen) dat (?:je|u|jij)(?: (?:onlangs|recent|net|pas|sinds kort))* (?:bent|is|promotie|werd|een nieuwe)(?: (?:gepromoveerd|benoemd|gestart|begonnen|aangesteld|gemaakt|hebt))*",
        not_before=r",? (?:zegt|zei|volgens)\b",
    ),
    bad=(
        "Beste Peter, «ik zag dat je werkzaam bent» in de logistiek.",
        "«Gefeliciteerd met je werkjubileum»! Even iets over pensioenen.",
        "Hoi Niels, «ook freelancer, zie ik».",
        "«Zag dat jullie team aan het groeien is», knap.",
    ),
    good=(
        "Ik zag dat je in Houten de scheur bij as C had gemeten; het is de afwerklaag.",
        "Proficiat met je zilveren duif op Barcelona; welke mand was het?",
        "Gefeliciteerd met je dochter, zegt heel de ploeg van oven 2.",
        "Mij viel op dat de klok in jouw straat al sinds de storm op kwart voor negen staat.",
    ),
    lang="nl",
)
