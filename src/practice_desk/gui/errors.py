"""The last resort: an unforeseen fault is said in a plain sentence, the work is saved, and it goes on."""

from __future__ import annotations

import logging
import sys
import threading
from contextlib import suppress
from typing import TYPE_CHECKING
from zlib import crc32

from PySide6 import QtCore
from PySide6.QtCore import QCoreApplication, QObject, QtMsgType, Signal

from practice_desk.domain.refused import Refused
from practice_desk.gui.fault import Fault, code_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

    from PySide6.QtWidgets import QWidget

    from practice_desk.gui.ask import Ask

_log = logging.getLogger("practice_desk")
_GRAVE = {QtMsgType.QtCriticalMsg: "qt critical %d", QtMsgType.QtFatalMsg: "qt fatal %d"}


def catch_everything(
    ask: Ask, window: QWidget, save: Callable[[], object] = lambda: None
) -> Callable[[], None]:
    """Catch what nobody else caught: in the window, in a thread, in Qt. Returns a function that lets go again.

    ``save`` saves what is being typed, before anything is told.
    """
    resort = _LastResort(ask, window, save)
    before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
    sys.excepthook = resort.on_fault
    threading.excepthook = resort.on_fault_of_thread
    sys.unraisablehook = resort.on_unraisable
    qt_before = QtCore.qInstallMessageHandler(resort.on_qt)

    def let_go() -> None:
        sys.excepthook, threading.excepthook, sys.unraisablehook = before
        QtCore.qInstallMessageHandler(qt_before)

    return let_go


class _LastResort(QObject):
    _in_a_thread = Signal(object, object)

    def __init__(self, ask: Ask, window: QWidget, save: Callable[[], object]) -> None:
        super().__init__()
        self._ask, self._window, self._save = ask, window, save
        self._telling = False
        self._in_a_thread.connect(self._tell)

    def on_fault(self, kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, fault, trace)
            return
        met = Fault.of(kind, trace)
        _log.error("fault %s", met.code)
        self._tell(fault.words if isinstance(fault, Refused) else "", met)

    def on_fault_of_thread(self, met: threading.ExceptHookArgs) -> None:
        """Told by the window's own thread."""
        if issubclass(met.exc_type, SystemExit):
            return
        fault = Fault.of(met.exc_type, met.exc_traceback)
        _log.error("fault %s", fault.code)
        self._in_a_thread.emit(met.exc_value.words if isinstance(met.exc_value, Refused) else "", fault)

    def on_unraisable(self, met: sys.UnraisableHookArgs) -> None:
        """Met while clearing away: nothing was being done, so nobody is disturbed."""
        kind = met.exc_type or BaseException
        _log.error("fault %s", code_of(kind, met.exc_traceback))

    def on_qt(self, kind: QtMsgType, _where: object, words: str) -> None:
        """Qt's own words may hold a path or a text, so they are kept from the log and the terminal."""
        if kind in _GRAVE:
            _log.error(_GRAVE[kind], crc32(words.encode()) % 10_000)
        if kind is QtMsgType.QtFatalMsg:  # the program ends when this returns
            self._keep_work()

    def _tell(self, refusal: str, fault: Fault) -> None:
        if self._telling:
            return
        self._telling = True
        try:
            self._keep_work()
            if refusal:
                title = QCoreApplication.translate("Errors", "That didn’t work")
                self._ask.tell(self._window, title, refusal)
            else:
                self._ask.tell_fault(self._window, *_words(fault.code), fault.details())
        finally:
            self._telling = False

    def _keep_work(self) -> None:
        """What is broken may break again here; then the drafts of half a second ago stand."""
        with suppress(Exception):
            self._save()


def _words(code: str) -> tuple[str, str]:
    return (
        QCoreApplication.translate("Errors", "Something went wrong here"),
        QCoreApplication.translate(
            "Errors",
            "What you saved is safe, and you can go on. If it happens again, close the program and open it anew."
            " Code: {code}",
        ).format(code=code),
    )
