"""More sales, lower costs, in Spanish.

Why: every seller promises it, and the figure belongs to somebody else's firm.
Instead: say which problem of theirs you saw, and where.
Source: our own judgment, from how such notes are written in Spanish.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="more-customers-es",
    category="premature-pitch",
    severity="warning",
    doc=__doc__,
    message="“{}” is what every seller promises. What did you see at their firm?",
    grade="own",
    find=phrases(
        "(?:aument|increment|multiplic|duplic|triplic|mejor|reduc|ahorr|optimiz|baj|dispar|escal|impuls|potenci|automatiz|acelera?|maximiz|agiliz|haz crecer|hacer crecer)(?:ar|arle|arte|iendo|ando|ir|irte|imos|amos|e|a|an|en|o)?(?: (?:tu|tus|vuestr[oa]s?|sus))? (?:ventas|costes|costos|gastos|ingresos|facturacion|beneficios|clientes|leads|productividad|conversion(?:es)?|rentabilidad|rotacion|tiempos?|procesos|eficiencia|consumo|margen(?:es)?|factura|perdidas|mermas|visitas|visibilidad)(?: [a-z]+){0,4}? (?:hasta |en |entre |mas de |cerca de |casi )*(?:un |el |al )?[0-9]{1,3}(?:[.,][0-9]+)? ?(?:%|por ciento)(?:)",
        "(?:hasta|mas de|ahorrar|ahorro de|ahorra|reduccion de|incremento de|aumento de|descuento de|bajar|rinde|rentabilidad de)(?: (?:en|un|el|hasta|mas de|del))* [0-9]{1,3}(?:[.,][0-9]+)? ?(?:%|por ciento)(?: de (?:descuento|ahorro|rentabilidad))?(?:)",
        "(?:aumentar|incrementar|multiplicar|duplicar|triplicar|reducir|optimizar|disparar|escalar|impulsar|potenciar|hacer crecer|llevar|mejorar|digitalizar|rentabilizar) (?:tu|tus|vuestr[oa]s?|sus) (?:ventas|costes|costos|gastos|ingresos|facturacion|beneficios|clientes|leads|productividad|conversion(?:es)?|rentabilidad|negocio|empresa|resultados|procesos|visibilidad|marca(?: personal)?|presencia(?: online| digital)?|eficiencia|equipo)(?: al siguiente nivel)?",
        "(?:consegu|gener|capt|atra|obten|cerr|traer)[a-z]* (?:(?:mas|nuevos|nuevas|muchos|de manera|constante|de forma|automatica) )+(?:clientes|leads|ventas|ingresos|reuniones|pacientes|contratos|reservas|alumnos|oportunidades)(?: (?:cualificad[oa]s|calificad[oa]s|potenciales|de calidad|cada mes|al mes|nuevos))*",
        "(?:ingresos|ingreso|dinero|ganancias?) (?:extras?|pasivos?|adicional(?:es)?|desde casa)|libertad financiera|(?:leads|clientes|reuniones) (?:cualificad[oa]s|calificad[oa]s)",
    ),
    bad=(
        "Puede «aumentar sus ventas».",
        "Logramos «reducir costes operativos hasta un 30 %» desde el primer mes.",
        "La clave para «conseguir más clientes».",
        "¿Le interesan unos «ingresos extra»?",
    ),
    good=(
        "La nota habla de reducir la velocidad a 30 en tu calle; ¿firmas?",
        "El caudal bajó un 12 % desde que limpiaste la acequia; adjunto la lectura.",
        "¿Más clientes de la panadería han visto el gato, o solo yo?",
        "En la tabla dos mejora el 18 % de los pacientes: ¿cuántos eran al empezar?",
    ),
    lang="es",
)
