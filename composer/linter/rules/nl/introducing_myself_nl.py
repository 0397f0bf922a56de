"""An introduction of oneself, in Dutch.

Why: the name stands above the message already.
Instead: start with what you want from them or have for them.
Source: the English rule introduce-myself, whose source is the complaint page
jonnyhatesmarketing.com.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="introducing-myself-nl",
    category="empty-opener",
    severity="warning",
    doc=__doc__,
    message="“{}” is what stands above the message. What do you want to say?",
    grade="D",
    find=phrases(
        "(?:laat ik |graag wil ik |ik wil |ik wou |ik wilde |mag ik |ik zal |ik dacht |sta mij toe |staat u mij toe )+(?:(?:me|mij|mezelf|mijzelf|ook|eens|even|graag|kort|eerst|snel) )+(?:voor te stellen|voorstellen|introduceren)",
        "(?:graag |hierbij |met uw welnemen |even )*stel ik (?:me|mij|mezelf) (?:graag |even |kort |eens )*(?:aan (?:je|u|jou) )?(?:voor)",
        r"mijn naam is [a-z' .-]{2,40}(?: en|,| \([^)]{1,20}\) en) ik (?:ben|werk|help|begeleid|studeer)(?: (?:(?:actief|werkzaam|momenteel|student|studente|recruiter|accountmanager|eigenaar|oprichter|zaakvoerder|consultant|consulente|adviseur|coach)(?: (?:als|bij|van|binnen|in))?))?",
        "even voorstellen(?: wie ik ben)?[:!,]?(?:)",
        "(?:de )?reden (?:van|voor) (?:mijn|dit) (?:bericht|berichtje|schrijven|contact)|(?:de reden )?(?:waarom|dat) ik (?:je|u|jou) (?:contacteer|benader|aanschrijf|een bericht stuur|schrijf) is|in mijn hoedanigheid van|wend ik mij tot u|ik ben zo vrij (?:om |geweest )?(?:u|je)",
        unless_known=True,
    ),
    bad=(
        "Beste Ria, «laat ik me even voorstellen».",
        "Goedemiddag, «mijn naam is Koen en ik ben recruiter bij» Talenta.",
        "«Graag stel ik mij even aan u voor».",
        "Dag Els! «Even voorstellen:» Wim, van de kopieermachines.",
    ),
    good=(
        "Kun je je voorstellen hoe de oven klonk toen het dak eraf was?",
        "Mijn naam is ook Terpstra, en de doop van 1811 in Grou is van onze betovergrootvader.",
        "De dirigent stelde mij voor als 'die van de kapotte pauk'. U zat op rij twee.",
    ),
    lang="nl",
)
