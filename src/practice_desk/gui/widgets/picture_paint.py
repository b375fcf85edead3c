"""Paints a picture with any painter: in a window as on paper."""

import math
from collections.abc import Callable

from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPolygonF

from practice_desk.domain.picture import Band, Dot, Item, Label, Line, Picture, Shape, Spot

_GROUND = "surface"
"""What pictures lie on, and open dots let through."""


class PicturePainter:
    """``colour`` turns a token into a colour.

    The painter brings its font and its origin; lengths are in its units.
    """

    def __init__(self, painter: QPainter, colour: Callable[[str], QColor]) -> None:
        self._painter = painter
        self._colour = colour

    def paint(self, picture: Picture, spot: Spot | None = None) -> None:
        """Paint all of it, with a cursor on ``spot`` if one is given; dots lie above everything else."""
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        dots = [item for item in picture.items if isinstance(item, Dot)]
        for item in picture.items:
            if not isinstance(item, Dot):
                self._paint(self._painter, item)
        if spot is not None:
            self._paint_cursor(self._painter, picture, spot)
        for dot in dots:
            self._paint_dot(self._painter, dot)

    def _paint_cursor(self, painter: QPainter, picture: Picture, spot: Spot) -> None:
        if not picture.reads_down:
            painter.setPen(QPen(self._colour("border_strong"), 1))
            painter.drawLine(QLineF(spot.x, picture.top, spot.x, picture.bottom))
        if spot.y is not None:
            painter.setPen(QPen(self._colour("focus"), 2))
            painter.setBrush(self._colour(_GROUND))
            radius = QFontMetricsF(painter.font()).height() * 0.5
            painter.drawEllipse(QPointF(spot.x, spot.y), radius, radius)

    def _paint(self, painter: QPainter, item: Item) -> None:
        if isinstance(item, Line):
            painter.setPen(QPen(self._colour(item.ink), item.width))
            level = item.y1 == item.y2
            y1, y2 = (_crisp(item.y1), _crisp(item.y2)) if level else (item.y1, item.y2)
            painter.drawLine(QLineF(item.x1, y1, item.x2, y2))
        elif isinstance(item, Band):
            fill, ground = self._colour(item.fill), self._colour(_GROUND)
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
        painter.setBrush(self._colour(_GROUND))
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


def _crisp(y: float) -> float:
    """The middle of a pixel, so that a level line is one sharp row."""
    return math.floor(y) + 0.5
