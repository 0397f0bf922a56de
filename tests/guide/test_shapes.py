"""Shapes order the writer's sentences and invent nothing."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from composer.guide.relationships import RELATIONSHIPS
from composer.guide.shapes import SENTENCES, SHAPES, Shape, arrange, shape, shapes_for
from composer.linkedin.limits import ROUTES

NOTE = shape("tie-first")
LONG = shape("tie-first-long")
NOOR = {
    "greeting": "Hi Noor,",
    "how": "We talked at PGConf.",
    "followups": ["You asked about torn writes."],
    "ask": "Shall I send our trace?",
}


def test_note_is_one_paragraph() -> None:
    assert arrange(NOTE, NOOR) == (
        "Hi Noor, We talked at PGConf. You asked about torn writes. Shall I send our trace?"
    )


def test_long_routes_have_paragraphs() -> None:
    assert arrange(LONG, NOOR | {"sign_off": "Best, Jo"}) == (
        "Hi Noor,\n\nWe talked at PGConf. You asked about torn writes.\n\n"
        "Shall I send our trace?\n\nBest, Jo"
    )


def test_stranger_is_asked_for_permission_first() -> None:
    text = arrange(
        shapes_for("note", "none")[0],
        {
            "greeting": "Hello Prof. Lind,",
            "vbr": "It is about table 3.",
            "permission": "May I ask?",
        },
    )
    assert text == "Hello Prof. Lind, May I ask? It is about table 3."


@pytest.mark.parametrize(
    ("sentences", "text"),
    [
        ({}, ""),
        ({"how": " \n "}, ""),
        ({"how": "we met in Leeds"}, "We met in Leeds."),
        ({"how": "we met in Leeds", "vbr": "your pump is back"}, "We met in Leeds. Your pump is back."),
        ({"greeting": "Tom!", "how": "the Leeds job, 2014"}, "Tom! The Leeds job, 2014."),
        ({"greeting": "Hallo Noor", "how": "wir waren in Ulm"}, "Hallo Noor, wir waren in Ulm."),
        ({"how": "Met.", "vbr": "iPhone cases are back"}, "Met. iPhone cases are back."),
        ({"how": "Met.", "vbr": "fjord.example is down"}, "Met. fjord.example is down."),
        ({"how": "Met.", "vbr": "i'm back"}, "Met. I'm back."),
        ({"how": "He said “yes”"}, "He said “yes”."),
        ({"how": "He said “yes.”", "vbr": "then no"}, "He said “yes.” Then no."),
        ({"how": "See https://fjord.example/a"}, "See https://fjord.example/a"),
        ({"how": "Great day 👍"}, "Great day 👍"),
        ({"how": "One thing:"}, "One thing:"),
        ({"how": "Up 12%"}, "Up 12%."),
        ({"how": "Line one\r\nline two"}, "Line one line two."),
        ({"greeting": "王小明", "how": "我们在上海见过", "vbr": "谢谢"}, "王小明，我们在上海见过。谢谢。"),
        ({"greeting": "مرحبا نور", "how": "التقينا في عمان"}, "مرحبا نور، التقينا في عمان."),
        ({"sign_off": "jo"}, "jo"),
        ({"followups": ("One", "", "two")}, "One. Two."),
    ],
)  # fmt: skip
def test_joints(sentences: dict[str, str], text: str) -> None:
    assert arrange(NOTE, sentences) == text


def test_line_breaks_inside_a_sentence_stay_on_long_routes() -> None:
    assert arrange(LONG, {"vbr": "First:\n- one\n- two"}) == "First:\n- one\n- two."


def test_unknown_sentence_is_refused_rather_than_lost() -> None:
    with pytest.raises(ValueError, match="extra"):
        arrange(NOTE, {"extra": "Do not lose me."})


@pytest.mark.parametrize("each", SHAPES, ids=lambda each: each.code)
def test_every_shape_names_every_sentence_once(each: Shape) -> None:
    named = [name for paragraph in each.paragraphs for name in paragraph]
    assert sorted(named) == sorted(SENTENCES)
    assert each.one_paragraph == bool({"note", "comment"} & set(each.routes))


def test_codes_are_unique() -> None:
    assert len({each.code for each in SHAPES}) == len(SHAPES)


@pytest.mark.parametrize("route", ROUTES)
@pytest.mark.parametrize("relationship", [None, *(each.code for each in RELATIONSHIPS)])
def test_at_least_two_shapes_make_sense(route: str, relationship: str | None) -> None:
    shapes = shapes_for(route, relationship)
    assert len(shapes) >= 2 or (route == "none" and not shapes)
    asks_first = [each.code.startswith("permission-first") for each in shapes]
    if relationship == "none" and route not in {"none", "comment", "introduction"}:
        assert asks_first[0]
    else:
        assert not any(asks_first)


@pytest.mark.parametrize(("route", "relationship"), [("fax", None), ("note", "cousin")])
def test_unknown_codes_are_refused(route: str, relationship: str | None) -> None:
    with pytest.raises(ValueError, match="No such"):
        shapes_for(route, relationship)


WORDS = st.text(st.characters(categories=("L", "N", "P", "S", "Zs", "M"), include_characters="\n"))


@given(
    st.sampled_from(SHAPES),
    st.dictionaries(st.sampled_from([name for name in SENTENCES if name != "followups"]), WORDS),
    st.lists(WORDS, max_size=3),
)
def test_every_sentence_stands_there_once_and_nothing_else(
    each: Shape, sentences: dict[str, str], followups: list[str]
) -> None:
    given_text = dict(sentences) | {"followups": followups}
    # A mark no other sentence has, so that "once" can be counted.
    marked: dict[str, str | list[str]] = {}
    expected: list[str] = []
    for number, (name, value) in enumerate(given_text.items()):
        values = value if isinstance(value, list) else [value]
        texts = [f"{text.strip()}#{number}{place}#" for place, text in enumerate(values)]
        marked[name] = texts
        expected += texts
    result = arrange(each, marked)
    rest = _flat(result)
    for text in expected:
        assert rest.count(_flat(text)) == 1
        rest = rest.replace(_flat(text), "", 1)
    assert not set(rest) - set(" ,.，。،।")


def _flat(text: str) -> str:
    """Case of the first letter and kind of white space are joints, not words."""
    return "".join(text.split()).upper()


@given(st.sampled_from(SHAPES), st.text(), st.text())
@example(NOTE, "https://" * 20_000, "www." * 20_000)
def test_any_text_is_safe(each: Shape, how: str, vbr: str) -> None:
    text = arrange(each, {"how": how, "vbr": vbr})
    assert not (each.one_paragraph and "\n" in text)


def test_texts_read_well() -> None:
    for each in SHAPES:
        assert each.why.endswith(".")
        assert each.label[0].isupper()
        assert not each.label.endswith(".")
