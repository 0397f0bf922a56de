"""An interviewer's question, in Portuguese.

Why: it could be put to anybody with a career and takes an hour to answer well.
Instead: ask the one thing that you have to decide and that this person knows.
Source: our own judgment, from how such notes are written in Portuguese.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="interview-question-pt",
    category="self-centered-ask",
    severity="hint",
    doc=__doc__,
    message="“{}” is an interviewer's question. What do you need to know yourself, and for what?",
    grade="own",
    find=phrases(
        "(?:o que |que conselho )?(?:dirias?|diria|darias?|daria) ao (?:teu|seu) eu (?:mais (?:novo|jovem)|de (?:20|vinte) anos|do passado)",
        "(?:qual (?:foi|e|tem sido) )?o (?:teu |seu )?maior (?:desafio|aprendizado) (?:d[ae]|na) (?:tua|sua) (?:carreira|trajetoria|vida profissional)(?: ate (?:agora|hoje))?",
        "qual (?:e )?o segredo do (?:teu|seu) sucesso|como e um dia tipico (?:teu|seu|no (?:teu|seu) trabalho)",
        unless_known=True,
    ),
    bad=(
        "«O que dirias ao teu eu mais novo»?",
        "«Qual foi o maior desafio da tua carreira até agora»?",
        "«Qual é o segredo do seu sucesso»?",
    ),
    good=(
        "O maior desafio foi a comporta de Crestuma: como tiraste a viga?",
        "O que dirias ao teu irmão mais novo, que quer vender o barco?",
        "Qual é o segredo do cadeado de 1840, a segunda lingueta?",
    ),
    lang="pt",
)
