"""Ways to look for gaps of templates that nobody filled.

A leftover slot stops a message, so a false alarm here is dear: brackets, signs and capitals count
only where their content or their neighbors show that something was to be put there.
"""

import re
from collections.abc import Callable, Iterable
from functools import lru_cache
from itertools import islice

from rapidfuzz import fuzz

from composer.linter.draft import Draft
from composer.linter.finders import compiled, places
from composer.linter.rule import Finder
from composer.linter.spans import Span
from composer.linter.text import Text, fold

# What slots are named after, in the languages of the product; matched without regard to case.
FIELD = (
    r"(?:(?:sur|user|last|first|full|family|given|nick|company|contact|recipient|prospect|sender|fore)"
    r"?[ _.-]?names?|fname|lname|name|company|compan(?:y|ies)|firm|organi[sz]ation|employer|title"
    r"|job|role|position|industry|sector|topic|subject|field|skills?|product|service|event|conference"
    r"|school|university|alma mater|city|location|country|region|department|mutual|connection|friend"
    r"|colleague|project|post|article|date|day|time|number|link|url|website|email|phone|calendar"
    r"|signature|sender|recipient|candidate|client|customer|competitor|niche|audience|problem"
    r"|pain[ -]?points?|challenge|benefit|result|metric|goal|achievement|compliment|detail|reason"
    r"|interest|value prop(?:osition)?|offer|solution|icebreaker|personali[sz]ation|custom|variable"
    r"|placeholder|greeting|insert|add|mention|describe|explain|specific|relevant|something|thing"
    r"|your|their|my|his|her|our|x|xx+|vorname|nachname|anrede|firma|unternehmen|stelle|branche|thema"
    r"|stadt|ihr|ihre|dein|pr[eé]nom|nom|entreprise|soci[eé]t[eé]|poste|secteur|sujet|ville|votre"
    r"|nombre|apellidos?|empresa|puesto|cargo|sector|tema|ciudad|tu|su|nome|cognome|azienda|ruolo"
    r"|settore|argomento|sobrenome|setor|assunto|cidade|naam|voornaam|achternaam|bedrijf|functie"
    r"|sector|onderwerp|jouw|uw|evento|[eé]v[eé]nement|veranstaltung|evenement)"
)
_SLOT_WORD = re.compile(rf"(?i)(?:^|[^a-z]){FIELD}(?:$|[^a-z])")
_BRACKET = re.compile(r"\[([^\[\]\n]{1,80})\]")
_CODE_BEFORE = re.compile(r"[\w)\]]$")
# Inside square brackets these are an editor's remarks.
_REMARK = re.compile(
    r"(?i)^(?:sic!?|\d+[a-z]?|[ivxl]+|\W*|.|citation needed|edit(?:ed)?|redacted|laughs?|pause|emphasis"
    r" (?:mine|added)|my (?:translation|emphasis|own translation)|note|ed|n\.?d\.?|et al\.?)$"
)


def slots(
    *patterns: str, keep: Callable[[str, Span], bool] = lambda text, span: True, part: int = 0
) -> Finder:
    """RE2 patterns on the text as typed; `keep` decides on each match with the whole text.

    `part` is the group to underline, in those patterns that have one. What the draft declares as a stand-in is never
    a slot, nor is anything that touches one.
    """

    def spans(gate: int, draft: Draft, text: Text) -> Iterable[Span]:
        pattern = patterns[gate]
        utf8 = draft.text.encode(errors="replace")
        group = part if compiled(pattern).groups else 0
        for span in places(pattern, utf8, plain=draft.text.isascii(), part=group):
            span = Span(span.start, span.end - _blanks_at_end(draft.text[span.start : span.end]))
            if any(span.touches(Span(*other)) for other in draft.stand_ins):
                continue
            if keep(draft.text, span):
                yield span

    return Finder(gates=patterns, spans=spans, raw=True, quotable=False)


def _blanks_at_end(piece: str) -> int:
    return len(piece) - len(piece.rstrip())


def not_in_code(text: str, span: Span) -> bool:
    """Braces right after a letter or a digit belong to code or to a formula."""
    return text[span.start] == "$" or not _CODE_BEFORE.search(text[: span.start][-1:])


def is_merge_tag(text: str, span: Span) -> bool:
    """A field between signs that are the same before and after it, not a percentage or a tag."""
    tag = text[span.start : span.end]
    if (
        tag[:1].isdigit()
        or text[: span.start][-1:].isdigit()
        or (tag[0] != tag[-1] and tag[-1] != "s")
    ):
        return False
    return names_a_field(text, span)


_NUMBERED = re.compile(
    r"(?i)^[ -]?(?:centur|jahrhundert|si[eè]cle|siglo|secol|eeuw|chromosom|karyotyp|genotyp|females?\b"
    r"|males?\b|mice\b|edition|congress|olympi|th\b|large\b)"
)


def no_roman_numeral(text: str, span: Span) -> bool:
    """Crosses are no slot where they count centuries or chromosomes, or close with kisses."""
    rest = text[span.end :]
    return not _NUMBERED.match(rest)


def names_a_field(text: str, span: Span) -> bool:
    """The content is what a slot would be called, and it is no code, remark or link."""
    inside = text[span.start : span.end].strip("[]<>{}()%$#@|*~_ ")
    if _REMARK.match(inside) or _CODE_BEFORE.search(text[max(0, span.start - 1) : span.start]):
        return False
    if text[span.end : span.end + 1] == "(":  # a link in Markdown
        return False
    return _is_field(inside)


@lru_cache(maxsize=512)
def _is_field(inside: str) -> bool:
    return bool(_SLOT_WORD.search(re.sub(r"(?<=[a-z])(?=[A-Z])|_", " ", inside)))


def names_a_field_or_stands_beside_one(text: str, span: Span) -> bool:
    """Where one bracket is a slot, the others are too, whatever they say."""
    if names_a_field(text, span):
        return True
    inside = text[span.start : span.end].strip("[] ")
    if _REMARK.match(inside) or text[span.end : span.end + 1] == "(":
        return False
    if _CODE_BEFORE.search(text[max(0, span.start - 1) : span.start]):
        return False
    return _has_field_in_brackets(text)


@lru_cache(maxsize=4)
def _has_field_in_brackets(text: str) -> bool:
    return any(_is_field(match[1]) for match in _BRACKET.finditer(text))


def stands_bare(text: str, span: Span) -> bool:
    """A field name without the signs of a slot, among words that are not shouted as well."""
    if re.search(r"[{}\[\]<>%|#*_@$]\s?$", text[: span.start][-2:]):
        return False
    return not_shouted(text, span)


def not_shouted(text: str, span: Span) -> bool:
    """Capitals mean a slot only where the words around them are not capitals as well."""
    around = text[max(0, span.start - 30) : span.start].split()[-2:]
    around += text[span.end : span.end + 30].split()[:2]
    words = [word for word in around if sum(c.isalpha() for c in word) > 1]
    return not words or sum(word.isupper() for word in words) * 2 < len(words)


_LOOSE_STOP = re.compile(r"(?<!\w)(\w+) +[,.](?=\s|$)")
_GAP_WORDS = frozenset(
    [
        "at",
        "with",
        "from",
        "for",
        "of",
        "about",
        "in",
        "on",
        "your",
        "the",
        "as",
        "a",
        "an",
        "by",
        "hi",
        "hello",
        "hey",
        "dear",
        "and",
        "named",
        "called",
    ]
)


def tidy_elsewhere(text: str, span: Span) -> bool:
    """A blank before a comma shows a gap only where the writer does not always type one."""
    return all(stop.touches(span) for stop in _loose_stops(text))


@lru_cache(maxsize=4)
def _loose_stops(text: str) -> tuple[Span, ...]:
    """The first places where a blank stands before a stop and no slot can have been."""
    loose = (m for m in _LOOSE_STOP.finditer(text) if m[1].lower() not in _GAP_WORDS)
    return tuple(Span(*match.span()) for match in islice(loose, 3))


_TITLES = frozenset(
    [
        "mr",
        "mrs",
        "ms",
        "miss",
        "mx",
        "dr",
        "prof",
        "professor",
        "sir",
        "madam",
        "dame",
        "lord",
        "lady",
        "rev",
        "sister",
        "brother",
        "father",
        "pastor",
        "captain",
        "coach",
        "chef",
        "frau",
        "herr",
        "monsieur",
        "madame",
        "m",
        "mme",
        "mlle",
        "senor",
        "senora",
        "sr",
        "sra",
        "dottor",
        "dottore",
        "dottoressa",
        "signor",
        "signora",
        "dr.",
        "prof.",
        "there",
        "all",
        "team",
        "everyone",
        "friend",
        "friends",
        "folks",
        "both",
        "again",
        "colleague",
        "colleagues",
        "neighbor",
        "neighbour",
        "stranger",
        "my",
        "dear",
    ]
)


def other_name() -> Finder:
    """A greeting that names somebody else than the recipient of the draft."""
    gate = (
        r"(?i)^\s*(?:hi|hello|hey|dear|hallo|liebe[rs]?|bonjour|cher|ch[eè]re|hola|estimad[oa]|ciao|caro"
        r"|cara|gentile|ol[aá]|hoi|beste)[ ,]+((?:[\p{L}.'’-]+ ){0,2}[\p{L}.'’-]+) *[,!.:;–—\n]"
    )

    def spans(number: int, draft: Draft, text: Text) -> Iterable[Span]:
        own = {
            part for part in re.findall(r"[^\W\d_]+", fold(draft.recipient.name)) if len(part) > 1
        }
        match = compiled(gate).search(draft.text)
        if not own or not match:
            return
        greeted = [
            (word, name.start(), name.end())
            for name in re.finditer(r"[^\W\d_]+", match.group(1))
            if name[0][:1].isupper() and (word := fold(name[0])) not in _TITLES and len(word) > 1
        ]
        if greeted and not any(_same_name(word, part) for word, _, _ in greeted for part in own):
            start = match.start(1)
            yield Span(start + greeted[0][1], start + greeted[-1][2])

    return Finder(gates=(gate,), spans=spans, raw=True, quotable=False)


def _same_name(word: str, part: str) -> bool:
    """Close spellings and short forms that share a beginning or an ending count as the same."""
    shared = min(len(word), len(part), 3)
    return (
        word[:2] == part[:2]
        or word[-shared:] == part[-shared:]
        or word in part
        or part in word
        or fuzz.ratio(word, part) >= 60
    )


def pasted_headline() -> Finder:
    """The recipient's whole headline, word for word."""
    gates = (r".",)

    def spans(gate: int, draft: Draft, text: Text) -> Iterable[Span]:
        headline = fold(draft.recipient.role).strip()
        if len(headline.split()) < 5 and "|" not in headline:
            return
        start = text.folded.find(headline)
        if start >= 0:
            yield text.span(start, start + len(headline))

    return Finder(gates=gates, spans=spans, quotable=False)
