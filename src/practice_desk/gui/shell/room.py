"""The room behind the lock screen: the workspace with its commands, settings, library and finder."""

from collections.abc import Callable
from functools import cached_property, partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from practice_desk import __version__
from practice_desk.domain.change import Change
from practice_desk.gui.activity.page import ActivitiesPage
from practice_desk.gui.ask import Ask
from practice_desk.gui.backup.card import BackupCard, BackupTable
from practice_desk.gui.backup.keeper import BackupKeeper
from practice_desk.gui.log.bring_in import bring_in
from practice_desk.gui.palette.palette import Palette
from practice_desk.gui.palette.written import Found
from practice_desk.gui.parting import part_with
from practice_desk.gui.settings.page import PARTS, SettingsPage
from practice_desk.gui.shell.commands import Commands
from practice_desk.gui.shell.doable import Doable, native, plain
from practice_desk.gui.shell.door import Door
from practice_desk.gui.shell.keys_dialog import KeysDialog
from practice_desk.gui.shell.new_sheet import NewSheetDialog
from practice_desk.gui.shell.open_hit import open_hit
from practice_desk.gui.shell.screen_keeper import ScreenKeeper
from practice_desk.gui.shell.sheet_paper import SheetPaper
from practice_desk.gui.shell.sidebar import ACTIVITIES
from practice_desk.gui.shell.together import Together
from practice_desk.gui.shell.window import MainWindow
from practice_desk.gui.shell.workspace import Workspace
from practice_desk.gui.theme import Theme
from practice_desk.gui.work import Lease, Runner
from practice_desk.machine.places import places_here
from practice_desk.machine.prefs import PreferencesFile
from practice_desk.services.backup import BackupState, last_words
from practice_desk.services.desk import Desk
from practice_desk.services.search import Hit
from practice_desk.services.today import Day


class OpenRoom(QObject):
    """Built when a desk was opened, and thrown away on locking."""

    def __init__(
        self,
        window: MainWindow,
        desk: Desk,
        day: Day,
        door: Door,
        ask: Ask,
        runner: Runner,
        theme: Theme,
        prefs: PreferencesFile,
        paper: SheetPaper,
        screen: ScreenKeeper,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._door = door
        self._ask = ask
        self._prefs = prefs
        self._paper = paper
        self._screen = screen
        self._lease = Lease(runner)
        self.workspace = Workspace(desk, day, ask, self._lease, theme, window.ui.scenes)
        self._to_settle = [self.workspace.leave]
        self.commands = Commands(window.ui, self.workspace)
        self.palette = Palette(window)
        self.keeper = BackupKeeper(door.backups, self._lease, self) if door.backups else None
        self._connect()

    def _connect(self) -> None:
        window, space = self._window, self.workspace
        space.lock_asked.connect(window.lock)
        space.settings_asked.connect(self.show_settings)
        space.activities_asked.connect(self.show_activities)
        space.palette_asked.connect(self.show_palette)
        space.today.sheet.new_sheet_asked.connect(self.make_sheet)
        self.palette.client_chosen.connect(space.open_client)
        self.palette.new_client_asked.connect(self.commands.new_client)
        self.palette.command_chosen.connect(lambda code: self.doable.do(code))
        self.palette.hit_chosen.connect(self._on_hit)
        self.commands.keys_asked.connect(self._show_keys)
        self.commands.about_asked.connect(self._show_about)
        self.commands.file_chosen.connect(self.take_file)
        space.announcer.changed.connect(self._on_changed)
        history, lease = self._desk.history, self._lease
        lease.run(lambda: history.trouble(lambda: lease.over), self._on_history, lambda _refusal: None)
        space.names_hidden.connect(lambda _hidden: self._on_names_hidden())
        if self.keeper:
            self.keeper.changed.connect(self._on_backup)
            self.keeper.refresh()

    @cached_property
    def settings(self) -> SettingsPage:
        """Built when first asked for."""
        page = SettingsPage(self.workspace.workplace, self.workspace)
        page.appearance_chosen.connect(self._window.set_appearance)
        page.text_scale_chosen.connect(self._window.set_text_scale)
        page.captures_chosen.connect(lambda on: self._screen.choose(on))
        page.passphrase_change_asked.connect(self._on_passphrase)
        page.ui.new_sheet.clicked.connect(self.make_sheet)
        self._to_settle.append(page.flush)
        if self.backups:
            page.add_card(self.backups)
        return page

    @cached_property
    def backups(self) -> BackupCard | None:
        """The backups among the settings, built with them."""
        if self.keeper is None:
            return None
        table = BackupTable(self.keeper, self._prefs, places_here(), self._desk.clock, self._ask)
        card = BackupCard(table, self.workspace)
        card.restore_asked.connect(self._window.restore)
        return card

    def _on_backup(self, state: BackupState) -> None:
        self.workspace.sidebar.say_backup(last_words(state, self._desk.clock.now()))

    @cached_property
    def activities(self) -> ActivitiesPage:
        """Built when first asked for."""
        page = ActivitiesPage(self.workspace.workplace, self.workspace)
        page.use_asked.connect(self._on_use)
        page.template_asked.connect(self.workspace.use_template)
        return page

    def _on_changed(self, change: Change) -> None:
        if "practice" in change.nouns:
            self._window.idle.start(self.lock_minutes)

    def _on_history(self, trouble: str) -> None:
        """The chain of the history was looked through; a break is said and blocks nothing."""
        if trouble:
            self.say(trouble)

    @property
    def widget(self) -> QWidget:
        return self.workspace

    @property
    def lock_minutes(self) -> int:
        return self._desk.practice.current().lock_minutes

    def say(self, words: str) -> None:
        self.workspace.say(words)

    def settle(self) -> None:
        """Commit what is being typed."""
        for settle in self._to_settle:
            settle()

    def take_focus(self) -> None:
        """Take the keyboard over from the door: to what comes first today, else to *New client*."""
        self.workspace.sidebar.ui.new_client.setFocus(Qt.FocusReason.OtherFocusReason)
        self.workspace.today.focus_first()

    def leave(self) -> None:
        """Let go of the menu and of what lies over the window; nobody keeps hold of the desk."""
        self._lease.end()
        self.commands.let_go()
        for sheet in self._window.findChildren(Together):
            sheet.dismiss()
        self.palette.dismiss()
        part_with(self.palette)
        self.setParent(None)
        self.deleteLater()

    def new_day(self) -> None:
        self.workspace.new_day()
        if self.keeper:
            self._on_backup(self.keeper.state)
            self.keeper.tick()

    # files that come back

    def take_file(self, place: Path) -> None:
        """A page of ours goes to its own log, a table to the latest log of the client who is open."""
        self.workspace.leave()
        client_id = self.workspace.client_id
        logs = self._desk.logs.of_client(client_id) if client_id else []
        bring_in(
            self.workspace.workplace,
            place,
            logs[0].assignment.id if logs else None,
            lambda change: self.workspace.say(change.words, undo=bool(change.steps)),
            lambda refusal: self.say(refusal.words),
        )

    # pages that belong to no client

    def show_settings(self) -> None:
        self.settings.set_look(*self._window.look)
        self.settings.set_captures(exists=self._screen.exists, on=self._screen.on)
        self.settings.refresh()
        if self.keeper:
            self.keeper.refresh()
        self.workspace.show_widget(self.settings)
        self.workspace.sidebar.mark_page(-1)

    def _on_passphrase(self, present: str, wanted: str) -> None:
        settings = self.settings
        self._door.set_passphrase(
            self._window.porch.place,
            present,
            wanted,
            self._lease.while_held(settings.passphrase_changed),
            self._lease.while_held(lambda refusal: settings.refuse_passphrase(refusal.words)),
        )

    def new_sheet(self) -> NewSheetDialog:
        """The form for making a new recovery sheet."""
        return NewSheetDialog(
            self._door, self._paper, self._window.porch.place, self._desk.practice.current(), self._window
        )

    def make_sheet(self) -> None:
        dialog = self.new_sheet()
        if self._ask.form(dialog):
            self.say(
                self.tr("The new sheet holds from now on. The earlier words open this practice no more.")
            )
            self.workspace.today.sheet.refresh()
        dialog.forget()
        part_with(dialog)

    def show_activities(self) -> None:
        self._name_client()
        self.workspace.show_widget(self.activities)
        self.workspace.sidebar.mark_page(ACTIVITIES)

    def _show_activity(self, key: str) -> None:
        self.show_activities()
        self.activities.show_activity(key)

    def _name_client(self) -> None:
        """Tell the library whom it is for, as the screen may show their name."""
        client_id = self.workspace.client_id
        if client_id:
            check = self._desk.readiness.check_for_today(client_id)
            self.activities.set_client(self.workspace.open_name, check)
        else:
            self.activities.set_client(None)

    def _on_names_hidden(self) -> None:
        if "activities" in vars(self):
            self._name_client()

    def _on_use(self, key: str, size: str) -> None:
        self.workspace.use_activity(key, size)

    # finding

    def show_palette(self) -> None:
        """Find or do: clients first, then what can be done, with its keys, then what was written."""
        space = self.workspace
        commands = self.doable.commands(space.open_name if space.client_id else "")
        day, hidden = space.day, space.names_are_hidden
        self.palette.open(day.everyone, commands, day.date, hidden=hidden, seek=self._seek)

    def _seek(self, typed: str, found: Found) -> None:
        search = self._desk.search
        self._lease.run(lambda: search.find(typed), found, lambda refusal: self.say(refusal.words))

    def close_palette(self) -> None:
        self.palette.dismiss()

    @cached_property
    def doable(self) -> Doable:
        """Built when first looked for."""
        return Doable(self._window.ui, self._own_doings(), self)

    def _own_doings(self) -> dict[str, Callable[[], object]]:
        """What is done among the settings, by its code."""
        doings: dict[str, Callable[[], object]] = {one: partial(self._show_setting, one) for one in PARTS}
        doings["new_sheet"] = self.make_sheet
        doings["back_up"] = self._back_up
        if self.keeper:
            doings["restore"] = self._show_backups
        return doings

    def _show_setting(self, name: str) -> None:
        self.show_settings()
        self.settings.show_part(name)

    def _show_backups(self) -> None:
        self.show_settings()
        if self.backups:
            self.settings.come_to(self.backups)

    def _back_up(self) -> None:
        """Make a backup beside whatever is open, and say how it went."""
        if self.keeper is None or not self.keeper.state.possible:
            self.say(last_words(BackupState(possible=False), self._desk.clock.now()) + ".")
            return
        self.say(self.tr("Making a backup. One moment…"))
        self.keeper.make(
            lambda: self.say(self.tr("The backup is made and was checked.")),
            lambda refusal: self.say(refusal.words),
        )

    def _on_hit(self, hit: Hit) -> None:
        open_hit(
            self.workspace,
            hit,
            show_activity=self._show_activity,
            edit_client=self.commands.edit_client,
        )

    # help

    def keys(self) -> KeysDialog:
        """The list of what every key does, in the order of the menus."""
        joined = self.tr(" or ")
        rows = [
            (joined.join(native(one) for one in action.shortcuts()), plain(action.text()))
            for action in self._window.findChildren(QAction)
            if action.shortcuts() and action.objectName().startswith("action_")
        ]
        return KeysDialog(rows, self._window)

    def _show_keys(self) -> None:
        dialog = self.keys()
        self._ask.form(dialog)
        part_with(dialog)

    def _show_about(self) -> None:
        words = self.tr(
            "Version {version}. It works with no internet at all. This program has no alarm and watches nobody."
        )
        self._ask.tell(self._window, "Practice Desk", words.format(version=__version__))
