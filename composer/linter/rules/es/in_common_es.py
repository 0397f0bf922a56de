"""Contacts or interests in common, unnamed, in Spanish.

Why: the site counts shared contacts for everybody; it does not make two people close.
Instead: name the one person or thing you share, and what follows from it.
Source: our own judgment, from how such notes are written in Spanish.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="in-common-es",
    category="false-familiarity",
    severity="warning",
    doc=__doc__,
    message="“{}” names nobody and nothing. Who, or what?",
    grade="own",
    find=phrases(
        "(?:(?:veo|vi|he visto|note) que )?(?:(?:tenemos|tienes|tiene|con|compartimos|hay) )(?:(?:muchos|muchas|varios|varias|algunos|algunas|bastantes|tantos|diferentes|diversos|[0-9]+|mucho) )*(?:(?:contactos|conexiones|amigos|conocidos|intereses|amistades|cosas|colegas|temas|gente)(?: (?:profesionales|y [a-z]+))? )?(?:en comun|similares|afines)",
        "compartimos (?:(?:muchos|muchas|varios|varias|los mismos|las mismas|mismos|el mismo|un mismo|la misma|una misma|tanto|nuestra|una|gran) )*(?:contactos|intereses|sector|pasion|vision|inquietudes|valores|industria|profesion|ambito|red|mentalidad|gremio|objetivos|aficiones)(?: (?:profesionales|y (?:contactos|intereses|sector|pasion|vision|inquietudes|valores|profesion|objetivos)))*",
        "(?:siento que|creo que) (?:vibramos|estamos en la misma|conectamos|resonamos|hablamos el mismo idioma)(?: [a-z]+){0,3}",
        "(?:ambos|los dos|las dos|ambas) (?:nos dedicamos|nos movemos|estamos|trabajamos|somos) (?:a lo mismo|en (?:el mismo|este|el) (?:sector|mundo|mundillo|ambito|rubro|gremio|medio)|del (?:sector|gremio|palo|ramo))",
        not_before=" ?(?::|\\(| (?:como|con|por|a) [a-z]+)",
    ),
    bad=(
        "«Veo que tenemos contactos en común».",
        "«Compartimos intereses profesionales» y quise saludarle.",
        "«Los dos nos movemos en el mismo sector».",
    ),
    good=(
        "Tenemos en común a Lola Ferrer, que dice que guardas las llaves del coro.",
        "Compartimos la tapia y la higuera; ¿la podamos en enero?",
        "El pozo es común a las dos fincas desde 1911, según tu escritura.",
    ),
    lang="es",
)
