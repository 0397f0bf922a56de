"""What our product or firm does for others, in Spanish.

Why: the message is about the sender's goods; the reader did not ask.
Instead: ask about their problem first, and offer when they have one.
Source: our own judgment, from how such notes are written in Spanish.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="our-solution-es",
    category="premature-pitch",
    severity="warning",
    doc=__doc__,
    message="“{}” is about your goods. What did they ask for?",
    grade="own",
    find=phrases(
        "nuestr[oa]s? (?:[a-z]+ )?(?:solucion(?:es)?|plataforma|herramienta|software|servicios?|productos?|metodologia|tecnologia|app|aplicacion|agencia|consultora)(?: [a-z0-9]+){0,4}? (?:(?:te|le|les|os) )?(?:permiten?|ayudan?|reducen?|aumentan?|mejoran?|automatizan?|optimizan?|ahorran?|incrementan?|facilitan?|ofrecen?|garantizan?|puede|podria|integra|resuelve)(?: [a-z]+)?",
        "(?:tenemos|ofrecemos|hemos (?:desarrollado|creado|lanzado|disenado)|contamos con|disponemos de|desarrollamos|acabamos de (?:lanzar|sacar)|he (?:creado|desarrollado|lanzado|disenado)|ofrezco|represento|presentamos) (?:una?|unos|unas|el|la|nuestr[oa]) (?:[a-z]+ )?(?:soluciones|solucion|plataforma|herramienta|software|app|metodo|servicio|metodologia|tecnologia) (?:[a-z]+ )?(?:que|para|con)(?: [a-z]+)?",
        "somos (?:una? )?(?:empresa|agencia|consultora|startup|compania|firma|equipo|fabricantes?|proveedor(?:es)?|despacho|distribuidor(?:es|a)?)(?: [a-z]+){0,3}? (?:lider(?:es)?|especializad[oa]s?|dedicad[oa]s?|expert[oa]s?|que (?:ayuda|ofrece|se dedica|trabaja)|referente|con mas de|con [0-9]+ anos)(?: (?:en|a|de))?",
        "somos (?:lideres|especialistas|expertos|proveedores|fabricantes|distribuidores) (?:en|de)",
        "(?:ofrecemos|ofrezco|brindamos|brindo|proporcionamos|prestamos) (?:[a-z]+ )?(?:servicios?|soluciones|asesoria|asesoramiento|consultoria|formacion|capacitacion|productos|descuentos?)",
        "(?:te|le|os|les) (?:presento|presentamos|ofrezco|ofrecemos|comparto|dejo|envio|mando) (?:nuestr[oa]s?|mi|el) (?:catalogo|portafolio|portfolio|servicios|brochure|dossier|presentacion|propuesta comercial|folleto)",
        "(?:ofrec|presentar|conozca|conozcas|conocer|contrat|sobre|probar|detall)[a-z]* (?:nuestr[oa]s|mis) (?:servicios|soluciones|productos)(?: profesionales)?",
        "(?:ayud|apoy|acompan|asesor|impuls|empoder|capacit|colabor|trabaj)(?:amos|o|ando|an|a)(?: (?:a|con|para))?(?: (?:a|con|para|muchas|muchos|otr[oa]s|varias|varios|cientos de|decenas de|miles de|mas de [0-9.]+|numerosas|grandes|pequen[oa]s|medianas|y|todo tipo de|[0-9]+)){0,4} (?:empresas|companias|negocios|pymes|organizaciones|startups|marcas|equipos|profesionales|emprendedor(?:es|as)|directiv[oa]s|lideres|autonom[oa]s|empresari[oa]s|fundador(?:es|as)|agencias|despachos|clinicas|coaches|consultor(?:es|as)|ceos|gerentes|fabricantes|comercios|tiendas|restaurantes|hoteles|firmas|bufetes|inmobiliarias|personas|mujeres|ejecutiv[oa]s|instituciones|ayuntamientos|colegios|centros|propietari[oa]s|duen[oa]s|vendedores)(?: [a-z0-9-]+){0,5}? (?:(?:como (?:la (?:tuya|suya|vuestra|de ustedes)|el (?:tuyo|suyo|vuestro)|las (?:vuestras|suyas)|los (?:vuestros|suyos)|usted(?:es)?|vosotros)|de (?:tu|su|vuestro) (?:sector|tamano|rubro|giro|ramo|tipo|perfil)|similares a (?:la|el) (?:tuy|suy|vuestr)[oa])|(?:a|para) (?:que )?(?:no )?[a-z]+(?:ar|er|ir)(?:se|les|los|las)?|con (?:su|sus|la|el))(?: (?:su|sus|mas|mejor|los|las|el|la)?(?: ?[a-z]+)?)?",
        "(?:empresas|companias|negocios|pymes|organizaciones|startups|marcas|equipos|profesionales|emprendedor(?:es|as)|directiv[oa]s|lideres|autonom[oa]s|empresari[oa]s|fundador(?:es|as)|agencias|despachos|clinicas|coaches|consultor(?:es|as)|ceos|gerentes|fabricantes|comercios|tiendas|restaurantes|hoteles|firmas|bufetes|inmobiliarias|personas|mujeres|ejecutiv[oa]s|instituciones|ayuntamientos|colegios|centros|propietari[oa]s|duen[oa]s|vendedores)(?: [a-z]+){0,2}? (?:como (?:la (?:tuya|suya|vuestra|de ustedes)|el (?:tuyo|suyo|vuestro)|las (?:vuestras|suyas)|los (?:vuestros|suyos)|usted(?:es)?|vosotros)|de (?:tu|su|vuestro) (?:sector|tamano|rubro|giro|ramo|tipo|perfil)|similares a (?:la|el) (?:tuy|suy|vuestr)[oa])",
        "(?:trabajo|trabajamos|colaboramos|colaboro) (?:con|para) (?:(?:muchas|muchos|otras|otros|varias|varios|diversas|cientos de|decenas de|grandes|numerosas|mas de [0-9.]+|[0-9]+) )+(?:empresas|companias|negocios|pymes|organizaciones|startups|marcas|equipos|profesionales|emprendedor(?:es|as)|directiv[oa]s|lideres|autonom[oa]s|empresari[oa]s|fundador(?:es|as)|agencias|despachos|clinicas|coaches|consultor(?:es|as)|ceos|gerentes|fabricantes|comercios|tiendas|restaurantes|hoteles|firmas|bufetes|inmobiliarias|personas|mujeres|ejecutiv[oa]s|instituciones|ayuntamientos|colegios|centros|propietari[oa]s|duen[oa]s|vendedores)(?: (?:del|de tu|de su|en tu|en el|en su) (?:mismo )?(?:sector|rubro|ramo|giro))?",
        "(?:ya )?(?:mas de |unas |unos )?[0-9.]+ (?:empresas|companias|negocios|pymes|organizaciones|startups|marcas|equipos|profesionales|emprendedor(?:es|as)|directiv[oa]s|lideres|autonom[oa]s|empresari[oa]s|fundador(?:es|as)|agencias|despachos|clinicas|coaches|consultor(?:es|as)|ceos|gerentes|fabricantes|comercios|tiendas|restaurantes|hoteles|firmas|bufetes|inmobiliarias|personas|mujeres|ejecutiv[oa]s|instituciones|ayuntamientos|colegios|centros|propietari[oa]s|duen[oa]s|vendedores) (?:ya )?(?:confian|han confiado|trabajan|usan|utilizan|han mejorado|lo usan|nos)",
        "(?:confian|confiaron|han confiado|ya confian) en nosotros|(?:nos complace|tenemos el (?:placer|gusto|agrado|honor) de|tengo el (?:placer|gusto|agrado|honor) de|me complace|es un placer) (?:ofrecer|invitar|presentar|informar|compartir)(?:te|le|os|les|lo|la|los|las)?|(?:te|le|os|les) (?:presento|cuento|muestro|presentamos|mostramos) nuestr[oa]s? [a-z]+",
    ),
    bad=(
        "«Nuestra plataforma reduce costes».",
        "«Hemos desarrollado una herramienta que automatiza» las nóminas.",
        "«Somos una agencia especializada en» vídeo.",
        "Permítame «ofrecerle nuestros servicios».",
        "«Ayudamos a empresas como la suya».",
        "«Ayudo a emprendedoras a vender más».",
        "Es para «negocios de tu sector».",
        "«Trabajamos con varias empresas del sector».",
    ),
    good=(
        "Nuestro horno reduce la carga si dejas la puerta abierta, como dijiste el martes.",
        "Tenemos una solución salina al 3 %; tu receta pedía el 5. ¿Es errata?",
        "Somos cinco en la empresa y ninguna sabe soldar; por eso te llamo, Concha.",
        "La herramienta que dejaste en el coche reduce bien; ¿la quieres o la vendo?",
        "Ayudamos a tu padre a bajar la prensa; pesaba como dos mulas.",
        "¿Trabajas con varias telas a la vez o cortas una por una?",
        "Acompaño a los equipos de rescate el domingo; ¿me dejas el crampón del 44?",
        "Las empresas que citas en el anexo cerraron en 1992, salvo la de Alcoy.",
    ),
    lang="es",
)
