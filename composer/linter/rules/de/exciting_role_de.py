"""A job praised before it is described, in German.

Why: every job is called so before it is described.
Instead: name the job, the place, the pay, and what in their work made you think of it.
Source: our own judgment, from how such notes are written in German.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="exciting-role-de",
    category="recruiter-boilerplate",
    severity="warning",
    doc=__doc__,
    message="“{}” does not describe the job. What is it, where, and what does it pay?",
    grade="own",
    find=phrases(
        "(?:spannende|attraktive|interessante|reizvolle|tolle|geile|einmalige|exklusive|hochkarae?tige)[nrs]? (?:neue[nr]? |berufliche[nr]? |und [a-z0-9&-]+,? )?(?:positionen|position|stellen?|rollen?|vakanz(?:en)?|karrierechancen?|aufgaben?|herausforderung(?:en)?|karrieremoe?glichkeit(?:en)?)",
        "(?:spannende|attraktive|reizvolle|tolle|geile|einmalige)[nrs]? (?:neue[nr]? )?(?:jobs?|jobangebote?|opportunity)",
        "im auftrag (?:eines|meines|unseres|einer) (?:(?:[a-z0-9&-]+,? ){0,4}(?:kunden|mandanten|klienten|unternehmens|arbeitgebers|konzerns|[a-z-]+unternehmens)|namhaften [a-z-]+)",
        "fue?r (?:meinen|unseren|einen) (?:[a-z0-9&-]+,? )?(?:kunden|mandanten|klienten),? (?:ein(?:en)? |suche|suchen|einem)?|hidden champion|(?:absolute |hoe?chste |vollste )diskretion",
        "(?:lust|bock) auf (?:was |etwas )?(?:neues|verae?nderung|tapetenwechsel)|offen fue?r (?:neue (?:[a-z0-9&-]+,? )?herausforderungen?|eine (?:[a-z0-9&-]+,? )?verae?nderung|neues|einen wechsel)|wechselwillig",
        r"(?:kein lebenslauf|ohne lebenslauf|lebenslauf brauch|bewerbung brauch|keine bewerbung|kein anschreiben)[a-z]*(?: (?:wir nicht|nicht|noe?tig|es nicht|du nicht))?|(?:flache hierarchien|top-?team|junges team|dynamisches team|firmenwagen|wunschdienstplan|viertagewoche|4-tage-woche|traumjob|quereinsteiger willkommen|bewerbung in \d+ sekunden)",
        r"(?:attraktive[ns]?|ueberdurchschnittliche[ns]?|wettbewerbsfae?hige[ns]?|leistungsgerechte[ns]?|ue?berdurchschnittliche[ns]?) (?:[a-z0-9&-]+ )?(?:gehalt|gehaltspaket|vergue?tung|verdienst|konditionen|benefits|verdienstmoe?glichkeiten|gesamtpaket|bezahlung|rahmenbedingungen)",
        r"(?:stark|schnell|rasant|dynamisch) wachsende[nsmr]? (?:unternehmen|player|mittelstae?ndler|firma|anbieter)",
        not_before=r",? aber (?:wohl )?nicht\b",
    ),
    bad=(
        "Ich habe eine «spannende Position» für Sie.",
        "«Im Auftrag eines namhaften Bauunternehmens» suche ich jemanden in Kiel.",
        "Hast du «Lust auf was Neues»?",
        "Bei uns gibt es «flache Hierarchien» und Obst.",
        "Es erwartet Sie ein «attraktives Gehalt».",
    ),
    good=(
        "Die Stelle in der Gießerei war spannend, weil der Kran fehlte; Sie haben geraten, erst den Schein zu machen.",
        "Im Auftrag der Gemeinde fragt der Küster, ob du die Leiter noch hast.",
        "Die spannendste Rolle im Krippenspiel hatte dein Esel.",
        "Auf der Vier-Tage-Tour hattest du die einzige trockene Socke, weißt du noch?",
        "Sein Gehalt war nicht das Attraktive an der Mühle, sondern der Bach. Und bei dir?",
    ),
    lang="de",
)
