"""The one box: link, draft or received, and a paste of many notes."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from composer.guide.intake import kind_of_paste
from composer.guide.sent_notes import repeated_sentences, split_notes


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("", "empty"),
        (" \n\t", "empty"),
        ("\0", "empty"),
        ("https://www.linkedin.com/in/mara-quill", "link"),
        ("linkedin.com/in/mara-quill", "link"),
        ("Mara Quill https://www.linkedin.com/in/mara-quill", "link"),
        ("Check out Mara Quill’s profile on LinkedIn: https://linkedin.com/in/mara?utm_x=1", "link"),
        ("Mara Quill - Surveyor - Fjord | LinkedIn\nhttps://linkedin.com/in/mara", "link"),
        ("https://www.linkedin.com/company/fjord", "link"),
        ("https://lnkd.in/abc", "link"),
        ("https://fjord.example/team", "link"),
        ("Hi Noor, see linkedin.com/in/mara", "draft"),
        ("https://linkedin.com/in/mara\n\nYour talk on torn writes made us change our tests.", "draft"),
        ("Tom! Arup, the Leeds job, 2014. How's the knee?", "draft"),
        ("Hi Noor, good talking at PGConf.", "draft"),
        ("I sent you a message last week.", "draft"),
        ("We would like to connect", "draft"),
        ("Noor, Tom wants to connect us with Fjord.", "draft"),
        ("To: the point", "draft"),
        ("Hi Jolene, you asked about torn writes.", "draft"),
        ("I'd like to add you to my professional network on LinkedIn.", "draft"),
        ("Noor Haddad wants to connect", "received"),
        ("Noor Haddad would like to connect with you on LinkedIn.", "received"),
        ("Noor Haddad sent you a message\nHello!", "received"),
        ("Noor Haddad sent the following message at 10:14 AM\nHello!", "received"),
        ("View Noor’s profile\nHello!", "received"),
        ("Noor and 12 other mutual connections", "received"),
        ("From: Noor <noor@fjord.example>\nSubject: Hello\n\nHello!", "received"),
        ("Von: Noor\nGesendet: Montag\nHallo", "received"),
        ("On Tue, 3 Mar 2026 at 10:14, Noor Haddad wrote:\nHello", "received"),
        ("> Hello\nWho is this?", "received"),
        ("Noor Haddad möchte sich vernetzen", "received"),
        ("Noor Haddad souhaite rejoindre votre réseau", "received"),
        ("Noor Haddad quiere conectar contigo", "received"),
        ("Noor Haddad heeft je een bericht gestuurd", "received"),
        ("Hi Jo, I saw that you both row.", "received"),
        ("Hallo Jo Bell,\nich schreibe", "received"),
    ],
)  # fmt: skip
def test_kind_of_paste(text: str, kind: str) -> None:
    assert kind_of_paste(text, "Jo Bell") == kind


def test_without_a_name_a_greeting_says_nothing() -> None:
    assert kind_of_paste("Hi Jo, I saw that you both row.") == "draft"


NOTES = [
    "Hi Noor, good talking at PGConf. Shall I send our trace?",
    "Tom! Arup, the Leeds job, 2014. How's the knee?",
    "Hello Sam, you sorted refund 48812 for me on Friday. Thank you.",
]


@pytest.mark.parametrize(
    "paste",
    [
        "\n\n".join(NOTES),
        "\r\n\r\n".join(NOTES),
        "\n\n\n".join(NOTES),
        "\n---\n".join(NOTES),
        "\n\n* * *\n\n".join(NOTES),
        "\n".join(f"{number}. {note}" for number, note in enumerate(NOTES, 1)),
        "\n\n".join(f"{number}) {note}" for number, note in enumerate(NOTES, 1)),
        "\n".join(f"Note {number}:\n{note}" for number, note in enumerate(NOTES, 1)),
        "\n".join(f"2026-03-0{number}\n{note}" for number, note in enumerate(NOTES, 1)),
        "\n\n".join(f"1/{number}/26, 2:37 PM\n{note}" for number, note in enumerate(NOTES, 1)),
        "\n\n".join(f"[2026-03-0{n} 10:14] to Noor Haddad:\n{t}" for n, t in enumerate(NOTES, 1)),
        "\n\n".join(f"Mar {n}, 2026 at 2:37 PM\n{t}" for n, t in enumerate(NOTES, 1)),
        "\n\n".join(f'"{note}"' for note in NOTES),
    ],
)
def test_splitting_a_paste(paste: str) -> None:
    assert split_notes(paste) == NOTES


def test_letters_stay_whole() -> None:
    letters = ["Hi Noor,\n\nWe met.\n\nShall I?\n\nJo", "Hi Tom,\n\nThe knee?\n\nJo"]
    assert split_notes("\n\n".join(letters)) == letters


def test_one_note_a_line_when_each_line_greets() -> None:
    lines = ["Hi Noor, we met.", "Hello Tom, the knee?", "Dear Prof. Lind, table 3?"]
    assert split_notes("\n".join(lines)) == lines


def test_a_column_of_whole_sentences_is_a_note_a_line() -> None:
    column = ["We met in May.", "How is the knee?", "The trace is ready.", "Thank you for it."]
    assert split_notes("\n".join(column)) == column
    assert len(split_notes("\n".join(column[:3]))) == 1


def test_greeting_alone_goes_with_what_follows() -> None:
    assert split_notes("Hi Noor,\n\nWe met.\n\nThe knee?") == ["Hi Noor,\n\nWe met.", "The knee?"]


@pytest.mark.parametrize("paste", ["", " \n ", "---", '""'])
def test_nothing_pasted(paste: str) -> None:
    assert split_notes(paste) == []


def test_one_note_stays_one() -> None:
    note = "Three things:\n1. the trace\n2. the knee\nBest"
    assert split_notes(note) == [note]


def test_repeated_sentence_with_names_and_greetings_aside() -> None:
    notes = [
        "Hi Noor, I'd love to add you to my network. We help firms like Fjord grow.",
        "Hello Dr. Reed, I’d love to add you to my network! We help firms like Arup Leeds grow.",
        "Dear Tom, I'd love to add you to my network.",
        "Sam! How is the knee? Thank you.",
        "Tom! The trace is ready. Thank you.",
    ]
    assert repeated_sentences(notes) == [
        ("I'd love to add you to my network.", 3),
        ("We help firms like Fjord grow.", 2),
    ]


def test_sentence_counts_once_a_note() -> None:
    assert repeated_sentences(["We met in May. We met in May.", "Other words stand here."]) == []


def test_greeting_without_a_comma_keeps_the_sentence() -> None:
    notes = ["Hi Noor I read all of your book", "hi tom, I read all of your book"]
    assert repeated_sentences(notes) == [("I read all of your book", 2)]


SAFE = st.text() | st.text(st.sampled_from('Hi Jo,\n\n1.2)-\0👍\ud800"نMar 2026:'))


@given(SAFE)
@example("Hi " * 4_000)
@example("a " * 10_000)
@example("\n" * 10_000)
@example("-" * 10_000)
@example("1. " * 4_000)
@example("Jan 1, 2026 " * 1_000)
@example("a" * 200_000)
@example("." * 200_000)
@example("2026-01-01" + " " * 50_000 + "x.")
def test_any_paste_is_safe(text: str) -> None:
    assert kind_of_paste(text, "Jo Bell") in {"link", "draft", "received", "empty"}
    notes = split_notes(text)
    assert all(note.strip() for note in notes)
    assert all(count >= 2 for _, count in repeated_sentences([*notes, *notes]))


@pytest.mark.parametrize(
    "head", ["Ana Petrov  10:32 AM", "Ída Þórsdóttir · 9:05", "Ana de Wit 14:07"]
)
def test_a_message_copied_out_of_a_conversation_was_received(head):
    text = f"{head}\nHi, may I ask you something about your trucks?"
    assert kind_of_paste(text) == "received"


def test_a_time_alone_is_no_sign_of_having_been_received():
    assert kind_of_paste("Tuesday 10:30\nHi Ana, shall we meet at the ferry?") == "draft"
    assert kind_of_paste("Hi Ana, see you at 10:30") == "draft"
