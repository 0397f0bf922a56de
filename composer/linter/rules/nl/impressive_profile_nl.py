"""Praise of a profile or a background, in Dutch.

Why: every profile can be called impressive, so the reader learns that theirs was not read.
Instead: name the one thing in it that made you write.
Source: the English rule impressive-profile, whose source is the complaint page mickmel.com and
five lists of banned phrases.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="impressive-profile-nl",
    category="empty-flattery",
    severity="warning",
    doc=__doc__,
    message="“{}” could be said of anyone. What exactly did you notice?",
    grade="D",
    find=phrases(
        "(?:je|jouw|jou|uw|jullie) (?:zeer |erg |bijzonder |heel |echt )?(?:indrukwekkende?|impressionante?|inspirerende?|boeiende?|interessante?|mooie?|knappe?|leuke?|toffe?|gave?|gaaf|coole?|sterke?|straffe?|prachtige?|fantastische?|geweldige?|rijke?|imposante?|uitgebreide?|veelzijdige?|bewonderenswaardige?|fraaie?|vette?) (?:en [a-z]+ )?(?:profiel|profielen|linkedin-?profiel|achtergrond|loopbaan|carriere|carrierepad|werkervaring|ervaring|cv|track ?record|trackrecord|traject|parcours|staat van dienst|expertise|palmares)",
        "(?:(?:wat|wauw|wow|zo'n|echt|heel|erg|zeer|super|superleuk|een),? )*(?:indrukwekkende?|impressionante?|inspirerende?|boeiende?|interessante?|mooie?|knappe?|leuke?|toffe?|gave?|gaaf|coole?|sterke?|straffe?|prachtige?|fantastische?|geweldige?|rijke?|imposante?|uitgebreide?|veelzijdige?|bewonderenswaardige?|fraaie?|vette?) (?:profiel|profielen|linkedin-?profiel|achtergrond|loopbaan|carriere|carrierepad|werkervaring|ervaring|cv|track ?record|trackrecord|traject|parcours|staat van dienst|expertise|palmares) (?:heb|heeft|hebt) (?:je|jij|u|ge|gij)(?: (?:daar|zeg|toch))?",
        "(?:(?:wat|wauw|wow|echt|heel|erg|zeer|super),? )*(?:een )?(?:indrukwekkende?|impressionante?|inspirerende?|boeiende?|interessante?|mooie?|knappe?|leuke?|toffe?|gave?|gaaf|coole?|sterke?|straffe?|prachtige?|fantastische?|geweldige?|rijke?|imposante?|uitgebreide?|veelzijdige?|bewonderenswaardige?|fraaie?|vette?) (?:profiel|profielen|linkedin-?profiel|achtergrond|loopbaan|carriere|carrierepad|werkervaring|ervaring|cv|track ?record|trackrecord|traject|parcours|staat van dienst|expertise|palmares)(?: (?:zeg|hoor))? ?[!](?:)",
        "onder de indruk (?:van|door) (?:al )?(?:je|jouw|jou|uw|jullie) (?:[a-z-]+ ){0,2}(?:profiel|profielen|linkedin-?profiel|achtergrond|loopbaan|carriere|carrierepad|werkervaring|ervaring|cv|track ?record|trackrecord|traject|parcours|staat van dienst|expertise|palmares)",
        "(?:je|jouw|jou|uw|jullie) (?:profiel|profielen|linkedin-?profiel|achtergrond|loopbaan|carriere|carrierepad|werkervaring|ervaring|cv|track ?record|trackrecord|traject|parcours|staat van dienst|expertise|palmares) (?:is|ziet er|oogt|klinkt|leest|vind ik|vinden wij|vinden we) (?:(?:zeer|heel|erg|echt|enorm|bijzonder|super|best|zo|oprecht|behoorlijk|meer dan) )*(?:indrukwekkende?|impressionante?|inspirerende?|boeiende?|interessante?|mooie?|knappe?|leuke?|toffe?|gave?|gaaf|coole?|sterke?|straffe?|prachtige?|fantastische?|geweldige?|rijke?|imposante?|uitgebreide?|veelzijdige?|bewonderenswaardige?|fraaie?|vette?)(?: uit)?",
        "(?:je|jouw|jou|uw|jullie) (?:[a-z-]+ )?(?:profiel|achtergrond|loopbaan|carriere|traject|ervaring) (?:sprong er(?:uit| voor mij uit| meteen uit)|(?:viel|valt|sprong|springt) (?:(?:me|mij|ons|direct|meteen|gelijk|erg|echt|positief|onmiddellijk) )*(?:op|in het oog)|(?:trok|trekt|trokken) (?:(?:direct|meteen|onmiddellijk|gelijk) )*(?:mijn|onze) aandacht|(?:sprak|spreekt) (?:me|mij|ons)(?: (?:erg|enorm|zeer|direct|meteen|heel))* aan|intrigeert (?:me|mij)|maakte (?:[a-z]+ )?indruk)",
        "(?:mijn )?(?:complimenten|compliment|petje af|chapeau|respect) (?:voor|met|over) (?:je|jouw|jou|uw|jullie) (?:[a-z-]+ )?(?:profiel|profielen|linkedin-?profiel|achtergrond|loopbaan|carriere|carrierepad|werkervaring|ervaring|cv|track ?record|trackrecord|traject|parcours|staat van dienst|expertise|palmares)",
        "(?:je|uw|jouw) (?:profiel|profielen|linkedin-?profiel|achtergrond|loopbaan|carriere|carrierepad|werkervaring|ervaring|cv|track ?record|trackrecord|traject|parcours|staat van dienst|expertise|palmares) (?:gezien|bekeken),? (?:echt |heel |zeer |super |erg )?(?:indrukwekkende?|impressionante?|inspirerende?|boeiende?|interessante?|mooie?|knappe?|leuke?|toffe?|gave?|gaaf|coole?|sterke?|straffe?|prachtige?|fantastische?|geweldige?|rijke?|imposante?|uitgebreide?|veelzijdige?|bewonderenswaardige?|fraaie?|vette?)",
        not_before=r" (?:van (?:de|het|den|een)|in de tabel)\b",
    ),
    bad=(
        "Beste Jan, «uw indrukwekkende loopbaan» is mij niet ontgaan.",
        "«Wat een leuk profiel heb je»! Ik verkoop kozijnen.",
        "Hoi Sanne, «jouw profiel sprong eruit».",
        "Ik ben «onder de indruk van je achtergrond».",
        "«Boeiend parcours!» Groetjes uit Gent.",
        "«Uw profiel viel ons meteen op» tijdens de zoektocht.",
    ),
    good=(
        "Het profiel van de dijk bij Wilnis is indrukwekkend steil, schreef u. Hoe steil precies?",
        "Je ervaring met natte klei kan ik zaterdag goed gebruiken; de kelder loopt weer vol.",
        "Onder de indruk van hoe je de klas stil kreeg met die ene trommel, in Hasselt.",
        "Een mooie loopbaan, zei mijn vader bij je afscheid, en hij zegt dat nooit.",
    ),
    lang="nl",
)
