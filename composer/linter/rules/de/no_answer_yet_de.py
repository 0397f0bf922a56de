"""A reminder that adds nothing, in German.

Why: silence was an answer, and nothing new is offered for a second look.
Instead: write again only with something new, or let it rest.
Source: our own judgment, from how such notes are written in German.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="no-answer-yet-de",
    category="follow-up-pressure",
    severity="warning",
    doc=__doc__,
    message="“{}” only adds weight. What is new?",
    grade="own",
    find=phrases(
        "(?:noch |bislang |bisher |leider |bis heute )+(?:noch )?(?:keine (?:rue?ckmeldung|antwort|reaktion)|nichts)(?: (?:von|auf) (?:ihnen|dir|euch|meine [a-z]+))?(?: [a-z-]+){0,3} ?(?:erhalten|bekommen|gehoe?rt|zum thema)|(?:noch )?keine (?:antwort|rue?ckmeldung) von (?:ihnen|dir|euch)",
        "(?:wollte|moe?chte|will) (?:ich )?(?:nur |noch |mal |einmal |nochmals? |kurz |gerne? |hier )*(?:nachhaken|nachfassen|nachfragen,? ob (?:sie|du) (?:(?:die )?gelegenheit|zeit|meine|schon)|sicher ?gehen,? dass meine|sichergehen,? ob)|(?:meine|die) (?:letzte |vorige )?nachricht (?:[a-z0-9&-]+,? ){0,4}(?:nach oben|hoch) ?(?:zu )?(?:holen|schieben|geholt)",
        "(?:meine|die) (?:letzte |erste |vorige )?(?:nachricht|mail|e-mail|anfrage) (?:[a-z0-9&-]+,? ){0,4}(?:untergegangen|ue?bersehen)|(?:haben sie|hast du) meine (?:letzte |erste )?(?:nachricht|mail|e-mail|anfrage) (?:schon |bereits |denn )?(?:gesehen|erhalten|gelesen|bekommen)|konnten? (?:sie|du) (?:sich |dir )?(?:[a-z0-9&-]+,? ){0,3}gedanken machen|konntest du dir (?:[a-z0-9&-]+,? ){0,3}gedanken machen",
        "(?:mein |dies ist mein )?(?:[a-z]+ und )?letzter versuch|wenn ich nichts hoe?re|ein kurzes nein|nehme ich sie von der liste|melde (?:ich )?mich (?:noch ?mals?|erneut|noch einmal) bei (?:ihnen|dir)|hoe?ren sie nichts mehr von mir",
        "ich (?:schon wieder|noch ?mal|nochmals) ?[.!,:](?:)",
        r"(?:nur )?noch (?:genau |wenige |einige |die )?(?:\d[\d.,']*|zwei|drei|ein paar|wenige)? ?plae?tze (?:frei|ue?brig|verfue?gbar)|(?:die )?letzten plae?tze|plae?tze (?:sind |erfahrungsgemae?ss |leider )*(?:(?:stark |streng )?(?:begrenzt|limitiert)|(?:schnell|fast|bald|rasch) (?:alle )?(?:vergeben|weg|ausgebucht))",
    ),
    bad=(
        "Ich habe «leider noch keine Rückmeldung von Ihnen erhalten».",
        "Ich «wollte nur kurz nachhaken».",
        "«Hast du meine letzte Nachricht gesehen»?",
        "Sichern Sie sich «die letzten Plätze»!",
    ),
    good=(
        "Vom Kranich haben wir seit Montag nichts gehört. Ist er bei euch am Teich?",
        "Deine Mail kam an, ich lag mit dem Gips. Das Getriebeöl hat Stade wieder.",
        "Der letzte Versuch mit Kalk ohne Grund salzt nach drei Wochen aus. Bei Ihnen auch?",
        "Lieber Kurt, hast du meine Nachricht aus Rysum bekommen? Die Orgel wird am 4. abgebaut.",
        "Jens sagt, die Plätze im Bus sind vergeben, aber du kannst bei mir mitfahren.",
        "Im Boot sind noch zwei Bänke frei, eine davon trocken; du weißt, welche.",
    ),
    lang="de",
)
