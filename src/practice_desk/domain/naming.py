"""Names of people in a text that is about to leave their file."""

import re
from collections.abc import Iterable

from practice_desk.domain.text import fold

GAP = "…"
"""What stands where a name was taken out."""
_TOKEN = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
_SHORTEST = 2
_BETWEEN = frozenset(
    {"and", "the", "von", "van", "der", "den", "de", "di", "da", "du", "la", "le", "el", "al"}
)
"""Small words inside names that are no names by themselves."""


def names_in(text: str, people: Iterable[str]) -> tuple[str, ...]:
    """The words of the text that are part of somebody's name, as typed, each once.

    Accents do not matter. Where a script has capitals the word needs one, so that “will” is no Will.

    >>> names_in("Mara writes to her sister Bea.", ["Mara Lindqvist", "Bea"])
    ('Mara', 'Bea')
    """
    sought = _parts(people)
    found = (match[0] for match in _TOKEN.finditer(text) if _is_one(match[0], sought))
    return tuple(dict.fromkeys(found))


def without_names(text: str, people: Iterable[str]) -> str:
    """The text with a gap where a name stood.

    >>> without_names("Ask Bea's brother.", ["Bea"])
    "Ask …'s brother."
    """
    sought = _parts(people)
    return _TOKEN.sub(lambda match: GAP if _is_one(match[0], sought) else match[0], text)


def _parts(people: Iterable[str]) -> frozenset[str]:
    words = (match[0] for name in people for match in _TOKEN.finditer(name))
    return frozenset(
        folded for word in words if len(word) >= _SHORTEST and (folded := fold(word)) not in _BETWEEN
    )


def _is_one(word: str, sought: frozenset[str]) -> bool:
    return fold(word) in sought and not word[0].islower()
