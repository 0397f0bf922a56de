"""Following, for a while, in Dutch.

Why: following is a click; it does not show that anything was read.
Instead: name one thing you followed, and what came of it.
Source: the English rule following-your-work, whose source is one list of banned phrases; no
measurement.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="following-you-nl",
    category="false-familiarity",
    severity="warning",
    doc=__doc__,
    message="“{}” names nothing you followed. What was the last thing you read?",
    grade="D",
    find=phrases(
        "(?:ik |wij |we )?(?:volg|volgen|lees|bewonder)(?: ik| wij| we)? (?:je|jou|u|jullie|(?:je|jouw|jou|uw|jullie) (?:[a-z-]+ )?(?:werk|bedrijf|posts?|content|updates|verhaal|reis|profiel|groei|account|pagina|organisatie|onderneming))(?: (?:hier|op linkedin|stiekem|inmiddels|nu))* (?:al|met) (?:(?:een |ne )?(?:hele |geruime |behoorlijke |tijdje|tijd|poos|poosje|lang|lange tijd|langer|even|enige tijd|jaren|maanden|weken|eeuwen)+(?: tijd)?|(?:veel |grote )?(?:plezier|interesse|belangstelling|bewondering))",
        "met (?:veel |grote |groeiende )?(?:belangstelling|interesse|bewondering|plezier) (?:volg|volgen|volgde|lees) (?:ik|wij|we)",
        "(?:al|sinds) (?:(?:een |ne )?(?:hele tijd|tijdje|poosje|geruime tijd|tijd|lang|langere tijd|maanden|jaren)) (?:(?:volg|lees|kijk|bewonder|zie) ik (?:je|jou|u|jullie|uw|jouw)|(?:stiekem )?(?:van )?(?:meelees|meekijk|meelezen|volg))",
        "(?:ik )?(?:zie|zag) (?:je|u|jou|jullie|(?:je|jouw|jou|uw|jullie) (?:naam|posts?|berichten|gezicht))(?: (?:hier|op linkedin|zo|wel|de laatste tijd))* (?:vaak|regelmatig|geregeld|steeds|dikwijls|overal|wel eens|weleens|telkens) (?:voorbij ?komen|langs ?komen|passeren|opduiken|verschijnen)",
        "(?:je|jouw|jou|uw|jullie) (?:gezicht|naam) (?:komt|kwam) (?:me|mij)(?: (?:zo|heel|erg|wel))* bekend voor",
        not_before=r" (?:op de (?:dijk|markt|trein)|van (?:de|het)|tot|sinds|in de (?:trein|straat|kerk)|met (?:die|dat)|bij (?:de|het))\b",
    ),
    bad=(
        "Hi Lisette, «ik volg je al een hele tijd».",
        "«Met veel belangstelling volg ik» de weg die u aflegt.",
        "Yo Youri, «zie je vaak voorbijkomen» hier.",
        "«Je gezicht komt me zo bekend voor».",
    ),
    good=(
        "Ik volg je pad langs de beek al tot de tweede brug; daar is het weg. Links of rechts?",
        "Ik zie je vaak voorbijkomen op de dijk met die witte hond. Mag de mijne mee?",
        "Je naam kwam me bekend voor van de steen in de kerk van Dokkum: familie?",
        "Wij volgen u op de hielen met de kaart: blad 12 is gisteren ingekleurd.",
    ),
    lang="nl",
)
