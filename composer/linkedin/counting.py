"""Counting characters the way a text box in a browser does.

LinkedIn publishes no counting rule. A browser counts UTF-16 units with a line break as one, and
that is also the cautious choice: an emoji is 2, a family emoji 8, a "bold" letter 2.
"""


def clean_newlines(text: str) -> str:
    """The text with every line break as one line feed, as a browser shows it."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def utf16_length(text: str) -> int:
    """Length in UTF-16 units, a line break counting as one however it is written."""
    text = clean_newlines(text)
    return len(text) + sum(character > "\uffff" for character in text)


def utf16_offset(text: str, index: int) -> int:
    """Where code point number `index` of the text stands in UTF-16 units.

    Counts like `utf16_length`, so it fits the text as a browser holds it. An index before the
    start or after the end gives the start or the end.
    """
    return utf16_length(text[: max(index, 0)])
