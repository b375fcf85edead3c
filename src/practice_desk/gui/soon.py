"""Doing something once what is under way is done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject


def soon(owner: QObject, act: Callable[[], object]) -> None:
    """Do it when the events at hand have been seen to, unless ``owner`` is gone by then.

    A timer of the owner's, for ``QTimer.singleShot(0, owner, act)`` of PySide keeps ``act`` for ever, with all
    it refers to, when the owner goes first.
    """
    timer = QTimer(owner)
    timer.setSingleShot(True)
    timer.timeout.connect(act)
    timer.timeout.connect(timer.deleteLater)
    timer.start(0)
