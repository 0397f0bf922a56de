"""The colors of static/css/tokens.css can be read: WCAG contrast in light and in dark.

axe tests text only where a page happens to show it and never the border of a control
(WCAG 1.4.11), so every pair that the style sheets put together is measured here.
"""

import re
from pathlib import Path

import pytest

CSS = Path(__file__).resolve().parent.parent / "static" / "css"
TOKEN = re.compile(r"--([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);")

SURFACES = ("page", "sheet", "field")
WASHES = ("must-fix", "warning", "hint", "ready")

# Foreground, backgrounds it is set on, least contrast.
PAIRS = (
    ("ink", (*SURFACES, "wash", "accent-wash", *(f"{name}-wash" for name in WASHES)), 7.0),
    ("muted", (*SURFACES, "wash", "accent-wash"), 4.5),
    ("accent-ink", (*SURFACES, "wash", "accent-wash"), 4.5),
    ("on-accent", ("accent", "accent-press"), 7.0),
    *((name, (*SURFACES, f"{name}-wash"), 4.5) for name in WASHES),
    ("page", ("ink",), 7.0),  # chosen theme, skip link
    ("control", (*SURFACES, "wash"), 3.0),
    ("focus", (*SURFACES, "wash", "must-fix-wash"), 3.0),
)
CASES = [
    (foreground, background, least, scheme)
    for foreground, backgrounds, least in PAIRS
    for background in backgrounds
    for scheme in ("light", "dark")
]


def tokens(scheme: str) -> dict[str, str]:
    found = TOKEN.findall((CSS / "tokens.css").read_text(encoding="utf-8"))
    return {name: light if scheme == "light" else dark for name, light, dark in found}


def luminance(color: str) -> float:
    """Relative luminance of WCAG 2.2, from 0 (black) to 1 (white)."""
    channels = [int(color[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Contrast ratio of WCAG 2.2, from 1 to 21."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def test_contrast_is_that_of_wcag():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize(("foreground", "background", "least", "scheme"), CASES)
def test_colors_that_meet_can_be_told_apart(foreground, background, least, scheme):
    colors = tokens(scheme)
    assert contrast(colors[foreground], colors[background]) >= least


def test_style_sheets_take_their_colors_from_the_tokens():
    literal = re.compile(r"#[0-9a-f]{3,8}\b|\b(?:rgba?|hsla?|oklch)\(", re.IGNORECASE)
    for sheet in CSS.glob("*.css"):
        if sheet.name != "tokens.css":
            assert not literal.search(sheet.read_text(encoding="utf-8")), sheet.name


def test_style_sheets_use_only_tokens_that_exist():
    sheets = {path.name: path.read_text(encoding="utf-8") for path in CSS.glob("*.css")}
    defined = set(re.findall(r"(--[a-z0-9-]+):", "\n".join(sheets.values())))
    for name, text in sheets.items():
        assert set(re.findall(r"var\((--[a-z0-9-]+)", text)) <= defined, name
