"""The writer's own name and job as a first line, in Spanish.

Why: name and job stand above the message already; the first line is lost on them.
Instead: start with what connects you to this reader.
Source: our own judgment, from how such notes are written in Spanish.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="introduce-myself-es",
    category="empty-opener",
    severity="warning",
    doc=__doc__,
    message="“{}” repeats what stands above the message. What connects you two?",
    grade="own",
    find=phrases(
        "(?:(?:permite|permita|dejame|deje|quisiera|quiero|queria|me gustaria)(?:me|que)? (?:que )?)?(?:me )?present(?:o|ar|e|arme)(?: (?:brevemente|rapidamente))?(?:[:,]| soy| y)",
        "(?:permiteme|permitame|dejame|dejeme|quisiera|quiero|queria) presentarme(?: brevemente)?",
        "(?:mi nombre es|me llamo) [a-z]+(?: [a-z]+){0,3}?(?: y|,)? (?:soy|trabajo|represento|estudio|me dedico|formo parte|pertenezco|estoy (?:en|buscando|estudiando)|te (?:escribo|contacto)|le (?:escribo|contacto)|fundador[a]?|ceo|director[a]?|responsable|consultor[a]?|reclutador[a]?)(?: (?:como|de|en|a|para))?",
        "(?:soy|le habla|te habla|te escribe|le escribe|le saluda|te saluda) [a-z]+(?: [a-z]+){0,2}?,? (?:de la empresa|de (?:la )?(?:consultora|agencia|firma|compania)|(?:asesor|consultor|reclutador|director|ejecutiv[oa]|coach|headhunter|fundador|gerente|comercial|mentor|especialista|agente|responsable|ceo|account|recruiter|business)(?:a|es)? (?:de|en|comercial|inmobiliari[oa]|financier[oa]|senior|executive|manager|development))",
        "(?:me pongo|nos ponemos|me estoy poniendo|queria ponerme|quisiera ponerme) en contacto (?:contigo|con usted(?:es)?|con vos|con vosotros)?(?: ?(?:para|porque|ya que|con el (?:fin|objetivo|motivo)))?",
        "(?:el motivo|la razon|el objetivo|el proposito) de (?:mi|este|esta|la presente) (?:mensaje|contacto|correo|comunicacion|invitacion|solicitud)? ?(?:es|era)?|(?:te|le|os|les) (?:contacto|contactamos|escribo|escribimos) (?:de parte de|en nombre de|porque (?:estoy|estamos|soy|somos|busco|buscamos)|ya que)",
        unless_known=True,
    ),
    bad=(
        "«Permíteme presentarme».",
        "Buenas, «mi nombre es Raquel y trabajo en» seguros.",
        "«Me pongo en contacto contigo para» ofrecerte algo.",
    ),
    good=(
        "Soy Quique, el que te empotró la carretilla en el coche en 2009.",
        "Mi nombre es el segundo del cartel, debajo del tuyo; lo escribieron con be.",
        "Los cables se ponen en contacto si llueve: el poste está en tu linde.",
    ),
    lang="es",
)
