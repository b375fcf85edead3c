"""The menu's commands, each with its key, carried out on the open desk."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QWidget

from practice_desk.gui.assignment.page import AssignmentPage
from practice_desk.gui.client.archived import open_archived
from practice_desk.gui.client.client_dialog import edit_client
from practice_desk.gui.forms.ui_main_window import Ui_MainWindow
from practice_desk.gui.handout.page import HandoutPage
from practice_desk.gui.leaving.bin_dialog import BinDialog
from practice_desk.gui.leaving.export_dialog import ExportDialog
from practice_desk.gui.leaving.history_dialog import HistoryDialog
from practice_desk.gui.leaving.import_dialog import ImportDialog
from practice_desk.gui.leaving.keeping_dialog import KeepingDialog
from practice_desk.gui.log.bring_in import pick_file
from practice_desk.gui.log.log_dialog import open_latest_log
from practice_desk.gui.parting import part_with
from practice_desk.gui.shell.workspace import Workspace
from practice_desk.gui.workplace import Step


class Commands(QObject):
    """Connects the actions of the main window's form to a workspace, and lets go of them on locking."""

    keys_asked = Signal()
    about_asked = Signal()
    file_chosen = Signal(object)

    def __init__(self, ui: Ui_MainWindow, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._ui = ui
        self._workspace = workspace
        self._taken: list[tuple[QAction, Callable[..., object]]] = []
        self._connect_places()
        self._connect_client()
        self._connect_loop()
        self._connect_leaving()
        self._connect_view()
        ui.menu_edit.aboutToShow.connect(self._name_undo)
        workspace.new_client_asked.connect(self.new_client)
        workspace.edit_client_asked.connect(self.edit_client)
        self._fill_more()

    def _on(self, action: QAction, act: Callable[..., object]) -> None:
        action.triggered.connect(act)
        self._taken.append((action, act))

    def _on_client(self, action: QAction, act: Callable[[], object]) -> None:
        """What is done for the client who is open; with nobody open it says how to open one."""
        self._on(action, lambda: act() if self._workspace.client_id else self._say_nobody())

    def _say_nobody(self) -> None:
        self._workspace.say(self.tr("Open a client first: in the list, or with Ctrl+K."))

    def let_go(self) -> None:
        """Disconnect everything; the desk is being locked."""
        for action, act in self._taken:
            action.triggered.disconnect(act)
        self._taken.clear()
        self._ui.menu_edit.aboutToShow.disconnect(self._name_undo)

    def _connect_places(self) -> None:
        ui, workspace = self._ui, self._workspace
        self._on(ui.action_today, lambda: workspace.show_today())
        self._on(ui.action_activities, lambda: workspace.show_activities())
        self._on(ui.action_settings, lambda: workspace.settings_asked.emit())
        self._on(ui.action_find, lambda: workspace.palette_asked.emit())
        self._on(ui.action_keys, lambda: self.keys_asked.emit())
        self._on(ui.action_about, lambda: self.about_asked.emit())
        self._on(ui.action_lock, lambda: workspace.lock_asked.emit())

    def _connect_client(self) -> None:
        ui, workspace = self._ui, self._workspace
        self._on(ui.action_new_client, lambda: self.new_client(""))
        self._on_client(ui.action_edit_client, lambda: self.edit_client(workspace.client_id))
        self._on(ui.action_archived, lambda: open_archived(workspace.workplace))
        self._on(ui.action_next_client, lambda: workspace.step_neighbour(1))
        self._on(ui.action_previous_client, lambda: workspace.step_neighbour(-1))

    def _connect_leaving(self) -> None:
        ui, workspace = self._ui, self._workspace
        place = workspace.workplace
        self._on(ui.action_export, lambda: self._open(ExportDialog(place, workspace.client_id, self._front)))
        self._on(ui.action_import, lambda: self._open(ImportDialog(place, self._front)))
        self._on(ui.action_keeping, lambda: self._open(KeepingDialog(place, self._front)))
        self._on(ui.action_bin, lambda: self._open(BinDialog(place, self._front)))
        self._on(ui.action_history, lambda: self._open(HistoryDialog(place, self._front)))

    @property
    def _front(self) -> QWidget:
        return self._workspace.window()

    def _open(self, dialog: QDialog) -> None:
        self._workspace.leave()
        self._workspace.workplace.ask.form(dialog)
        part_with(dialog)

    def _connect_loop(self) -> None:
        ui, workspace = self._ui, self._workspace
        for action, step in (
            (ui.action_follow_up, Step.FOLLOW_UP),
            (ui.action_readiness, Step.READINESS),
            (ui.action_assignment, Step.ASSIGNMENT),
            (ui.action_handout, Step.HANDOUT),
            (ui.action_overview, Step.OVERVIEW),
            (ui.action_measures, Step.MEASURES),
        ):
            self._on_client(action, partial(workspace.go, step))
        self._on_client(ui.action_leave_free, workspace.leave_free)
        self._on_client(ui.action_use_suggestion, self._use_suggestion)
        self._on_client(ui.action_fixes, lambda: self._on_assignment(AssignmentPage.show_fixes))
        self._on_client(ui.action_drawer, lambda: self._on_assignment(AssignmentPage.show_drawer))
        self._on_client(ui.action_log, self._open_log)
        self._on(ui.action_bring_in, self._bring_in)
        self._on_client(ui.action_save_template, lambda: self._on_assignment(AssignmentPage.save_template))
        self._on_client(ui.action_next_note, lambda: self._turn_note(1))
        self._on_client(ui.action_previous_note, lambda: self._turn_note(-1))
        self._on(ui.action_primary, self._go_on)
        self._on(ui.action_back, self._go_back)
        self._on_client(ui.action_print, lambda: self._on_handout(HandoutPage.print_page))
        self._on_client(ui.action_save_pdf, lambda: self._on_handout(HandoutPage.save_pdf))

    def _connect_view(self) -> None:
        ui, workspace = self._ui, self._workspace
        self._on(ui.action_undo, lambda: workspace.undo())
        self._on(ui.action_redo, lambda: workspace.redo())
        self._on(ui.action_save, self._save_now)
        self._on_client(ui.action_jump_adjust, workspace.jump_to_panel)
        self._on(ui.action_next_region, lambda: workspace.turn_region(1))
        self._on(ui.action_previous_region, lambda: workspace.turn_region(-1))
        self._on(ui.action_fold_sidebar, workspace.fold_sidebar)
        self._on(ui.action_fold_panel, workspace.fold_panel)
        self._on(ui.action_hide_names, workspace.hide_names)
        self._on(ui.action_together, lambda: workspace.look_together())
        workspace.names_hidden.connect(ui.action_hide_names.setChecked)
        workspace.ui.together.clicked.connect(lambda: workspace.look_together())

    def _fill_more(self) -> None:
        menu = self._workspace.more_menu
        for action in (self._ui.action_edit_client, self._ui.action_leave_free, self._ui.action_archived):
            menu.addAction(action)

    def new_client(self, name: str = "") -> None:
        """Add a client and open them at the readiness check."""
        client_id = edit_client(self._workspace.workplace, None, name)
        if client_id:
            self._workspace.open_client(client_id, Step.READINESS)

    def edit_client(self, client_id: str) -> None:
        if client_id:
            edit_client(self._workspace.workplace, client_id)

    def _open_log(self) -> None:
        self._workspace.leave()
        open_latest_log(self._workspace.workplace, self._workspace.client_id)

    def _bring_in(self) -> None:
        place = pick_file(self._workspace.workplace, self._workspace)
        if place:
            self.file_chosen.emit(place)

    def _go_on(self) -> None:
        page = self._workspace.current_page()
        if page:
            page.go_on()

    def _go_back(self) -> None:
        page = self._workspace.current_page()
        if page:
            page.go_back()
        else:
            self._workspace.show_today()

    def _save_now(self) -> None:
        self._workspace.leave()
        self._workspace.say(self.tr("Saved. It always is, half a second after you type."))

    def _use_suggestion(self) -> None:
        """What is being typed is written first, so that it is a step of its own in history."""
        self._workspace.leave()
        if not self._workspace.panel.use_suggestion():
            self._workspace.say(self.tr("Nothing is suggested yet. That begins with the first follow-up."))

    def _on_assignment(self, act: Callable[[AssignmentPage], object]) -> None:
        """Done in the editor, which is opened first from wherever one is."""
        if not self._stands_at(Step.ASSIGNMENT):
            self._workspace.go(Step.ASSIGNMENT)
        act(self._workspace.pages.assignment)

    def _stands_at(self, step: Step) -> bool:
        """Is this step what is seen? The settings and the activities lie over the step that one comes from."""
        return self._workspace.step is step and self._workspace.current_page() is not None

    def _turn_note(self, step: int) -> None:
        self._on_assignment(lambda editor: editor.turn_note(step))

    def _on_handout(self, act: Callable[[HandoutPage], object]) -> None:
        """Done on the handout; from elsewhere it is only opened, so that what would be printed is seen first."""
        if self._stands_at(Step.HANDOUT):
            act(self._workspace.pages.handout)
        else:
            self._workspace.go(Step.HANDOUT)

    def _name_undo(self) -> None:
        ledger = self._workspace.workplace.desk.ledger
        undo, redo = ledger.to_undo, ledger.to_redo
        self._ui.action_undo.setText(
            self.tr("&Undo: {words}").format(words=undo) if undo else self.tr("&Undo")
        )
        self._ui.action_redo.setText(
            self.tr("&Redo: {words}").format(words=redo) if redo else self.tr("&Redo")
        )
