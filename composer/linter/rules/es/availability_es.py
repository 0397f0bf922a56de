"""A date or so many minutes before a yes, in Spanish.

Why: the reader is to look for a time before they know what for.
Instead: ask first whether they want to, and say for what.
Source: our own judgment, from how such notes are written in Spanish.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="availability-es",
    category="calendar-push",
    severity="warning",
    doc=__doc__,
    message="“{}” asks for their time. Could they first say yes or no in writing?",
    grade="own",
    find=phrases(
        "(?:que|cual|cuando|como) (?:dia |hora |horario |momento |disponibilidad )?(?:(?:te|le|os|les) (?:(?:viene|vendria|va|iria|queda|quedaria) (?:bien|mejor|comodo)|acomoda|conviene)|(?:tienes|tiene|es|andas|anda|estas) (?:tu|su|de)? ?(?:disponib(?:le|ilidad)|hueco|agenda|un hueco|tiempo))(?: (?:para (?:hablar|agendar|charlar|conversar)|esta semana|la proxima semana|hablar))*",
        "(?:tienes|tiene|tendrias|tendria|tendras|tendran|tienen|cuentas con|cuenta con|teneis|hay) (?:(?:algo|algun|un|de|alguna) )*(?:disponibilidad|hueco|huequito|espacio(?: en (?:tu|su) agenda)?|ventana)(?: (?:esta semana|la proxima semana|la semana que viene|el (?:lunes|martes|miercoles|jueves|viernes)|para (?:hablar|conversar|charlar|reunirnos|agendar)|en (?:tu|su|la) agenda|estos dias|manana))*",
        "(?:te|le|os|les) (?:va|viene|queda|parece|vendria|iria) bien (?:una (?:llamada|reunion|charla|call|videollamada)|el (?:lunes|martes|miercoles|jueves|viernes)|esta semana|manana|hablar|charlar|que (?:hablemos|agendemos|te llame|le llame))(?: (?:o el [a-z]+|a las [0-9]+|esta semana|por la (?:manana|tarde)))*",
        "(?:aqui |te |le |os )?(?:dejo|comparto|paso|adjunto|envio|mando) (?:(?:aqui|el|mi|un|enlace|link|a|acceso|de|para) )*(?:calendario|agenda|calendly|enlace para (?:agendar|reservar)|link para (?:agendar|reservar))|(?:elige|escoge|reserva|agenda|selecciona|aparta|elija|reserve) (?:(?:aqui|el|la|tu|su|un|una|dia|y|directamente|dia/) )*(?:hora|horario|hueco|cita|espacio|sesion|momento|llamada|lugar|plaza|fecha)(?: (?:que (?:mejor )?(?:te|le) (?:convenga|venga|quede|acomode)(?: bien| mejor)?|aqui|en mi (?:calendario|agenda)))*",
        "(?:(?:tan solo|solo|unos|tienes|tiene|tendrias|tendria|hablamos|hablar|dame|deme|dedicarme|bastan|basta con|te va bien|charlar|charlamos|llamada de|reunion de) )+(?:10|15|20|30|5|cinco|diez|quince|veinte|treinta)(?:(?: ?[-a] ?|/| o )(?:15|20|30))? ?(?:min(?:utos|utitos|utillos|s)?|')(?: (?:esta semana|la proxima semana|la semana que viene|el (?:lunes|martes|miercoles|jueves|viernes)|manana|de (?:tu|su) (?:tiempo|dia|agenda)|por (?:telefono|zoom|meet|videollamada)|para (?:contarte|mostrarte|explicarte|contarle|ver|ensenarte|hablar|conocernos|mostrarle|presentarte)))*",
        "(?:10|15|20|30|diez|quince|veinte) ?(?:min(?:utos|utitos|utillos)?) (?:esta semana|la proxima semana|la semana que viene|de (?:tu|su) (?:tiempo|dia|agenda)|para (?:contarte|mostrarte|explicarte|contarle|ensenarte|hablar|conocernos|mostrarle|presentarte))",
        unless_known=True,
        not_before=" que (?:te |le |lo |la |os )?(?:pase|vaya|baje|suba|lleve|recoja|devuelva)|,? como (?:me )?(?:pediste|pidio|dijiste|quedamos|acordamos)| (?:de la|del|de horno|a|al|en (?:el|la)|andando|mas|despues|antes|tarde|desde|hasta|entre|junto)\\b",
    ),
    bad=(
        "¿«Tendría disponibilidad el miércoles»?",
        "¿«Cuándo te viene bien»?",
        "«Te dejo mi calendario» y nos vemos.",
        "¿«Le viene bien el martes o el jueves»?",
        "¿«Tienes 15 minutos esta semana»?",
        "Son «solo 20 minutos».",
        "Cuestión de «quince minutos para mostrarle» el sistema.",
    ),
    good=(
        "¿Tienes un hueco en la furgo para dos colmenas? Voy hasta Soria.",
        "El hueco de la escalera mide 82; tu armario, 84.",
        "El calendario de lunas que colgaste en la fragua acertó con la helada.",
        "El autobús llega en 15 minutos a tu puerta, según el cartel nuevo.",
        "Quince minutos andando desde la ermita y se ve tu molino.",
        "Con diez minutos más de horno, tu pan sale como el de Marta.",
    ),
    lang="es",
)
