"""How often something was named, as bars, in a window."""

from PySide6.QtWidgets import QWidget

from practice_desk.domain.bars import Bars, bars_picture, say_bars
from practice_desk.domain.picture import Picture, Ruler
from practice_desk.gui.widgets.picture_view import PictureView


class BarsChart(PictureView):
    """Bars under one another. See :class:`PictureView` for keys and speech."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars = Bars((), 0, "")

    def show_bars(self, bars: Bars) -> None:
        """Show these bars, the longest first."""
        self._bars = bars
        self.forget_cursor()
        self.renew()

    def _laid_out(self, width: float, height: float, ruler: Ruler) -> Picture:
        return bars_picture(self._bars, width, height, ruler)

    def _said(self) -> list[str]:
        return [self._bars.heading, say_bars(self._bars)]
