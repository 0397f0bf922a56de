"""Advice in general, in Portuguese.

Why: a life story or general advice is a large thing to ask, and the question would fit anyone.
Instead: ask one question that only this person can answer.
Source: the English rule pick-your-brain, whose source is six complaint pages; the Portuguese
wording is our own.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="pick-your-brain-pt",
    category="self-centered-ask",
    severity="warning",
    doc=__doc__,
    message="“{}” is too wide to answer. Which one question is it?",
    grade="C",
    find=phrases(
        "(?:ouvir|saber|conhecer|aprender|entender)(?: (?:mais|um pouco|melhor|muito))* (?:sobre |d?[oa]s? |com |de )?(?:[oa]s? )?(?:seus?|suas?|teus?|tuas?|vossos?|vossas?) (?:trajetoria|percurso|experiencia|historia|carreira|jornada|desafios|motivacoes|caminhada)(?: profissional)?",
        "(?:pegar|pedir|ouvir|receber)(?:-lhe|-te)? (?:uns|umas|alguns|algumas) (?:conselhos|dicas|toques)",
        "(?:contar(?:es)?|conta(?:r)?|falar)(?:-me)? (?:como (?:e|foi) (?:trabalhar|ser)|um pouco (?:d[oa]|sobre) (?:sua?|teu|tua|o seu|o teu)(?: [a-z]+)?)",
        "que (?:conselhos?|dicas?) (?:me )?(?:daria|da|darias|das) (?:a|para|pra) quem(?: (?:quer|esta)(?: a)? [a-z]+)?",
        "o que (?:[oa]|te|lhe) (?:levou|inspirou|motivou) a (?:escolher|seguir|entrar|trabalhar|abracar)",
        "(?:muito (?:a|para|que) )?aprender (?:muito |imenso |mais )?(?:consigo|contigo|com (?:voce|vc|o senhor|a senhora))",
        "(?:perceber|entender|conhecer)(?: melhor)? (?:[oa]s )?(?:suas|seus) (?:motivacoes|desafios|necessidades|dores)|conhecer melhor os seus desafios",
        not_before=r"(?: (?:com|sobre|acerca|quando|a fazer)\b|:)",
    ),
    bad=(
        "Adoraria «ouvir um pouco da sua trajetória».",
        "Queria «pegar uns conselhos» contigo.",
        "Aceitas um café para me «contares como é trabalhar» aí?",
        "Espero «aprender muito consigo».",
    ),
    good=(
        "Queria saber da sua mãe: a coalhada do bolo resultou?",
        "Que conselho daria ao Nuno sobre a mó do moinho, lixar ou trocar?",
        "Conta como foi a descida da serra com 28 toneladas em quinta.",
        "Aprendi com o senhor a cortar o galho virado para dentro; e o de baixo?",
    ),
    lang="pt",
)
