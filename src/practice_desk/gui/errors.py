"""The last resort: an unforeseen fault is said in a plain sentence, and the work goes on."""

import logging
import sys
import traceback
from collections.abc import Callable
from types import TracebackType
from zlib import crc32

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from practice_desk.domain.refused import Refused
from practice_desk.gui.ask import Ask

_log = logging.getLogger("practice_desk")


def code_of(kind: type[BaseException], trace: TracebackType | None) -> str:
    """A short code for a fault: its kind and where it happened, never what it was about.

    >>> code_of(ValueError, None)
    'ValueError-0000'
    """
    frames = traceback.extract_tb(trace)
    if not frames:
        return f"{kind.__name__}-0000"
    last = frames[-1]
    return f"{kind.__name__}-{crc32(f'{last.name}:{last.lineno}'.encode()) % 10_000:04d}"


def catch_everything(ask: Ask, window: QWidget) -> Callable[[], None]:
    """Catch what nobody else caught. Returns a function that lets go again."""
    before = sys.excepthook
    telling: list[bool] = []

    def on_fault(kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            before(kind, fault, trace)
            return
        code = code_of(kind, trace)
        _log.error("fault %s", code)
        if telling:
            return
        telling.append(True)
        try:
            ask.tell(window, *_words(fault, code))
        finally:
            telling.clear()

    sys.excepthook = on_fault

    def let_go() -> None:
        sys.excepthook = before

    return let_go


def _words(fault: BaseException, code: str) -> tuple[str, str]:
    if isinstance(fault, Refused):
        return QCoreApplication.translate("Errors", "That didn’t work"), fault.words
    return (
        QCoreApplication.translate("Errors", "Something went wrong here"),
        QCoreApplication.translate(
            "Errors",
            "What you saved is safe, and you can go on. If it happens again, close the program and open it anew."
            " Code: {code}",
        ).format(code=code),
    )
