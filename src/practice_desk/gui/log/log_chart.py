"""A log as a picture, by day or by time of day, painted and spoken like the other pictures."""

from collections.abc import Sequence
from enum import StrEnum
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QSizePolicy, QWidget

from practice_desk.domain.log.picture import by_day, by_time, say_entries
from practice_desk.domain.log.tracker import LogEntry, Tracker
from practice_desk.domain.picture import Picture, Ruler
from practice_desk.gui.on_paper import Drawing
from practice_desk.gui.widgets.picture_view import PictureView
from practice_desk.services.log import LogSheet


class Side(StrEnum):
    """How a log is looked at."""

    DAY = "day"
    TIME = "time"


def drawings(sheet: LogSheet) -> list[Drawing]:
    """A log for paper, by day and, where a day has several times, by time of day; nothing for words alone."""
    tracker, entries = sheet.tracker, sheet.entries
    if not entries or not tracker.is_drawn:
        return []
    ways = [(QCoreApplication.translate("LogChart", "{what}, by day"), by_day, sheet.pattern)]
    if len(tracker.slots) > 1:
        ways.append((QCoreApplication.translate("LogChart", "{what}, by time of day"), by_time, ""))
    return [
        Drawing(_headed(title.format(what=tracker.what)), partial(lay_out, tracker, entries), shows)
        for title, lay_out, shows in ways
    ]


def _headed(title: str) -> str:
    return title[:1].upper() + title[1:]


class LogChart(PictureView):
    """See :class:`PictureView` for the keys that ask it what was put down."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tracker: Tracker | None = None
        self._entries: tuple[LogEntry, ...] = ()
        self._side = Side.DAY
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_log(self, tracker: Tracker, entries: Sequence[LogEntry], side: Side) -> None:
        self._tracker, self._entries, self._side = tracker, tuple(entries), side
        self.forget_cursor()
        self.renew()

    def _laid_out(self, width: float, height: float, ruler: Ruler) -> Picture:
        if self._tracker is None:
            return Picture((), (), 0, height)
        lay_out = by_day if self._side is Side.DAY else by_time
        return lay_out(self._tracker, self._entries, width, height, ruler)

    def _said(self) -> list[str]:
        return [say_entries(self._tracker, self._entries)] if self._tracker else []
