"""What is taken and what is not, each refusal naming the next step."""

from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from practice_desk.domain.measure.scale import Band, Scale
from practice_desk.domain.refused import Refused
from practice_desk.domain.text import accept_line

LOWEST, HIGHEST = -10_000, 10_000
"""Between these lie the totals of every scale."""
MOST_BANDS = 12


def accept_day(day: date, today: date) -> date:
    """Raises Refused for a day still to come."""
    if day > today:
        raise Refused("That day is still to come. Choose the day on which it was filled in.", "day")
    return day


def accept_total(total: int | None, scale: Scale) -> int:
    """Raises Refused when there is none, or when it is not on the scale."""
    if total is None:
        raise Refused("Type the total first, as a whole number.", "total")
    if not scale.lowest <= total <= scale.highest:
        raise Refused(
            f"A total of {scale.name} lies between {scale.lowest} and {scale.highest}."
            " Look at the sheet again and type that number, or change the range of the scale.",
            "total",
        )
    return total


def accept_range(lowest: int, highest: int) -> None:
    """Raises Refused for a range without room."""
    if not LOWEST <= lowest < highest <= HIGHEST:
        raise Refused(
            f"The highest total has to be above the lowest, both between {LOWEST:,} and {HIGHEST:,}."
            " Look at the range again.",
            "highest",
        )


def accept_bands(bands: Sequence[Band], lowest: int, highest: int) -> tuple[Band, ...]:
    """The bands in order. A scale may have none; bands it has cover it once, from end to end.

    Raises:
        Refused: when bands overlap, leave a gap, reach beyond the scale, or have no words.
    """
    if len(bands) > MOST_BANDS:
        raise Refused(f"There is room for {MOST_BANDS} bands. Join two of them.", "bands")
    kept = sorted(
        (Band(band.low, band.high, accept_line(band.words, "bands")) for band in bands),
        key=lambda band: (band.low, band.high),
    )
    for band in kept:
        _check_alone(band, lowest, highest)
    for before, after in pairwise(kept):
        _check_beside(before, after)
    if kept:
        _check_ends(kept, lowest, highest)
    return tuple(kept)


def _check_alone(band: Band, lowest: int, highest: int) -> None:
    if not band.words:
        raise Refused(f"The band {_range(band)} has no words. Say what it is called.", "bands")
    if band.low > band.high:
        raise Refused(
            f"“{band.words}” goes from {band.low} to {band.high}, backwards. Change the two numbers round.",
            "bands",
        )
    if band.low < lowest or band.high > highest:
        raise Refused(
            f"“{band.words}” ({_range(band)}) reaches beyond the scale, {lowest} to {highest}."
            " Shorten it, or change the range of the scale.",
            "bands",
        )


def _check_beside(before: Band, after: Band) -> None:
    if after.low <= before.high:
        raise Refused(
            f"“{before.words}” ({_range(before)}) and “{after.words}” ({_range(after)}) overlap."
            f" Begin “{after.words}” at {before.high + 1}, or end “{before.words}” at {after.low - 1}.",
            "bands",
        )
    if after.low > before.high + 1:
        gap = Band(before.high + 1, after.low - 1, "")
        raise Refused(
            f"No band covers {_range(gap)}, between “{before.words}” and “{after.words}”."
            f" Begin “{after.words}” at {gap.low}, or end “{before.words}” at {gap.high}.",
            "bands",
        )


def _check_ends(kept: Sequence[Band], lowest: int, highest: int) -> None:
    first, last = kept[0], kept[-1]
    if first.low != lowest:
        raise Refused(
            f"No band covers {_range(Band(lowest, first.low - 1, ''))}. Begin “{first.words}” at {lowest}.",
            "bands",
        )
    if last.high != highest:
        raise Refused(
            f"No band covers {_range(Band(last.high + 1, highest, ''))}. End “{last.words}” at {highest}.",
            "bands",
        )


def _range(band: Band) -> str:
    return str(band.low) if band.low == band.high else f"{band.low} to {band.high}"
