"""A job, a shop or an opening that was noticed, in Italian.

Why: the reader knows where they work; nothing is made of it.
Instead: say what follows from it for the two of you.
Source: our own judgment, from how such notes are written in Italian.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="noticed-you-it",
    category="surveillance-opener",
    severity="warning",
    doc=__doc__,
    message="“{}” tells the reader what they know. What follows from it?",
    grade="own",
    find=phrases(
        "(?:ho (?:visto|notato|letto|scoperto)|abbiamo (?:visto|notato)|vedo|vediamo|noto|leggo|avendo (?:visto|notato)) (?:(?:dal (?:tuo|suo|vostro) profilo|qui|su linkedin|anche|con piacere|subito) )*che (?:(?:anche|tu|lei|voi|la (?:vostra|tua|sua) (?:azienda|societa|attivita)|la (?:vostra|sua) (?:<word>)|attualmente|ora|adesso|di recente|recentemente|da poco) )*(?:lavori|lavora|lavorate|ti occupi|si occupa|vi occupate|sei (?:nel|nella|responsabile|titolare|attivo|attiva|alla ricerca|in cerca)|e (?:nel|nella|responsabile|titolare|alla ricerca|attiva nel|insegnante)|opera|operi|operate|gestisci|gestisce|gestite|sta assumendo|state assumendo|stai assumendo|stai cercando|state cercando|sta cercando|siete alla ricerca|state crescendo|(?:hai|ha|avete) (?:(?:appena|da poco) )?(?:aperto|iniziato|cambiato|lanciato|investito|fondato)|siamo (?:connessi|collegati|dello stesso))",
        "(?:anche (?:tu|lei|io|voi)|anch'io) nel (?:mondo|settore|campo) (?:del |della |dei |dell')?<word>",
        not_before=" (?:ancora|appuntato|scritto (?:che|di)|detto)",
    ),
    bad=(
        "Ciao Marta, «ho visto che hai aperto» un panificio!",
        "«Vedo che ti occupi» di logistica.",
        "«Ho notato che la vostra azienda sta assumendo» magazzinieri.",
        "Ciao Ilaria, «anch'io nel mondo del vino»!",
    ),
    good=(
        "Ho visto che il carrello dello scivolo è storto da Pasqua, me lo conferma?",
        "Vedo che piove anche da voi: la vasca due la copro io?",
        "Ho letto che la delibera 47 ferma lo scuolabus a dicembre, in consiglio disse giugno.",
        "Anche tu di notte senti la pompa, o sono io?",
    ),
    lang="it",
)
