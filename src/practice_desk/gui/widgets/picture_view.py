"""Shows a picture in a window and lets keys and pointer ask it what was seen."""

from abc import abstractmethod

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from practice_desk.domain.picture import Picture, Ruler
from practice_desk.gui.theme import theme_of
from practice_desk.gui.widgets.picture_paint import PicturePainter

_EDGE = 4.0
_STEPS = {False: (Qt.Key.Key_Left, Qt.Key.Key_Right), True: (Qt.Key.Key_Up, Qt.Key.Key_Down)}
"""The keys to the place before and after, side by side and under one another."""


class PictureView(QWidget):
    """A picture with places along it. A kind of chart lays it out and says it in words.

    With the keyboard in it, left and right (up and down where places lie under one another; Home, End) move a
    cursor whose place is spoken and given by ``spoken(str)``; the pointer shows the same words.  Time always
    runs left to right.
    """

    spoken = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = ""
        self._cursor: int | None = None
        self._picture: Picture | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setSizePolicy(policy)

    def set_title(self, title: str) -> None:
        """What is shown, spoken before everything else; it is not drawn."""
        self._title = title
        self.renew()

    @property
    def title(self) -> str:
        """What is shown."""
        return self._title

    def lay_out(self, width: float, height: float, ruler: Ruler) -> Picture:
        """The picture for another place than the window, such as a sheet of paper."""
        return self._laid_out(width, height, ruler)

    @abstractmethod
    def _laid_out(self, width: float, height: float, ruler: Ruler) -> Picture:
        """The picture in a box of that size."""

    @abstractmethod
    def _said(self) -> list[str]:
        """Everything there is to see, in words, without the title."""

    def picture(self) -> Picture:
        """What is drawn, laid out for the size and font of now."""
        if self._picture is None:
            metrics = QFontMetricsF(theme_of(self).font("caption"))
            ruler = Ruler(metrics.height(), metrics.horizontalAdvance)
            room = self._room()
            self._picture = self._laid_out(room.width(), room.height(), ruler)
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
            self.renew()

    def _room(self) -> QRectF:
        return QRectF(self.rect()).adjusted(_EDGE, 0, -_EDGE, -2)

    def renew(self) -> None:
        """What is shown has changed: lay it out and say it anew."""
        self._picture = None
        parts = [self._title, *self._said()]
        self.setAccessibleName(". ".join(part.rstrip(".") for part in parts if part))
        self.setMaximumHeight(self.sizeHint().height() * 2)
        self.updateGeometry()
        self.update()

    def forget_cursor(self) -> None:
        """Other places are shown: the cursor stands on none of them."""
        self._cursor = None

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        picture = self.picture()
        last = len(picture.spots) - 1
        unset = -1 if picture.reads_down else last + 1
        here = unset if self._cursor is None else self._cursor
        back, on = _STEPS[picture.reads_down]
        target = {
            back: max(0, here - 1),
            on: min(last, here + 1),
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
        picture, spots = self.picture(), self.picture().spots
        at = event.position() - self._room().topLeft()

        def far(place: int) -> float:
            spot = spots[place]
            return abs((spot.y or 0.0) - at.y()) if picture.reads_down else abs(spot.x - at.x())

        nearest = min(range(len(spots)), key=far, default=None)
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
        painter.setFont(theme_of(self).font("caption"))
        painter.translate(self._room().topLeft())
        picture = self.picture()
        here = self._cursor
        spot = picture.spots[here] if here is not None and here < len(picture.spots) else None
        PicturePainter(painter, theme_of(self).colour).paint(picture, spot)
