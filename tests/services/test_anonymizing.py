"""What is offered for replacement, and that nothing of it stays behind."""

import pytest

from composer.linter import Answers, Recipient
from composer.linter.text import Text
from composer.services.anonymizing import (
    KNOWLEDGE,
    Replacement,
    apply,
    as_stand_in,
    first_named,
    places,
)
from composer.services.identifying import ORDER, find_replacements
from composer.services.naming import forms_of_company, forms_of_name


def replaced(text: str, *found: str) -> str:
    return apply(text, [Replacement(one, "‹x›") for one in found])[0]


def offered(text: str, name: str = "", company: str = "", **more) -> dict[str, Replacement]:
    answers = more.pop("answers", None)
    rows = find_replacements(text, Recipient(name, company), answers, **more)
    return {row.found: row for row in rows}


@pytest.mark.parametrize(
    ("text", "found", "expected"),
    [
        ("Hi Noor, NOOR, noor!", "Noor", "Hi ‹x›, ‹x›, ‹x›!"),
        ("Noor's, Noor’s, James' and Noors", "Noor", "‹x›'s, ‹x›’s, James' and ‹x›s"),
        ("James' talk", "James", "‹x›' talk"),
        (
            "Art, your Article on the art of partners",
            "Art",
            "‹x›, your Article on the art of partners",
        ),
        ("Will, will you?", "Will", "‹x›, will you?"),
        ("Bo and boards, Bo!", "Bo", "‹x› and boards, ‹x›!"),
        ("Müller, Mueller, MÜLLERS, Mu\u0308ller", "Müller", "‹x›, ‹x›, ‹x›S, ‹x›"),
        ("Dear Müller", "Mueller", "Dear ‹x›"),
        ("Herr Weiß, HERR WEISS", "Weiß", "Herr ‹x›, HERR ‹x›"),
        ("the Fjord-Team of Fjord", "Fjord", "the ‹x›-Team of ‹x›"),
        ("Anna-Lena, Anna Lena", "Anna-Lena", "‹x›, ‹x›"),
        ("Noor\u00a0Haddad, Noor  Haddad", "Noor Haddad", "‹x›, ‹x›"),
        ("N\u200boor and 𝗡𝗼𝗼𝗿", "Noor", "‹x› and ‹x›"),
        ("O’Brien, O'Brien, OBrien", "O'Brien", "‹x›, ‹x›, ‹x›"),
        ("شكرا لمريم، مريم", "مريم", "شكرا ل‹x›، ‹x›"),
        ("תודה לנועה ונועה", "נועה", "תודה ל‹x› ו‹x›"),
        ("田中さん、こんにちは", "田中", "‹x›さん、こんにちは"),
        ("refund 48812, not 488123", "48812", "refund ‹x›, not 488123"),
        ("noor_haddad", "Noor", "‹x›_haddad"),
        ("🚀Noor🚀", "Noor", "🚀‹x›🚀"),
        ("No one here", "Noor", "No one here"),
        ("", "Noor", ""),
    ],
)
def test_whole_words_give_way_in_every_form(text, found, expected):
    assert replaced(text, found) == expected


def test_longer_one_wins_where_two_overlap():
    rows = [Replacement("Noor", "‹first name›"), Replacement("Noor Haddad", "‹full name›")]
    assert apply("Noor Haddad? Noor!", rows)[0] == "‹full name›? ‹first name›!"


def test_stand_ins_are_marked_in_code_points():
    text, spans = apply("🚀 Noor and Noor", [Replacement("Noor", "‹first name›")])
    assert [text[start:end] for start, end in spans] == ["‹first name›"] * 2


def test_what_is_not_ticked_stays():
    assert (
        apply("Noor at Fjord", [Replacement("Fjord", "‹company›", on=False)])[0] == "Noor at Fjord"
    )


def test_ten_thousand_characters_of_one_name():
    text, spans = apply("Noor " * 2000, [Replacement("Noor", "‹x›")])
    assert (len(spans), "Noor" in text) == (2000, False)


@pytest.mark.parametrize(("typed", "expected"), [("a", "‹a›"), (" ‹a\n b› ", "‹a b›"), ("‹›", "")])
def test_stand_in_is_put_between_guillemets(typed, expected):
    assert as_stand_in(typed) == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Prof. Dr. Noor Haddad, PhD (she/her)", {"Noor Haddad", "Noor", "Haddad", "N. Haddad"}),
        ("Haddad, Noor", {"Noor Haddad", "Noor", "Haddad"}),
        ("Noor van der Berg", {"van der Berg", "Berg", "Noor"}),
        ("Anna-Lena Kern", {"Anna-Lena", "Anna", "Lena", "Kern"}),
        ("NOOR HADDAD", {"Noor Haddad", "Noor", "Haddad"}),
        ("田中太郎", {"田中太郎"}),
        ("Noor", {"Noor"}),
        ("", set()),
        ("(she/her)", set()),
    ],
)
def test_forms_of_a_name(name, expected):
    forms = {form.text for form in forms_of_name(name)}
    assert expected <= forms
    assert not forms & {"Dr", "Prof", "PhD", "she", "van", "der"}


@pytest.mark.parametrize(
    ("company", "expected"),
    [
        ("Fjord Storage GmbH & Co. KG", {"Fjord Storage GmbH & Co. KG", "Fjord Storage", "Fjord"}),
        ("Port of Rotterdam", {"Port of Rotterdam"}),
        ("Fjord", {"Fjord"}),
        ("", set()),
    ],
)
def test_forms_of_a_company(company, expected):
    assert {form.text for form in forms_of_company(company)} == expected


def test_receiver_company_and_third_persons_are_ticked():
    rows = offered(
        "Hi Noor, Ruth Obermann said Fjord likes it. Ruth laughed, Omar said. See you at PGConf.",
        "Noor Haddad",
        "Fjord Storage AS",
    )
    assert {found for found, row in rows.items() if row.on} == {
        *("Noor", "Fjord", "Ruth Obermann", "Ruth", "Omar"),
    }
    assert rows["Ruth"].stand_in == rows["Ruth Obermann"].stand_in != rows["Omar"].stand_in
    assert not rows["PGConf"].on


def test_name_at_a_beginning_is_known_from_the_answers():
    text = "Ingrid and the frozen valve: it worked."
    assert not offered(text)["Ingrid"].on
    assert offered(text, answers=Answers(how="The valve that Ingrid froze"))["Ingrid"].on


def test_ordinary_beginnings_are_not_offered():
    text = (
        "Thanks for that. You asked, and Monday is fine. I will. How's the knee? See you in March."
    )
    assert offered(text) == {}


def test_links_addresses_and_numbers():
    rows = offered(
        "Look at https://fjord.com/noor?x=1. or fjord.io, write to noor@fjord.com, @noorh, "
        "call +31 6 1234 5678; order INV-2024-118 and 48812, 12,000 in 2014 on 2026-03-12.",
        "Noor Haddad",
        "Fjord",
    )
    assert {found: row.kind for found, row in rows.items() if row.on} == {
        "https://fjord.com/noor?x=1": "link",
        "fjord.io": "link",
        "noor@fjord.com": "email",
        "@noorh": "handle",
        "+31 6 1234 5678": "phone",
        "INV-2024-118": "number",
        "48812": "number",
    }
    assert {found for found, row in rows.items() if not row.on} == {"12,000", "2014", "2026-03-12"}


def test_writer_is_offered_too():
    assert offered("Hi Noor, best, Ada", "Noor", writer="Ada Lovett")["Ada"].kind == "writer"


def test_german_nouns_are_left_alone_and_people_are_not():
    rows = offered(
        "Hallo Frau Kern, Kerns Vortrag über Fachkräfte und die Beratung mit Anna Schmidt.",
        "Luise Kern",
        language="de",
    )
    assert set(rows) == {"Kern", "Anna Schmidt"}
    assert rows["Kern"].stand_in == "‹Nachname›"


def test_surname_we_did_not_know_goes_with_the_name():
    assert offered("Dear Noor Haddad, hello", "Noor")["Haddad"].on


def test_nothing_ticked_is_left_in_the_result():
    text = (
        "Dear Noor Haddad, NOOR's colleague Ruth Obermann at Fjord Storage wrote. Ruth, Fjord's "
        "order 48812; https://fjord.com/haddad, noor.haddad@fjord.com. Haddads plan. Obermann?"
    )
    rows = find_replacements(text, Recipient("Noor Haddad", "Fjord Storage AS"), None)
    result, spans = apply(text, rows)
    assert first_named([result], [row.found for row in rows if row.on]) is None
    for canary in ("noor", "haddad", "ruth", "obermann", "fjord", "48812"):
        assert canary not in result.lower()
    assert all(result[start] == "‹" and result[end - 1] == "›" for start, end in spans)


def test_first_named_follows_the_same_rules():
    assert first_named(["It will answer"], ["Will"]) is None
    assert first_named(["What WILL said"], ["Will"]) == "Will"
    assert first_named(["haddad’s question"], ["Noor", "Haddad"]) == "Haddad"


def test_every_kind_has_a_stand_in_in_every_language():
    for language, labels in KNOWLEDGE["stand_ins"].items():
        assert set(labels) == set(ORDER), language
        assert all(len(label) <= 38 for label in labels.values())


def test_places_count_in_the_original():
    assert places(Text("a\u0301 Noor"), "Noor") == [(3, 7)]
