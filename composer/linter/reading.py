"""Reading a message: its sentences, what each says by the cues, and what is concrete in it."""

import re
from collections import defaultdict
from dataclasses import dataclass, field

from composer.linter.cues import CUES, Cues, Hit
from composer.linter.draft import Draft
from composer.linter.filled import EVENT, MARKS, OWN, PERSON, POINT, TOPIC, filled
from composer.linter.spans import Span
from composer.linter.text import Sentence, Text, Word, fold, words_in

# What takes a stretch out of the running: nothing in it is a concrete detail.
STOCK = frozenset(
    ("pitch", "ask", "praise", "identity", "occasion_only", "plain_question", "seek", "hello")
)
# Their first and last words are verbs of the cue itself.
_OWN_WORDS = frozenset(("shared", "said", "deed", "met_them", "mutual_verb", "observed"))
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_QUOTED = re.compile(r"\"[^\"]{2,160}\"|(?<![\w'])'(?=\w)[^']{2,160}(?<=[\w?!.])'(?![\w'])")
_AFTER_GREETING = re.compile(r"[,!.:;–-]|$")
_PLACE_BEFORE = frozenset(
    [
        "at",
        "from",
        "in",
        "bei",
        "beim",
        "auf",
        "von",
        "aus",
        "am",
        "im",
        "chez",
        "de",
        "du",
        "au",
        "a",
        "en",
        "el",
        "la",
        "del",
        "al",
        "da",
        "di",
        "nel",
        "alla",
        "al",
        "na",
        "no",
        "em",
        "do",
        "bij",
        "op",
        "van",
        "in",
        "uit",
        "to",
        "for",
        "@",
    ]
)


@dataclass(slots=True)
class Clause:
    """One sentence with its cues and its concrete words."""

    start: int
    end: int
    words: list[Word]
    hits: dict[str, list[Hit]] = field(default_factory=lambda: defaultdict(list))
    details: list[Word] = field(default_factory=list)
    names: list[Word] = field(default_factory=list)
    places: list[Word] = field(default_factory=list)
    broad: list[Word] = field(default_factory=list)
    question: bool = False
    points_back: bool = False
    greeting: bool = False
    kinds: frozenset[str] = frozenset()
    concrete: int = 0
    """Concrete words and names; places and events do not count."""

    def has(self, *sections: str) -> bool:
        return not self.kinds.isdisjoint(sections)


@dataclass(slots=True)
class Reading:
    """The whole message, read once."""

    text: Text
    filled: str
    slots: tuple[Span, ...]
    cues: Cues
    clauses: list[Clause]
    words: int
    stock_words: int
    known_language: bool
    greeting_end: int = 0


def read(draft: Draft, text: Text, lang: str) -> Reading:
    """Read a draft with the cues of a language (English where it has none)."""
    cues = CUES.get(lang) or CUES["en"]
    folded, slots = filled(text, draft.stand_ins)
    words = text.words
    if slots:
        words = words_in(folded)
    quoted = _quotations(folded)
    hits = [hit for hit in cues.hits(folded, words) if not _inside(hit.start, quoted)]
    sentences = text.sentences
    own = _identity_words(draft)
    clauses: list[Clause] = []
    stock_words = 0
    word_at = hit_at = greeted = 0
    for number, sentence in enumerate(sentences):
        first = word_at
        while word_at < len(words) and words[word_at].start < sentence.end:
            word_at += 1
        clause = Clause(sentence.start, sentence.end, list(words[first:word_at]))
        while hit_at < len(hits) and hits[hit_at].start < sentence.end:
            hit = hits[hit_at]
            clause.hits[hit.section].append(hit)
            hit_at += 1
        clause.kinds = frozenset(clause.hits)
        clause.question = "?" in folded[sentence.start : sentence.end]
        greeting_end = _greeting_end(folded, sentence, text.original, text) if number == 0 else 0
        greeted = greeted or greeting_end
        _discount_cue_words(clause)
        clause.greeting = greeting_end >= sentence.end
        stock_words += _weigh(clause, cues, own, greeting_end, text, quoted)
        clause.concrete = len(clause.details) + len(clause.names)
        clauses.append(clause)
    return Reading(
        text, folded, slots, cues, clauses, len(words), stock_words, lang in CUES, greeted
    )


def _quotations(folded: str) -> list[Span]:
    """What stands in quotation marks is named, not said, unless it is most of the message."""
    if folded.count('"') < 2 and folded.count("'") < 2:
        return []
    spans = [Span(*match.span()) for match in _QUOTED.finditer(folded)]
    return [span for span in spans if span.end - span.start < 0.6 * len(folded)]


def _inside(place: int, spans: list[Span]) -> bool:
    return any(start <= place < end for start, end in spans)


def _discount_cue_words(clause: Clause) -> None:
    """“You lent me”: the words a cue begins and ends with are no detail of what was lent."""
    edges: set[int] = set()
    for section in _OWN_WORDS & clause.hits.keys():
        for hit in clause.hits[section]:
            edges.add(hit.start)
            edges.add(hit.end)
    if edges:
        clause.words = [w for w in clause.words if w.start not in edges and w.end not in edges]


def _identity_words(draft: Draft) -> frozenset[str]:
    recipient = draft.recipient
    joined = f"{recipient.name} {recipient.company} {recipient.role}"
    return frozenset(_WORD.findall(fold(joined))) if joined.strip() else frozenset()


_GREETING = re.compile(
    r"(?:hi|hey|hello|hallo|dear|good (?:morning|afternoon|evening)|morning|greetings|liebe[rs]?"
    r"|sehr geehrte[rs]?|guten (?:tag|morgen|abend)|moin|servus|gruezi|bonjour|salut|bonsoir|chere?"
    r"|cher|hola|buenos dias|buenas(?: tardes)?|estimad[oa]|querid[oa]|ciao|salve|gentile"
    r"|buongiorno|buonasera|caro|cara|egregio|ola|oi|bom dia|boa (?:tarde|noite)|prezad[oa]|car[oa]"
    r"|beste|dag|hoi|goedemorgen|goedemiddag|goedendag|geachte|lieve)(?!\w)"
)


def _greeting_end(folded: str, sentence: Sentence, original: str, text: Text) -> int:
    """Where the greeting ends: “Hi Noor,” or a bare name before a comma, dash or “!”."""
    piece = folded[sentence.start : sentence.end]
    greeted = _GREETING.match(piece)
    if greeted:
        stop = _AFTER_GREETING.search(piece, greeted.end())
        cut = stop.start() if stop else len(piece)
        if len(piece[greeted.end() : cut].split()) <= 5:
            return sentence.start + cut + 1
        # “Hi Sam we met …”: the greeting and one or two capitalized words.
        end = greeted.end()
        for word in list(_WORD.finditer(piece, end))[:3]:
            place = text.span(sentence.start + word.start(), sentence.start + word.end())[0]
            if not original[place].isupper():
                break
            end = word.end()
        return sentence.start + end
    stop = re.match(
        r"(?:(?:prof|dr|mr|mrs|ms|herr|frau)\.? )?[^\W\d_]+(?: [^\W\d_]+)?(?:,|!| [–-] )", piece
    )
    if stop and stop.end() <= 40:
        name = text.span(sentence.start, sentence.start + 1)[0]
        if original[name].isupper():
            return sentence.start + stop.end()
    return 0


def _weigh(
    clause: Clause,
    cues: Cues,
    own: frozenset[str],
    greeting_end: int,
    text: Text,
    quoted: list[Span],
) -> int:
    """Sort the words of a clause; returns how many of them are stock."""
    function, stock, broad = cues.words["function"], cues.words["stock"], cues.words["broad"]
    there = cues.words["there"]
    covered = [hit[1:] for name in STOCK & clause.kinds for hit in clause.hits[name]]
    # A title can be copied unread; a quoted point or saying cannot.
    titles = [] if clause.has("point", "said", "shared") else quoted
    stock_words = 0
    previous = ""
    first = clause.words[0].start if clause.words else clause.start
    for word in clause.words:
        name, start, _end = word
        before, previous = previous, name
        if covered and any(a <= start < b for a, b in covered):
            stock_words += 1
            continue
        if start < greeting_end:
            continue
        if name[0] in MARKS:
            stock_words += _weigh_slot(clause, word)
            continue
        if name in function or len(name) == 1 or name in own:
            if name in there:
                clause.points_back = True
            continue
        if "'" in name:
            name = name.rpartition("'")[0] if name.endswith("'s") else name.rpartition("'")[2]
            if name in own or name in function or len(name) == 1:
                continue
        if titles and _inside(start, titles):
            clause.places.append(word)
            continue
        capital = start > first and text.is_capital(start)
        if capital and (
            before in _PLACE_BEFORE or (clause.places and clause.places[-1].end >= start - 2)
        ):
            clause.places.append(word)
        elif name in broad:
            clause.broad.append(word)
            stock_words += name in stock
        elif name in stock or (name[-1] == "s" and name[:-1] in stock):
            stock_words += 1
        elif capital and cues.lang != "de":
            clause.names.append(word)
        else:
            clause.details.append(word)
    return stock_words


def _weigh_slot(clause: Clause, word: Word) -> int:
    """What would stand in a slot counts as if it stood there; 1 when that is the writer's own."""
    mark = word.text[0]
    if mark == POINT:
        clause.details += [word, word]
    elif mark == TOPIC:
        clause.details.append(word)
    elif mark == PERSON:
        clause.names.append(word)
    elif mark == EVENT:
        clause.places.append(word)
    return mark == OWN
