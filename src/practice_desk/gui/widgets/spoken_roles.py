"""Tells screen readers what the drawn widgets are, which Qt cannot guess."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

from practice_desk.gui.widgets.choice import Choice
from practice_desk.gui.widgets.meter import Meter
from practice_desk.gui.widgets.picture_view import PictureView
from practice_desk.gui.widgets.popover import Popover
from practice_desk.gui.widgets.ticks import Ticks

_ROLES: tuple[tuple[type[QWidget], QAccessible.Role], ...] = (
    (PictureView, QAccessible.Role.Chart),
    (Meter, QAccessible.Role.Indicator),
    (Choice, QAccessible.Role.Grouping),
    (Ticks, QAccessible.Role.Grouping),
    (Popover, QAccessible.Role.Dialog),
)


class SpokenRoles:
    """Make one at the start, before the first window, and keep it as long as the application.

    Qt does not keep what the factory hands out, so this does.
    """

    def __init__(self) -> None:
        self._handed_out: list[QAccessibleInterface] = []
        QAccessible.installFactory(self._make)

    def _make(self, _class_name: str, thing: QObject) -> QAccessibleInterface | None:
        for kind, role in _ROLES:
            if isinstance(thing, kind):
                self._handed_out.append(QAccessibleWidget(thing, role, ""))
                return self._handed_out[-1]
        return None
