"""What came back from an assignment with a shape: numbers and words, none of them needed.

Partial is normal. ``None`` and an empty text mean not asked or not said, never nothing.
"""

import re
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import ClassVar

from practice_desk.domain.log.tracker import span_of
from practice_desk.domain.number import accept_number
from practice_desk.domain.refused import Refused
from practice_desk.domain.shape import (
    HUNDRED,
    MOST_DAYS,
    MOST_TIMES,
    Experiment,
    Ladder,
    Shape,
    Tracking,
    TrackingScale,
)
from practice_desk.domain.text import PASSAGE, accept, accept_line


class Move(StrEnum):
    """Where to go from here on a ladder: only ever what the therapist chose."""

    STAY = "stay"
    NEXT = "next"
    EASIER = "easier"


@dataclass(frozen=True)
class ExperimentFound:
    """How true the belief seems now, 0 to 100, and what happened.

    ``belief_before`` is looked back at where it was not rated when the experiment was set.
    """

    key: ClassVar[str] = "experiment"

    belief_after: int | None = None
    happened: str = ""
    belief_before: int | None = None


@dataclass(frozen=True)
class LadderFound:
    """``rung`` is the place of the rung that was tried; how hard it was runs 0 to 100."""

    key: ClassVar[str] = "ladder"

    rung: int | None = None
    before: int | None = None
    peak: int | None = None
    after: int | None = None
    expected: str = ""
    happened: str = ""
    move: Move | None = None


@dataclass(frozen=True)
class TrackingFound:
    """``entries`` counts what came back. The others stand as typed: a scale may be of words, and to a number
    people add words of their own."""

    key: ClassVar[str] = "tracking"

    entries: int | None = None
    lowest: str = ""
    highest: str = ""
    typical: str = ""
    stood_out: str = ""


Found = ExperimentFound | LadderFound | TrackingFound


_NUMBER = re.compile(r"(?<!\w)([-−]?\d+)(?:[.,:]\d+)?(?=h|m|\W|$)", re.IGNORECASE)
"""A number as people write it, with what makes hours and minutes of it, and none that is part of a word."""


def accept_found(found: Found | None, asked: Shape | None = None, came: int = 0) -> Found | None:
    """Take it as typed, or ``None`` when nothing was said. Raises Refused with the field's name.

    ``asked`` is the shape that it came back from, and ``came`` how many entries are in its log, which may be more
    than were asked for.
    """
    kept = _accepted(found, asked if isinstance(asked, Tracking) else None, came)
    return None if kept is None or kept == type(kept)() else kept


def _accepted(found: Found | None, asked: Tracking | None, came: int) -> Found | None:
    match found:
        case ExperimentFound():
            accept_number(found.belief_after, HUNDRED, "belief_after", "How true it seems now:")
            accept_number(found.belief_before, HUNDRED, "belief_before", "How true it seemed before:")
            return replace(found, happened=accept(found.happened, PASSAGE, "happened"))
        case LadderFound():
            for value, named, field in (
                (found.before, "How hard before", "before"),
                (found.peak, "How hard at its hardest", "peak"),
                (found.after, "How hard after", "after"),
            ):
                accept_number(value, HUNDRED, field, f"{named}:")
            expected = accept(found.expected, PASSAGE, "expected")
            return replace(found, expected=expected, happened=accept(found.happened, PASSAGE, "happened"))
        case TrackingFound():
            return _accepted_tracking(found, asked, came)
        case None:
            return None


def _accepted_tracking(found: TrackingFound, asked: Tracking | None, came: int) -> TrackingFound:
    most = max(asked.days * asked.times_a_day, came) if asked else MOST_DAYS * MOST_TIMES
    accept_number(found.entries, most, "entries", "How many came back:")
    return TrackingFound(
        found.entries,
        _on_scale(found.lowest, asked, "Lowest", "lowest"),
        _on_scale(found.highest, asked, "Highest", "highest"),
        _on_scale(found.typical, asked, "Mostly", "typical"),
        accept(found.stood_out, PASSAGE, "stood_out"),
    )


def _on_scale(text: str, asked: Tracking | None, named: str, field: str) -> str:
    """A line that names a number of the scale, where it is one of numbers; what else it says is free."""
    line = accept_line(text, field)
    span = span_of(asked.scale) if asked and asked.scale is not TrackingScale.TICK else None
    if not line or span is None:
        return line
    number = _NUMBER.search(line)
    if number is None or not span[0] <= int(number[1].replace("−", "-")) <= span[1]:
        minutes = "minutes" if asked and asked.scale is TrackingScale.MINUTES else "a number"
        raise Refused(f"{named}: {minutes} from {span[0]} to {span[1]}.", field)
    return line


def belief_before(shape: Experiment, found: ExperimentFound) -> int | None:
    """How true the belief seemed before: as it was rated then, else as it was looked back at."""
    return found.belief_before if shape.belief_before is None else shape.belief_before


def found_words(shape: Shape | None, found: Found | None) -> str:
    """What came back in one line; empty when nothing did.

    >>> found_words(Experiment(belief_before=80), ExperimentFound(55))
    'Belief before 80, after 55'
    """
    match shape, found:
        case Experiment(), ExperimentFound():
            before = belief_before(shape, found)
            return _pairs("Belief", (("before", before), ("after", found.belief_after)))
        case Ladder(), LadderFound():
            steps = (("before", found.before), ("at its hardest", found.peak), ("after", found.after))
            hard = _pairs("how hard" if found.rung is not None else "How hard", steps)
            rung = f"Rung {found.rung + 1} of {len(shape.rungs)}" if found.rung is not None else ""
            return ", ".join(part for part in (rung, hard) if part)
        case Tracking(), TrackingFound():
            entries = (
                ""
                if found.entries is None
                else f"{found.entries} of {shape.times_a_day * shape.days} came back"
            )
            said = (("lowest", found.lowest), ("highest", found.highest), ("mostly", found.typical))
            return ", ".join(
                [*filter(None, [entries]), *(f"{name} {value}" for name, value in said if value)]
            )
        case _:
            return ""


def _pairs(named: str, values: tuple[tuple[str, int | None], ...]) -> str:
    said = [f"{name} {value}" for name, value in values if value is not None]
    return f"{named} {', '.join(said)}" if said else ""


def carried_on(shape: Shape | None, found: Found | None) -> Shape | None:
    """The shape for the next draft. A ladder moves only as the therapist chose; a belief is rated anew."""
    if isinstance(shape, Experiment):
        return replace(shape, belief_before=None)
    if not (isinstance(shape, Ladder) and isinstance(found, LadderFound) and found.move):
        return shape
    tried = found.rung if found.rung is not None else shape.at
    if tried is None or not shape.rungs:
        return shape
    by = {Move.STAY: 0, Move.NEXT: 1, Move.EASIER: -1}[found.move]
    return replace(shape, at=min(max(tried + by, 0), len(shape.rungs) - 1))
