"""How many guesses a passphrase of one's own would take somebody who knows how people choose them.

The phrase is cut into pieces as a guesser would build it: a word from a list, a run of the alphabet or of
the keyboard, a year, something said twice, or single characters. The cheapest way to build it counts. It is
an estimate, on the careful side: what it calls easy is easy, and a line from a song it may take for hard.
"""

import re
from collections.abc import Mapping
from itertools import pairwise
from math import log10

ENOUGH = 14.0
"""Guesses as a power of ten. At the price below that is some 3 million dollars."""
GUESSES_A_DOLLAR = 17.6e6
"""Rented graphics processors against Argon2id at 64 MiB, 3 passes: 1,667 guesses a second for 0.34 dollars an hour."""
_FIRST, _LETTER, _OTHER = 1.2, 0.8, 1.0
"""The first letter of a word we do not know, each further one, and any other character. Powers of ten."""
_BETWEEN = 0.3
"""What stands between words; when the same stands between all of them, it is one choice."""
_LONGEST = 200
"""Characters looked at; what is longer than that is hard enough already."""
_ROWS = (
    "qwertzuiopü",
    "asdfghjklöä",
    "yxcvbnm",
    "qwertyuiop",
    "asdfghjkl",
    "zxcvbnm",
    "azertyuiop",
    "1234567890",
    "abcdefghijklmnopqrstuvwxyz",
)
_LOOKS_LIKE = str.maketrans("013457@$!", "oleastasi")
_JOIN = 0.05
"""What each further piece costs: the guesser tries the pieces in other orders too."""


def guesses(phrase: str, words: Mapping[str, int]) -> float:
    """The guesses it takes, as a power of ten. ``words`` are known ones in small letters, with their rank from 1."""
    text = phrase.casefold()[:_LONGEST]
    cheapest = [0.0] + [float("inf")] * len(text)
    for end in range(1, len(text) + 1):
        cheapest[end] = cheapest[end - 1] + _single(text, end - 1)
        for start in range(max(0, end - 30), end - 2):
            cost = _piece(text, start, end, words)
            if cost is not None:
                cheapest[end] = min(cheapest[end], cheapest[start] + cost + (_JOIN if start else 0.0))
    return cheapest[-1] + _capitals(phrase)


def _single(text: str, at: int) -> float:
    """What one character costs by itself."""
    if text[at].isalpha():
        return _LETTER if at and text[at - 1].isalpha() else _FIRST
    if text[at] in " -_.":
        return 0.0 if text.find(text[at]) < at else _BETWEEN
    return _OTHER


def _piece(text: str, start: int, end: int, words: Mapping[str, int]) -> float | None:
    """What a stretch of three characters or more costs as one piece, or ``None`` when it is none."""
    piece = text[start:end]
    if piece in words:
        return log10(1 + words[piece])
    if piece.translate(_LOOKS_LIKE) in words:
        return log10(1 + words[piece.translate(_LOOKS_LIKE)]) + 0.6
    if len(set(piece)) == 1 or _runs(piece):
        return 1.0 + log10(len(piece))
    if re.fullmatch(r"(19|20)\d\d", piece):
        return 2.1
    if text.find(piece, 0, start) >= 0:
        return 0.6
    return None


def _runs(piece: str) -> bool:
    """Whether it goes along the alphabet, the digits or a row of keys, one way or the other."""
    return any(piece in row or piece[::-1] in row for row in _ROWS)


def _capitals(phrase: str) -> float:
    """A capital at the start of a word is tried first; others add a little each, up to a thousandfold."""
    odd = sum(one.isupper() and before.isalpha() for before, one in pairwise(phrase))
    return 0.3 * min(odd, 10) if not phrase.isupper() else 0.3


def price(power: float) -> str:
    """What it would cost to find it, on average, in rented computers. ``power`` as from :func:`guesses`.

    >>> price(14.0)
    'about 3 million dollars'
    """
    dollars = 10**power / 2 / GUESSES_A_DOLLAR
    if dollars < 2:
        return "less than 2 dollars"
    for size, name in ((1e12, "trillion"), (1e9, "billion"), (1e6, "million")):
        if dollars >= 1000 * size:
            return f"more than a thousand {name} dollars"
        if dollars >= size:
            return f"about {_rounded(dollars / size)} {name} dollars"
    return f"about {_rounded(dollars)} dollars"


def _rounded(number: float) -> str:
    """One figure that counts."""
    unit = 10 ** (len(str(int(number))) - 1)
    return f"{max(1, round(number / unit)) * unit:,}"
