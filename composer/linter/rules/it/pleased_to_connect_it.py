"""A pleasure or an honour to be connected, in Italian.

Why: it tells what the writer would enjoy and nothing the reader would get.
Instead: say how you know each other, or what you would like to ask.
Source: the English rule love-to-connect, whose source is three lists of banned phrases; the
Italian wording is our own judgment.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="pleased-to-connect-it",
    category="self-centered-ask",
    severity="warning",
    doc=__doc__,
    message="“{}” is the writer's pleasure. What is in it for the reader?",
    grade="D",
    find=phrases(
        "(?:mi|ci) (?:farebbe|fara|fa|farebbe davvero) (?:(?:molto|davvero|tanto|un grande|un immenso|enorme|molto molto|sempre) )*piacere (?:(?:poter|potermi|poterla) )?(?:entrare in contatto|restare in contatto|rimanere in contatto|essere in contatto|aver(?:ti|la|vi|lo)|far parte|entrare (?:nella|a far parte)|collegar(?:mi|ci|ti)|conness[oaie]|connetter(?:mi|ci)|conoscer(?:ti|la|ci|vi)|aggiunger(?:ti|la|vi))(?: (?:con (?:te|lei|voi)|(?:tra|fra|nei) (?:i )?(?:miei )?(?:contatti|collegamenti)|nella (?:mia|sua|tua) (?:rete|cerchia)|della (?:sua|tua) rete|anche qui|qui|in contatto|meglio|su linkedin))*",
        "(?:mi|ci) piacerebbe (?:(?:molto|tanto|davvero|poter) )*(?:entrare in contatto|restare in contatto|rimanere in contatto|essere in contatto|aver(?:ti|la|vi)|far parte|entrare (?:nella|a far parte)|collegar(?:mi|ci)|connetter(?:mi|ci)|conoscer(?:ti|la|ci|vi)|restare aggiornat[oa]|aggiunger(?:ti|la))(?: (?:con (?:te|lei|voi)|(?:tra|fra|nei) (?:i )?(?:miei )?(?:contatti|collegamenti)|nella (?:mia|sua|tua) (?:rete|cerchia)|alla mia rete|della (?:sua|tua) rete|anche qui|qui|meglio|(?:sul tuo|sul suo) percorso))*",
        "(?:(?:sarei|saremmo|sono) (?:(?:molto|davvero|veramente|estremamente) )*(?:onorat|liet|felic|content|grat|entusiast)[oaie]|sarebbe (?:per me )?(?:un (?:vero |grande )?(?:onore|piacere)|bello|fantastico|un privilegio)|ho (?:il )?piacere)(?: (?:di|se|poter|potessi))* (?:(?:poter|poterla|poterti) )?(?:entrare in contatto|restare in contatto|rimanere in contatto|essere in contatto|aver(?:ti|la|vi)|averla|far parte|entrare (?:nella|a far parte)|collegar(?:mi|ci)|connetter(?:mi|ci)|conoscer(?:ti|la|ci|vi)|annoverar(?:ti|la)|accettare|accettasse|accettassi)(?: (?:con (?:te|lei|voi)|(?:tra|fra|nei) (?:i )?(?:miei )?(?:contatti|collegamenti)|nella (?:mia|sua|tua) (?:rete|cerchia)|della (?:sua|tua) rete|anche qui|qui|meglio|la mia richiesta|il (?:mio )?collegamento|con noi))*",
        "(?:spero|confido) (?:che )?(?:vorra|vorrai|vorrete|voglia|tu voglia|lei voglia|possa|di poter) (?:accettare|accogliere) (?:(?:il|la|questo|questa|mio|mia) )*(?:collegamento|richiesta|invito|amicizia)",
        not_before=r" (?:a (?:cena|pranzo|casa|tavola|bordo|teatro)|in (?:classe|giuria|squadra|barca|cantina|officina)|con (?:il|la|i|le|l')\b|al\b|alla\b|per (?:la|il|i)\b|quando|come (?:relat|giudic|ospit))",
    ),
    bad=(
        "Dott. Landi, «sarebbe un onore averLa fra i miei contatti».",
        "Elisa, «mi farebbe piacere averti tra i contatti».",
        "«Sarei lieta di entrare in contatto con Lei».",
        "«Spero vorrà accettare il mio collegamento».",
    ),
    good=(
        "Mi farebbe piacere averti a cena il giorno che la Pina finisce il tetto.",
        "Sarebbe bello averla in classe quando i ragazzi finiscono il libro sul ponte.",
        "Mi piacerebbe conoscere il nodo che usi per la rete di Camogli.",
        "Ci farebbe piacere restare in contatto con il maestro Perosi: lei ha il suo numero?",
    ),
    lang="it",
)
