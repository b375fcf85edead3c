"""A column of a page that keeps a readable width, counted in letters so that larger text gets more room."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from practice_desk.gui.size import em
from practice_desk.gui.theme import theme_of


class Column(QObject):
    """Holds ``widget`` to at most ``ems`` widths of the letter M; never wider than its page."""

    def __init__(self, widget: QWidget, ems: float) -> None:
        super().__init__(widget)
        self._widget = widget
        self._ems = ems
        theme_of(widget).changed.connect(self._measure)
        self._measure()

    def _measure(self) -> None:
        self._widget.setMaximumWidth(round(self._ems * em(self._widget)))
