"""LinkedIn's own invitation in Italian.

Why: everybody has seen these exact words; they tell the reader that nobody wrote to them.
Instead: say in one sentence how you know each other, and why you ask now.
Source: LinkedIn's base message of the mid-2010s according to ralph-dte.eu.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="rete-professionale",
    category="default-text",
    severity="must-fix",
    doc=__doc__,
    message="“{}” is the text the platform fills in. How do you know this person?",
    grade="B",
    find=phrases(
        "(?:vorrei|mi piacerebbe|desidero|desidererei|gradirei) (?:aggiunger(?:ti|la|lo|vi)|inserir(?:ti|la|lo)|invitar(?:ti|la|lo)|includer(?:ti|la|lo)) (?:al|nel)la mia rete(?: professionale)? (?:su|di) linkedin",
        "(?:vorrei|mi piacerebbe|desidero|desidererei|gradirei) (?:aggiunger(?:ti|la|lo|vi)|inserir(?:ti|la|lo)|invitar(?:ti|la|lo)|includer(?:ti|la|lo)) (?:al|nel)la mia rete professionale",
        "(?:vorrei|mi piacerebbe) (?:collegarmi|connettermi|entrare in contatto) con (?:te|lei|voi) su linkedin",
    ),
    bad=(
        "Sara, «vorrei aggiungerti alla mia rete professionale su LinkedIn».",
        "«Mi piacerebbe aggiungerla alla mia rete su LinkedIn», grazie.",
        "«Vorrei collegarmi con te su LinkedIn».",
    ),
    good=(
        "Vorrei aggiungere la tua foto del mulino alla mostra di maggio.",
        "La rete da pesca che hai riparato a Camogli tiene: che nodo usi?",
        "Mi piacerebbe invitarla in classe: i ragazzi leggono il suo libro sul ponte.",
    ),
    lang="it",
)
