"""Text as people type it: what is accepted, how long it may be, and how it is searched."""

import unicodedata

from practice_desk.domain.refused import Refused

LINE = 200
"""Longest single-line field (a name, a goal, a cue), in characters."""
_LONGEST_NAME = 24
"""Letters of a name on a button."""
PASSAGE = 10_000
"""Longest free text (a note, an assignment), in characters."""


def accept(text: str, limit: int, field: str) -> str:
    """Take ``text`` as typed, without surrounding white space.

    Raises:
        Refused: when it is longer than ``limit`` characters or holds characters that no
            file can store (half of a surrogate pair, or the null character).
    """
    kept = text.strip()
    if any("\ud800" <= letter <= "\udfff" for letter in kept) or "\0" in kept:
        raise Refused(
            "A character in here is damaged and cannot be stored. Delete it and type it again.", field
        )
    if len(kept) > limit:
        over = len(kept) - limit
        raise Refused(
            f"That is {over:,} characters more than fit here ({limit:,}). Shorten it a little.", field
        )
    return kept


def accept_line(text: str, field: str) -> str:
    """Take a single line: like :func:`accept`, with line breaks turned into spaces."""
    return accept(" ".join(text.split()), LINE, field)


def fold(text: str) -> str:
    """Reduce text to what a search compares: no accents, no case.

    >>> fold("Dvořák")
    'dvorak'
    """
    if text.isascii():
        return text.lower()
    decomposed = unicodedata.normalize("NFKD", text)
    bare = "".join(letter for letter in decomposed if not unicodedata.combining(letter))
    return bare.casefold().replace("ø", "o").replace("ł", "l").replace("đ", "d").replace("ı", "i")


def initials(name: str) -> str:
    """The first letter of up to three words of a name, for a screen that others can see.

    >>> initials("Mara Lindqvist")
    'M. L.'
    """
    letters = [next(filter(str.isalnum, word), "") for word in name.split()]
    found = [letter for letter in letters if letter][:3] or [name[:1]]
    return " ".join(f"{letter.upper()}." for letter in found if letter)


def name_in_short(name: str) -> str:
    """A name where there is little room.

    >>> name_in_short("Bartholomaeusmaximilianalexander")
    'Bartholomaeusmaximilian…'
    """
    return name if len(name) <= _LONGEST_NAME else f"{name[: _LONGEST_NAME - 1].rstrip()}…"


def set_apart(text: str) -> str:
    """Text of somebody's as it can stand anywhere in a sentence of ours.

    Words that are written from right to left would turn the whole sentence round where they come first: they
    stand between the marks that keep their direction to themselves.
    """
    if any(unicodedata.bidirectional(letter) in ("R", "AL") for letter in text):
        return f"\u2068{text}\u2069"
    return text
