"""Several favorite words of chatbots, in Dutch.

Why: one of them is a word; several in one note are a signature.
Instead: say it in the words you would use at a table.
Source: our own judgment, from how such notes are written in Dutch. A single one stays silent.
"""

from composer.linter.finders import in_company
from composer.linter.rule import Rule

rule = Rule(
    code="machine-words-nl",
    category="ai-tell",
    severity="hint",
    doc=__doc__,
    message="“{}” and others like it read as machine writing. How would you say it aloud?",
    grade="own",
    find=in_company(
        "naadloze?",
        "baanbrekende?",
        "(?:waardevolle|diepgaande|betekenisvolle|zinvolle) (?:inzichten|bijdragen?|gesprekken|connecties?|verbindingen|samenwerking|uitwisseling|relaties|impact|dialoog)",
        "getuig(?:t|en) van",
        "bron van inspiratie|inspiratiebron",
        "(?:resoneert|resoneren|resoneerde|weerklank)",
        "(?:het volle|het volledige|je volle|uw volledige|ongekend) potentieel|ontketenen|ontsluiten van",
        "(?:grenzen (?:te )?verlegg(?:en|t)|grenzen verlegt|naar een hoger niveau (?:te )?(?:tillen|tilt|brengen))",
        "(?:dynamisch|complex|veranderend|digitaal|digitale|competitief|huidig|evoluerend)e? (?:[a-z]+ )?(?:landschap|speelveld|krachtenveld|tijdperk)",
        "(?:holistische?|synergetische?|robuuste?) (?:[a-z]+ )?(?:aanpak|benadering|oplossing|oplossingen|visie|strategie|kijk)",
        "(?:jouw|uw|je) (?:toewijding|bevlogenheid|visie|vermogen|passie) (?:om|voor|aan|en)",
        "diepe indruk|diep geraakt|oprecht (?:geraakt|onder de indruk|geinspireerd)|bijzonder op prijs (?:te )?stellen",
        "op het snijvlak van|in het hart van|aan de voorhoede van|op de voorgrond",
        "goud waard|een verfrissende kijk|de weg vrij(?:maken|maakt)? voor|bevorderen van|cruciale rol",
        "in (?:een|de|deze|onze|het) (?:(?:huidige|snel|steeds|voortdurend|immer|razendsnel|almaar|sterk|snelle|complexe|constant) )*(?:veranderende?|evoluerende?|digitaliserende?|bewegende?|dynamische?|digitale?|onzekere?) (?:wereld|markt|tijd|tijden|sector|samenleving|landschap|arbeidsmarkt|economie|omgeving|tijdperk|wereldeconomie)",
        "in een (?:wereld|sector|markt|tijd|tijdperk|branche) (?:die (?:(?:zo|voortdurend|constant|continu|steeds|razendsnel|snel) )*(?:in beweging is|verandert|evolueert)|waarin (?:alles|niets|[a-z]+ )(?: ?[a-z]+){0,4} (?:verandert|belangrijker|centraal|vanzelfsprekend|steeds))",
        "(?:het gaat )?niet (?:alleen|zomaar|enkel|gewoon) (?:om )?[a-z]+(?: [a-z]+){0,3},? (?:maar (?:ook )?(?:om |over )?[a-z]+|het (?:gaat|draait) om)(?: echte?)? (?:verbinding|mensen|impact|betekenis|groei|vertrouwen|toekomst|energie|visie)",
        "niet (?:vanwege|om) (?:je|jouw|uw) [a-z]+, maar (?:vanwege|om) (?:je|jouw|uw) (?:[a-z]+)",
    ),
    bad=(
        "Uw verhaal «getuigt van» moed en biedt «waardevolle inzichten».",
        "Een «naadloze» ervaring en een «holistische aanpak», dat is wat wij zijn.",
        "U werkt «op het snijvlak van» zorg en techniek, een «inspiratiebron».",
        "«In een snel veranderende wereld» telt elke «bron van inspiratie».",
    ),
    good=(
        "Naadloze kousen in maat 38 lagen bij de gevonden voorwerpen; van Truus?",
        "De kamer getuigt van brand in 1911: kijk naar de balk boven de deur.",
        "Het potentieel over de weerstand was 4 volt, niet 40. Je had gelijk.",
        "In de digitale wereldkaart van uw klas ligt Urk nog in zee; bewust?",
        "De markt in Lokeren verandert van plein: sta jij nu bij de kerk?",
        "Niet alleen de goot maar ook het dak lekt, boven uw bed.",
    ),
    lang="nl",
)
