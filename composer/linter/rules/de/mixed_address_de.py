"""Both “du” and “Sie” for one person.

Why: who is addressed in two ways reads a text that was pasted together.
Instead: choose one form; if unsure, “Sie” to strangers, “du” among people who use it.
Source: our own judgment, from how letters are written in this language.
"""

from composer.linter.finders import mixed
from composer.linter.rule import Rule

rule = Rule(
    code="mixed-address-de",
    category="form-of-address",
    severity="must-fix",
    doc=__doc__,
    message="“{}” does not go with the form of address in the rest of the message.",
    grade="own",
    find=mixed(
        familiar=(
            "du",
            "dich",
            "dir",
            "dein(?:e|en|em|er|es|s)?",
        ),
        capitals="Sie|Ihnen|Ihr|Ihre|Ihrem|Ihren|Ihrer|Ihres",
        agreed="\\b(?:duzen|duze|siezen|gesiezt|geduzt|per du|per sie|das du|beim du|du sagen|sie sagen|du oder sie|sie oder du)\\b",
    ),
    bad=(
        "Hallo Frau Kern, danke für Ihre Antwort. Ich melde mich bei Ihnen, sobald ich «deine» Zahlen gelesen habe.",
        "Hi Jonas, du hattest nach der Presse gefragt. Ich schicke «Ihnen» die Maße, dann kannst du vergleichen.",
        "Guten Tag Herr Wolf, kann ich Ihnen die Probe am Montag bringen? Sagen Sie Bescheid, ich richte mich nach «dir».",
    ),
    good=(
        "Hallo Frau Kern, danke für Ihre Antwort. Die Kollegen sind da, und sie haben die Zahlen gelesen.",
        "Hi Jonas, du hattest nach der Presse gefragt. Sie steht noch in Halle 3.",
        "Liebe Ruth, danke für gestern. Wollen wir nach zehn Jahren nicht endlich du sagen, oder bleiben Sie lieber beim Sie?",
        "Hi Tom, hast du mit deiner Chefin gesprochen? Ihr war der Termin ja zu früh.",
    ),
    lang="de",
)
