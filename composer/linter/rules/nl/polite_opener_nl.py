"""Courtesies of the first line, in Dutch.

Why: the courtesy takes the line in which the reason could stand.
Instead: be short; that is the better courtesy.
Source: our own judgment, from how such notes are written in Dutch.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="polite-opener-nl",
    category="empty-opener",
    severity="hint",
    doc=__doc__,
    message="“{}” stands in many mass mails. What would be missing without it?",
    grade="own",
    find=phrases(
        "(?:hartelijk |heel erg |alvast )*(?:bedankt|dank|dank je|dank je wel|dankjewel|merci|thanks|thx|tof|leuk|fijn)(?: (?:u|wel|zeer|nog))? (?:voor|om) (?:(?:het|de|je|jouw|uw|mijn|te|me|mij) )*(?:accepteren|aanvaarden|connectie|connecteren|connecten|linken|toevoegen|acceptatie|connectieverzoek|uitnodiging te aanvaarden|linkje)(?: van (?:mijn|de|m'n) (?:uitnodiging|verzoek|connectieverzoek|connectie))?",
        "(?:sorry|excuses?|excuseer|mijn excuses|pardon|vergeef me|neem me niet kwalijk)(?: (?:dat|voor|mij|me|als|om))* (?:ik (?:(?:je|u|zo|zomaar|even|hier|zo maar|uit het niets|ongevraagd) )+(?:stoor|lastig val|lastigval|benader|schrijf|aanschrijf|bericht|een bericht stuur|contacteer)|(?:de )?(?:storing|het storen|ongevraagde bericht|(?:te )?storen|inbreuk)|(?:je|u) (?:te storen|lastig te vallen))",
        "(?:ik )?(?:weet|snap|begrijp|besef|kan me voorstellen)(?: ik)? (?:dat|hoe) (?:(?:je|u|jullie|het|een|uw|jouw) )*(?:(?:vast|heel|erg|ongetwijfeld|super|verschrikkelijk|waarschijnlijk|zeer|vreselijk) )*(?:druk (?:hebt|heeft|bent|hebben|kan zijn|zult hebben|zal hebben|is)|drukke agenda (?:hebt|heeft)|inbox (?:overloopt|vol (?:zit|is)|uitpuilt))",
        "(?:ik )?val (?:maar |even |gelijk |meteen )*met de deur in huis|(?:ik )?hou(?:d)? (?:ik )?het kort",
        "(?:ik |wij |we )?(?:hoop|hopen)(?: (?:ik|wij|we|echt|van harte))* dat (?:(?:alles|het)(?: (?:goed|prima|lekker|naar wens|oke))?(?: (?:met|bij) (?:je|u|jou|jullie))?(?: (?:goed|prima|lekker|naar wens|oke))? (?:gaat|verloopt|loopt|is)|(?:je|u|jullie) (?:het )?(?:goed|prima) (?:maakt|stelt|gaat|maken|stellen)|dit bericht(?:je)? (?:je|u|jullie) (?:goed |in goede gezondheid |wel )*(?:bereikt|aantreft|treft)|(?:je|u) een (?:fijne|goede|mooie) (?:dag|week|maandag|zomer|vakantie) (?:hebt|heeft|had))",
        "hopelijk (?:gaat|is|verloopt|loopt) (?:alles|het)(?: (?:nog|daar))* (?:goed|prima|lekker|naar wens)",
        unless_known=True,
        not_before=" (?:met (?:de|het|je|uw|jouw|jullie) [a-z]+|sinds|na|in (?:je|uw) nieuwe|op (?:de|het))",
    ),
    bad=(
        "«Bedankt voor het accepteren», Els.",
        "«Sorry dat ik je zomaar stoor».",
        "«Ik weet dat je het druk hebt», dus kort.",
        "Hi Jo, «ik hoop dat alles goed met je gaat».",
        "«Hopelijk gaat het goed» met u!",
        "«Ik hoop dat dit bericht u goed bereikt». Wij verkopen inkt.",
    ),
    good=(
        "Dank voor het lenen van de krik; hij ligt bij mij op de oprit.",
        "Sorry dat ik dinsdag weg moest; Gerda heeft de zaal, 90 euro.",
        "Ik weet dat jullie de drukpers van 1911 nog hebben. Draait hij?",
        "Ik hoop dat het goed gaat met je knie sinds de val op het ijs.",
        "Hopelijk is het hek nog dicht, want de geit van de buren staat er weer.",
        "Ik hoop dat alles past in de twee dozen die u bij ons hebt gezet.",
    ),
    lang="nl",
)
