"""A clock that can be set back, for telling what happened in weeks past."""

from collections.abc import Generator
from contextlib import contextmanager
from datetime import date, datetime, time, timedelta

PICTURE_DAY = datetime(2026, 11, 26, 13, 40)  # noqa: DTZ001  a wall clock, wherever it hangs
"""The Thursday on which pictures are taken."""


class StoryClock:
    """A clock that stands where the story is. ``base`` is the present, or ``None`` for the real one."""

    def __init__(self, base: datetime | None = None) -> None:
        self._base = base
        self._back = timedelta()
        self._at: time | None = None

    def now(self) -> datetime:
        present = (self._base or datetime.now().astimezone()) - self._back
        return datetime.combine(present.date(), self._at, present.tzinfo) if self._at else present

    def today(self) -> date:
        return self.now().date()

    @contextmanager
    def weeks_ago(self, weeks: float, at: time = time(10, 0)) -> Generator[None, None, None]:
        """Everything inside happens that many weeks back, at that time of day."""
        self._back, self._at = timedelta(days=round(weeks * 7)), at
        try:
            yield
        finally:
            self._back, self._at = timedelta(), None
