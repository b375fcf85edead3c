"""Two numbers that belong together, day by day, in a window: before and after, expected and found."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from practice_desk.domain.pairs import Pair, PairWords, pairs_picture, say_pairs
from practice_desk.domain.picture import Picture, Ruler
from practice_desk.gui.widgets.picture_view import PictureView

_NO_WORDS = PairWords("", "", "")


class PairsChart(PictureView):
    """Pairs of numbers from 0 to 100. See :class:`PictureView` for keys and speech."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pairs: tuple[Pair, ...] = ()
        self._words = _NO_WORDS

    def show_pairs(self, pairs: Sequence[Pair], words: PairWords) -> None:
        """Show these pairs, oldest first."""
        self._pairs = tuple(pairs)
        self._words = words
        self.forget_cursor()
        self.renew()

    def _laid_out(self, width: float, height: float, ruler: Ruler) -> Picture:
        return pairs_picture(self._pairs, self._words, width, height, ruler)

    def _said(self) -> list[str]:
        return [say_pairs(self._pairs, self._words)]
