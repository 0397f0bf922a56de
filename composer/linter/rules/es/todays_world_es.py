"""Large words that readers take for a machine's, in Spanish.

Why: readers have learned to take such phrases for machine writing.
Instead: say in plain words what you thought, about one thing.
Source: our own judgment, from how such notes are written in Spanish.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="todays-world-es",
    category="ai-tell",
    severity="hint",
    doc=__doc__,
    message="“{}” sounds generated. How would you say it aloud?",
    grade="own",
    find=phrases(
        "(?:en|ante|dado) (?:el|un|este|nuestro) (?:(?:actual|complejo|dinamico|cambiante|vertiginoso|competitivo) )?(?:mundo|panorama|entorno|mercado|contexto|ecosistema|escenario)(?: (?:actual|laboral|empresarial|digital|tan|cada vez mas|de hoy|en constante|de los negocios|profesional|y))* (?:actual|de hoy|tan (?:dinamico|cambiante|competitivo)|cada vez mas [a-z]+|en constante (?:cambio|evolucion|transformacion)|dinamico|cambiante|vertiginoso|competitivo)",
        "hoy (?:en dia )?mas que nunca|en la era (?:digital|de la (?:ia|inteligencia artificial|transformacion digital|informacion))",
        "sentar las bases de (?:una|un) [a-z]+|(?:generar|lograr|crear) (?:un )?impacto (?:positivo|sostenible|real|significativo)|marcar la diferencia|a la vanguardia de|compromiso con la (?:excelencia|innovacion|calidad)",
        "(?:resuena|resuenan|resono|resonaron|resonado|resonar)(?: (?:mucho|muchisimo|profundamente|especialmente|fuertemente|de verdad))?(?: (?:conmigo|con (?:mi|mis|nuestra|nuestros) [a-z]+|en mi))?",
        "(?:es|son|como) (?:un )?(?:claro |fiel |verdadero )?(?:testimonio|reflejo|muestra) (?:claro |fiel )?de (?:tu|su|vuestra) [a-z]+",
        "(?:tu|su|vuestra) (?:pasion|compromiso|dedicacion|vision|enfoque)(?: (?:por|con|en|hacia) (?:(?:el|la|los|las) )?[a-z]+)?(?: (?:y|e) (?:tu |su )?[a-z]+)? (?:es|son|resulta) (?:realmente |verdaderamente |sumamente |muy )?(?:inspirador(?:a)?|contagios[oa]|admirable|encomiable|notable|evidente)",
        "en la interseccion (?:de|entre)|(?:profundizar|ahondar|sumergirme) en (?:tu|su) (?:vision|perspectiva|enfoque|trabajo)|navegar (?:los|las|estos|por los) (?:desafios|retos|complejidades)|(?:no|nunca) (?:he podido|pude) sino [a-z]+",
        "no (?:solo|solamente) (?:[a-z]+ ){1,8}?sino (?:que )?tambien",
        not_before=" (?:de la campana|en la nave|en el patio|en la boveda)",
    ),
    bad=(
        "«En un mundo cada vez más competitivo», los datos mandan.",
        "«En el panorama empresarial actual», el tiempo escasea.",
        "Queremos «generar un impacto sostenible».",
        "Lo que cuentas «resuena profundamente conmigo».",
        "Su trabajo «es un claro testimonio de su liderazgo».",
        "«Tu pasión por la educación es realmente inspiradora».",
    ),
    good=(
        "En el mundo de los títeres de Alcoy, tu tía era la que ponía voz al burro.",
        "El mercado actual de Teruel abre a las ocho; el de tu foto cerró en 1950.",
        "Hoy en día el puente aguanta dos toneladas, según tu placa.",
        "La tercera campana suena más baja que la tuya: un si bemol.",
        "El testimonio de tu abuelo está en la caja 14 del archivo; ¿lo leo entero?",
        "En la intersección tiraron el olmo; tu autobús para ahora en la ermita.",
    ),
    lang="es",
)
