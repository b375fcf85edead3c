"""A fix of a text in few words: what a therapist reads on its button."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import takewhile

_SENTENCE_END = re.compile(r"[.!?…][\"'”’)]*$")
_MARKS = ".,;:!?…\"'“”‘’()"
_BESIDE = 3
"""Words of the text that stand before the change when there is no room for its whole sentence."""
MORE = "…"


@dataclass(frozen=True)
class FixWords:
    """``text`` as it is shown; the characters from ``start`` up to ``end`` are what is new in it."""

    text: str
    start: int = 0
    end: int = 0


def fix_words(fix: str, text: str) -> tuple[FixWords, ...]:
    """The ways to say what ``fix`` makes of ``text``, the fullest first.

    The whole new text; where words are only taken out, which; the sentences that change; the change with
    the words just before it.

    >>> [way.text for way in fix_words("Walk ten minutes. Then rest.", "Walk. Then rest.")]
    ['Walk ten minutes. Then rest.', 'Walk ten minutes. …']
    """
    new, old = fix.split(), text.split()
    if not new:
        return (FixWords(""),)
    first, last, gone = _change(new, old)
    if first == last and gone:
        return _shown(new, 0, len(new), (0, 0)), FixWords(f"Leave out “{' '.join(gone).strip(_MARKS)}”")
    change = (first, last)
    begin, end = _sentences(new, first, last)
    ways = (
        _shown(new, 0, len(new), change),
        _shown(new, begin, end, change),
        _shown(new, max(begin, first - _BESIDE), end, change),
    )
    return tuple(dict.fromkeys(ways))


def _change(new: Sequence[str], old: Sequence[str]) -> tuple[int, int, Sequence[str]]:
    """Where the new words that are not in the old text begin and end, and the old words they replace."""
    ours, theirs = [_bare(word) for word in new], [_bare(word) for word in old]
    start = _alike(ours, theirs)
    end = _alike(ours[start:][::-1], theirs[start:][::-1])
    return start, len(new) - end, old[start : len(old) - end]


def _bare(word: str) -> str:
    return word.strip(_MARKS).casefold() or word


def _alike(one: Sequence[str], other: Sequence[str]) -> int:
    """How many words two texts have in common from the start."""
    pairs = zip(one, other, strict=False)
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))


def _sentences(words: Sequence[str], first: int, last: int) -> tuple[int, int]:
    """The words from the start of the sentence with the first to the end of that with the last."""
    ends = [place + 1 for place, word in enumerate(words) if _SENTENCE_END.search(word)]
    last = max(last, first + 1)
    begin = max((end for end in ends if end <= first), default=0)
    return begin, min((end for end in ends if end >= last), default=len(words))


def _shown(words: Sequence[str], begin: int, end: int, change: tuple[int, int]) -> FixWords:
    """The words from ``begin`` to ``end``, with a sign where there are more."""
    lead = f"{MORE} " if begin else ""
    tail = f" {MORE}" if end < len(words) else ""
    first, last = max(begin, change[0]), min(end, change[1])
    if first >= last:
        return FixWords(lead + " ".join(words[begin:end]) + tail)
    before = lead + "".join(f"{word} " for word in words[begin:first])
    new = " ".join(words[first:last])
    after = "".join(f" {word}" for word in words[last:end])
    return FixWords(before + new + after + tail, len(before), len(before) + len(new))
