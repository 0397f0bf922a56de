"""A trouble that is supposed, in Dutch.

Why: it is known of others or of nobody, and is put down to the reader.
Instead: say what you saw at theirs, or ask how they do it now.
Source: our own judgment, from how such notes are written in Dutch.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="presumed-trouble-nl",
    category="false-familiarity",
    severity="warning",
    doc=__doc__,
    message="“{}” supposes a trouble. What did you really see at theirs?",
    grade="own",
    find=phrases(
        "(?:de meeste|veel|heel wat) (?:[a-z'-]+ ){1,3}(?:die ik|die we|die wij|met wie ik|waar(?:mee)? ik(?: mee)?|waarmee ik|met wie we) (?:spreek|spreken|praat|praten|ontmoet|help|helpen|werk|werken),? (?:worstelen|kampen|verliezen|lopen (?:vast|tegen)|hebben (?:moeite|last|problemen)|klagen|balen|vertellen me)(?: (?:met|om|over|van))?",
        "(?:ben je|bent u|ben jij) het (?:ook |nog steeds |al |niet )*(?:beu|zat|moe)|(?:heb je|hebt u|heeft u) er (?:ook )?genoeg van om",
        r"als (?:[a-z-]+ )?(?:ondernemer|eigenaar|directeur|manager|hr-manager|zaakvoerder|leidinggevende|bestuurder|recruiter|zelfstandige)[^.!?]{0,20}? weet (?:jij|je|u|ge|gij) (?:als geen ander|zelf (?:het )?best|beter dan wie ook)",
        unless_known=True,
    ),
    bad=(
        "«De meeste ondernemers die ik spreek worstelen met» personeel.",
        "«Ben je het zat» om achter facturen aan te lopen?",
        "«Veel managers met wie ik praat, hebben moeite om» mensen te houden.",
        "«Als ondernemer weet jij als geen ander» hoe krap de markt is.",
    ),
    good=(
        "De meeste molenaars die ik spreek kennen jouw steen uit Sluis.",
        "Ben je moe na de nacht bij de dam? De tweede wacht neem ik.",
        "Veel klokkenluiders met wie ik praat leerden het op jouw toren.",
        "Als imker weet jij als geen ander wanneer de linde bloeit; is het al zover?",
    ),
    lang="nl",
)
