"""How a reply sounds: warm, neutral or cold. The polite question can itself offend."""

from composer.linter.reading import Reading

WARM, NEUTRAL, COLD = "warm", "neutral", "cold"


def warmth(reading: Reading) -> str:
    """One cold turn of phrase outweighs one warm one: that is what the receiver remembers."""
    warm = sum(len(clause.hits.get("warm", ())) for clause in reading.clauses)
    cold = sum(len(clause.hits.get("cold", ())) for clause in reading.clauses)
    if cold and cold * 2 > warm:
        return COLD
    return WARM if warm else NEUTRAL
