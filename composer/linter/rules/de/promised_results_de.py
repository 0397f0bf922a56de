"""Figures of success or easy money, in German.

Why: the figures are of other people, and nothing shows that they would hold here.
Instead: ask about one thing that you saw at theirs, and keep the figures for later.
Source: our own judgment, from how such notes are written in German.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="promised-results-de",
    category="premature-pitch",
    severity="warning",
    doc=__doc__,
    message="“{}” promises what nobody can know. What did you see at theirs?",
    grade="own",
    find=phrases(
        r"um (?:bis zu |ue?ber |mindestens |durchschnittlich )?(?:\d[\d.,']* ?(?:%|prozent|x|-?fache)|das [a-z0-9&-]+,? fache)(?: zu)? (?:[a-z]*steigern|senken|reduzieren|erhoe?hen|boosten|verkue?rzen|einsparen)",
        r"(?:sparen|spart|sparst) (?:sie |du |so |dabei |damit |im schnitt |durchschnittlich |bis zu |mehrere |rund )+(?:\d[\d.,']* |tausend )(?:%|prozent|stunden|euro|€|franken|minuten|tage)?",
        "(?:planbar(?:e[nr]?)?|(?:vor)?qualifizierte[nr]?|exklusive) (?:[a-z0-9&-]+,? )?(?:leads?|anfragen|bewerbungen|bewerbern?|termine[n]?|neukunden|kunden|kandidaten)",
        "(?:mehr|neue) (?:[a-z0-9&-]+,? )?(?:leads|neukunden|kunden|bewerber|bewerbungen|umsatz|sichtbarkeit|fachkrae?fte|anfragen|reichweite) (?:[a-z0-9&-]+,? ){0,2}(?:zu )?(?:gewinnen|generieren|bekommen)",
        r"\d[\d.,']* (?:bewerbungen|leads|neukunden|anfragen|kunden) in \d[\d.,']* (?:tagen|wochen)|in (?:nur )?\d[\d.,']* (?:tagen|wochen) (?:planbar|zu |auf |mehr )(?:[a-z0-9&-]+,? ){0,2}[a-z]+",
        "(?:fue?nf|sechs|sieben)stellige[nr]? (?:monats?|jahres)?(?:umsae?tze?n?|einkommen)|passives? einkommen|finanzielle freiheit|bares geld wert|vermoe?gen (?:aufbauen|aufzubauen)",
        "(?:du |sie )?verdien(?:st|en|e|t)? (?:du |ich |sie )?(?:passiv|nebenbei)|nebenbei (?:[a-z0-9]+ ){0,3}(?:dazu)?verdien(?:en|st|e)|(?:etwas|was|geld) dazu(?:zu)?verdienen|von zu ?hause (?:aus )?geld verdienen",
        r"bis zu \d[\d.,']* (?:euro|€|franken|chf) (?:[a-z0-9&-]+,? ){0,2}(?:provision|sofort|bonus|prae?mie)",
    ),
    bad=(
        "Sie können Ihre Kosten «um bis zu 30 % senken».",
        "Wir liefern «qualifizierte Leads».",
        "So kannst du endlich «mehr Kunden gewinnen».",
        "Mit unserem System zu mehr: «passives Einkommen».",
        "Ich zeige dir, wie du «nebenbei 1500 verdienst».",
    ),
    good=(
        "In Ihrer Tabelle sinkt der Verbrauch um 14 % nach dem Tausch der Düse. Nass oder trocken gemessen?",
        "Wir haben am Dienstag neue Kunden im Hofladen gehabt: drei Störche.",
        "Die Maschine, die Sie 2017 bei uns eingestellt haben, läuft um 20 % schneller als die neue. Was haben Sie geändert?",
        "Du verdienst den Kuchen, nicht ich; der Knoten war deiner.",
        "Die 40 Bewerbungen für den Chor liegen bei dir in der Sakristei.",
    ),
    lang="de",
)
