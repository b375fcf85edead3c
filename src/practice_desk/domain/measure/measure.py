"""What is kept: a measure as it was entered, and a scale of the therapist's own."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import ClassVar

from practice_desk.domain.measure.scale import Band, Better, Scale


@dataclass(frozen=True)
class Measure:
    """One questionnaire or total of one client.

    ``day`` is when it was filled in, ``made_at`` when it was entered. ``scale`` is the key of a shipped scale
    or the id of an own one. ``answers`` has a place for each item, ``None`` where it was left open; it is
    empty where only the total is known. ``total`` is ``None`` while an item is open. ``extra`` is the answer
    to the question that counts towards nothing. ``seen`` is the note that the item which comes before
    everything else was seen.
    """

    noun: ClassVar[str] = "measure"

    id: str
    client_id: str
    scale: str
    day: date
    made_at: datetime
    answers: tuple[int | None, ...] = ()
    extra: int | None = None
    total: int | None = None
    seen: str = ""

    @property
    def answered(self) -> int:
        """How many items have an answer."""
        return sum(answer is not None for answer in self.answers)


@dataclass(frozen=True)
class OwnScale:
    """A scale entered by its total. It belongs to the practice, to no client; its words are the therapist's."""

    noun: ClassVar[str] = "scale"

    id: str
    name: str
    made_at: datetime
    lowest: int = 0
    highest: int = 100
    better: Better = Better.LOWER
    bands: tuple[Band, ...] = ()

    @property
    def scale(self) -> Scale:
        """The same without when it was made, under its id."""
        return Scale(self.id, self.name, self.lowest, self.highest, self.bands, self.better)
