"""The phrases of a text that the lexicon knows, and its ratings near the top of their scale."""

import re

from practice_desk.domain.wording.acts.scene import Hits
from practice_desk.domain.wording.reading.lexicon import lexicon
from practice_desk.domain.wording.reading.text import Reading

_RATE = re.compile(r"(\d+(?:\.\d)?)\D+(10{1,2})")
_PEAK = 0.9
"""A rating from so much of its scale on is an acute state ("at 9/10", guideline §6)."""


def phrases(reading: Reading) -> Hits:
    """Every phrase of the lexicon that occurs outside quotation marks, by tag, as word ranges; a peak is acute."""
    words, quoted = reading.words, reading.quoted
    opening, singles = lexicon().phrases, lexicon().singles
    hits: Hits = {}
    for i, (word, following) in enumerate(zip(words, [*words[1:], ""], strict=True)):
        if word in opening and following in opening[word] and not quoted[i]:
            for rest, tag in opening[word][following]:
                if not rest or tuple(words[i + 2 : i + 2 + len(rest)]) == rest:
                    hits.setdefault(tag, []).append((i, i + 2 + len(rest)))
        if word in singles and not quoted[i]:
            for tag in singles[word]:
                hits.setdefault(tag, []).append((i, i + 1))
        if word == "#rate" and not quoted[i] and _is_peak(reading.original(i, i + 1)):
            hits.setdefault("acute", []).append((i, i + 1))
    return hits


def _is_peak(rate: str) -> bool:
    said = _RATE.match(rate)
    return said is not None and float(said[1]) >= _PEAK * float(said[2])
