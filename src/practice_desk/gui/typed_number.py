"""A number from 0 to 100 as people type it."""

import re

NO_NUMBER = -1
"""Stands for words where a number was asked; no service takes it, and each says so in its own sentence."""
_NUMBER = re.compile(r"(\d{1,4})(?:[.,](\d+))?\s*(?:%|/\s*100|of 100)?")


def typed_number(text: str) -> int | None:
    """The whole number meant; ``None`` for nothing typed, :data:`NO_NUMBER` for anything else.

    >>> typed_number("80 %"), typed_number("2,5"), typed_number(""), typed_number("a lot")
    (80, 3, None, -1)
    """
    flat = text.strip()
    if not flat:
        return None
    found = _NUMBER.fullmatch(flat)
    if found is None:
        return NO_NUMBER
    return int(found[1]) + ((found[2] or "0")[0] >= "5")


def number_text(value: int | None) -> str:
    """A number for a field; empty when not said."""
    return "" if value is None else str(value)
