"""A bare wish to be in touch, in Spanish.

Why: the button said that much already; how you know each other is missing.
Instead: say in one sentence how you know each other, or what you would like to ask.
Source: our own judgment, from how such notes are written in Spanish.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="be-connected-es",
    category="vague-request",
    severity="warning",
    doc=__doc__,
    message="“{}” gives no reason. Why this person, and why now?",
    grade="own",
    find=phrases(
        "(?:(?:me gustaria|quisiera|quiero|me encantaria|me agradaria|queria|espero|deseo|te invito a|le invito a|podemos|podriamos|me interesa|me interesaria|te parece si|le parece si|que tal si|por que no|ojala) )+(?:que )?(?:(?:poder|pudieramos|podamos|nos) )*(?:conectar|conectarnos|conectaramos|conectasemos|conectamos|conectemos|estar conectad[oa]s|estuvieramos (?:en contacto|conectad[oa]s)|estemos (?:en contacto|conectad[oa]s)|mantenernos en contacto|mantener (?:el )?contacto|sigamos en contacto|estar en contacto|tener(?:te|le|lo|la)? (?:en contacto|como contacto|de contacto|entre mis contactos)|ser (?:contactos?|parte de tus contactos)|conocer(?:te|le|lo|la|nos))(?: (?:por (?:aqui|este medio|linkedin)|en linkedin|profesionalmente|mutuamente|aqui))?",
        "(?:conectamos|enlazamos|contactamos|nos conectamos|nos agregamos|nos anadimos|sumamos|hagamos red|hagamos equipo|hacemos networking|te sumas)(?: (?:por aqui|en linkedin))?\\?",
        "(?:(?:te|le) (?:dejo|mando|envio|paso) (?:mi|la|una|esta) (?:solicitud|invitacion|peticion)(?: (?:de (?:contacto|conexion|amistad)|para (?:conectar|estar)(?: en contacto)?))*|(?:agregame|anademe|aceptame|agregueme)(?: (?:a tu red|por favor|y (?:hablamos|charlamos|vemos)))?)",
        "(?:conectar|contactar) para (?:(?:futur[oa]s?|posibles?|estar|mantener|seguir|poder|tener) )+(?:contacto|en contacto|oportunidades|colaboraciones|el contacto|negocios|proyectos)?",
        "(?:(?:seria|sera|es|para mi|todo|supondria|tendria) )+(?:un |una |el |todo un )?(?:verdader[oa] |gran |enorme )?(?:honor|placer|gusto|privilegio|alegria|agrado|ilusion) (?:(?:para mi|poder|el|que|de) )*(?:conectar|contactar|contar|estar|tenerte|tenerle|tener|formar|pertenecer|coincidir|conocer(?:te|le|lo|la)|enlazar|me aceptes|me acepte|aceptes|pudieramos|saludar(?:te|le))(?: (?:contigo|con usted(?:es)?|con vos|en contacto|conectad[oa]s|entre mis contactos|en linkedin|por aqui|con (?:tu|su) contacto|con (?:un|una) [a-z]+ como (?:tu|usted)))*",
        "(?:estaria|estare|me sentiria|me encantaria y seria|quedaria) (?:muy )?(?:encantad[oa]|honrad[oa]|agradecid[oa]|feliz|content[oa]) (?:de|en|por) (?:(?:poder|que) )?(?:conectar|contactar|tenerte|tenerle|contar|formar|estar|enlazar|pertenecer|conocer(?:te|le))(?: (?:contigo|con usted(?:es)?|en contacto|conectad[oa]s|entre mis contactos))*",
        not_before=",? (?:contigo|con usted|con ud|con|a|al|la|el|los|las|sobre|en (?:el|la)|para|porque|tras|desde|de|del|tu|su|antes|por (?:el|la|lo|si|los))\\b",
    ),
    bad=(
        "«Me gustaría que estemos conectados».",
        "¿«Enlazamos?»",
        "«Te mando mi solicitud de contacto».",
        "«Sería un honor conectar con usted».",
        "«Será un placer contar contigo» aquí.",
        "«Estaría encantada de conectar contigo».",
    ),
    good=(
        "Quisiera conectar la bomba al pozo viejo el jueves; ¿tienes la llave?",
        "Me gustaría conocer a tu maestro de cantería: ¿sigue en Silos?",
        "Quiero mantener el contacto de la bobina limpio; ¿qué lija usas?",
        "Fue un placer cortar leña con vosotros; el hacha está en el porche.",
        "El honor de abrir el baile le toca a tu madre, según el acta.",
        "Estaría encantado de formar a tus dos voluntarias en el torno.",
    ),
    lang="es",
)
