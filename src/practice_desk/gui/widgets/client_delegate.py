"""Rows of people: a name, a quieter second line, an icon for where they stand.  Made for ten thousand."""

from enum import IntEnum

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from practice_desk.gui.theme import theme_of

_INSET = 6
_PADDING = 12
_ICON = 16
_BAR = 3
_RADIUS = 6.0
_LEADING = 2
"""Pixels between the two lines."""


class Row(IntEnum):
    """What the model answers for each row."""

    NAME = Qt.ItemDataRole.DisplayRole
    DETAIL = Qt.ItemDataRole.UserRole + 1
    ICON = Qt.ItemDataRole.UserRole + 2
    ICON_TOKEN = Qt.ItemDataRole.UserRole + 3
    IS_HEADER = Qt.ItemDataRole.UserRole + 4


class ClientDelegate(QStyledItemDelegate):
    """Paints rows of equal height, so that a long list need not be measured.

    A header row shows only its name, at its foot.  The selected row has a soft fill and a bar at its start.
    """

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view
        view.setUniformItemSizes(True)
        view.setMouseTracking(True)
        view.installEventFilter(self)
        self._measure()

    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        """Watch the view only: what the base class does here is meant for editors inside a row."""
        if event.type() is QEvent.Type.StyleChange and watched is self._view:
            self._measure()
            self._view.scheduleDelayedItemsLayout()
        return False

    def _measure(self) -> None:
        theme = theme_of(self._view)
        self._strong, self._caption = theme.font("strong"), theme.font("caption")
        self._heading = theme.font("caption-strong")
        self._strong_metrics, self._caption_metrics = QFontMetrics(self._strong), QFontMetrics(self._caption)
        lines = self._strong_metrics.height() + self._caption_metrics.height() + _LEADING
        self._size = QSize(120, lines + 14)

    def sizeHint(
        self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex, /
    ) -> QSize:
        return self._size

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
        /,
    ) -> None:
        rect: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue]
        direction: Qt.LayoutDirection = option.direction  # pyright: ignore[reportAttributeAccessIssue]
        painter.save()
        if index.data(Row.IS_HEADER):
            self._paint_heading(painter, rect, direction, str(index.data(Row.NAME)))
        else:
            self._paint_ground(painter, option, rect, direction)
            icon_room = self._paint_icon(painter, rect, direction, index)
            self._paint_lines(painter, rect, direction, index, icon_room)
        painter.restore()

    def _paint_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect, direction: Qt.LayoutDirection
    ) -> None:
        state: QStyle.StateFlag = option.state  # pyright: ignore[reportAttributeAccessIssue]
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if not chosen and not state & QStyle.StateFlag.State_MouseOver:
            return
        theme = theme_of(self._view)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent_soft" if chosen else "hover"))
        ground = rect.adjusted(_INSET, 1, -_INSET, -1)
        painter.drawRoundedRect(ground, _RADIUS, _RADIUS)
        if chosen:
            bar = QRect(ground.left(), ground.top() + 14, _BAR, ground.height() - 28)
            painter.setBrush(theme.colour("accent"))
            painter.drawRoundedRect(QRectF(QStyle.visualRect(direction, rect, bar)), 1.5, 1.5)

    def _paint_icon(
        self,
        painter: QPainter,
        rect: QRect,
        direction: Qt.LayoutDirection,
        index: QModelIndex | QPersistentModelIndex,
    ) -> int:
        """Paint the icon, if there is one, and say how much room it took."""
        name = index.data(Row.ICON)
        if not name:
            return 0
        theme = theme_of(self._view)
        size = theme.icon_size(_ICON)
        token = index.data(Row.ICON_TOKEN) or "text2"
        left = rect.right() - _INSET - _PADDING - size + 1
        place = QRect(left, rect.center().y() - size // 2 + 1, size, size)
        picture = theme.pixmap(name, token, _ICON, self._view.devicePixelRatioF())
        painter.drawPixmap(QStyle.visualRect(direction, rect, place), picture)
        return size + 8

    def _paint_lines(
        self,
        painter: QPainter,
        rect: QRect,
        direction: Qt.LayoutDirection,
        index: QModelIndex | QPersistentModelIndex,
        icon_room: int,
    ) -> None:
        left = rect.left() + _INSET + _PADDING
        width = rect.right() - _INSET - _PADDING - icon_room - left + 1
        detail = str(index.data(Row.DETAIL) or "")
        upper = QRect(left, rect.top() + 7, width, self._strong_metrics.height())
        lower = QRect(left, upper.bottom() + 1 + _LEADING, width, self._caption_metrics.height())
        if detail:
            self._write(painter, rect, direction, lower, detail, self._caption, "text2")
        else:
            upper.moveTop(rect.top() + (rect.height() - upper.height()) // 2)
        self._write(painter, rect, direction, upper, str(index.data(Row.NAME) or ""), self._strong, "text")

    def _paint_heading(
        self, painter: QPainter, rect: QRect, direction: Qt.LayoutDirection, words: str
    ) -> None:
        height = self._caption_metrics.height()
        left = rect.left() + _INSET + _PADDING
        room = QRect(left, rect.bottom() - height - 5, rect.width() - 2 * (_INSET + _PADDING), height)
        self._write(painter, rect, direction, room, words, self._heading, "text2")

    def _write(
        self,
        painter: QPainter,
        rect: QRect,
        direction: Qt.LayoutDirection,
        room: QRect,
        words: str,
        font: QFont,
        token: str,
    ) -> None:
        metrics = QFontMetrics(font)
        painter.setFont(font)
        painter.setPen(theme_of(self._view).colour(token))
        start = QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeft)
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(
            QStyle.visualRect(direction, rect, room), start | Qt.AlignmentFlag.AlignVCenter, shown
        )
