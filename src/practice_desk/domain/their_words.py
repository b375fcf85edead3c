"""What a client calls it, and the words they would rather not meet."""

import re

from practice_desk.domain.text import fold

SMALL_STEP = "small step"
WORDS = (SMALL_STEP, "practice", "experiment")
"""What between-session work is called, offered first; a client's own word is as good."""
NEVER = "homework"
"""The word that stands on no page, whoever typed it as the client's word."""
_LEAD = re.compile(r"^(?:(?:the|any|all|a|saying|talk of)\s+)*(?:words?\s+)?", re.I)
_WHY = re.compile(r"\s*(?:[:(]|\s[–—-]\s|\bbecause\b).*", re.S)
_TOKEN = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_SHORT = 24
"""Longest word where there is little room, in characters."""
_LONGEST = 4
"""Words in a part of what was typed that can still be a word to avoid; a longer part is a story."""


def own_word(word: str) -> str:
    """The client's word for it, or *small step* when there is none that can stand on a page."""
    plain = " ".join(word.split()).rstrip(".")
    return SMALL_STEP if not plain or NEVER in fold(plain).replace(" ", "").replace("-", "") else plain


def in_short(word: str) -> str:
    """The client's word where there is little room.

    >>> in_short("a little something for the days between")
    'a little something for…'
    """
    kept = word[: _SHORT - 1].rsplit(" ", 1)[0] if " " in word[: _SHORT - 1] else word[: _SHORT - 1]
    return word if len(word) <= _SHORT else f"{kept}…"


def steered(words: str) -> tuple[str, ...]:
    """The words a client does not want to meet, folded for comparing, out of what was noted about it.

    Parts are set off by commas, semicolons, slashes or lines. *The word* before one and a reason behind it
    are left out; a part of more than four words is a note for the therapist and no word to look for.

    >>> steered("The word journal: it brings back school, tests")
    ('journal', 'tests')
    """
    parts = (_bare(part) for part in re.split(r"[,;/\n]", words))
    return tuple(dict.fromkeys(part for part in parts if part and len(part.split()) <= _LONGEST))


def _bare(part: str) -> str:
    quoted = re.search(r"[\"“‘]([^\"”’]+)[\"”’]", part)
    kept = quoted[1] if quoted else _LEAD.sub("", _WHY.sub("", part.strip()))
    return " ".join(_TOKEN.findall(fold(kept)))


def met(text: str, words: tuple[str, ...]) -> tuple[int, int, str] | None:
    """Where the first of the words stands in a text, and which it is; its plural and verb forms count.

    >>> met("Write in your journals.", ("journal",))
    (14, 22, 'journal')
    """
    tokens = [(match.start(), match.end(), fold(match[0])) for match in _TOKEN.finditer(text)]
    for place, (start, _end, _word) in enumerate(tokens):
        for word in words:
            parts = word.split()
            run = tokens[place : place + len(parts)]
            if len(run) == len(parts) and all(map(_same, (token[2] for token in run), parts)):
                return start, run[-1][1], word
    return None


def _same(token: str, word: str) -> bool:
    stem = word[:-1] if word.endswith("e") else word
    plural = {word, f"{word}s", f"{word}es", f"{word}'s", f"{word}’s"}
    doubled = f"{word}{word[-1]}"
    verbs = {f"{stem}ed", f"{stem}ing", f"{doubled}ed", f"{doubled}ing"}
    return token in plural | verbs or (word.endswith("s") and token == word[:-1])
