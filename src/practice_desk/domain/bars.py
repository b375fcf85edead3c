"""The picture of how often something was named: a bar for each, with its words and its count.

Counts stand beside every bar, with the number of answers they are out of. There is no percentage and no
colour that judges.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from practice_desk.domain.picture import Band, Item, Label, Picture, Ruler, Spot

_ROW = 2.3
"""Line heights for one bar with its words above it."""
_THICK = 0.62
"""Line heights that a bar is high."""


@dataclass(frozen=True, slots=True)
class Bar:
    """Something named, and in how many answers."""

    words: str
    count: int


@dataclass(frozen=True, slots=True)
class Bars:
    """Bars, the longest first, out of ``of`` answers; ``empty`` is said while there is none."""

    bars: tuple[Bar, ...]
    of: int
    empty: str

    @property
    def heading(self) -> str:
        """What was counted; empty while there is nothing."""
        if not self.bars:
            return ""
        return f"of the last {self.of} answers" if self.of > 1 else "of one answer"


def say_bar(bar: Bar, of: int) -> str:
    """One bar in words: "The week was too full: 3 of 6"."""
    return f"{bar.words}: {bar.count} of {of}"


def say_bars(bars: Bars) -> str:
    """Every bar in words, the longest first."""
    return "; ".join(say_bar(bar, bars.of) for bar in bars.bars) or bars.empty


def bars_picture(bars: Bars, width: float, height: float, ruler: Ruler) -> Picture:
    """Lay the bars out in a box of that size; those that do not fit are counted in a last line."""
    return _Layout(bars, width, height, ruler).picture()


@dataclass(frozen=True, slots=True)
class _Layout:
    shown: Bars
    width: float
    height: float
    ruler: Ruler

    def picture(self) -> Picture:
        bars = self.shown.bars
        room = max(1, int(self.height / (self.ruler.height * _ROW)))
        fitting = bars if len(bars) <= room else bars[: max(1, room - 1)]
        items = [item for place, bar in enumerate(fitting) for item in self._row(place, bar)]
        items += self._foot(len(bars) - len(fitting), len(fitting))
        spots = tuple(
            Spot(self._length(bar), self._middle(place), say_bar(bar, self.shown.of))
            for place, bar in enumerate(fitting)
        )
        return Picture(tuple(items), spots, 0.0, self.height, reads_down=True)

    @property
    def _widest(self) -> float:
        """The length of a bar that is named in every answer, with room for its count behind it."""
        behind = self.ruler.width(self._count(self.shown.of)) + self.ruler.height
        return max(self.ruler.height, self.width - behind)

    def _count(self, count: int) -> str:
        return f"{count} of {self.shown.of}"

    def _length(self, bar: Bar) -> float:
        return self._widest * bar.count / max(1, self.shown.of)

    def _middle(self, place: int) -> float:
        return self.ruler.height * (_ROW * place + 1.1 + _THICK / 2)

    def _row(self, place: int, bar: Bar) -> Iterable[Item]:
        top = self.ruler.height * _ROW * place
        yield Label(0.0, top + self.ruler.height * 0.5, self._cut(bar.words), "text", "start")
        y, thick = self._middle(place), self.ruler.height * _THICK
        yield Band(0.0, y - thick / 2, self._length(bar), thick, "accent", "accent", 2.0)
        after = self._length(bar) + self.ruler.height * 0.5
        yield Label(after, y, self._count(bar.count), "text2", "start")

    def _cut(self, words: str) -> str:
        """The words, without the last ones where they would leave the box."""
        kept = words.split()
        while len(kept) > 1 and self.ruler.width(" ".join([*kept, "…"])) > self.width:
            kept = kept[:-1]
        whole = self.ruler.width(words) <= self.width or " ".join(kept) == words
        return words if whole else " ".join([*kept, "…"])

    def _foot(self, left_out: int, shown: int) -> Iterable[Item]:
        y = self.ruler.height * (_ROW * shown + 0.8)
        if not self.shown.bars:
            yield Label(0.0, self.height - self.ruler.height * 0.6, self.shown.empty, "text3", "start")
        elif left_out:
            yield Label(0.0, y, f"and {left_out} more", "text2", "start")
