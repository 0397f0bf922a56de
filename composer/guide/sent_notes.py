"""Ten notes pasted at once: cut them apart, and find the sentence that goes to everybody."""

import re
from collections import Counter
from itertools import pairwise
from typing import Final

from composer.guide.intake import GREETING
from composer.linkedin.counting import clean_newlines

_RULE: Final = re.compile(r"[ \t]*(?:[-–—_*=~#]{3,}|(?:[-–—*] ){2,}[-–—*])[ \t]*")
_NUMBER: Final = re.compile(
    r"[ \t]*(?:(?:note|message|nr|no|notiz|nota)\.?[ \t]*)?#?(\d{1,3})[ \t]*[.):][ \t]*",
    re.IGNORECASE,
)
_DATE: Final = (
    r"(?:\d{4}-\d\d?-\d\d?|\d\d?[./-]\d\d?[./-]\d{2,4}|"
    r"(?:\d\d?\.? )?[^\W\d_]{3,9}\.? (?:\d\d?(?:st|nd|rd|th)?,? )?\d{4})"
)
_TIME: Final = r"\d\d?[:.]\d\d(?:[:.]\d\d)?(?: ?[ap]\.?m\.?)?(?: ?utc)?"
_DATED: Final = re.compile(
    rf"[ \t]*[\[(]?{_DATE}(?:,? (?:at |um )?{_TIME})?[\])]?(?:[ \t]*[-–—|:]?[ \t]*(?:to[: ]|an[: ])?[^\n.!?]{{0,60}}:?)?[ \t]*",
    re.IGNORECASE,
)
_LONGEST_HEADING: Final = 120
"""A longer line is not the date above a note, and would take the pattern long to refuse."""
_FEWEST_WORDS: Final = 3
"""A sentence of fewer words ("Thank you!") says nothing when it repeats."""
_ABBREVIATION: Final = re.compile(
    r"\b(?:dr|prof|mr|mrs|ms|st|vs|e\.g|i\.e|z\.b|bzw|no|nr|approx|inc|ltd|jr|sr|[^\W\d_])\.$",
    re.IGNORECASE,
)
_SENTENCE_END: Final = re.compile(r"(?:(?<![.!?…])[.!?…]++[\"'”’)]*(?=\s)|[。！？]+|\n+)")
_STOPS: Final = (".", "!", "?", "…", '"')
_WORD: Final = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")


SEVERAL: Final = 3
"""This many notes in one paste are notes somebody has sent."""


def looks_like_sent_notes(text: str, *, empty: bool) -> bool:
    """Whether a paste is several notes somebody has sent, and not one draft in paragraphs.

    Three that each begin with a greeting are. On an ``empty`` account, where the box asks for sent
    notes, three of any kind are.
    """
    notes = split_notes(text)
    greeted = sum(1 for note in notes if GREETING.match(note))
    return greeted >= SEVERAL or (empty and len(notes) >= SEVERAL)


def split_notes(text: str) -> list[str]:
    """The single notes in a paste of several, in order and as they were written.

    Tried in this order: lines of dashes, lines that are a date, rising numbers, two or more empty
    lines, greetings that open a paragraph or line, empty lines, four or more lines of whole sentences. What
    fits none is one note.
    """
    lines = [line.rstrip() for line in clean_newlines(text).strip().split("\n")]
    for cut in (
        _at_rules,
        _at_dates,
        _at_numbers,
        _at_wide_gaps,
        _at_greetings,
        _at_gaps,
        _at_lines,
    ):
        blocks = cut(lines)
        if len(blocks) > 1:
            return blocks
    return _texts([[line for line in lines if not _RULE.fullmatch(line)]])


def repeated_sentences(notes: list[str]) -> list[tuple[str, int]]:
    """Sentences that stand in at least two notes, with the number of notes; most frequent first.

    Greetings, names (of people, companies, places), numbers and punctuation are left aside; the
    sentence is shown as it was first written.
    """
    shown: dict[str, str] = {}
    counts: Counter[str] = Counter()
    for note in notes:
        keys: dict[str, str] = {}
        for sentence in _sentences(_without_greeting(note)):
            key = _without_names(sentence)
            if len(key.replace("_", " ").split()) >= _FEWEST_WORDS:
                keys.setdefault(key, sentence)
        counts.update(keys.keys())
        shown = keys | shown
    repeated = [(shown[key], count) for key, count in counts.items() if count > 1]
    return sorted(repeated, key=lambda pair: (-pair[1], -len(pair[0])))


def _texts(blocks: list[list[str]]) -> list[str]:
    """Each block as text, without the quotation marks a spreadsheet puts around a cell."""
    texts = ("\n".join(block).strip() for block in blocks)
    bare = (
        text[1:-1].replace('""', '"').strip()
        if len(text) > 1 and text[0] == text[-1] == '"'
        else text
        for text in texts
    )
    return [text for text in bare if text]


def _cut_at(lines: list[str], marks: list[int], *, keep: bool) -> list[str]:
    """Blocks that start at the marked lines; the marked lines themselves stay or go."""
    edges = [0, *marks, len(lines)]
    blocks = [lines[start:end] for start, end in pairwise(edges)]
    if not keep:
        blocks = [blocks[0], *(block[1:] for block in blocks[1:])]
    return _texts(blocks)


def _at_rules(lines: list[str]) -> list[str]:
    marks = [number for number, line in enumerate(lines) if _RULE.fullmatch(line)]
    return _cut_at(lines, marks, keep=False) if marks else []


def _at_dates(lines: list[str]) -> list[str]:
    marks = [number for number, line in enumerate(lines) if _is_date(line)]
    return _cut_at(lines, marks, keep=False) if len(marks) > 1 and marks[0] == 0 else []


def _is_date(line: str) -> bool:
    return 0 < len(line) <= _LONGEST_HEADING and bool(_DATED.fullmatch(line))


def _at_numbers(lines: list[str]) -> list[str]:
    """Only numbers that rise by one from the first line on, so a "2." inside a note cuts nothing."""
    marks: list[int] = []
    stripped = list(lines)
    for number, line in enumerate(lines):
        found = _NUMBER.match(line)
        if found and int(found[1]) == len(marks) + 1:
            marks.append(number)
            stripped[number] = line[found.end() :]
    return _cut_at(stripped, marks, keep=True) if len(marks) > 1 and marks[0] == 0 else []


def _at_wide_gaps(lines: list[str]) -> list[str]:
    return _texts([block.split("\n") for block in re.split(r"\n{3,}", "\n".join(lines))])


def _at_greetings(lines: list[str]) -> list[str]:
    """At lines that greet, when a paste is nothing but greeted notes.

    Every greeting opens a note. Without empty lines each further line must greet or follow on; with
    them a paragraph that does not greet belongs to the note before only if notes are letters, that
    is if greetings stand on a line of their own.
    """
    marks = [number for number, line in enumerate(lines) if GREETING.match(line)]
    if len(marks) < 2 or marks[0] != 0:
        return []
    letters = sum(_is_greeting_alone(lines[number]) for number in marks)
    if "" in lines and letters * 2 < len(marks):
        return []
    return _cut_at(lines, marks, keep=True)


def _at_gaps(lines: list[str]) -> list[str]:
    """At empty lines; a greeting alone goes with what follows it, a sign-off with what precedes."""
    blocks: list[list[str]] = []
    open_greeting = False
    for paragraph in re.split(r"\n{2,}", "\n".join(lines)):
        block = paragraph.split("\n")
        if blocks and (open_greeting or _is_sign_off(paragraph)):
            blocks[-1] += ["", *block]
        else:
            blocks.append(block)
        open_greeting = _is_greeting_alone(paragraph)
    return _texts(blocks)


def _at_lines(lines: list[str]) -> list[str]:
    """A column copied from a spreadsheet: every line is a note of its own."""
    whole = all(len(line.split()) >= _FEWEST_WORDS and line.endswith(_STOPS) for line in lines)
    return _texts([[line] for line in lines]) if len(lines) > 3 and whole else []


def _is_greeting_alone(text: str) -> bool:
    found = GREETING.match(text)
    return bool(found) and not re.search(r"\w", text[found.end() :] if found else "")


def _is_sign_off(text: str) -> bool:
    return len(text.split()) <= 5 and not text.rstrip().endswith(("?", "!", "."))


def _without_greeting(note: str) -> str:
    note = note.strip()
    found = GREETING.match(note)
    return note[found.end() :].lstrip(" ,!:;.–—-\n") if found else note


def _sentences(text: str) -> list[str]:
    sentences: list[str] = []
    start = 0
    for found in _SENTENCE_END.finditer(text):
        if _ABBREVIATION.search(text[max(start, found.end() - 12) : found.end()]):
            continue
        sentences.append(text[start : found.end()].strip())
        start = found.end()
    return [sentence for sentence in [*sentences, text[start:].strip()] if sentence]


def _without_names(sentence: str) -> str:
    """The words in small letters; what looks like a name or holds a digit becomes a blank.

    A capital inside a sentence is a name in most languages, and in German a noun as well; so two
    German sentences that differ in a noun alone count as one, which is what a template does.
    """
    words = _WORD.findall(sentence.replace("’", "'"))
    plain = [
        "_" if any(c.isdigit() for c in word) or (place and _is_name(word)) else word.lower()
        for place, word in enumerate(words)
    ]
    return re.sub(r"_(?: _)+", "_", " ".join(plain))


def _is_name(word: str) -> bool:
    return word[0].isupper() and not word.startswith("I'") and word != "I"
