"""A motivated applicant, in Dutch.

Why: everyone who looks for work is motivated and eager to learn.
Instead: show one thing you made or did, and say what you would do for them first.
Source: our own judgment, from how such notes are written in Dutch.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="motivated-applicant-nl",
    category="self-centered-ask",
    severity="warning",
    doc=__doc__,
    message="“{}” is what every applicant says. Which one thing have you done that they need?",
    grade="own",
    find=phrases(
        "(?:ik ben |als )(?:een )?(?:zeer |erg |heel )?(?:(?:gemotiveerde?|leergierige?|enthousiaste?|gedreven|ambitieuze?|hardwerkende?|harde|proactieve?|gepassioneerde?|ondernemende?|resultaatgerichte?|creatieve?|ervaren|betrokken)(?:,| en)? )+(?:[a-z0-9-]+ )?[a-z0-9-]*(?:professional|student|studente|werker|teamplayer|marketeer|starter|duizendpoot|recruiter|coach|verkoper|manager|persoon|iemand|medewerker|ondernemer|collega)(?: (?:met een passie voor [a-z]+|op zoek naar))?",
        "(?:ik ben )?(?:momenteel |actief |dringend |nog |per direct )*(?:op zoek naar|zoek) (?:naar )?(?:een|mijn) (?:nieuwe uitdaging|nieuwe baan|nieuwe job|nieuwe functie|nieuwe werkgever|leerrijke stage|stageplaats|stageplek|stage|eerste job|eerste baan|bijbaan|afstudeerplek|afstudeeropdracht|afstudeerstage)(?: (?:als|in|bij|vanaf|binnen|van))?",
        "(?:uw|jullie|jouw) (?:bedrijf|organisatie|instelling|onderneming|school|praktijk|kantoor) spreekt (?:me|mij)(?: (?:enorm|erg|zeer|heel|bijzonder))* aan",
        "(?:ik (?:hoop op een|krijg graag een) kans|maak ik (?:een )?kans|(?:ben|bent) (?:ik )?per direct beschikbaar|kan (?:direct|meteen|onmiddellijk|per direct) (?:beginnen|starten)|cv (?:is )?op aanvraag)",
        "(?:ik )?(?:zou|wil) (?:ik )?(?:dolgraag|heel graag|graag) (?:bij (?:jullie|u|[a-z]+) (?:aan de slag|komen werken|werken)|waarde toevoegen|een waardevolle bijdrage leveren|mijn steentje bijdragen)",
        not_before=r" (?:sinds|omdat)\b",
    ),
    bad=(
        "«Ik ben een gemotiveerde en leergierige student».",
        "«Uw organisatie spreekt mij enorm aan».",
        "Beste Kees, «ik ben op zoek naar een nieuwe uitdaging».",
        "Cv in de bijlage; ik «kan direct beginnen».",
    ),
    good=(
        "Uw advertentie vraagt iemand die zakt én klimt: ik hing drie jaar aan de Euromast met een emmer.",
        "Wij zoeken de stageplaats van 1987 op de foto: was dat de hal in Genk?",
        "De enthousiaste student van zondag was mijn neef; sorry voor de ruit.",
    ),
    lang="nl",
)
