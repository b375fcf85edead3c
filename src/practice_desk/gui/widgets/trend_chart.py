"""The trend picture in a window: how useful the small steps felt."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from practice_desk.domain.picture import Picture, Ruler, TrendPoint, Words, hint, say_all, trend_picture
from practice_desk.gui.widgets.picture_view import PictureView


class TrendChart(PictureView):
    """How useful the small steps felt, visit by visit. See :class:`PictureView` for keys and speech."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._points: tuple[TrendPoint, ...] = ()
        self._words = Words()

    def set_points(self, points: Sequence[TrendPoint]) -> None:
        """Show these visits, oldest first."""
        if tuple(points) == self._points:
            return
        self._points = tuple(points)
        self.forget_cursor()
        self.renew()

    def set_words(self, words: Words) -> None:
        """Say everything in these words."""
        self._words = words
        self.renew()

    def _laid_out(self, width: float, height: float, ruler: Ruler) -> Picture:
        return trend_picture(self._points, width, height, ruler, self._words)

    def _said(self) -> list[str]:
        return [say_all(self._points, self._words), hint(self._points, self._words)]
