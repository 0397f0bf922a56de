"""A profile or a post that was seen, in Dutch.

Why: that it was opened is no reason to write to its owner.
Instead: say what in it made you write.
Source: our own judgment, from how such notes are written in Dutch.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="saw-your-profile-nl",
    category="surveillance-opener",
    severity="warning",
    doc=__doc__,
    message="“{}” says only that it was opened. What in it made you write?",
    grade="own",
    find=phrases(
        "(?:ik |we |net |zonet |toevallig |onlangs |laatst )*(?:zag|bekeek|zie|las|vond|checkte|spotte|ontdekte|bezocht)(?: (?:ik|net|zonet|toevallig|onlangs|zojuist))* (?:(?:je|jouw|jou|uw|jullie) |een )(?:[a-z-]+ )?(?:profiel|linkedin|linkedinprofiel|linkedin-profiel|website|account|pagina)(?: (?:voorbij ?komen|langs ?komen|passeren|staan|en (?:dacht|werd|zag|het|vond|ben|zou|wil)[a-z]*|op linkedin|hier|tussen|bij))*",
        "(?:ik )?(?:kwam|ben|kom|stuitte|botste|viel|struikelde|ben ik|kwam ik|ik ben)(?: (?:ik|net|onlangs|toevallig|zojuist|laatst|hier|zonet|vandaag|via via|via linkedin|op linkedin))* (?:(?:op|via|langs|over|bij) )?(?:je|jouw|jou|uw|jullie) (?:[a-z-]+ )?(?:profiel|linkedinprofiel|linkedin-profiel|linkedin|account|pagina|website|bedrijf)(?: (?:tegen|tegengekomen|gestoten|gestuit|terechtgekomen|terecht|beland|gebotst|uit|tegen het lijf gelopen|op linkedin|hier|in mijn zoektocht|gekomen))*",
        "(?:ik )?(?:kwam|kom)(?: (?:ik|net|onlangs|toevallig|toen))* (?:je|jou|u|jullie)(?: (?:hier|op linkedin|toevallig|onlangs|net|vandaag))* tegen(?: (?:op linkedin|hier|in de groep|in mijn (?:feed|tijdlijn|zoektocht)))?",
        "(?:bij|na|tijdens) het (?:bekijken|zien|lezen|doornemen|bezoeken) van (?:uw|je|jouw) (?:[a-z-]+ )?(?:profiel|website|linkedin|account|pagina|cv)",
        "(?:ik )?(?:heb )?(?:even |eens |net |gisteravond |gisterenavond |kort )*(?:naar |op )?(?:je|jouw|jou|uw|jullie) (?:profiel|website|linkedin|webshop|site) (?:gekeken|bekeken|gezeten|doorgenomen|gezien|bezocht|rondgekeken|gesnuffeld)",
        "(?:(?:ik )?(?:vond|zag|heb) (?:u|je|jou)|(?:u|je|jou)) (?:via|op|hier op) linkedin(?: (?:gevonden|gezien|tegengekomen|en (?:u|je) lijkt))?(?: en)?",
        "(?:ik |we |net |onlangs |ook )*(?:zag|las|zie|spotte)(?: (?:ik|net|onlangs|toevallig|met (?:veel )?(?:interesse|belangstelling|plezier)))* (?:je|jouw|jou|uw|jullie) (?:(?:laatste|recente|interessante|mooie|leuke|nieuwe|boeiende) )*(?:posts?|bericht|berichten|artikel|artikels|reactie|bijdrage|vacature|vacatures|advertentie|update|updates|activiteit|likes?)(?: (?:hier|op linkedin|voorbij ?komen|langs ?komen|passeren|in mijn (?:feed|tijdlijn)|staan|gisteren|laatst|op linkedin voorbijkomen))*",
        "(?:ik )?(?:heb )?(?:net |onlangs |met (?:veel )?(?:interesse|belangstelling|plezier) )*(?:je|jouw|jou|uw|jullie) (?:(?:laatste|recente|interessante|mooie|leuke|nieuwe|boeiende) )*(?:posts?|bericht|artikel|reactie|bijdrage|vacature|advertentie|update|columns?) (?:gezien|gelezen|bekeken|voorbij zien komen)",
        not_before=r" (?:in het|door het|half|de (?:draad|wind|dijk)|elk)\b|:| dat (?:je|u) (?:ook )?in (?:groep|klas)|,? (?:over|tot|waarin|waar|van|voor|onder|tegen|en hoe|in|bij de|bij mijn|op (?:het|de|intranet|vdab)|dat|die|met)\b|:| [(]",
    ),
    bad=(
        "Hoi, «ik zag je profiel voorbijkomen». Leuk!",
        "Beste Roos, «ik kwam je tegen op LinkedIn».",
        "«Bij het bekijken van uw profiel» zag ik dat u inkoopt.",
        "«Ik ben via via op je website beland» en het kan beter.",
        "Hoi Kim, «ik zag je post voorbijkomen».",
        "Dag Ann, «ik heb met interesse uw artikel gelezen».",
        "«Zag je laatste bericht op LinkedIn»! Top.",
    ),
    good=(
        "Ik zag je profiel voorbijkomen in het raam van de tram, met die hoed. Lijn 4?",
        "Op uw website staat de dienst van zondag nog om tien uur; het is half elf.",
        "Toen kwam je tegen half drie binnen met een emmer paling. Weet je nog?",
        "Na het bekijken van de film van uw vader weet ik zeker: dat is de sluis van Bornem.",
        "Ik zag je post over de lege retourritten; bij ons zijn ze op donderdag vol.",
        "Ik las uw artikel tot de laatste voetnoot: 1641 kan niet, de molen brandde in 1639.",
        "Heb je bericht van de gemeente gezien in de bus? Het hek moet weg, staat er.",
    ),
    lang="nl",
)
