"""How a row of the palette looks: two lines for a client or something written, one with its keys for a command."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from practice_desk.gui.palette.results import Kind, Role
from practice_desk.gui.theme import theme_of

Index = QModelIndex | QPersistentModelIndex
_SIDE = 12
_RADIUS = 6.0
_BAR = 3


class RowDelegate(QStyledItemDelegate):
    """Paints from the theme; measures from its fonts."""

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index, /) -> QSize:
        theme = theme_of(self._view)
        strong, caption = QFontMetrics(theme.font("strong")), QFontMetrics(theme.font("caption"))
        match index.data(Role.KIND):
            case Kind.HEADING:
                height = caption.height() + 16
            case Kind.CLIENT | Kind.WRITTEN:
                height = strong.height() + caption.height() + 17
            case _:
                height = max(36, strong.height() + 18)
        return QSize(100, height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, /) -> None:
        rect: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue]
        state: QStyle.StateFlag = option.state  # pyright: ignore[reportAttributeAccessIssue]
        painter.save()
        kind = index.data(Role.KIND)
        if kind is Kind.HEADING:
            room = rect.adjusted(_SIDE, 8, -_SIDE, -2)
            self._write(painter, room, str(index.data()), "caption-strong", "text2")
        elif kind is Kind.NOTE:
            self._write(painter, rect.adjusted(_SIDE, 0, -_SIDE, 0), str(index.data()), "body", "text2")
        else:
            if state & QStyle.StateFlag.State_Selected:
                self._paint_ground(painter, rect)
            self._paint_choice(painter, rect, index, kind)
        painter.restore()

    def _paint_ground(self, painter: QPainter, rect: QRect) -> None:
        theme = theme_of(self._view)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent_soft"))
        painter.drawRoundedRect(rect, _RADIUS, _RADIUS)
        bar = QRect(rect.left(), rect.top() + rect.height() // 4, _BAR, rect.height() // 2)
        painter.setBrush(theme.colour("accent"))
        painter.drawRoundedRect(QStyle.visualRect(self._direction(), rect, bar), 1.5, 1.5)

    def _paint_choice(self, painter: QPainter, rect: QRect, index: Index, kind: Kind) -> None:
        room = rect.adjusted(_SIDE, 0, -_SIDE, 0)
        keys, detail = str(index.data(Role.KEYS) or ""), str(index.data(Role.DETAIL) or "")
        if keys:
            metrics = QFontMetrics(theme_of(self._view).font("caption"))
            wide = metrics.horizontalAdvance(keys) + 4
            place = QRect(room.right() - wide + 1, room.top(), wide, room.height())
            self._write(painter, place, keys, "caption", "text2", within=room)
            room = room.adjusted(0, 0, -wide - 8, 0)
        if kind in (Kind.CLIENT, Kind.WRITTEN) and detail:
            half = room.height() // 2
            name = QRect(room.left(), room.top() + 6, room.width(), half - 5)
            below = QRect(room.left(), room.top() + half + 2, room.width(), half - 7)
            if kind is Kind.WRITTEN:
                self._write_marked(painter, QStyle.visualRect(self._direction(), rect, name), index)
            else:
                self._write(painter, name, str(index.data()), "strong", "text", within=rect)
            self._write(painter, below, detail, "caption", "text2", within=rect)
        else:
            role = "strong" if kind is Kind.CLIENT else "body"
            ink = "accent" if kind is Kind.NEW_CLIENT else "text"
            self._write(painter, room, str(index.data()), role, ink, within=rect)

    def _write(
        self, painter: QPainter, room: QRect, words: str, role: str, ink: str, within: QRect | None = None
    ) -> None:
        theme = theme_of(self._view)
        painter.setFont(theme.font(role))
        painter.setPen(theme.colour(ink))
        place = QStyle.visualRect(self._direction(), within or room, room)
        side = QStyle.visualAlignment(
            self._direction(), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, side, shown)

    def _write_marked(self, painter: QPainter, room: QRect, index: Index) -> None:
        """One line with what was sought in bold; cut at its end where the room is short."""
        theme = theme_of(self._view)
        bold = QFontMetrics(theme.font("strong"))
        words = bold.elidedText(str(index.data()), Qt.TextElideMode.ElideRight, room.width())
        start, end = (_units(str(index.data())[:place]) for place in index.data(Role.MARK))
        strong = QTextCharFormat()
        strong.setFont(theme.font("strong"))
        strong.setForeground(theme.colour("accent"))
        span = QTextLayout.FormatRange()
        span.start, span.length, span.format = start, end - start, strong  # pyright: ignore[reportAttributeAccessIssue]
        layout = QTextLayout(words, theme.font("body"))
        option = QTextOption(QStyle.visualAlignment(self._direction(), Qt.AlignmentFlag.AlignLeft))
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        layout.setTextOption(option)
        layout.setFormats([span])
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(room.width())
        layout.endLayout()
        painter.setPen(theme.colour("text"))
        layout.draw(painter, QPointF(room.left(), room.top() + (room.height() - line.height()) / 2))

    def _direction(self) -> Qt.LayoutDirection:
        return self._view.layoutDirection()


def _units(words: str) -> int:
    """How many letters Qt counts: an emoji is two."""
    return len(words.encode("utf-16-le", "surrogatepass")) // 2
