"""Finding in a message what tells who it was for: names, companies, links, numbers.

A machine cannot know every name, so all of this is only offered: what is likely is ticked, what
may be harmless is not, and a person looks at the result before anybody else sees it.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from composer.linter import Answers, Recipient
from composer.linter.spans import Span
from composer.linter.text import Text, fold
from composer.services.anonymizing import KNOWLEDGE, Replacement, is_everyday, places, stand_in_for
from composer.services.naming import Form, forms_of_company, forms_of_name

MOST_OFFERED: Final = 80
MOST_WORDS: Final = 6  # in one name
# In this order they are offered, those that are ticked first.
ORDER: Final = (
    *("full", "first", "last", "writer", "company", "role", "colleague", "name"),
    *("handle", "link", "email", "phone", "number", "date", "year"),
)

_ENDINGS = "com|org|net|io|dev|app|co|eu|uk|de|at|ch|fr|es|it|nl|be|pt|pl|dk|se|no|fi|ie|us|ca|ai|info|biz|me|ly"
_LINK = re.compile(
    rf"(?:https?://|www\.)[^\s<>‹›]+|(?<![\w@./-])(?:[\w-]+\.)+(?:{_ENDINGS})(?![\w-])(?:/[^\s<>‹›]*)?",
    re.IGNORECASE,
)
_EMAIL = re.compile(r"[\w.+%-]+@[\w-]+(?:\.[\w-]+)+")
_HANDLE = re.compile(r"(?<![\w/.])[@#](?=\w*[^\W\d])\w{3,}")
_DATE = re.compile(r"(?<![\w-])(?:\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{2,4})(?![\w-])")
_AMOUNT = re.compile(r"(?<![\w-])\d{1,3}(?:[.,'’\u00a0\u202f]\d{3})+(?![\w-])")
_PHONE = re.compile(r"(?<![\w-])\+?\(?\d[\d\u00a0 ().\-/]{5,}\d(?![\w-])")
_CODE = re.compile(r"(?<![\w])#?\w+(?:[-/_]\w+)*")
_YEAR = re.compile(r"(?:19|20)\d\d(?:[-–/](?:19|20)?\d\d)?")
_WORD = re.compile(r"[^\W\d_]\w*(?:['’-](?![sS]\b)[^\W\d_]\w*)*", re.UNICODE)
_TRAILING = ".,;:!?…)]}'\"’”»"
_OPENING = re.compile(r"[\"“„«‘(\[—–:•*>\-]\s*$")

_WORDS: Final = {
    name: frozenset(fold(KNOWLEDGE["words"][name]).split())
    for name in (
        "titles",
        "never",
        "before_person",
        "after_person",
        "before_thing",
        "beginnings",
    )
}
_GERMAN_NOUN = re.compile(
    "(?:" + "|".join(fold(KNOWLEDGE["words"]["german_nouns"]).split()) + ")(?:en|s|e|er|n|nen)?$"
)


def find_replacements(
    text: str,
    person: Recipient,
    answers: Answers | None = None,
    *,
    language: str = "en",
    writer: str = "",
) -> list[Replacement]:
    """Everything in the text that may tell who is meant, in the order in which it is offered.

    First the receiver, the writer and the company, then links, addresses and numbers, then names
    of others: every capitalized word that is no beginning of a sentence, and beginnings for which
    there is evidence (they stand inside a sentence elsewhere, or in the answers).
    """
    found = _Found(Text(text), language)
    _links(found)
    for form in forms_of_name(person.name):
        found.add_form(form)
    for form in forms_of_name(writer):
        found.add_form(Form(form.text, "writer"))
    for form in forms_of_company(person.company):
        found.add_form(form)
    _numbers(found)
    known = " ".join(given(answers)) if answers else ""
    for name in _proper_nouns(found, known):
        found.add_name(name)
    if person.role:
        found.add(person.role, "role", on=False)
    in_order = sorted(found.offered, key=lambda one: (not one.on, ORDER.index(one.kind)))
    return in_order[:MOST_OFFERED]


def given(answers: Answers) -> list[str]:
    """The answers that were given."""
    return [a for a in (answers.how, answers.vbr, answers.wiifm, answers.ask) if a]


@dataclass(slots=True)
class _Found:
    """What has been offered so far, and which places of the text it covers."""

    text: Text
    language: str
    offered: list[Replacement] = field(default_factory=list)
    covered: bytearray = field(default_factory=bytearray)  # one byte a code point
    seen: set[str] = field(default_factory=set)
    people: dict[str, str] = field(default_factory=dict)  # folded word of a name → stand-in
    colleagues: int = 0

    def __post_init__(self) -> None:
        self.covered = bytearray(len(self.text.original))

    def add_form(self, form: Form) -> None:
        self.add(form.text, form.kind)

    def add(self, found: str, kind: str, *, on: bool = True, stand_in: str = "") -> None:
        """Offer this once, if it stands somewhere that nothing longer covers."""
        key = fold(found).strip()
        if key in self.seen:
            return
        self.seen.add(key)
        here = [span for span in places(self.text, found) if not self.covers(span)]
        for start, end in here:
            self.covered[start:end] = b"\x01" * (end - start)
        if here:
            stand_in = stand_in or stand_in_for(kind, self.language)
            self.offered.append(Replacement(found, stand_in, kind, on, len(here)))

    def add_name(self, name: "_Name") -> None:
        """Offer somebody or something else; parts of one name share one stand-in."""
        words = [fold(word) for word in name.text.split()]
        stand_in = next((self.people[word] for word in words if word in self.people), "")
        if not stand_in and name.person:
            self.colleagues += 1
            stand_in = stand_in_for("colleague", self.language, self.colleagues)
            self.people.update(dict.fromkeys(words, stand_in))
        kind = "colleague" if name.person else "name"
        self.add(name.text, kind, on=name.on or bool(stand_in), stand_in=stand_in)

    def covers(self, span: Span) -> bool:
        return any(self.covered[span.start : span.end])


def _links(found: _Found) -> None:
    original = found.text.original
    for pattern, kind in ((_EMAIL, "email"), (_LINK, "link"), (_HANDLE, "handle")):
        for match in pattern.finditer(original):
            link = match[0].rstrip(_TRAILING)
            if not found.covers(Span(match.start(), match.start() + len(link))):
                found.add(link, kind)


def _numbers(found: _Found) -> None:
    """Dates, years and amounts are offered and not ticked: they seldom tell who it was."""
    original = found.text.original
    for match in _DATE.finditer(original):
        _number(found, match, "date", on=False)
    for match in _AMOUNT.finditer(original):
        _number(found, match, "number", on=False)
    for match in _PHONE.finditer(original):
        digits = sum(c.isdigit() for c in match[0])
        if digits >= 7 and not _YEAR.fullmatch(match[0].replace(" ", "")):
            _number(found, match, "phone", on=True)
    for match in _CODE.finditer(original):
        digits = sum(c.isdigit() for c in match[0])
        if _YEAR.fullmatch(match[0]):
            _number(found, match, "year", on=False)
        elif digits >= 4 or (digits >= 2 and match[0].startswith("#")):
            _number(found, match, "number", on=True)


def _number(found: _Found, match: re.Match[str], kind: str, *, on: bool) -> None:
    if not found.covers(Span(*match.span())):
        found.add(match[0].strip(), kind, on=on)


@dataclass(frozen=True, slots=True)
class _Name:
    text: str
    person: bool
    on: bool


@dataclass(frozen=True, slots=True)
class _Run:
    """Capitalized words in a row; `begins` when they begin a sentence.

    `beside` when the word before (or after) them in the same row is a name that is known already.
    """

    words: tuple[str, ...]
    start: int
    begins: bool
    before: str
    after: str
    beside: bool = False

    @property
    def text(self) -> str:
        return " ".join(self.words)


def _proper_nouns(found: _Found, known: str) -> Iterator[_Name]:
    """Names of others: those with more words first, so that their parts are recognized."""
    german = found.language == "de"
    runs = list(_runs(found.text, found.covered))
    elsewhere = list(_runs(Text(known), bytearray(len(known))))
    inside = {
        fold(word)
        for run in [*runs, *elsewhere]
        if not run.begins or len(run.words) > 1
        for word in run.words
    }
    for run in sorted(runs, key=lambda run: (-len(run.words), run.start)):
        judged = _judged_german(run) if german else _judged(run, inside, found.language)
        if judged is not None:
            yield judged


def _judged(run: _Run, inside: set[str], language: str) -> _Name | None:
    word = run.words[0]
    said = run.after in _WORDS["after_person"]
    if run.beside:
        return _Name(run.text, person=False, on=True)
    if len(run.words) > 1:
        person = all(w.istitle() for w in run.words) and run.before not in _WORDS["before_thing"]
        return _Name(run.text, person, on=True)
    if run.begins and fold(word) in _WORDS["beginnings"]:
        return None
    if run.begins and not (said or fold(word) in inside):
        plain = language == "en" and len(word) > 2
        return _Name(word, person=False, on=False) if plain else None
    if not word.istitle():  # PGConf, GPT: more often a thing than somebody
        return _Name(word, person=False, on=False)
    if run.before in _WORDS["before_thing"] and not said:
        return _Name(word, person=False, on=False)
    return _Name(word, person=said or run.before in _WORDS["before_person"], on=True)


def _judged_german(run: _Run) -> _Name | None:
    """German capitalizes every noun: only what looks like somebody is offered."""
    if run.before in _WORDS["titles"]:
        return _Name(run.text, person=True, on=True)
    if any(_GERMAN_NOUN.search(fold(word)) for word in run.words):
        return None
    if run.beside or len(run.words) > 1:
        return _Name(run.text, person=not run.beside, on=True)
    if run.after in _WORDS["after_person"] and not run.begins:
        return _Name(run.text, person=True, on=True)
    if run.before in _WORDS["before_person"] and not run.begins:
        return _Name(run.text, person=False, on=False)
    return None


def _runs(text: Text, covered: bytearray) -> Iterator[_Run]:
    """Capitalized words in a row on one line, without those that are nobody's name.

    A row is cut where a word is covered by something offered already.
    """
    original = text.original
    starts = {text.span(s.start, s.end).start for s in text.sentences}
    words = list(_WORD.finditer(original))
    known = [any(covered[m.start() : m.end()]) for m in words]
    whole = [all(covered[m.start() : m.end()]) for m in words]  # not “Kern” of “Kerns”
    free = [_capitalized(m[0]) and not known[i] for i, m in enumerate(words)]
    index = 0
    while index < len(words):
        if not free[index]:
            index += 1
            continue
        last = index
        most = min(index + MOST_WORDS, len(words)) - 1
        while last < most and free[last + 1] and _joined(original, words, last):
            last += 1
        begins = _begins(original, words[index].start(), starts)
        first = fold(words[index][0])
        if begins and last > index and first in _WORDS["beginnings"] and not is_everyday(first):
            index, begins = index + 1, False  # “Ask Ruth”: the name begins at its second word
        yield _Run(
            words=tuple(match[0] for match in words[index : last + 1]),
            start=words[index].start(),
            begins=begins,
            before=fold(words[index - 1][0]) if index and not begins else "",
            after=fold(words[last + 1][0]) if last + 1 < len(words) else "",
            beside=index > 0 and whole[index - 1] and _joined(original, words, index - 1),
        )
        index = last + 1


def _joined(text: str, words: list[re.Match[str]], index: int) -> bool:
    """Whether only a blank stands between this word and the next one."""
    return text[words[index].end() : words[index + 1].start()] in (" ", "\u00a0")


def _capitalized(word: str) -> bool:
    return word[0].isupper() and fold(word) not in _WORDS["never"] | _WORDS["titles"]


def _begins(text: str, start: int, starts: set[int]) -> bool:
    """Whether a sentence, a line, a quotation or a list item begins here."""
    return start in starts or bool(_OPENING.search(text, max(0, start - 4), start))
