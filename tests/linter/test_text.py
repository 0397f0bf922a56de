"""The folded text and the way back to the original."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from composer.linter.text import Text, fold


@pytest.mark.parametrize(
    ("original", "folded"),
    [
        ("I’d LIKE", "i'd like"),
        ("Café, naïve, Łódź, Århus", "cafe, naive, lodz, arhus"),
        ("cafe\u0301", "cafe"),
        ("Straße", "strasse"),
        ("ﬁnd", "find"),
        ("𝗜'𝗱 𝗹𝗶𝗸𝗲", "i'd like"),
        ("Ｈｅｌｌｏ", "hello"),
        ("nеtwоrk", "network"),  # Cyrillic е and о
        ("Привет, Анна", "привет, анна"),
        ("net\u200bwork\u00ad", "network"),
        ("a\u00a0\u2003b\n\n c", "a b c"),
        ("hi 👋🏽 Mara", "hi mara"),
        ("İstanbul'daki ağım", "istanbul'daki agim"),
        ("ネットワーク", "ネットワーク"),
        ("“so” — yes…", '"so" – yes…'),
        ("s y n e r g y", "synergy"),
        ("see  s.y.n.e.r.g.y!", "see synergy!"),
        ("J. R. R. Tolkien, plan A B C", "j. r. r. tolkien, plan a b c"),
        ("", ""),
    ],
)
def test_folding(original: str, folded: str) -> None:
    assert fold(original) == folded


def test_span_leads_back_to_what_was_typed() -> None:
    text = Text("Hi  𝗠𝗮𝗿𝗮,\n\ncafe\u0301 ﬁne Straße")
    words = [text.original[slice(*text.span(word.start, word.end))] for word in text.words]
    assert words == ["Hi", "𝗠𝗮𝗿𝗮", "cafe\u0301", "ﬁne", "Straße"]


def test_span_covers_zero_width_characters_inside_a_word() -> None:
    text = Text("my net\u200bwork!")
    start = text.folded.index("network")
    assert text.original[slice(*text.span(start, start + 7))] == "net\u200bwork"


def test_span_covers_a_word_in_single_letters() -> None:
    text = Text("Let us find\u200b  s y n e r g y, you see")
    start = text.folded.index("synergy")
    assert text.original[slice(*text.span(start, start + 7))] == "s y n e r g y"


def test_at_is_the_way_there() -> None:
    text = Text("a   b  c")
    assert text.folded[text.at(4)] == "b"
    assert text.folded[text.at(7)] == "c"


def test_sentences_end_at_marks_and_lines_but_not_after_titles() -> None:
    text = Text("Dear Dr. Kern,\nthe mill turns. Does it? Yes! See you at 9.30, e.g. by the weir")
    sentences = [text.folded[sentence.start : sentence.end] for sentence in text.sentences]
    assert sentences == [
        "dear dr. kern,",
        "the mill turns.",
        "does it?",
        "yes!",
        "see you at 9.30, e.g. by the weir",
    ]


def test_quotations_are_found_unless_they_are_everything() -> None:
    assert [
        tuple(q)
        for q in Text('He wrote "let us connect" to all of us, again and again.').quotations
    ] == [(9, 25)]
    assert Text('"Let us connect"').quotations == ()


def test_real_russian_stays_russian() -> None:
    assert fold("Ананас и сок, Hello") == "ананас и сок, hello"


@given(st.text(max_size=200))
def test_offsets_never_leave_the_text(original: str) -> None:
    text = Text(original)
    for word in text.words:
        assert 0 <= word.start < word.end <= len(text.folded)
    for start in range(len(text.folded)):
        first, last = text.span(start, start + 1)
        assert 0 <= first < last <= len(original)
    assert "  " not in text.folded
    starts = [text.span(i, i + 1).start for i in range(len(text.folded))]
    assert starts == sorted(starts)


@given(st.text(alphabet=st.characters(max_codepoint=0x7E, min_codepoint=0x20), max_size=100))
def test_folding_twice_changes_nothing(original: str) -> None:
    assert fold(fold(original)) == fold(original)
