"""What changed between two texts, word by word."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from itertools import takewhile

MOST_PAIRS = 250_000
"""Words of one text times words of the other that are compared; beyond it the middle counts as new."""
_PIECE = re.compile(r"\s+|[^\W_]+(?:['’-][^\W_]+)*|[\W_]")


class Fate(StrEnum):
    SAME = "same"
    GONE = "gone"
    NEW = "new"


@dataclass(frozen=True)
class Run:
    """Words next to each other that share what became of them."""

    fate: Fate
    text: str


def word_difference(before: str, after: str) -> tuple[Run, ...]:
    """Runs that read as ``before`` without the new ones, and as ``after`` without the gone ones.

    >>> [(run.fate.value, run.text) for run in word_difference("walk for 5 min", "walk for 10 min")]
    [('same', 'walk for '), ('gone', '5'), ('new', '10'), ('same', ' min')]
    """
    old, new = _PIECE.findall(before), _PIECE.findall(after)
    head = _alike(old, new)
    tail = _alike(old[head:][::-1], new[head:][::-1])
    middle = old[head : len(old) - tail], new[head : len(new) - tail]
    pieces = [(Fate.SAME, old[:head]), *_middle(*middle), (Fate.SAME, old[len(old) - tail :])]
    return tuple(_runs(pieces))


def difference_words(runs: Sequence[Run], gone: str = "Gone", new: str = "New") -> str:
    """The difference as it is spoken; empty when there is none.

    >>> difference_words(word_difference("walk for 5 min", "walk for 10 min"))
    'Gone: “5”. New: “10”.'
    """
    said: list[str] = []
    for fate, words in ((Fate.GONE, gone), (Fate.NEW, new)):
        quoted = [f"“{' '.join(run.text.split())}”" for run in runs if run.fate is fate and run.text.strip()]
        if quoted:
            said.append(f"{words}: {', '.join(quoted)}.")
    return " ".join(said)


def _alike(one: Sequence[str], other: Sequence[str]) -> int:
    """How many pieces two texts have in common from the start."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


def _middle(old: list[str], new: list[str]) -> Iterator[tuple[Fate, list[str]]]:
    if len(old) * len(new) > MOST_PAIRS:
        yield Fate.GONE, old
        yield Fate.NEW, new
        return
    for what, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if what == "equal":
            yield Fate.SAME, old[a:b]
        else:
            yield Fate.GONE, old[a:b]
            yield Fate.NEW, new[c:d]


def _runs(pieces: Sequence[tuple[Fate, list[str]]]) -> Iterator[Run]:
    """Neighbours of one fate together; a lone space between two changes joins them."""
    gone = new = ""
    same = ""
    for fate, words in pieces:
        text = "".join(words)
        if fate is Fate.SAME:
            if text.isspace() and (gone or new):
                gone, new = gone + text, new + text
                continue
            if text:
                yield from _changed(gone, new)
                gone = new = ""
                same += text
            continue
        if text and same:
            yield Run(Fate.SAME, same)
            same = ""
        gone, new = (gone + text, new) if fate is Fate.GONE else (gone, new + text)
    yield from _changed(gone, new)
    if same:
        yield Run(Fate.SAME, same)


def _changed(gone: str, new: str) -> Iterator[Run]:
    if gone:
        yield Run(Fate.GONE, gone)
    if new:
        yield Run(Fate.NEW, new)
