"""Did you know, do you recognize this, in Dutch.

Why: it is the first line of an advertisement, with a number nobody can check.
Instead: say what you want to say, and about whom.
Source: our own judgment, from how such notes are written in Dutch.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="did-you-know-nl",
    category="clickbait-opener",
    severity="warning",
    doc=__doc__,
    message="“{}” is a line of an advertisement. What is this about?",
    grade="own",
    find=phrases(
        "wist (?:je|jij|u|ge|gij) (?:al |trouwens |ook )?dat (?:(?:je|u|jij) (?:(?:na|met|in|voor|als|gemiddeld|ook|tot|al|veel) )*[a-z0-9]+|(?:maar liefst |ruim |gemiddeld |meer dan |bijna |slechts )?[0-9.,]+ ?(?:%|procent|op de|van de|miljoen)|(?:de meeste|veel|heel wat|een op de|1 op de|steeds meer|een groot deel) [a-z]+)",
        "(?:wellicht |misschien |vast |waarschijnlijk )?(?:herken|herkent|herkennen) (?:je|jij|u|jullie|ge) (?:dit|deze situatie|dat|dit gevoel|dat gevoel|het volgende)(?: ook| wel| misschien)?[:?,](?:)",
        "[0-9]{1,2} (?:op|van) de [0-9]{1,3} (?:[a-z'-]+ ){1,6}(?:heeft|hebben|zijn|is|kan|kunnen|weet|weten|worstelt|worstelen|zoekt|zoeken)",
        "(?:geen|zonder) (?:verkooppraatje|verkooppraatjes|verkoopspraatje|salespraatje|sales ?pitch|verkooppitch|bs|bullshit|spam|addertje|addertjes|poespas)(?:,? (?:beloofd|echt|hoor))?",
        "(?:ik )?(?:normaal|normaal gezien|normaliter|eigenlijk|doorgaans|gewoonlijk) (?:gesproken )?(?:stuur|doe|schrijf|benader) (?:ik )?(?:nooit|zelden|dit nooit|niet)(?: (?:zomaar|snel|vaak))*",
        "goed nieuws(?: voor (?:je|u|jou))?!(?:)|gefeliciteerd,? (?:je|u|jouw|uw) (?:bent|bedrijf|is|hebt)(?: [a-z]+){0,3}(?: (?:genomineerd|geselecteerd|uitgekozen))|(?:is|zijn|bent|ben) (?:(?:speciaal|door|ons|onze|redactie|exclusief|persoonlijk) )*(?:genomineerd|geselecteerd|uitverkoren) (?:als|voor|om) (?:een van|onze|de|het|deze|dit)",
        "(?:de|uw|onze) keuze is (?:dit keer |dit jaar )?op (?:u|jou|jullie|uw [a-z]+) gevallen",
    ),
    bad=(
        "«Wist je dat 7 op de» tien websites onvindbaar zijn?",
        "«Wellicht herkent u dit:» het team werkt hard en er blijft niets over.",
        "Drie zinnen maar, «geen verkooppraatje, beloofd».",
        "Hoi Simone, «normaal stuur ik nooit zomaar» een uitnodiging.",
    ),
    good=(
        "Wist u dat de klok van Sint-Jan vannacht om drie uur twee keer sloeg?",
        "Herkent u dit handschrift? Het staat achter op de foto van uw oma.",
        "Van de 60 wilgen staan er nog 52; twee van de acht zijn bever.",
        "Goed nieuws: de ketel houdt druk, het was het vat.",
    ),
    lang="nl",
)
