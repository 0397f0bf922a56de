"""Praise as a sentence of its own, in Spanish.

Why: it would suit any talk, any text and any episode, so it shows nothing of what was in it.
Instead: name the part, and what you did or thought after it.
Source: our own judgment, from how such notes are written in Spanish.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="bare-praise-es",
    category="empty-flattery",
    severity="hint",
    doc=__doc__,
    message="“{}” would suit any work. Which part of it do you mean?",
    grade="own",
    find=phrases(
        "(?:(?:fue|es|ha sido) )?(?:muy|super|realmente|tan|sumamente|que) (?:inspiradora?|interesante|motivadora?|enriquecedora?)",
        "me (?:ha )?encant(?:o|ado)(?: (?:mucho|muchisimo))?",
        "(?:muy|bien|mas que|totalmente) merecid[oa]",
        unless_known=True,
        not_after=r"[a-z0-9'] ?|[^.!?:;]{25}, ?",
        if_before=r" ?(?:[.!…]|$)",
    ),
    bad=(
        "Leí tu entrevista en el Heraldo. ¡«Muy inspirador»!",
        "Escuché el episodio en el bus. ¡«Me encantó»!",
        "Ganaste otra vez. «Más que merecido».",
    ),
    good=(
        "Muy interesante lo de la polea, porque la nuestra gira al revés. ¿Cuál va bien?",
        "Me encantó el burro en el escenario; ¿de quién era?",
        "Bien merecida tiene la cebada tu mula, con esa cuesta.",
    ),
    lang="es",
)
