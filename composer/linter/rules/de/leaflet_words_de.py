"""Words from a leaflet, in German.

Why: it belongs to an advertisement, and the reader asked for none.
Instead: leave the offer out until they ask, and say what you know about their own case.
Source: our own judgment, from how such notes are written in German.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="leaflet-words-de",
    category="premature-pitch",
    severity="warning",
    doc=__doc__,
    message="“{}” is what leaflets say. What would this person want it for?",
    grade="own",
    find=phrases(
        "keine? (?:vertragsbindung|mindestlaufzeit|vertragslaufzeit|risiko|versteckten kosten|verpflichtungen?|verpflichtung|vertraege|vertrae?ge)(?:,? (?:und |oder )?keine? (?:vertragsbindung|mindestlaufzeit|vertragslaufzeit|risiko|haken|versteckten kosten|verpflichtungen?|vertrae?ge))+|ohne (?:vertragsbindung|mindestlaufzeit|risiko)(?: und|,)? ohne (?:vertragsbindung|mindestlaufzeit|risiko|versteckte kosten|verpflichtung)",
        r"(?:antworten? (?:sie )?|schreib(?:en sie)?(?: mir)? |schick(?:en sie)?(?: mir)? )(?:einfach |nur |kurz |hier )+(?:mit )?(?:einem )?(?:kurzen )?['\"]?(?:ja|info|interesse)",
        r"(?:ue?ber |mehr als |schon |bereits )*(?:\d[\d.]*\+?|hunderte|tausende) (?:zufriedene|begeisterte|glue?ckliche) (?:kunden|kundinnen|unternehmen|betriebe|mandanten|teilnehmer)",
        r"(?:genau )?(?:hier|da|an dieser stelle) kommen? (?:wir|ich) ins spiel|(?:genau )?(?:da|hier) setzen wir an",
        r"(?:viele|die meisten) (?:menschen|personen|unternehmer|kollegen|fue?hrungskrae?fte)? ?in (?:ihrer|deiner|eurer) (?:lage|position|situation)",
        not_before=r" oder\b",
    ),
    bad=(
        "Bei uns gilt: «keine Vertragsbindung, kein Risiko».",
        "«Antworten Sie einfach mit JA».",
        "Wir haben «über 200 zufriedene Kunden».",
        "«Genau hier kommen wir ins Spiel».",
        "«Viele Menschen in Ihrer Lage» wissen das nicht.",
    ),
    good=(
        "Kein Risiko bei Hochwasser, sagt der Müller, und trotzdem liegt Ihr Kahn an der Kette.",
        "Antworte einfach mit der Nummer vom Zählerkasten, dann bringe ich den Schlüssel.",
        "Zwei zufriedene Kunden deiner Backstube stehen neben mir und wollen das Rezept vom 9. Mai.",
        "Nach der Pause kommen wir ins Spiel, sagt der Trainer; bringst du die Trikots mit?",
    ),
    lang="de",
)
