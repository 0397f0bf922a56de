"""What we do for companies like yours, in Dutch.

Why: it is a line from an advertisement; the reader has not said that they need anything.
Instead: leave the offer out until they ask, or name the problem of theirs that you saw.
Source: the English rule help-companies-like-yours, whose source is the complaint pages
contentkantoor.nl and asidesandbsides.ghost.io.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="we-help-companies-nl",
    category="premature-pitch",
    severity="warning",
    doc=__doc__,
    message="“{}” is an offer before there is a need. What did you see that they need?",
    grade="D",
    find=phrases(
        "(?:(?:wij|we|onze (?:mensen|adviseurs)) (?:helpen|hielpen|ondersteunen|begeleiden|begeleidden|ontzorgen|adviseren|coachen|trainen|werken)|ik (?:help|ondersteun|begeleid|begeleidde|ontzorg|adviseer|coach|train|werk)|(?:ons (?:team|bedrijf|bureau|platform)|onze (?:software|tool|oplossing)) (?:helpt|ondersteunt|begeleidt|ontzorgt|adviseert))(?: (?:voor|met|dagelijks|al|ook|jaarlijks|inmiddels|samen met|als bureau|momenteel|onder andere))*(?: [a-z0-9'-]+){0,4} (?:[a-z-]*(?:bedrijven|ondernemers|ondernemingen|organisaties|teams|coaches|vrouwen|kmo's|mkb'ers|professionals|managers|leiders|directeuren|directies|zelfstandigen|zzp'ers|freelancers|gemeenten|besturen|instellingen|werkgevers|aannemers|merken|makelaars|advocaten|ouders|starters|accountants|therapeuten|winkeliers|webshops|retailers|owners|founders|startups|scale-?ups|marketeers|eigenaren|eigenaars|zaakvoerders)|mkb|kmo)",
        "(?:help|begeleid|ondersteun|ontzorg|coach) ik (?:[a-z'-]+ ){0,3}[a-z-]*(?:bedrijven|ondernemers|ondernemingen|organisaties|teams|coaches|vrouwen|kmo's|mkb'ers|professionals|managers|leiders|zelfstandigen|zzp'ers|freelancers)",
        "(?:helpen|begeleiden|ondersteunen|ontzorgen) (?:wij|we) (?:[a-z'-]+ ){0,3}[a-z-]*(?:bedrijven|ondernemers|ondernemingen|organisaties|teams|coaches|vrouwen|kmo's|mkb'ers|professionals|managers|leiders|zelfstandigen|zzp'ers|freelancers|instellingen|gemeenten)",
        "(?:bedrijven|ondernemers|ondernemingen|organisaties|teams|professionals|scholen|instellingen|zaken|kmo's|mensen|winkels) (?:zoals|als|gelijk) (?:het uwe|de uwe|die van (?:jou|jullie|u)|jullie|dat van (?:jou|jullie|u)|u|jij|jou)|(?:vergelijkbare|soortgelijke|gelijkaardige) (?:school|zaak|onderneming|organisatie|bedrijf|bedrijven|organisaties|ondernemers|scholen|ondernemingen|instelling)(?: (?:als|zoals) (?:de|het) uwe)?",
        r"(?:ruim |meer dan |al )*[0-9.]+\+? (?:[a-z'-]+ ){1,2}gingen (?:je|u|jullie|jou) (?:al )?voor",
    ),
    bad=(
        "«Wij helpen logistieke bedrijven» met de administratie.",
        "«Ik begeleid vrouwen» naar rust in hun hoofd.",
        "Voor «organisaties zoals die van jullie» is er nu een pakket.",
        "«Meer dan 400 locaties gingen je voor».",
    ),
    good=(
        "Wij helpen elkaar met het hooi en zoeken nog een derde pers.",
        "De bedrijven in de Molenstraat stonden in 1953 tot de kozijnen onder water; had u foto's?",
        "Ik help zaterdag je broer met de schuur en breng de zaag mee.",
        "Twee broers gingen je voor op die opleiding, zei de conciërge.",
    ),
    lang="nl",
)
