"""A sign that the reader was watched, in Spanish.

Why: it tells them that their clicks are counted, and nothing else.
Instead: leave it out and say why you write.
Source: our own judgment, from how such notes are written in Spanish.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="visited-my-profile-es",
    category="surveillance-opener",
    severity="warning",
    doc=__doc__,
    message="“{}” tells them that they are watched. Why do you write?",
    grade="own",
    find=phrases(
        "(?:vi|he visto|veo|note|he notado|me sale|me salio|me aparece|gracias por|me avisa linkedin) (?:que )?(?:(?:has|ha|habias|hayas|por aqui|ayer|hoy) )*(?:visit(?:ar|aste|o|ado|as|aron)|pas(?:aste|ado|o|ar)(?:te|se)? por|mir(?:aste|ado|o|ar)|entr(?:aste|ado|o|ar) (?:en|a)|vist(?:o|e)|viste|curiose(?:aste|ado|o)|interactu(?:aste|ado|o|ar) con|di(?:ste|o) (?:like|me gusta) a|dado (?:like|me gusta) a|reaccion(?:aste|ado|o) a|descarg(?:aste|ado|o)) (?:(?:en |a |el |la )?(?:mi|nuestr[oa]|mis)) (?:perfil|web|pagina|sitio|publicacion(?:es)?|post|contenido|guia|ebook|articulo)",
        unless_known=True,
    ),
    bad=(
        "«Vi que visitaste mi perfil» y quise saludar.",
        "«Gracias por interactuar con mi publicación».",
        "«He visto que has descargado nuestra guía», ¿seguimos?",
    ),
    good=(
        "Vi que pasaste por la fuente con el burro; ¿bebió?",
        "Gracias por mirar la web del coro: la foto del retablo estaba al revés.",
        "Has descargado nuestra leña en el patio equivocado, pero gracias por el viaje.",
    ),
    lang="es",
)
