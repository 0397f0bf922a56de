"""A belief in networking, in Spanish.

Why: it is a reason to know anybody.
Instead: say what you want to ask or tell this one person.
Source: our own judgment, from how such notes are written in Spanish.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="networking-creed-es",
    category="network-plea",
    severity="warning",
    doc=__doc__,
    message="“{}” is about contacts in general. Why this person?",
    grade="own",
    find=phrases(
        "(?:creo|creemos|creyente|confio)(?: (?:mucho|firmemente|plenamente|sinceramente|de verdad))* (?:en )(?:el|la) (?:poder|valor|fuerza|importancia|magia) (?:del?|de (?:las?|los|una)) (?:[a-z]+ )?(?:networking|red(?:es)?|contactos|conexiones|relaciones)(?: (?:de contactos|profesionales|humanas))?",
        "siempre suma (?:conocer|tener|contar con|rodearse de) (?:(?:a|mas|nueva|otra) )*(?:gente|personas|mentes|perfiles) (?:creativ[oa]s?|inspirador[ae]?s?|con (?:talento|ganas|energia)|apasionad[oa]s?|inquietas?)|siempre (?:es|viene) (?:bueno|bonito|enriquecedor|un placer) (?:rodearse de|coincidir con) (?:gente|personas|mentes) (?:creativ[oa]s?|inspirador[ae]?s?|apasionad[oa]s?|inquietas?)",
        "el networking (?:es|lo es) (?:la clave|clave|todo|fundamental|poder)",
    ),
    bad=(
        "«Creo mucho en el valor del networking».",
        "«Siempre es bueno rodearse de gente creativa».",
        "Hoy «el networking es clave» para todos.",
    ),
    good=(
        "Creo en la fuerza de la segunda compuerta desde que la abriste en enero.",
        "El valor de tu red de pluviómetros se vio el día 9: el nuestro estaba seco.",
        "En tu horno siempre hay gente de Soria; ayer estaba mi primo.",
    ),
    lang="es",
)
