"""A search for a job in the words of every application, in German.

Why: the reader is to find out where the writer might be of use.
Instead: name one job of theirs and the one thing you have done that it needs.
Source: our own judgment, from how such notes are written in German.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="looking-for-a-job-de",
    category="self-centered-ask",
    severity="warning",
    doc=__doc__,
    message="“{}” could stand in any application. Which job, and why with them?",
    grade="own",
    find=phrases(
        "auf der suche nach (?:einer? |einem |einen |der )?(?:neuen? )?(?:[a-z0-9&-]+,? )?(?:herausforderung(?:en)?|wirkungskreis|anstellung|perspektiven?)",
        "suche (?:ich )?(?:[a-z0-9&-]+,? ){0,3}(?:neue[nr]?|berufliche) (?:[a-z0-9&-]+,? )?(?:herausforderung(?:en)?|perspektiven?|wirkungskreis)",
        "berufliche[nr]? (?:neuorientierung|verae?nderung|umorientierung)|mich (?:mittelfristig |beruflich |gerne )*(?:verae?ndern|neu orientieren|umorientieren|weiterentwickeln)",
        "(?:tae?tigkeit|mitarbeit) in (?:ihrem|eurem) (?:hause?|unternehmen|team) (?:[a-z0-9&-]+,? ){0,3}vorstellen",
        "(?:(?:motiviert|engagiert|zuverlae?ssig|belastbar|flexibel|freundlich|dynamisch)(?:e[rn]?)?,? (?:und )?)+teamfae?hige?[rn]?",
        "(?:mein(?:e|en)? )?(?:unterlagen|lebenslauf|kurzprofil|bewerbungsunterlagen|bewerbung) (?:[a-z0-9&-]+,? ){0,4}(?:weiterleiten|weitergeben|weiterreichen|zur vormerkung)",
        "ue?ber ein (?:persoe?nliches )?(?:vorstellungs)?gesprae?ch (?:wue?rde ich mich (?:sehr )?freuen|freue ich mich)|(?:haben sie|hast du) (?:etwas|was) oder kenn(?:en|st) (?:sie |du )?jemanden",
    ),
    bad=(
        "Ich bin «auf der Suche nach einer neuen Herausforderung».",
        "Ich möchte «mich beruflich verändern».",
        "Als «engagierte und teamfähige» Kauffrau schreibe ich Ihnen.",
        "Könnten Sie «meine Unterlagen intern weiterleiten»?",
    ),
    good=(
        "Anbei mein Lebenslauf, um den Sie mich an der Wursttheke gebeten haben; die Lücke 2019 war der Hausbau.",
        "Ich bin auf der Suche nach dem zweiten Handschuh, der erste liegt bei Ihnen an der Pforte.",
        "Die Herausforderung war das Einfädeln; mit deiner Nadel ging es.",
        "Am Hang wird sich die Düne verändern, schreiben Sie. Um wie viel im Jahr?",
    ),
    lang="de",
)
