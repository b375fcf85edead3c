"""Sentences that press, mark or check, said as something to look at together; the words that were typed stay."""

import re
from functools import cache

from practice_desk.domain.wording.mending.deed import scolds
from practice_desk.domain.wording.mending.edits import keeps_half, tidy
from practice_desk.domain.wording.mending.marks import MARKS
from practice_desk.domain.wording.mending.phrasings import FIND_OUT, PHRASINGS, TALK, Turn

_MOVED = re.compile(r"(?<=[a-z,] )(?:The|Your|His|Her|Their|Each|All|These|Those|This)\b")
_SENTENCE = re.compile(r"[^.!?\n]+(?:[.!?](?!\s|$)[^.!?\n]*)*(?:[.!?]+|\n|$)\s*")


@cache
def _turns() -> tuple[tuple[re.Pattern[str], Turn], ...]:
    """Every turn, compiled when one is first needed."""
    return tuple((re.compile(pattern, re.IGNORECASE), new) for pattern, new in (*PHRASINGS, *MARKS))


def together(text: str, pressing: list[tuple[int, int]]) -> list[str]:
    """The text with every pressing sentence said as something to look at together; empty where no turn fits."""
    plain = text.replace("’", "'")
    out: list[str] = []
    for sentence in _SENTENCE.finditer(plain):
        said = sentence[0]
        out.append(_turned(said) if _presses(sentence, pressing) else said)
    new = tidy("".join(out).strip())
    if new == plain:
        return []
    return [new if keeps_half(text, new) else new.replace(TALK, FIND_OUT)]


def _presses(sentence: re.Match[str], pressing: list[tuple[int, int]]) -> bool:
    return scolds(sentence[0]) or any(a < sentence.end() and sentence.start() < b for a, b in pressing)


def _turned(said: str) -> str:
    body = said.rstrip()
    for pattern, new in _turns():
        body = pattern.sub(new, body)
    body = _MOVED.sub(lambda m: m[0].lower(), body)
    return body + said[len(said.rstrip()) :]
