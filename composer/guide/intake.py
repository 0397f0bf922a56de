"""What somebody pasted into the one box: a link, a draft of their own, or something received."""

import re
from typing import Final, Literal

from composer.guide.greetings import first_name
from composer.guide.wording import read_words
from composer.linkedin.counting import clean_newlines

type Paste = Literal["link", "draft", "received", "empty"]

_WORDS = read_words("intake.toml")
_WHO: Final = r"(?P<who{}>[^\W\d_][^\n!?:]{{0,60}}?)"
_NOT_A_SENDER: Final = frozenset(_WORDS["not_a_sender"])
_GREETING_WORDS: Final = "|".join(
    re.escape(word) for word in sorted(_WORDS["greetings"], key=len, reverse=True)
)
_SPACE: Final = r"[^\S\n]+"
GREETING: Final = re.compile(
    # A few words up to the punctuation after the name, else as many words as have a capital.
    rf"(?i:{_GREETING_WORDS})\b\.?"
    rf"(?:(?:{_SPACE}[\w'’.-]+){{0,3}}?(?=\s*(?:[,!:;،，–—]|\n|$))"
    rf"|(?:{_SPACE}(?!I\b)[^\W\da-z_][\w'’.-]*){{0,3}})"
)
"""The beginning of a text that greets somebody, up to the end of the name."""


def _lines(patterns: list[str]) -> re.Pattern[str]:
    """One pattern for a whole line, whatever punctuation ends it."""
    named = (
        pattern.replace("{who}", _WHO.format(number)) for number, pattern in enumerate(patterns)
    )
    return re.compile(rf"(?:{'|'.join(named)})\W{{0,3}}", re.IGNORECASE)


_RECEIVED: Final = _lines(_WORDS["received_lines"])
_QUOTED: Final = _lines(_WORDS["quoted_lines"])
_SHARED: Final = _lines(_WORDS["share_lines"])
_HEADER: Final = re.compile(
    rf"({'|'.join(map(re.escape, _WORDS['mail_headers']))}) ?:[ \t]+\S", re.IGNORECASE
)
_URL: Final = re.compile(r"(?:https?://|www\.|linkedin\.com/|lnkd\.in/)\S+", re.IGNORECASE)
_SENT_AT: Final = re.compile(
    r"[^\W\d_a-z]\S*(?:\s(?:[^\W\d_a-z]\S*|al|d[aeiu]|de[lnr]|l[ae]|v[ao]n)){1,3}\s*[·•,-]?\s*\d{1,2}:\d\d(?:\s?[AaPp]\.?[Mm]\.?)?"
)
"""The head of a message copied out of a conversation: a name of several words, and a time."""
_LONGEST_LINE: Final = 200
"""A line of a notification is shorter; longer ones are somebody's words."""
_WORDS_BESIDE_A_LINK: Final = 6


def kind_of_paste(text: str, own_name: str = "") -> Paste:
    """What a pasted text is. If unsure it is a draft, which loses nothing.

    A link is a link (usable or not) with hardly a word beside it. Received is what carries the
    marks of a notification or a mail, or greets the writer, whose name is `own_name`.
    """
    text = clean_newlines(text).replace("’", "'").strip()
    if not text.strip("\0"):
        return "empty"
    if _is_link(text):
        return "link"
    if _is_received(text, own_name):
        return "received"
    return "draft"


def _is_link(text: str) -> bool:
    if not _URL.search(text):
        return False
    beside = [line.strip() for line in _URL.sub("\n", text).split("\n") if line.strip(" \t:<>()[]")]
    words = sum(len(line.split()) for line in beside)
    if any(GREETING.match(line) for line in beside):
        return False
    return words <= _WORDS_BESIDE_A_LINK or all(_SHARED.fullmatch(line) for line in beside)


def _is_received(text: str, own_name: str) -> bool:
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    short = [line for line in lines if len(line) <= _LONGEST_LINE]
    headers = {found[1].lower() for line in short if (found := _HEADER.match(line))}
    if len(headers) >= 2 or any(line.startswith(">") for line in lines):
        return True
    if any(_is_notification(line) or _QUOTED.fullmatch(line) for line in short):
        return True
    if len(lines) > 1 and _SENT_AT.fullmatch(lines[0]):
        return True
    return bool(own_name) and _greets(lines[0], own_name)


def _is_notification(line: str) -> bool:
    found = _RECEIVED.fullmatch(line)
    if found is None:
        return False
    senders = [who for who in found.groups() if who]
    return all(who.split()[0].lower() not in _NOT_A_SENDER for who in senders)


def _greets(line: str, name: str) -> bool:
    """Whether the line begins by greeting this person, by first name or in full."""
    greeting = GREETING.match(line)
    if greeting is None:
        return False
    names = {name.strip().lower(), first_name(name).lower()} - {""}
    said = greeting.group().lower()
    return any(re.search(rf"(?<!\w){re.escape(each)}(?!\w)", said) for each in names)
