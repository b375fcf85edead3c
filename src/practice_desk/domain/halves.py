"""The first task of a text that asks for several, and what is left to park for later."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from practice_desk.domain.wording import review
from practice_desk.domain.wording.size.tasks import MANY

MOST_SEAMS = 40
"""Places looked at; a text with more of them is no assignment for one person."""
_SEAM = re.compile(
    r"(?P<stop>[.!?]+)\s+(?=\S)"
    r"|\s*\n+\s*"
    r"|\s*;\s*"
    r"|\s*,?\s+(?:and then|and also|as well as|and|then|plus|also)\s+"
    r"|\s*,\s+(?=\S)"
    r"|\s+[&/+–-]\s+",
    re.IGNORECASE,
)
_BULLET = re.compile(r"^\s*(?:[-*•–—]|\d{1,2}[.)])\s+")
_LEAD = re.compile(r"^(?:and|then|also|plus|next|after that|secondly|finally)\b[\s,:]*", re.IGNORECASE)
_TAIL = re.compile(r",?\s+(?:as well|too|also)(?=[.!]?$)", re.IGNORECASE)


@dataclass(frozen=True)
class Halves:
    """``first`` stays, ``rest`` waits in the drawer; the words are those that were typed."""

    first: str
    rest: str


def halves(text: str) -> Halves | None:
    """Part a text after its first task; ``None`` when it cannot be told where that ends.

    >>> halves("Write one line on Sunday after dinner, and ring Anna on Monday as well.")
    Halves(first='Write one line on Sunday after dinner.', rest='Ring Anna on Monday.')
    """
    whole = text.strip()
    points = [line for line in whole.splitlines() if line.strip()]
    if len(points) > 1 and all(_BULLET.match(line) for line in points):
        return Halves(_first(points[0], ""), "\n".join(points[1:]) if points[2:] else _rest(points[1]))
    tasks = review(whole).tasks
    longest: Halves | None = None
    for parting in _partings(whole) if tasks > 1 else ():
        if not _stand_alone(parting):
            continue
        if _one_fewer(tasks, review(parting.rest).tasks):
            return parting
        longest = parting
    return longest


def _partings(text: str) -> Iterator[Halves]:
    """Every way to part it, the shortest beginning first."""
    for seam in islice(_SEAM.finditer(text), MOST_SEAMS):
        before = text[: seam.end("stop") if seam["stop"] else seam.start()]
        yield Halves(_first(before, text), _rest(text[seam.end() :]))


def _stand_alone(parting: Halves) -> bool:
    """Whether one task stays and at least one goes, each with words of its own."""
    both_said = min(len(parting.first.split()), len(parting.rest.split())) > 1
    return both_said and review(parting.first).tasks == 1 and review(parting.rest).tasks >= 1


def _one_fewer(before: int, after: int) -> bool:
    """Did one thing leave? Three may stand for more, so that after one has left there may be three still."""
    return after == before - 1 or after == before == MANY


def _first(part: str, text: str) -> str:
    bare = _BULLET.sub("", part).strip().rstrip(",;:")
    return bare if bare[-1:] in (".", "!", "?") or text[-1:] != "." else f"{bare}."


def _rest(part: str) -> str:
    bare = part.strip()
    while (shorter := _LEAD.sub("", _BULLET.sub("", bare, count=1))) != bare:
        bare = shorter
    bare = _TAIL.sub("", bare)
    return bare[:1].upper() + bare[1:]
