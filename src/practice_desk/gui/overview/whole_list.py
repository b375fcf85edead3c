"""A list inside a page that scrolls: as high as its rows, so that there is one thing to scroll and not two."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt
from PySide6.QtWidgets import QListView, QScrollArea

from practice_desk.gui.soon import soon


class WholeList(QObject):
    """``WholeList(view, scroll)``, once the view has its model and its delegate, whose rows are all equally high.

    The page follows the row that the keyboard, or the program, goes to.
    """

    def __init__(self, view: QListView, scroll: QScrollArea) -> None:
        super().__init__(view)
        self._view = view
        self._scroll = scroll
        view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.installEventFilter(self)
        view.model().modelReset.connect(self._measure)
        view.selectionModel().currentChanged.connect(
            lambda index: soon(self._view, lambda: self._reveal(index))
        )
        self._measure()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            soon(self._view, self._measure)  # by then its rows have their new height
        return super().eventFilter(watched, event)

    def _row(self) -> int:
        return max(0, self._view.sizeHintForRow(0))

    def _measure(self) -> None:
        rows = self._view.model().rowCount()
        self._view.setFixedHeight(rows * self._row() + 2 * self._view.frameWidth())

    def _reveal(self, index: QModelIndex) -> None:
        content = self._scroll.widget()
        if content is None or not index.isValid() or not self._view.isVisible():
            return
        middle = QPoint(0, index.row() * self._row() + self._row() // 2)
        self._scroll.ensureVisible(0, self._view.mapTo(content, middle).y(), 0, self._row())
