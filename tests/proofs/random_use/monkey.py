"""Random use of a window: a seed draws what is clicked, pressed, typed, sized and chosen.

Each act reaches whatever is in front, as the desktop would bring it there: a menu, a form or question, or the
window. Acts run inside the program's own event loop, and inside the loops that its forms and questions run.
"""

from collections import deque
from collections.abc import Callable
from random import Random
from typing import Any

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QInputMethodEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QDialog, QWidget
from shiboken6 import isValid

TEXTS = (
    "Write one line about the day after dinner.",
    "Περπάτησε πέντε λεπτά μετά το φαγητό",
    "اكتب سطرا واحدا بعد العشاء",
    "לכתוב שורה אחת אחרי הארוחה",
    "👩🏽‍🚒 sit with 🌱 for 5 minutes",
    "e\u0301crire a\u0308\u0327 o\u0302\u0323",
    "夕食の後に一行書く",
    "\u202egnitirw\u202c \u200b\ufeff",
    "<b>bold</b> & {name} %s %(x)d \\ '\" ; --",
    "5",
    "-1",
    "0",
    "1e9",
    "99999999999999999999",
    "٣",
    "½",
    "25:99",
    "14:00",
    "31.12.2026",
    "2026-02-30",
    "1",
    " ",
    "\t",
    "a" * 300,
    "x\u0000y",
    "ß İ ı ǆ ﬁ",
    "work on being better, every day, and try harder at everything for two hours",
    "half \ud83d",
)
SIZES = ((1280, 800), (960, 640), (640, 480), (1920, 1080), (400, 300))
_K = Qt.Key
KEYS = (
    *(_K.Key_Tab, _K.Key_Backtab, _K.Key_Return, _K.Key_Enter, _K.Key_Escape, _K.Key_Space, _K.Key_Backspace),
    *(_K.Key_Delete, _K.Key_Up, _K.Key_Down, _K.Key_Left, _K.Key_Right, _K.Key_Home, _K.Key_End, _K.Key_F6),
    *(
        _K.Key_PageUp,
        _K.Key_PageDown,
        _K.Key_F10,
        _K.Key_F2,
        _K.Key_Menu,
        _K.Key_0,
        _K.Key_1,
        _K.Key_2,
        _K.Key_3,
    ),
    *(_K.Key_9, _K.Key_A, _K.Key_X, _K.Key_Period, _K.Key_Slash),
)
CHORDS = (_K.Key_Z, _K.Key_Y, _K.Key_A, _K.Key_C, _K.Key_X, _K.Key_V, _K.Key_Return, _K.Key_Up, _K.Key_Down)
_MODIFIERS = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
PATIENCE = 60
"""Acts in front of one form before it is put aside."""
_LEFT = Qt.MouseButton.LeftButton
_NONE = Qt.KeyboardModifier.NoModifier


class Monkey:
    """``forbidden`` are commands it leaves alone; ``own`` are acts of the caller's, with their weights."""

    def __init__(
        self,
        window: QWidget,
        draw: Random,
        forbidden: frozenset[str],
        own: dict[Callable[[], object], int] | None = None,
    ) -> None:
        self._window, self._draw, self._forbidden = window, draw, forbidden
        self.lately: deque[str] = deque(maxlen=40)
        self._in_front: dict[str, int] = {}
        self._acts: dict[Callable[[], object], int] = {
            self.click: 46,
            self.press: 16,
            self.type: 14,
            self.chord: 4,
            self.command: 8,
            self.wheel: 4,
            self.click_anywhere: 4,
            self.resize: 2,
            **(own or {}),
        }

    @property
    def front(self) -> QWidget:
        """What the desktop would give clicks and keys to."""
        return QApplication.activePopupWidget() or QApplication.activeModalWidget() or self._window

    def act(self) -> None:
        """One act, drawn."""
        front = self.front
        if isinstance(front, QDialog) and self._is_tired_of(front):
            self._note(f"put aside {type(front).__name__}")
            front.reject()
            return
        (act,) = self._draw.choices(list(self._acts), list(self._acts.values()))
        act()

    def _is_tired_of(self, front: QDialog) -> bool:
        name = f"{type(front).__name__} {id(front)}"
        self._in_front = {name: self._in_front.get(name, 0) + 1}
        return self._in_front[name] > PATIENCE

    def _note(self, words: str) -> None:
        self.lately.append(words)

    def _spot(self) -> tuple[QWidget, QPoint] | None:
        """Somebody who can be clicked, and where: what lies on top there, if anything does."""
        front = self.front
        seen = [one for one in front.findChildren(QWidget) if one.isVisible() and one.isEnabled()]
        if not seen:
            return front, front.rect().center()
        sought = self._draw.choice(seen)
        rect = sought.rect()
        at = QPoint(
            self._draw.randint(0, max(0, rect.width() - 1)), self._draw.randint(0, max(0, rect.height() - 1))
        )
        return self._on_top(front, sought.mapTo(front, at) if front.isAncestorOf(sought) else at)

    def _on_top(self, front: QWidget, place: QPoint) -> tuple[QWidget, QPoint] | None:
        if not front.rect().contains(place):
            return None
        target = front.childAt(place) or front
        return target, target.mapFrom(front, place)

    def click(self) -> None:
        spot = self._spot()
        if spot:
            self._press_at(*spot)

    def click_anywhere(self) -> None:
        front = self.front
        if front.width() > 0 and front.height() > 0:
            place = QPoint(self._draw.randrange(front.width()), self._draw.randrange(front.height()))
            spot = self._on_top(front, place)
            if spot:
                self._press_at(*spot)

    def _press_at(self, target: QWidget, at: QPoint) -> None:
        kind = self._draw.random()
        self._note(f"click {_name(target)} {at.x()},{at.y()} {kind:.2f}")
        button = Qt.MouseButton.RightButton if kind > 0.96 else _LEFT
        if 0.9 < kind <= 0.96:
            QTest.mouseDClick(target, _LEFT, _NONE, at)
            return
        QTest.mousePress(target, button, _NONE, at)
        if 0.85 < kind <= 0.9 and isValid(target):
            at += QPoint(self._draw.randint(-80, 80), self._draw.randint(-40, 40))
            QTest.mouseMove(target, at)
        if isValid(target):
            QTest.mouseRelease(target, button, _NONE, at)

    def _focus(self) -> QWidget:
        return QApplication.activePopupWidget() or QApplication.focusWidget() or self.front

    def press(self) -> None:
        key = self._draw.choice(KEYS)
        target = self._focus()
        self._note(f"key {key.name} in {_name(target)}")
        QTest.keyClick(target, key)

    def chord(self) -> None:
        key, modifier = self._draw.choice(CHORDS), self._draw.choice(_MODIFIERS)
        target = self._focus()
        self._note(f"{modifier.name}+{key.name} in {_name(target)}")
        QTest.keyClick(target, key, modifier)

    def type(self) -> None:
        """As an input method does, half of the time with what is not decided yet."""
        words, target = self._draw.choice(TEXTS), self._focus()
        self._note(f"type {words[:20]!a} in {_name(target)}")
        if self._draw.random() < 0.5:
            QApplication.sendEvent(target, QInputMethodEvent(words[:3], []))
        if isValid(target):
            event = QInputMethodEvent("", [])
            event.setCommitString(words)
            QApplication.sendEvent(target, event)

    def wheel(self) -> None:
        front = self.front
        areas = [one for one in front.findChildren(QAbstractScrollArea) if one.isVisible()]
        target: Any = self._draw.choice(areas).viewport() if areas else front
        self._note(f"wheel {_name(target)}")
        at = QPointF(target.rect().center())
        turn = QPoint(0, self._draw.choice((-480, -120, 120, 480)))
        where = QPointF(target.mapToGlobal(at.toPoint()))
        buttons, modifiers = Qt.MouseButton.NoButton, _NONE
        phase = Qt.ScrollPhase.NoScrollPhase
        QApplication.sendEvent(
            target, QWheelEvent(at, where, QPoint(), turn, buttons, modifiers, phase, False)
        )

    def command(self) -> None:
        """A command of the menu, while nothing is in front of the window; else a tab further."""
        if self.front is not self._window:
            QTest.keyClick(self._focus(), self._draw.choice((_K.Key_Tab, _K.Key_Escape)))
            return
        actions = [one for one in self._window.findChildren(QAction) if one.isEnabled() and one.objectName()]
        usable = [one for one in actions if one.objectName() not in self._forbidden]
        if usable:
            action = self._draw.choice(sorted(usable, key=QAction.objectName))
            self._note(action.objectName())
            action.trigger()

    def resize(self) -> None:
        size = self._draw.choice(SIZES)
        self._note(f"size {size}")
        self._window.resize(*size)


def _name(widget: QWidget) -> str:
    return f"{type(widget).__name__}:{widget.objectName()}"


def let_pending_go() -> None:
    """Delete what was to be deleted."""
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
