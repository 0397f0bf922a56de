"""Which language a short text is in, by its small words and its script."""

import re
from functools import lru_cache
from pathlib import Path

from composer.linter.cues import CUES
from composer.linter.report import Language
from composer.linter.text import Text, Word, fold

FULL, PARTIAL, BASIC = "full", "partial", "basic"
UNKNOWN = "und"
_ENOUGH = 400  # words that are looked at
_TELLING = 4.0  # votes from which it is worth leaving languages out
_PART = 0.12  # share of the votes from which a language is there

_SCRIPTS = (
    ("ru", re.compile("[\u0400-\u04ff]")),
    ("el", re.compile("[\u0370-\u03ff]")),
    ("ar", re.compile("[\u0600-\u06ff]")),
    ("he", re.compile("[\u0590-\u05ff]")),
    ("ja", re.compile("[\u3040-\u30ff]")),
    ("ko", re.compile("[\uac00-\ud7af]")),
    ("zh", re.compile("[\u4e00-\u9fff]")),
)


def _read_votes() -> dict[str, tuple[str, ...]]:
    """Small words and the languages they belong to."""
    votes: dict[str, tuple[str, ...]] = {}
    for lang, cues in CUES.items():
        for word in cues.words["function"]:
            votes[word] = (*votes.get(word, ()), lang)
    path = Path(__file__).with_name("cues") / "languages.txt"
    for line in path.read_text(encoding="utf-8").splitlines():
        lang, colon, words = line.partition(":")
        if colon and not line.startswith("#"):
            for word in fold(words).split():
                if lang not in votes.get(word, ()):
                    votes[word] = (*votes.get(word, ()), lang)
    return votes


_VOTES = _read_votes()
_SHARES = [0.0, *(1 / count for count in range(1, 40))]


def language(text: Text, words: tuple[Word, ...], given: str | None = None) -> Language:
    """The language as given, or the best guess; “und” when the text gives no hint."""
    code = (given or "").split("-")[0].lower() or guess(text, words)
    return Language(code, coverage(code))


def present(words: tuple[Word, ...]) -> frozenset[str] | None:
    """Languages of which more than a few words stand in the text; None where too few words tell."""
    tally = _tally(words)
    total = sum(tally.values())
    if total < _TELLING:
        return None
    return frozenset(lang for lang, votes in tally.items() if votes >= _PART * total)


def coverage(code: str) -> str:
    """How much of the linter knows this language."""
    if code == "en":
        return FULL
    return PARTIAL if code in CUES else BASIC


def guess(text: Text, words: tuple[Word, ...]) -> str:
    """The language of some words of a text; “und” when they give no hint."""
    if not text.folded.isascii():
        for code, script in _SCRIPTS:
            if len(script.findall(text.original)) > len(text.original) / 4:
                return code
    tally = _tally(words)
    return max(tally, key=lambda lang: tally[lang]) if tally else UNKNOWN


@lru_cache(maxsize=8)  # one message asks twice
def _tally(words: tuple[Word, ...]) -> dict[str, float]:
    """For each language the small words that are its own; shared ones count in parts."""
    tally: dict[str, float] = {}
    for word in words[:_ENOUGH]:
        name = word[0]
        voters = _VOTES.get(name)
        if voters is None and "'" in name:
            voters = _VOTES.get(name.partition("'")[0] + "'")
        if voters:
            share = _SHARES[len(voters)]
            for lang in voters:
                tally[lang] = tally.get(lang, 0.0) + share
    return tally
