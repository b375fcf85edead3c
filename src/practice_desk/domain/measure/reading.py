"""The measures of one scale in order, each with its band and what changed."""

from collections.abc import Sequence
from dataclasses import dataclass

from practice_desk.domain.measure.change_words import Since, change_words
from practice_desk.domain.measure.measure import Measure
from practice_desk.domain.measure.scale import Scale


@dataclass(frozen=True)
class Reading:
    """One measure as it is read. Empty words where there is nothing to compare with."""

    measure: Measure
    scale: Scale
    since_last: str = ""
    since_first: str = ""

    @property
    def words(self) -> str:
        """The total and its band, or how many items are answered.

        >>> from datetime import date, datetime
        >>> from practice_desk.domain.measure.shipped import PHQ9
        >>> entered = Measure("m", "c", "phq9", date(2026, 11, 3), datetime(2026, 11, 3), (1,) * 9, total=9)
        >>> Reading(entered, PHQ9).words
        '9 of 27, mild'
        """
        if self.measure.total is None:
            return f"{self.measure.answered} of {len(self.measure.answers)} answered, so no total"
        return total_words(self.scale, self.measure.total)


def total_words(scale: Scale, total: int) -> str:
    """A total with the end of its scale and the band it lies in; a scale without a range says the total."""
    said = f"{total} of {scale.highest}"
    if scale.lowest == scale.highest:
        said = str(total)
    elif scale.lowest != 0:
        said = f"{total} ({scale.lowest} to {scale.highest})"
    band = scale.band(total)
    return f"{said}, {band.words}" if band else said


def course(scale: Scale, measures: Sequence[Measure]) -> list[Reading]:
    """The measures of one scale as readings, the oldest first. What has no total is compared with nothing."""
    told: list[Reading] = []
    first: Since | None = None
    last: Since | None = None
    for measure in sorted(measures, key=lambda one: (one.day, one.made_at)):
        told.append(read(scale, measure, first, last))
        if measure.total is not None:
            last = Since(measure.total, measure.day, first=first is None)
            first = first or last
    return told


def read(scale: Scale, measure: Measure, first: Since | None, last: Since | None) -> Reading:
    """One measure beside those before it; the first is told of only where it is not the last one too."""
    if measure.total is None or first is None or last is None:
        return Reading(measure, scale)
    since_last = change_words(scale, last, measure.total, measure.day)
    since_first = "" if last.first else change_words(scale, first, measure.total, measure.day)
    return Reading(measure, scale, since_last, since_first)


def story_words(reading: Reading) -> str:
    """Change and note in one line of the story."""
    seen = reading.measure.seen
    parts = (
        f"{reading.since_last[:1].upper()}{reading.since_last[1:]}" if reading.since_last else "",
        f"Item {reading.scale.ask_first} was seen: “{seen}”" if seen else "",
    )
    return ". ".join(part for part in parts if part)
