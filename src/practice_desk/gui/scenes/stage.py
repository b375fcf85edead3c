"""What every scene is set with: the open room, the made-up people, and what lies over the window."""

from collections.abc import Callable

from PySide6.QtWidgets import QDialog, QScrollArea, QWidget

from practice_desk.gui.parting import part_with
from practice_desk.gui.shell.room import OpenRoom
from practice_desk.gui.shell.together import Together
from practice_desk.gui.soon import soon
from practice_desk.gui.workplace import Step, Workplace
from practice_desk.services.desk import Desk

SceneList = list[tuple[str, Callable[[], object]]]
"""Name and scene, in the order in which they can be shown."""


class Stage:
    """One open room as the scenes use it."""

    def __init__(self, room: OpenRoom) -> None:
        self.room = room
        self.space = room.workspace
        self.people = {line.client.first_name: line.client.id for line in self.space.day.everyone}
        self._dialogs: list[QDialog] = []

    @property
    def place(self) -> Workplace:
        return self.space.workplace

    @property
    def desk(self) -> Desk:
        return self.place.desk

    @property
    def front(self) -> QWidget:
        return self.space.window()

    def at(self, name: str, step: Step) -> None:
        """Open somebody at a step."""
        self.space.open_client(self.people[name], step)

    def over(self, dialog: QDialog) -> QDialog:
        """Show a dialog without waiting for it."""
        self._dialogs.append(dialog)
        dialog.show()
        return dialog

    def scroll_to(self, page: QWidget, scroll: QScrollArea, part: QWidget) -> None:
        """Bring a part of a page into view, once it is laid out."""
        soon(page, lambda: scroll.ensureWidgetVisible(part, 0, 24))

    def place_in_a_country(self) -> None:
        """So that there are crisis contacts to show."""
        if not self.desk.practice.current().country:
            self.desk.practice.edit(country="Ireland")

    def tidy_up(self) -> None:
        """Close what lies over the window before the next scene."""
        self.room.close_palette()
        self.space.ui.undo_bar.dismiss()
        for dialog in self._dialogs:
            dialog.close()
            part_with(dialog)
        self._dialogs.clear()
        for sheet in self.front.findChildren(Together):
            if sheet.isVisible():
                sheet.dismiss()
