"""A measure being entered, as it stands on the page, and how it goes into a draft and comes back."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from practice_desk.domain.measure import Measure, Scale
from practice_desk.services.measure import Entered

_NO_TOTAL = -(10**9)
"""Stands for words where a total was asked; it lies on no scale."""


@dataclass
class Sheet:
    """``day`` is ``None`` until another one than today is chosen. ``total`` and ``seen`` are as typed;
    ``seen_for`` is the answer for which the note was taken."""

    day: date | None = None
    answers: list[int | None] = field(default_factory=list[int | None])
    extra: int | None = None
    total: str = ""
    seen: str = ""
    seen_for: int | None = None

    @classmethod
    def fresh(cls, scale: Scale) -> "Sheet":
        return cls(answers=[None] * len(scale.items))

    @classmethod
    def of(cls, measure: Measure, scale: Scale) -> "Sheet":
        """A measure that was entered, to be corrected."""
        sheet = cls(measure.day, list(measure.answers), measure.extra, seen=measure.seen)
        if not scale.items and measure.total is not None:
            sheet.total = str(measure.total)
        if measure.seen:
            sheet.seen_for = sheet.first_answer(scale)
        return sheet

    @property
    def is_empty(self) -> bool:
        given = [one for one in (*self.answers, self.extra) if one is not None]
        return not given and self.day is None and not self.total.strip() and not self.seen.strip()

    @property
    def answered(self) -> int:
        return sum(one is not None for one in self.answers)

    @property
    def first_open(self) -> int | None:
        """The place of the first item without an answer."""
        return self.answers.index(None) if None in self.answers else None

    def first_answer(self, scale: Scale) -> int | None:
        """The answer to the item that comes before everything else."""
        return self.answers[scale.ask_first - 1] if scale.ask_first and self.answers else None

    def waits(self, scale: Scale) -> bool:
        """Whether everything waits for the note that this item was seen, at this answer."""
        return scale.asks_first(self.answers) and self.seen_for != self.first_answer(scale)

    def entered(self, scale: Scale, today: date) -> Entered:
        seen = self.seen if self.seen_for is not None else ""
        return Entered(
            scale.key, self.day or today, tuple(self.answers), self.extra, typed_total(self.total), seen
        )

    def texts(self, name: str) -> dict[str, str]:
        """For a draft: every part as text, under a name before it."""
        answers = ",".join("" if one is None else str(one) for one in self.answers)
        parts = {
            "day": self.day.isoformat() if self.day else "",
            "answers": answers,
            "extra": _text(self.extra),
            "total": self.total,
            "seen": self.seen,
            "seen_for": _text(self.seen_for),
        }
        return {f"{name}.{part}": text for part, text in parts.items()}

    @classmethod
    def from_texts(cls, texts: Mapping[str, str], name: str, scale: Scale) -> "Sheet":
        """What a draft kept; an empty sheet where it kept none that fits the scale."""
        sheet = cls.fresh(scale)
        answers = [_number(one) for one in texts.get(f"{name}.answers", "").split(",")]
        if scale.items and len(answers) == len(scale.items):
            sheet.answers = answers
        if day := texts.get(f"{name}.day"):
            sheet.day = date.fromisoformat(day)
        sheet.extra = _number(texts.get(f"{name}.extra", ""))
        sheet.total, sheet.seen = texts.get(f"{name}.total", ""), texts.get(f"{name}.seen", "")
        sheet.seen_for = _number(texts.get(f"{name}.seen_for", ""))
        return sheet


def typed_total(text: str) -> int | None:
    """The whole number meant; ``None`` for nothing typed, one that is on no scale for anything else.

    >>> typed_total(" -3 "), typed_total("")
    (-3, None)
    """
    flat = text.strip().replace("−", "-")
    if not flat:
        return None
    return int(flat) if flat.removeprefix("-").isdecimal() and len(flat) < 9 else _NO_TOTAL


def _text(number: int | None) -> str:
    return "" if number is None else str(number)


def _number(text: str) -> int | None:
    return int(text) if text.isdecimal() else None
