"""The forms in which a message calls a person or a company."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from composer.linter.text import fold
from composer.services.anonymizing import KNOWLEDGE

_ASIDE = re.compile(r"\([^)]*\)|\[[^\]]*\]|[\"“”„][^\"“”„]*[\"“”„]")
_WORD = re.compile(r"[^\W\d_][\w\u0300-\u036f\u0590-\u05c7\u064b-\u065f]*(?:['’.-][^\W\d_]\w*)*")
_SETS: Final = {
    name: frozenset(fold(KNOWLEDGE["words"][name]).split())
    for name in ("titles", "after", "particles", "legal", "generic")
}


@dataclass(frozen=True, slots=True)
class Form:
    """One way to write a name; `kind` is full, first, last, writer or company."""

    text: str
    kind: str


def forms_of_name(name: str) -> list[Form]:
    """Full, first and last name and their hyphenated parts, without titles and degrees."""
    words = _words_of(name.title() if name.islower() or name.isupper() else name)
    if not words:
        return []
    first, last = words[0], _last_of(words)
    forms = [Form(" ".join(words), "full" if len(words) > 1 else "first")]
    if len(words) > 1:
        if len(words) > 2:
            forms.append(Form(f"{first} {last}", "full"))
        forms.append(Form(f"{last}, {first}", "full"))
        forms.append(Form(f"{first[0]}. {last}", "full"))
        forms += [Form(first, "first"), Form(last, "last")]
        particles = _SETS["particles"]
        forms += [Form(w, "last") for w in words[1:] if fold(w) not in particles and len(w) > 1]
    for form in list(forms):
        if form.kind in ("first", "last") and "-" in form.text:
            forms += [Form(part, form.kind) for part in form.text.split("-") if len(part) > 2]
    return list(_once(forms))


def forms_of_company(company: str) -> list[Form]:
    """The name as it stands, without its legal form, and its first word if that says who."""
    whole = " ".join(_ASIDE.sub(" ", company).split())
    if not whole:
        return []
    words = whole.replace(",", " ").split()
    while len(words) > 1 and fold(words[-1]).replace(".", "").strip("& ") in _SETS["legal"] | {""}:
        words.pop()
    forms = [Form(whole, "company"), Form(" ".join(words), "company")]
    if len(words) > 1 and len(words[0]) > 2 and fold(words[0]) not in _SETS["generic"]:
        forms.append(Form(words[0].strip(",;"), "company"))
    return list(_once(forms))


def _words_of(name: str) -> list[str]:
    """The words of a name in the order first to last."""
    given = _ASIDE.sub(" ", name)
    family, comma, rest = given.partition(",")
    if comma and _kept(rest):  # Haddad, Noor
        given = f"{rest} {family}"
    return _kept(given)


def _kept(text: str) -> list[str]:
    found = [match[0] for match in _WORD.finditer(text)]
    dropped = _SETS["titles"]
    words = [w for w in found if fold(w).replace(".", "") not in dropped]
    while len(words) > 1 and fold(words[-1]).replace(".", "") in _SETS["after"]:
        words.pop()
    if len(words) == 1 and fold(words[0]).replace(".", "") in _SETS["after"]:
        words.clear()
    return words


def _last_of(words: list[str]) -> str:
    """The last name with the particles before it: van der Berg."""
    start = len(words) - 1
    while start > 1 and fold(words[start - 1]) in _SETS["particles"]:
        start -= 1
    return " ".join(words[start:])


def _once(forms: list[Form]) -> Iterator[Form]:
    seen = set()
    for form in forms:
        key = fold(form.text)
        if key and key not in seen:
            seen.add(key)
            yield form
