"""The steps of a visit as numbered tabs: to do, here, done."""

from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QStyle, QTabBar, QWidget

from practice_desk.gui.theme import theme_of

_EDGE = 6
_GAP = 10
_LINE = 2


class StepState(Enum):
    TODO = "to do"
    DONE = "done"


class StepBar(QTabBar):
    """``currentChanged(int)`` fires when a person picks a step; :meth:`set_current` is silent.

    In a narrow window only the step in view keeps its words; the others keep their numbers.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._states: list[StepState] = []
        self._nowhere = False
        self._compact = False
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(False)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def set_steps(self, names: Sequence[str]) -> None:
        """Show these steps, all to do, keeping the current one where there is still one at its place."""
        current = self.currentIndex()
        blocked = self.blockSignals(True)
        while self.count() > len(names):
            self.removeTab(self.count() - 1)
        for index, name in enumerate(names):
            if index < self.count():
                self.setTabText(index, name)
            else:
                self.addTab(name)
        self._states = [StepState.TODO] * len(names)
        self.setCurrentIndex(min(max(current, 0), len(names) - 1))
        self.blockSignals(blocked)
        self._say_states()
        self._fold()

    def set_state(self, index: int, state: StepState) -> None:
        self._states[index] = state
        self._say_states()
        self.update()

    def state(self, index: int) -> StepState:
        return self._states[index]

    def set_current(self, index: int) -> None:
        """Show where the visit stands, without a signal.  -1 stands for none of the steps."""
        self._nowhere = index < 0
        blocked = self.blockSignals(True)
        self.setCurrentIndex(index)
        self.blockSignals(blocked)
        self._fold()
        self.update()

    @property
    def here(self) -> int:
        """The step the visit stands at, or -1."""
        return -1 if self._nowhere else self.currentIndex()

    def _say_states(self) -> None:
        for index, state in enumerate(self._states):
            said = self.tr("done") if state is StepState.DONE else self.tr("to do")
            self.setAccessibleTabName(index, f"{index + 1} {self.tabText(index)}, {said}")

    def tabSizeHint(self, index: int, /) -> QSize:
        ball, words = self._ball(), self._metrics().horizontalAdvance(self.tabText(index))
        height = max(40, round(ball) + 18)
        if self._compact and index != self.here:
            return QSize(round(ball) + 2 * _EDGE + 4, height)
        return QSize(round(ball) + 2 * _EDGE + _GAP + words + 4, height)

    def minimumTabSizeHint(self, index: int, /) -> QSize:
        return self.tabSizeHint(index)

    def minimumSizeHint(self) -> QSize:
        folded = sum(round(self._ball()) + 2 * _EDGE + 4 for _ in self._states)
        longest = max(
            (self._metrics().horizontalAdvance(self.tabText(i)) for i in range(self.count())), default=0
        )
        return QSize(folded + longest + _GAP, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self._fold()

    def changeEvent(self, event: QEvent, /) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._fold()

    def tabLayoutChange(self) -> None:
        super().tabLayoutChange()
        self.update()

    def _fold(self) -> None:
        full = sum(
            round(self._ball()) + 2 * _EDGE + _GAP + 4 + self._metrics().horizontalAdvance(self.tabText(i))
            for i in range(self.count())
        )
        self._compact = self.width() < full
        if self.count():
            self.setTabText(0, self.tabText(0))  # makes the bar lay itself out again

    def _ball(self) -> float:
        return self._metrics().height() * 1.18

    def _metrics(self) -> QFontMetrics:
        return QFontMetrics(theme_of(self).font("strong"))

    def paintEvent(self, _event: QPaintEvent, /) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for index in range(self.count()):
            self._paint_tab(painter, index)

    def _paint_tab(self, painter: QPainter, index: int) -> None:
        rect, theme = self.tabRect(index), theme_of(self)
        here = index == self.here
        ball = self._ball()
        place = QRect(rect.left() + _EDGE, rect.top(), round(ball), rect.height() - _LINE)
        centre = QRectF(QStyle.visualRect(self.layoutDirection(), rect, place)).center()
        self._paint_ball(painter, index, QRectF(centre - QPointF(ball, ball) / 2, QSizeF(ball, ball)))
        if here:
            line = QRect(rect.left(), rect.bottom() - _LINE + 1, rect.width(), _LINE)
            painter.fillRect(line, theme.colour("accent"))
        if self._compact and not here:
            return
        left = rect.left() + _EDGE + round(ball) + _GAP
        words = QRect(left, rect.top(), rect.right() - left + 1, rect.height() - _LINE)
        words = QStyle.visualRect(self.layoutDirection(), rect, words)
        painter.setFont(theme.font("strong" if here else "body"))
        hovered = self.isEnabled() and rect.contains(self.mapFromGlobal(self.cursor().pos()))
        painter.setPen(theme.colour("text" if here or hovered else "text2"))
        start = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        painter.drawText(words, start | Qt.AlignmentFlag.AlignVCenter, self.tabText(index))

    def _paint_ball(self, painter: QPainter, index: int, ball: QRectF) -> None:
        theme = theme_of(self)
        here, done = index == self.here, self._states[index] is StepState.DONE
        line = "accent" if here else "accent_soft" if done else "border_strong"
        fill = "accent" if here else "accent_soft" if done else "window"
        painter.setPen(QPen(theme.colour(line), 1))
        painter.setBrush(theme.colour(fill))
        painter.drawEllipse(ball.adjusted(0.5, 0.5, -0.5, -0.5))
        if done and not here:
            size = theme.icon_size(14)
            corner = ball.center() - QPointF(size, size) / 2
            painter.drawPixmap(corner, theme.pixmap("check", "accent", 14, self.devicePixelRatioF()))
            return
        painter.setFont(theme.font("caption-strong"))
        painter.setPen(theme.colour("on_accent" if here else "text2"))
        painter.drawText(ball, Qt.AlignmentFlag.AlignCenter, str(index + 1))
