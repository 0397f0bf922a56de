"""Praise as a sentence of its own, in German.

Why: it would suit any talk, any text and any episode, so it shows nothing of what was in it.
Instead: name the part, and what you did or thought after it.
Source: our own judgment, from how such notes are written in German.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="bare-praise-de",
    category="empty-flattery",
    severity="hint",
    doc=__doc__,
    message="“{}” would suit any work. Which part of it do you mean?",
    grade="own",
    find=phrases(
        "(?:(?:das )?(?:war|ist|fand ich) )?(?:sehr|echt|wirklich|so|wahnsinnig|total|mega|absolut|unglaublich|ungemein|superspannend|super) (?:inspirierend|spannend|motivierend|lehrreich|interessant)",
        "(?:das |er |es |sie )?hat mir (?:wirklich |echt )?(?:sehr|richtig|super|total|ausgesprochen) (?:gut )?gefallen",
        "(?:absolut|wirklich|sehr|total|mehr als|vollkommen|redlich) verdient|wohlverdient",
        unless_known=True,
        not_after=r"[a-z0-9'] ?|[^.!?:;]{25}, ?",
        if_before=r" ?(?:[.!…]|$)",
    ),
    bad=(
        "Ich habe Ihr Interview gelesen. «Sehr inspirierend»!",
        "Hallo Frau Öz, «das war wirklich spannend».",
        "Glückwunsch! «Mehr als verdient».",
    ),
    good=(
        "Sehr spannend wurde es, als der Bock über den Zaun sprang. Ist er zurück?",
        "Das Knie hat mir sehr gefehlt beim Treppensteigen; seit Ihrer Schiene geht es.",
        "Verdient haben die Ziegen den Hafer nicht, sie haben Ihr Tor gefressen.",
    ),
    lang="de",
)
