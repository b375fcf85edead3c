"""What *Find or do* can do: every menu, and what is otherwise only found among the settings."""

from collections.abc import Callable, Iterable, Mapping

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from practice_desk.gui.forms.ui_main_window import Ui_MainWindow
from practice_desk.gui.palette.search import Command

_TURNING = ("action_primary", "action_back", "action_next_region", "action_previous_region")
"""They turn the page that is open; whoever types their first letters is more likely to mean something else."""


class Doable(QObject):
    """``own`` says for each code that is no menu's how it is done; a code that is not there is not offered."""

    def __init__(self, ui: Ui_MainWindow, own: Mapping[str, Callable[[], object]], parent: QObject) -> None:
        super().__init__(parent)
        self._ui = ui
        self._own = own

    def commands(self, client: str) -> list[Command]:
        """All there is to do now; ``client`` is the name of who is open, or empty."""
        ui, do = self._ui, self.tr("Do")
        around = [one for one in ui.menu_client.actions() if client or one is ui.action_archived]
        edit = [one for one in ui.menu_edit.actions() if one is not ui.action_find]
        session = ui.menu_session.actions() if client else []
        heading = self.tr("For {name}").format(name=client)
        return [
            *self._of(_without_turning(session), heading),
            *self._of(_without_turning(ui.menu_view.actions()), self.tr("Go to")),
            *self._of(ui.menu_file.actions(), do),
            *self._of([*around, *edit], do),
            *self._own_commands(),
            *self._of(ui.menu_help.actions(), self.tr("Help")),
            *self._of([one for one in self._turning() if client or one not in ui.menu_session.actions()], do),
        ]

    def do(self, code: str) -> None:
        """Do it."""
        act = self._own.get(code)
        if act:
            act()
        else:
            getattr(self._ui, code).trigger()

    def _turning(self) -> list[QAction]:
        return [getattr(self._ui, name) for name in _TURNING]

    def _of(self, actions: Iterable[QAction], group: str) -> list[Command]:
        usable = [one for one in actions if one.text() and one.isEnabled() and one.isVisible()]
        also = self._other_words()
        return [_command(one, group, also.get(one.objectName(), "")) for one in usable]

    def _own_commands(self) -> list[Command]:
        group, also = self.tr("Settings"), self._other_words()
        return [
            Command(code, label, group=group, also=also.get(code, ""))
            for code, label in self._labels().items()
            if code in self._own
        ]

    def _labels(self) -> dict[str, str]:
        return {
            "back_up": self.tr("Back up now"),
            "restore": self.tr("Restore a backup…"),
            "new_sheet": self.tr("New recovery sheet…"),
            "passphrase": self.tr("Change the passphrase…"),
            "lock_after": self.tr("When it locks by itself"),
            "appearance": self.tr("Light or dark"),
            "text_size": self.tr("Text size"),
            "practice": self.tr("Practice, name and phone number"),
            "support": self.tr("Crisis contacts"),
            "second_look": self.tr("What the second look looks for"),
            "limits": self.tr("Numbers of the readiness check"),
        }

    def _other_words(self) -> dict[str, str]:
        """What somebody may call it who has not seen its name; phrases, with commas between."""
        return {
            "action_bin": self.tr("deleted, trash, recycle bin, undelete"),
            "action_keys": self.tr("help, shortcuts, keyboard"),
            "action_about": self.tr("help, version"),
            "action_export": self.tr("take along, your data, copy of the records"),
            "action_import": self.tr("bring in, move in"),
            "action_history": self.tr("what changed, audit"),
            "action_keeping": self.tr("retention, delete old records"),
            "action_settings": self.tr("options, preferences"),
            "action_quit": self.tr("exit, close"),
            "action_larger": self.tr("zoom in, bigger, font"),
            "action_smaller": self.tr("zoom out, font"),
            "action_hide_names": self.tr("initials, privacy"),
            "action_archived": self.tr("archive"),
            "action_new_client": self.tr("add a client"),
            "back_up": self.tr("backup, save a copy"),
            "restore": self.tr("backup, bring back"),
            "new_sheet": self.tr("recovery words, 24 words"),
            "passphrase": self.tr("password, security"),
            "lock_after": self.tr("lock after, idle, minutes"),
            "appearance": self.tr("appearance, dark mode, theme"),
            "text_size": self.tr("font size"),
            "practice": self.tr("signature, paper size, country"),
            "support": self.tr("emergency numbers, hotline"),
        }


def native(keys: QKeySequence) -> str:
    """Keys as this system writes them."""
    return keys.toString(QKeySequence.SequenceFormat.NativeText)


def plain(text: str) -> str:
    """A menu's words as they are read."""
    return text.replace("&", "").rstrip("…")


def _without_turning(actions: Iterable[QAction]) -> list[QAction]:
    return [one for one in actions if one.objectName() not in _TURNING]


def _command(action: QAction, group: str, also: str) -> Command:
    keys = native(action.shortcut()).replace("+", " ")
    words, _, _undone = plain(action.text()).partition(":")  # what would be undone is no name of a command
    return Command(action.objectName(), words, keys, group, also=also)
