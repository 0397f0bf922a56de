"""A teasing first line, in Spanish.

Why: it makes the reader work to find out that somebody is selling.
Instead: say what this is about in the first sentence.
Source: our own judgment, from how such notes are written in Spanish.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="what-if-i-told-es",
    category="clickbait-opener",
    severity="warning",
    doc=__doc__,
    message="“{}” hides the subject. What is it?",
    grade="own",
    find=phrases(
        "(?:y )?(?:si te (?:dijera|dijese|digo|contara|dijeramos)|si le (?:dijera|dijese|digo|contara|dijeramos)|si pudieras?|que pasaria si|que harias si|te imaginas|se imagina|te has preguntado|se ha preguntado|alguna vez (?:te has|se ha|has)) (?:que |poder |como |si |preguntado |pensado |[a-z]+(?:ar|er|ir)(?:te|se)?)(?: ?[a-z]+)?",
        "(?:te|le) (?:hago|lanzo|quiero hacer|puedo hacer) una pregunta(?:(?:,)? (?:rapida|directa|sincera|simple|sencilla|honesta|tonta|incomoda))?|(?:solo )?una pregunt(?:a|ita) (?:rapida|directa|sincera|sencilla|honesta|incomoda)|pregunta rapida",
        "(?:cansad[oa]|hart[oa]) de (?:que|perder|pagar|no|los|las|tanto|buscar|[a-z]+r)|(?:sabias|sabia usted|sabia) que (?:el [0-9]+|mas de|solo|[0-9]+|casi|existe|hay|puedes?|puede)",
        "(?:9|nueve|8|ocho|7|siete) de cada (?:10|diez) (?:empresas|negocios|pymes|personas|profesionales|clientes|emprendedores)|el (?:secreto|truco|metodo|error) (?:que|para|de los)|(?:esto|lo que sigue) (?:te|le) (?:va a|puede) (?:cambiar|interesar|sorprender)",
        "(?:tengo|tenemos|traigo) (?:una (?:idea|propuesta|sorpresa|oportunidad|noticia|buena noticia)|algo) (?:que (?:te|le|podria|puede|no|cambia)|para (?:ti|usted|contarte|proponerte)|(?:muy )?(?:interesante|grande|entre manos|importante))(?: [a-z]+){0,3}",
        "(?:sere|voy a ser|ire|voy) (?:(?:muy )?(?:brev[eo]|direct[oa]|sincer[oa]|honest[oa]|clar[oa]|franc[oa])|al grano)(?: contigo| con usted)?|(?:sin rodeos|iba a ser breve|voy directo)",
        not_before=" (?:de la|sobre|por tu|del|en tu)\\b",
    ),
    bad=(
        "¿«Y si te dijera que hay» otra forma?",
        "Hola, Pili, «una pregunta rápida».",
        "«Tengo una propuesta para ti».",
        "¿«Cansado de perder» horas con las facturas?",
    ),
    good=(
        "Una pregunta sobre la tabla tres: ¿n es por brazo o total?",
        "El secreto de tu tía con las gachas era el anís, me dijo Lola.",
        "Tengo algo tuyo: el gorro verde del refugio.",
        "Estabas cansada en la subida, pero el mapa lo leíste bien.",
    ),
    lang="es",
)
