"""Profile addresses: every form in the wild, every refusal, and nothing else ever raised."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from composer.linkedin.addresses import (
    REFUSALS,
    AddressError,
    ProfileAddress,
    find_profile_address,
    parse_profile_address,
)

MARA = "https://www.linkedin.com/in/mara-quillfeather/"


@pytest.mark.parametrize(
    ("pasted", "key"),
    [
        ("https://www.linkedin.com/in/Mara-Quillfeather/", "mara-quillfeather"),
        (
            "http://linkedin.com/in/mara-quillfeather?utm_source=share&utm_medium=android_app",
            "mara-quillfeather",
        ),
        ("de.linkedin.com/in/mara-quillfeather/en", "mara-quillfeather"),
        ("https://m.linkedin.com/mwlite/profile/in/mara-quillfeather", "mara-quillfeather"),
        (
            "https://www.linkedin.com/in/no%C3%A9-marchetti-bloom-19a4/overlay/contact-info/",
            "noé-marchetti-bloom-19a4",
        ),
        ("https://www.linkedin.com/in/ACoAABcdEF-x_9", "ACoAABcdEF-x_9"),
        ("https://www.linkedin.com/in/ACwAABcdEF", "ACwAABcdEF"),
        ("https://www.linkedin.com/in/acoaabcdef", "acoaabcdef"),
        ("https://www.linkedin.com/in/%D9%86%D9%88%D8%B1-7a1b2c3d", "نور-7a1b2c3d"),
        ("https://www.linkedin.com/in/प्रिया-शर्मा", "प्रिया-शर्मा"),
        ("https://www.linkedin.com/in/noe\u0301-bloom", "noé-bloom"),
        ("https://www.linkedin.com/in/jörg-strauß", "jörg-strauß"),
    ],
)
def test_key_of_a_profile_address(pasted: str, key: str) -> None:
    address = parse_profile_address(pasted)
    assert (address.kind, address.key) == ("profile", key)


@pytest.mark.parametrize(
    "pasted",
    [
        "https://www.linkedin.com/in/mara-quillfeather",
        "  https://www.linkedin.com/in/mara-quillfeather/  \n",
        "www.linkedin.com/in/mara-quillfeather",
        "linkedin.com/in/mara-quillfeather",
        "//www.linkedin.com/in/mara-quillfeather",
        "HTTPS://WWW.LINKEDIN.COM/IN/MARA-QUILLFEATHER",
        "https://linkedin.com:443/in/mara-quillfeather",
        "https://uk.linkedin.com/in/mara-quillfeather?originalSubdomain=uk",
        "https://touch.linkedin.com/in/mara-quillfeather",
        "https://m.linkedin.com/mwlite/in/mara-quillfeather",
        "https://www.linkedin.com/public-profile/in/mara-quillfeather",
        "https://www.linkedin.com/people/in/mara-quillfeather",
        "https://www.linkedin.com/in/mara-quillfeather/de",
        "https://www.linkedin.com/in/mara-quillfeather/recent-activity/all/",
        "https://www.linkedin.com/in/mara-quillfeather?trk=x&lipi=urn%3Ali&miniProfileUrn=urn%25",
        "https://www.linkedin.com/in/mara-quillfeather#experience",
        "https://www.linkedin.com/in/mara-quillfeather?utm_source=share&utm_campaign=share_via&utm_content=profile&utm_medium=ios_app",
        "Check out Mara's profile on LinkedIn: https://www.linkedin.com/in/mara-quillfeather?utm_source=share",
        "(see https://www.linkedin.com/in/mara-quillfeather).",
        "[Mara](https://www.linkedin.com/in/mara-quillfeather)",
        "<https://www.linkedin.com/in/mara-quillfeather>",
        "“linkedin.com/in/mara-quillfeather”",
        "她的主页https://www.linkedin.com/in/mara-quillfeather，谢谢",
        "Profile:https://www.linkedin.com/in/mara-quillfeather",
        "profilehttps://www.linkedin.com/in/mara-quillfeather",
        "\u2066https://www.linkedin.com/in/mara-quillfeather\u2069",
        "https://www.linkedin.com/company/fjord and https://www.linkedin.com/in/mara-quillfeather",
        "https://fjord.example/team, linkedin.com/in/mara-quillfeather",
    ],
)
def test_every_form_has_one_canonical_address(pasted: str) -> None:
    address = parse_profile_address(pasted)
    assert address.url == MARA
    assert address.ask_again == ""


def test_address_is_percent_encoded_and_slug_is_readable() -> None:
    address = parse_profile_address("linkedin.com/in/noé-marchetti-bloom-19a4")
    assert address.url == "https://www.linkedin.com/in/no%C3%A9-marchetti-bloom-19a4/"
    assert address.slug == "noé-marchetti-bloom-19a4"


@pytest.mark.parametrize(
    ("pasted", "code"),
    [
        ("", "empty"),
        (" \n ", "empty"),
        ("Mara Quillfeather", "no-link"),
        ("mara@linkedin.com", "no-link"),
        ("Good to see you.Then we left.", "no-link"),
        ("https://www.linkedin.com@evil.example/in/mara", "no-link"),
        ("https://mara.bo@linkedin.com/in/mara", "no-link"),
        ("https://linkedin.com.evil.example/in/mara", "not-linkedin"),
        ("https://notlinkedin.com/in/mara", "not-linkedin"),
        ("https://www.xing.com/profile/Mara", "not-linkedin"),
        ("https://evil.example/?to=https://www.linkedin.com/in/mara", "not-linkedin"),
        ("https://evil.example/linkedin.com/in/mara", "not-linkedin"),
        ("https://evil.example//linkedin.com/in/mara", "not-linkedin"),
        ("https://lnkd.in/eXample1", "short-link"),
        ("https://www.linkedin.com/in/me/", "own-alias"),
        ("https://www.linkedin.com/in/ME?x", "own-alias"),
        ("https://www.linkedin.com/in/no%25C3%25A9", "double-encoded"),
        ("https://www.linkedin.com/in/no%C3", "bad-escape"),
        ("https://www.linkedin.com/in/no%zz", "bad-escape"),
        ("https://www.linkedin.com/in/mara%2Fquill", "bad-slug"),
        ("https://www.linkedin.com/in/mara+quill", "bad-slug"),
        ("https://www.linkedin.com/in/mara👍", "bad-slug"),
        ("https://www.linkedin.com/in/---", "bad-slug"),
        ("https://www.linkedin.com/in/%00mara", "bad-slug"),
        ("https://www.linkedin.com/in/" + "a" * 201, "too-long"),
        ("https://www.linkedin.com/in/ma\0ra", "control-characters"),
        ("https://www.linkedin.com/in/ma\u202era", "control-characters"),
        ("https://www.linkedin.com/in/\ud800", "control-characters"),
        ("https://www.linkedin.com\\in\\mara", "backslash"),
        ("https://www.linkedin.com:8080/in/mara", "unusual-port"),
        ("https://www.linkedin.com/in/../company/fjord", "broken-path"),
        ("https://www.linkedin.com/in/%2e%2e/mara", "broken-path"),
        ("https://www.linkedin.com//in/mara", "broken-path"),
        ("https://www.linkedin.com/in//mara", "broken-path"),
        ("https://www.linkedin.com/in/", "no-slug"),
        ("https://www.linkedin.com", "no-slug"),
        ("linkedin.com/pub/", "no-slug"),
        ("https://www.linkedin.com/sales/lead/,NAME", "no-slug"),
        ("https://www.linkedin.com/profile/view?trk=x", "legacy"),
        ("https://www.linkedin.com/messaging/thread/2-abc", "not-a-profile"),
        ("https://www.linkedin.com/search/results/people/?keywords=mara", "not-a-profile"),
        *(
            (f"https://www.linkedin.com/{page}", "not-a-person")
            for page in (
                "company/fjord",
                "school/leeds",
                "showcase/fjord-lab",
                "jobs/view/1",
                "posts/mara_x",
                "feed/update/urn:li:activity:1",
                "pulse/why-we-left",
                "groups/1",
            )
        ),
    ],
)
def test_refusal_says_why(pasted: str, code: str) -> None:
    with pytest.raises(AddressError) as refused:
        parse_profile_address(pasted)
    assert refused.value.code == code
    assert refused.value.sentence == REFUSALS[code] == str(refused.value)


def test_sales_lead_has_an_id_but_no_public_address() -> None:
    address = parse_profile_address(
        "https://www.linkedin.com/sales/lead/ACwAAAexample,NAME_SEARCH,Kdir?_ntb=x"
    )
    assert address == ProfileAddress("sales-lead", "ACwAAAexample")
    assert address.ask_again == REFUSALS["sales-lead"]
    assert parse_profile_address("linkedin.com/sales/people/ACwAAAexample%2CNAME") == address


def test_legacy_addresses_keep_their_path_and_ask_again() -> None:
    address = parse_profile_address("https://www.linkedin.com/pub/Mara-Quillfeather/6a/4a1/47b")
    assert (address.kind, address.url) == ("legacy", "")
    assert address.key == "pub/mara-quillfeather/6a/4a1/47b"
    assert address.suggested_name == "Mara Quillfeather"
    assert address.ask_again == REFUSALS["legacy"]
    viewed = parse_profile_address("https://www.linkedin.com/profile/view?id=246055775&trk=x")
    assert (viewed.kind, viewed.key) == ("legacy", "profile/view?id=246055775")


@pytest.mark.parametrize(
    ("slug", "name"),
    [
        ("mara-quillfeather", "Mara Quillfeather"),
        ("mara-quillfeather-1a2b3c4d", "Mara Quillfeather"),
        ("noé-marchetti-bloom-19a4", "Noé Marchetti Bloom"),
        ("jan-van-dijk-4b1", "Jan van Dijk"),
        ("Ann-McDonald", "Ann McDonald"),
        ("MARA-QUILLFEATHER", "Mara Quillfeather"),
        ("mara-quillfeather-phd", "Mara Quillfeather"),
        ("नूर-शर्मा", "नूर शर्मा"),
        ("maraquillfeather", ""),
        ("mara-1a2b3c4d", ""),
        ("m4ra-quillfeather", ""),
        ("i-help-founders-sell-more-each-day", ""),
        ("ACoAABcdEF-x_9", ""),
    ],
)
def test_suggested_name(slug: str, name: str) -> None:
    assert parse_profile_address(f"linkedin.com/in/{slug}").suggested_name == name


def test_find_takes_the_first_usable_address_in_free_text() -> None:
    text = "Wrote to https://lnkd.in/x, then\0 linkedin.com/in/me and linkedin.com/in/mara-quill!"
    found = find_profile_address(text)
    assert found is not None
    assert found.key == "mara-quill"
    assert find_profile_address("Nothing here.") is None


def test_every_refusal_is_one_sentence() -> None:
    for code, sentence in REFUSALS.items():
        assert sentence.endswith("."), code
        assert ". " not in sentence, code
        assert sentence[0].isupper(), code


PIECES = st.sampled_from(
    [
        "https://", "//", "www.", "linkedin.com", "/", "in/", "mara-quill", "%C3%A9", "%25", "%",
        "..", "me", "\\", "?", "#", "@", ":", ":443", "sales/lead/", "pub/", "ACoAAx", ",", ".", "ß",
        "İ", "Σ", "\0", "👍", "\u202e", "نور", "é", "e\u0301", "\ud800", "\u1e9e", "ǅ", " ",
    ]
)  # fmt: skip
PASTED = st.one_of(st.text(), st.lists(PIECES, max_size=30).map("".join))


@given(PASTED)
@example("👍" * 10_000)
@example("linkedin.com/in/" * 1_000)
@example("a." * 5_000 + "@")
@example("https://" * 2_000)
@example("linkedin.com/in/" + "a" * 10_000)
def test_nothing_but_address_errors(text: str) -> None:
    try:
        address = parse_profile_address(text)
    except AddressError:
        return
    assert address.key


@given(PASTED)
@example("a." * 5_000 + "@linkedin.com")
def test_finding_never_raises(text: str) -> None:
    found = find_profile_address(text)
    assert found is None or found.key


SLUGS = st.text(st.characters(categories=("L", "M", "Nd")) | st.sampled_from("-_"), min_size=1)


@given(SLUGS.map("linkedin.com/in/".__add__) | PASTED)
def test_canonicalizing_is_idempotent(text: str) -> None:
    try:
        address = parse_profile_address(text)
    except AddressError:
        return
    if address.kind != "profile":
        assert address.url == ""
        return
    again = parse_profile_address(address.url)
    assert (again.kind, again.key, again.url) == (address.kind, address.key, address.url)
    assert address.url.isascii()
