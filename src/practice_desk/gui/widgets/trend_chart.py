"""Paints the trend picture in a window and lets keys and pointer ask it what was seen."""

import math
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QLineF, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from practice_desk.domain.picture import (
    Band,
    Dot,
    Item,
    Label,
    Line,
    Picture,
    Ruler,
    Shape,
    TrendPoint,
    Words,
    hint,
    say_all,
    trend_picture,
)
from practice_desk.gui.theme import theme_of

_EDGE = 4.0


class TrendChart(QWidget):
    """How useful the small steps felt, visit by visit.

    With the keyboard in it, left and right (Home, End) move a cursor whose visit is spoken and given by
    ``spoken(str)``; the pointer shows the same words.  Time always runs left to right.
    """

    spoken = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._points: tuple[TrendPoint, ...] = ()
        self._words = Words()
        self._title = ""
        self._ground = "surface"
        self._cursor: int | None = None
        self._picture: Picture | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setSizePolicy(policy)

    def set_points(self, points: Sequence[TrendPoint]) -> None:
        """Show these visits, oldest first."""
        self._points = tuple(points)
        self._cursor = None
        self._renew()

    def set_title(self, title: str) -> None:
        """What is shown, spoken before the list of visits; it is not drawn."""
        self._title = title
        self._renew()

    def set_words(self, words: Words) -> None:
        """Say everything in these words."""
        self._words = words
        self._renew()

    def set_ground(self, token: str) -> None:
        """The colour the chart lies on, which open dots let through."""
        self._ground = token
        self.update()

    def picture(self) -> Picture:
        """What is drawn, laid out for the size and font of now."""
        if self._picture is None:
            metrics = QFontMetricsF(theme_of(self).font("caption"))
            ruler = Ruler(metrics.height(), metrics.horizontalAdvance)
            room = self._room()
            self._picture = trend_picture(self._points, room.width(), room.height(), ruler, self._words)
        return self._picture

    def sizeHint(self) -> QSize:
        line = QFontMetricsF(theme_of(self).font("caption")).height()
        return QSize(round(line * 17), round(line * 11))

    def minimumSizeHint(self) -> QSize:
        hinted = self.sizeHint()
        return QSize(hinted.width() * 2 // 3, hinted.height())

    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self._picture = None

    def changeEvent(self, event: QEvent, /) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._renew()

    def _room(self) -> QRectF:
        return QRectF(self.rect()).adjusted(_EDGE, 0, -_EDGE, -2)

    def _renew(self) -> None:
        self._picture = None
        told = say_all(self._points, self._words)
        parts = [self._title, told, hint(self._points, self._words)]
        self.setAccessibleName(". ".join(part.rstrip(".") for part in parts if part))
        self.setMaximumHeight(self.sizeHint().height() * 2)
        self.updateGeometry()
        self.update()

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        last = len(self.picture().spots) - 1
        here = last + 1 if self._cursor is None else self._cursor
        target = {
            Qt.Key.Key_Left: max(0, here - 1),
            Qt.Key.Key_Right: min(last, here + 1),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }.get(Qt.Key(event.key()))
        if target is None or last < 0:
            super().keyPressEvent(event)
        else:
            self._move_to(target)

    def _move_to(self, index: int) -> None:
        self._cursor = index
        said = self.picture().spots[index].said
        self.setAccessibleDescription(said)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))
        self.spoken.emit(said)
        self.update()

    def focusOutEvent(self, event: QEvent, /) -> None:  # pyright: ignore[reportIncompatibleMethodOverride]
        self._cursor = None
        self.update()
        super().focusOutEvent(event)  # pyright: ignore[reportArgumentType]

    def mouseMoveEvent(self, event: QMouseEvent, /) -> None:
        spots = self.picture().spots
        x = event.position().x() - self._room().left()
        nearest = min(range(len(spots)), key=lambda i: abs(spots[i].x - x), default=None)
        if nearest != self._cursor:
            self._cursor = nearest
            self.update()
        if nearest is not None:
            QToolTip.showText(event.globalPosition().toPoint(), spots[nearest].said, self)

    def leaveEvent(self, event: QEvent, /) -> None:
        if not self.hasFocus():
            self._cursor = None
            self.update()
        super().leaveEvent(event)

    def paintEvent(self, _event: QPaintEvent, /) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme_of(self).font("caption"))
        painter.translate(self._room().topLeft())
        picture = self.picture()
        dots = [item for item in picture.items if isinstance(item, Dot)]
        for item in picture.items:
            if not isinstance(item, Dot):
                self._paint(painter, item)
        self._paint_cursor(painter, picture)
        for dot in dots:
            self._paint_dot(painter, dot)

    def _paint_cursor(self, painter: QPainter, picture: Picture) -> None:
        if self._cursor is None or self._cursor >= len(picture.spots):
            return
        spot = picture.spots[self._cursor]
        painter.setPen(QPen(self._colour("border_strong"), 1))
        painter.drawLine(QLineF(spot.x, picture.top, spot.x, picture.bottom))
        if spot.y is not None:
            painter.setPen(QPen(self._colour("focus"), 2))
            painter.setBrush(self._colour(self._ground))
            radius = QFontMetricsF(painter.font()).height() * 0.5
            painter.drawEllipse(QPointF(spot.x, spot.y), radius, radius)

    def _paint(self, painter: QPainter, item: Item) -> None:
        if isinstance(item, Line):
            painter.setPen(QPen(self._colour(item.ink), item.width))
            level = item.y1 == item.y2
            y1, y2 = (_crisp(item.y1), _crisp(item.y2)) if level else (item.y1, item.y2)
            painter.drawLine(QLineF(item.x1, y1, item.x2, y2))
        elif isinstance(item, Band):
            fill, ground = self._colour(item.fill), self._colour(self._ground)
            painter.setPen(QPen(self._colour(item.line if fill != ground else "text"), 1))
            painter.setBrush(fill)
            box = QRectF(item.x, item.y, item.width, item.height)
            painter.drawRoundedRect(box, item.radius, item.radius)
        elif isinstance(item, Label):
            self._paint_label(painter, item)

    def _paint_dot(self, painter: QPainter, dot: Dot) -> None:
        ink, middle = self._colour(dot.ink), QPointF(dot.x, dot.y)
        painter.setPen(QPen(ink, 1.8))
        radius = dot.radius - 0.9
        painter.setBrush(self._colour(self._ground))
        if dot.shape is Shape.DIAMOND:
            reach = dot.radius * 1.1
            corners = (QPointF(0, -reach), QPointF(reach, 0), QPointF(0, reach), QPointF(-reach, 0))
            painter.setBrush(ink)
            painter.drawPolygon(QPolygonF([middle + corner for corner in corners]))
        elif dot.shape is Shape.SMALL:
            painter.setBrush(ink)
            painter.drawEllipse(middle, dot.radius * 0.35, dot.radius * 0.35)
        else:
            if dot.shape is Shape.FULL:
                painter.setBrush(ink)
            painter.drawEllipse(middle, radius, radius)
        if dot.shape is Shape.HALF:
            painter.setBrush(ink)
            box = QRectF(dot.x - radius, dot.y - radius, 2 * radius, 2 * radius)
            painter.drawPie(box, 90 * 16, 180 * 16)

    def _paint_label(self, painter: QPainter, label: Label) -> None:
        painter.setPen(self._colour(label.ink))
        metrics = QFontMetricsF(painter.font())
        width, height = metrics.horizontalAdvance(label.text) + 1, metrics.height()
        shift = {"start": 0.0, "middle": -width / 2, "end": -width}[label.anchor]
        painter.save()
        painter.translate(label.x, label.y)
        if label.upright:
            painter.rotate(-90)
        painter.drawText(QPointF(shift, metrics.ascent() - height / 2), label.text)
        painter.restore()

    def _colour(self, token: str) -> QColor:
        return theme_of(self).colour(token)


def _crisp(y: float) -> float:
    """The middle of a pixel, so that a level line is one sharp row."""
    return math.floor(y) + 0.5
