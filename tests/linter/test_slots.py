"""Leftover slots: every usual syntax, and what only looks like one."""

import pytest

from composer.linter import Draft, Recipient
from composer.linter.rules import find_all


def slots(text: str, stand_ins: tuple[tuple[int, int], ...] = ()) -> list[str]:
    """The quoted texts of all must-fix findings about slots."""
    draft = Draft(text=text, stand_ins=stand_ins)
    return [
        text[hit.start : hit.end]
        for hit in find_all(draft)
        if hit.rule.category == "leftover-slot" and hit.rule.severity == "must-fix"
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Hi {first_name}, the bell rings.", ["{first_name}"]),
        ("Hi {{first_name}}, the bell rings.", ["{{first_name}}"]),
        ("Hi {{ contact.first_name | title }}!", ["{{ contact.first_name | title }}"]),
        ("Hi ${name}, the bell rings.", ["${name}"]),
        ("Hi [Company], the bell rings.", ["[Company]"]),
        ("I offer [your service] to [type of company].", ["[your service]", "[type of company]"]),
        ("Hi [First Name]! At [COMPANY NAME] it rains.", ["[First Name]", "[COMPANY NAME]"]),
        ("Hi <<NAME>>, the bell rings.", ["<<NAME>>"]),
        ("Hi <Name>, the bell rings.", ["<Name>"]),
        ("Hi ‹first name›, the bell rings.", ["‹first name›"]),
        ("Hi %FIRSTNAME%, the bell rings.", ["%FIRSTNAME%"]),
        ("Hi *|FNAME|*, the bell rings.", ["*|FNAME|*"]),
        ("Your talk at XXX was loud.", ["XXX"]),
        ("Hi XX, the bell rings.", ["XX"]),
        ("Your role at ____ is loud.", ["____"]),
        ("Hi , the bell rings.", ["Hi"]),
        ("Dear , the bell rings.", ["Dear"]),
        ("Hi null, the bell rings.", ["Hi null"]),
        ("Hello undefined! The bell rings.", ["Hello undefined"]),
        ("Hi NAME, the bell rings.", ["NAME"]),
        ("I like the roof at COMPANY a lot.", ["COMPANY"]),
        ("Hi  I like the roof.", ["Hi"]),
        ("I see your work at  and like it.", ["at"]),
        ("I see your work at , and like it.", ["at"]),
        ("Bonjour [Prénom], la cloche sonne.", ["[Prénom]"]),
        ("Hallo [Vorname], bei [Firma] regnet es.", ["[Vorname]", "[Firma]"]),
        ("Hola {nombre}, llueve en {empresa}.", ["{nombre}", "{empresa}"]),
        ("Hoi [naam], het regent bij [bedrijf].", ["[naam]", "[bedrijf]"]),
        ("Your “[Article Title]” is loud.", ["[Article Title]"]),
        ("Hi firstName, it rains.", ["firstName"]),
        ("Hi (first name), it rains.", ["(first name)"]),
    ],
)
def test_slot_is_found_exactly(text: str, found: list[str]) -> None:
    assert slots(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "You wrote “the the bell” [sic] twice.",
        "The brook runs east (see [1]).",
        "Your chapter on C++ <vector> saved us.",
        "I <3 this bread.",
        "It was 50 % off at the mill.",
        "From 5% to 9% of the eels came back.",
        "NASA, UNESCO and the BBC asked for it.",
        "Vous écrivez « la cloche » et « le moulin ».",
        "Your son drew it :-] and I kept it :-}",
        "The set {1, 2} is open.",
        "if (x < y && y > z) return [a, b];",
        "Read [the log](https://example.org/log).",
        "row[name] is read twice.",
        "In the XX century it burned.",
        "The XX chromosome of the mouse in your talk.",
        "See you on Sunday. Love, Ola xx",
        "It is the mill I looked at. Was it yours?",
        "Bonjour ! La cloche sonne.",
        "Hello , I type so , always , with blanks .",
        "The file is my_file_name.txt.",
        "Is NAME the old brand of your kiln?",
        "THE NAME OF THE MILL IS ON THE SIGN",
        "Mail me at jo_name@example.org.",
        "You said 3 < 5 and 7 > 6.",
        "The verse goes: “dear, dear, what can the matter be”.",
        "Dear Jo,\nthe bell rings.",
        "Hi,\n\nthe bell rings.",
    ],
)
def test_innocent_text_is_left_alone(text: str) -> None:
    assert slots(text) == []


def test_declared_stand_ins_are_filled() -> None:
    text = "Hi ‹first name›, at [Company] it rains."
    assert slots(text, stand_ins=((3, 15), (20, 29))) == []
    assert slots(text, stand_ins=((3, 15),)) == ["[Company]"]


@pytest.mark.parametrize(
    ("name", "text", "alarm"),
    [
        ("Mara Quillfeather", "Hi Tom, it rains.", True),
        ("Mara Quillfeather", "Hi Mara, it rains.", False),
        ("Mara Quillfeather", "Dear Ms Quillfeather, it rains.", False),
        ("Thomas Berg", "Hi Tom, it rains.", False),
        ("Thomas Berg", "Hi there, it rains.", False),
        ("Thomas Berg", "Hello team, it rains.", False),
        ("José Núñez", "Hola Jose, llueve.", False),
        ("李小龙", "Hi Bruce, it rains.", True),
        ("", "Hi Bruce, it rains.", False),
    ],
)
def test_other_name(name: str, text: str, alarm: bool) -> None:
    draft = Draft(text=text, recipient=Recipient(name=name))
    assert any(hit.rule.code == "other-name" for hit in find_all(draft)) is alarm
