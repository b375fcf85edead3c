"""The totals of a measure over time, in a window."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from practice_desk.domain.measure import Reading, Scale, say_totals, totals_hint, totals_picture
from practice_desk.domain.picture import Picture, Ruler
from practice_desk.gui.widgets.picture_view import PictureView

_NO_SCALE = Scale("", "", 0, 0)


class TotalsChart(PictureView):
    """Totals with the bands of their scale. See :class:`PictureView` for keys and speech."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scale = _NO_SCALE
        self._course: tuple[Reading, ...] = ()

    def show_course(self, scale: Scale, course: Sequence[Reading]) -> None:
        """Show these readings of a scale, the oldest first."""
        self._scale = scale
        self._course = tuple(course)
        self.forget_cursor()
        self.renew()

    def _laid_out(self, width: float, height: float, ruler: Ruler) -> Picture:
        return totals_picture(self._scale, self._course, width, height, ruler)

    def _said(self) -> list[str]:
        return [say_totals(self._course), totals_hint(self._course)]
