"""A Swedish invitation text that a course names as LinkedIn's.

Why: everybody has seen these words; they tell the reader that nobody wrote to them.
Instead: say in one sentence how you know each other, and why you ask now.
Source: course material calls it the standard text; undated, and no captured mail was found.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="professionella-natverk",
    category="default-text",
    severity="must-fix",
    doc=__doc__,
    message="“{}” is known as the platform's own text. How do you know this person?",
    grade="C",
    find=phrases(
        "(?:jag )?(?:vill|skulle) (?:jag )?(?:garna |vilja |sa garna )*(?:lagga till|ha|bjuda in) dig (?:i|till) mitt (?:professionella |yrkes)?natverk(?: pa linkedin)?",
        "lagga till dig i mitt professionella natverk(?: pa linkedin)?",
        "(?:jag )?(?:vill|skulle) (?:garna |vilja |sa garna )*(?:ansluta till|ha kontakt med|connecta med|koppla upp mig med) dig pa linkedin",
    ),
    bad=(
        "«Jag vill gärna lägga till dig i mitt professionella nätverk på LinkedIn»",
        "Hej Åsa! «Jag skulle vilja lägga till dig i mitt nätverk».",
        "«Vill gärna connecta med dig på LinkedIn».",
    ),
    good=(
        "Jag vill gärna lägga till din karta över kvarnen i kyrkans arkiv.",
        "Nätet du lagade i Marstrand håller; vilken knut är det?",
        "Får jag bjuda in dig till torsdagens kör? Din mormor sjöng den andra stämman.",
    ),
    lang="sv",
)
