"""A message that finds somebody well, in Spanish.

Why: it is translated from English mass mail; nobody says it aloud.
Instead: start with the reason.
Source: our own judgment, from how such notes are written in Spanish.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="finds-you-well-es",
    category="empty-opener",
    severity="warning",
    doc=__doc__,
    message="“{}” stands in many mass mails. Would anything be missing without it?",
    grade="own",
    find=phrases(
        "(?:espero|esperamos|esperando|deseo|confio)(?: en)? que (?:este|mi|esta|el presente) (?:mensaje|correo|mail|email|nota|invitacion) (?:te|le|lo|la|os|los|les) (?:encuentre|halle|pille|llegue|agarre)(?: (?:muy|super|bien|de maravilla|con salud|gozando de|en un buen (?:momento|dia)|estupendamente|y con|buena salud|disfrutando))*",
    ),
    bad=(
        "«Espero que este mensaje te encuentre bien».",
        "Apreciada doctora, «deseo que este correo la encuentre muy bien».",
        "«Confío en que este mensaje le encuentre con salud».",
    ),
    good=(
        "Espero que este correo llegue antes que la riada: cierra la compuerta dos.",
        "El mensaje de tu madre lo encontró Bea en la caja de los hilos.",
        "Ojalá la carta encuentre a tu tío en Toro, que allí dejó la moto.",
    ),
    lang="es",
)
