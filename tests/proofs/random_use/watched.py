"""Whatever goes wrong inside a process without ending it: every hook of Python's, and Qt's own messages."""

import sys
import threading
import traceback
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any

from PySide6.QtCore import QtMsgType, qInstallMessageHandler

_SAYS_NOTHING = (
    "This plugin does not support",  # of a screen that is not there
    "propagateSizeHints",
    "Keyboard event not accepted by receiving widget",  # of QTest: the key closed what it was pressed in
)
_TOLD = (QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg)
_MOST = 50


@dataclass
class Watched:
    """What was met: ``faults`` as tracebacks, the same one once, with how often; ``qt`` the same for Qt's words."""

    faults: dict[str, int] = field(default_factory=dict[str, int])
    qt: dict[str, int] = field(default_factory=dict[str, int])
    before: dict[str, Sequence[str]] = field(default_factory=dict[str, Sequence[str]])
    lately: Sequence[str] = ()
    """What was done lately; kept with the first of each fault."""

    @contextmanager
    def watching(self) -> Iterator[None]:
        """Watch from now on, with nothing met so far; the hooks of before come back in the end."""
        self.faults.clear()
        self.qt.clear()
        before = sys.excepthook, threading.excepthook, sys.unraisablehook
        qt_before = qInstallMessageHandler(self.on_qt)
        self.install()
        try:
            yield
        finally:
            sys.excepthook, threading.excepthook, sys.unraisablehook = before
            qInstallMessageHandler(qt_before)

    def install(self) -> None:
        sys.excepthook = self.on_fault
        threading.excepthook = lambda met: self.on_fault(met.exc_type, met.exc_value, met.exc_traceback)
        sys.unraisablehook = lambda met: self.on_fault(met.exc_type, met.exc_value, met.exc_traceback)
        qInstallMessageHandler(self.on_qt)

    def on_fault(self, kind: Any, fault: Any, trace: TracebackType | None) -> None:
        self._note(self.faults, "".join(traceback.format_exception(kind, fault, trace)))

    def on_qt(self, kind: QtMsgType, _where: object, words: str) -> None:
        if kind in _TOLD and not any(one in words for one in _SAYS_NOTHING):
            self._note(self.qt, words)

    def _note(self, seen: dict[str, int], words: str) -> None:
        if words in seen or len(seen) < _MOST:
            seen[words] = seen.get(words, 0) + 1
            self.before.setdefault(words, list(self.lately))
