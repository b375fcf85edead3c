"""The first task of a text that asks for several, and what is left to park for later."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice, pairwise

from practice_desk.domain.wording import beginnings, review
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
_WHEN = re.compile(
    r"(?:(?:on|at|in|by|before|after|during|over|every|each|when|if|once|next|this|later)\b.*"
    r"|today|tonight|tomorrow)",
    re.IGNORECASE | re.DOTALL,
)
"""When something is done, said before it: "on Friday", "after lunch"."""
_BULLET = re.compile(r"^\s*(?:[-*•–—]|\d{1,2}[.)])\s+")
_LEAD = re.compile(r"^(?:and|then|also|plus|next|after that|secondly|finally)\b[\s,:]*", re.IGNORECASE)
_LOOSE = re.compile(r"(?:[,;:]|[,;]?\s+(?:and|then|plus|also))+$", re.IGNORECASE)
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
    listed = _of_a_list([line for line in whole.splitlines() if line.strip()])
    tasks = 0 if listed else review(whole).tasks
    if tasks < 2:
        return listed
    seams = list(islice(_SEAM.finditer(whole), MOST_SEAMS))
    return _parted(whole, _before_deeds(whole, seams), tasks) or _parted(whole, seams, tasks)


def _of_a_list(lines: Sequence[str]) -> Halves | None:
    """A marked list after its first point, which keeps the line that introduces the list."""
    intro = [] if not lines or _BULLET.match(lines[0]) else [lines[0]]
    points = lines[len(intro) :]
    if len(points) < 2 or not all(_BULLET.match(line) for line in points):
        return None
    first = "\n".join((*intro, points[0])) if intro else _first(points[0], "")
    return Halves(first, "\n".join(points[1:]) if points[2:] else _rest(points[1]))


def _parted(text: str, seams: Sequence[re.Match[str]], tasks: int) -> Halves | None:
    """Part it where one thing leaves, else where one stays; at a bare "and" only where nowhere else."""
    alone: Halves | None = None
    for seam in sorted(seams, key=_is_bare):
        parting = _at(text, seam)
        if not _stand_alone(parting):
            continue
        if _one_fewer(tasks, review(parting.rest).tasks):
            return parting
        alone = alone or parting
    return alone


def _at(text: str, seam: re.Match[str]) -> Halves:
    before = text[: seam.end("stop") if seam["stop"] else seam.start()]
    return Halves(_first(before, text), _rest(text[seam.end() :]))


def _is_bare(seam: re.Match[str]) -> bool:
    """An "and" with no pause before it may join two things of one kind: "ring Mum and Dad"."""
    return seam[0].strip().casefold() == "and"


def _before_deeds(text: str, seams: Sequence[re.Match[str]]) -> list[re.Match[str]]:
    """The seam before each thing to do but the first; where a time comes before it, the seam before that."""
    deeds = beginnings(text)
    found: list[re.Match[str]] = []
    for done, deed in pairwise(deeds):
        between = [seam for seam in seams if done < seam.start() and seam.end() <= deed]
        while len(between) > 1 and _WHEN.fullmatch(text[between[-2].end() : between[-1].start()]):
            between.pop()
        found += between[-1:]
    return found


def _stand_alone(parting: Halves) -> bool:
    """Whether one task stays and at least one goes, each with words of its own."""
    both_said = min(len(parting.first.split()), len(parting.rest.split())) > 1
    return both_said and review(parting.first).tasks == 1 and review(parting.rest).tasks >= 1


def _one_fewer(before: int, after: int) -> bool:
    """Did one thing leave? Three may stand for more, so that after one has left there may be three still."""
    return after == before - 1 or after == before == MANY


def _first(part: str, text: str) -> str:
    bare = _LOOSE.sub("", _BULLET.sub("", part).strip())
    return bare if bare[-1:] in (".", "!", "?") or text[-1:] != "." else f"{bare}."


def _rest(part: str) -> str:
    bare = part.strip()
    while (shorter := _LEAD.sub("", _BULLET.sub("", bare, count=1))) != bare:
        bare = shorter
    bare = _TAIL.sub("", bare)
    return bare[:1].upper() + bare[1:]
