"""Letting a widget go so that nothing of it stays behind."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def part_with(widget: QWidget) -> None:
    """Hide a widget, take it out of its window, and delete it once nobody is busy with it.

    It leaves the window at once: PySide keeps for ever, with all it refers to, whatever is looked up among
    somebody's children between ``deleteLater`` and the end. One such widget is enough to hold a whole desk.
    """
    widget.hide()
    widget.setParent(None)
    widget.deleteLater()
