"""A few answers as tiles with an icon, two abreast or one when there is little room."""

from collections.abc import Iterable

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from practice_desk.gui.theme import theme_of
from practice_desk.gui.widgets.choice import Choice, ChoiceButton
from practice_desk.gui.widgets.flow import EvenGrid

_ICON = 18
_PADDING = 13
_GAP = 10
_RADIUS = 8.0
_LOWEST = 40


class _Tile(ChoiceButton):
    def __init__(self, text: str, icon_name: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self._icon_name = icon_name

    def sizeHint(self) -> QSize:
        strong = QFont(self.font())
        strong.setWeight(QFont.Weight.DemiBold)
        words = QFontMetrics(strong).size(Qt.TextFlag.TextShowMnemonic, self.text())
        icon = theme_of(self).icon_size(_ICON)
        return QSize(2 * _PADDING + icon + _GAP + words.width(), max(_LOWEST, words.height() + 22))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent, /) -> None:
        theme = theme_of(self)
        fill, line, words, width = self._look()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour(line), width))
        painter.setBrush(theme.colour(fill))
        inset = width / 2
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(box, _RADIUS, _RADIUS)
        icon = theme.icon_size(_ICON)
        tint = "accent" if self.isChecked() and self.isEnabled() else "text2"
        picture = theme.pixmap(self._icon_name, tint, _ICON, self.devicePixelRatioF())
        painter.drawPixmap(self._at(QRect(_PADDING, (self.height() - icon) // 2, icon, icon)), picture)
        self._write(painter, words, _PADDING + icon + _GAP)

    def _write(self, painter: QPainter, token: str, left: int) -> None:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold if self.isChecked() else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(theme_of(self).colour(token))
        room = self._at(QRect(left, 0, self.width() - left - _PADDING, self.height()))
        start = Qt.AlignmentFlag.AlignVCenter | QStyle.visualAlignment(
            self.layoutDirection(), Qt.AlignmentFlag.AlignLeft
        )
        painter.drawText(room, start | Qt.TextFlag.TextShowMnemonic, self.text())

    def _at(self, rect: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), rect)

    def _look(self) -> tuple[str, str, str, int]:
        """Tokens of fill, line and words, and the width of the line."""
        if not self.isEnabled():
            return "sunken", "border", "text3", 1
        if self.isChecked():
            return "accent_soft", "accent", "text", 2
        fill = "press" if self.isDown() else "hover" if self.underMouse() else "surface"
        return fill, "border_strong", "text", 1


class Tiles(Choice):
    """Answers as tiles.  See :class:`Choice` for keys, value and signal."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = EvenGrid(self, gap=8, columns=2)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_options(self, options: Iterable[tuple[object, str, str]]) -> None:
        """Offer ``(value, label, icon name)`` in this order; nothing is chosen."""
        triples = list(options)
        tiles = [_Tile(label, icon, self) for _, label, icon in triples]
        self._take([value for value, _, _ in triples], tiles)
        for tile in tiles:
            self._grid.addWidget(tile)

    def set_columns(self, columns: int) -> None:
        """The most tiles abreast; two unless said otherwise."""
        self._grid.set_columns(columns)
