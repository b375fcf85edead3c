"""The open desk: sidebar, the pages of the loop, the Adjust panel, and the way between them."""

from collections.abc import Callable, Iterator
from functools import cached_property

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QMenu, QPushButton, QToolButton, QWidget

from practice_desk.domain.assignment import Assignment
from practice_desk.domain.change import Change
from practice_desk.domain.refused import Gone
from practice_desk.domain.text import initials, name_in_short
from practice_desk.gui.adjustment.panel import AdjustPanel
from practice_desk.gui.ask import Ask
from practice_desk.gui.forms.ui_workspace import Ui_Workspace
from practice_desk.gui.readiness.pages import ReadinessPages
from practice_desk.gui.shell.ahead import Ahead
from practice_desk.gui.shell.header import Header, opening_step, steps_done
from practice_desk.gui.shell.page import ClientPage
from practice_desk.gui.shell.pages import Pages
from practice_desk.gui.shell.regions import Regions, inside
from practice_desk.gui.shell.sidebar import ACTIVITIES, TODAY, Sidebar
from practice_desk.gui.shell.tab_order import move_focus
from practice_desk.gui.shell.together import Together, sheet_of
from practice_desk.gui.shell.way_back import WayBack
from practice_desk.gui.soon import soon
from practice_desk.gui.theme import Theme, style_type
from practice_desk.gui.today.page import TodayPage
from practice_desk.gui.widgets.popover import Popover
from practice_desk.gui.work import Runner
from practice_desk.gui.workplace import Announcer, Step, Workplace
from practice_desk.services.desk import Desk
from practice_desk.services.today import Day

_OWN_ENTER = ("against", "story", "history")
"""Fields and lists in which Enter has a meaning of its own."""


class Workspace(QWidget):
    """Everything behind the lock screen. It is the navigator that pages speak to."""

    lock_asked = Signal()
    settings_asked = Signal()
    activities_asked = Signal()
    palette_asked = Signal()
    new_client_asked = Signal(str)
    edit_client_asked = Signal(str)
    client_opened = Signal(str)
    names_hidden = Signal(bool)

    def __init__(
        self, desk: Desk, day: Day, ask: Ask, runner: Runner, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_Workspace()
        self.ui.setupUi(self)
        self._day = day
        self._theme = theme
        self._client_id = ""
        self._step = Step.OVERVIEW
        self._hidden = False
        self.announcer = Announcer(self)
        desk.ledger.announce_to(self.announcer.announce)
        self.workplace = Workplace(desk, self.announcer, ask, runner, theme, self)
        self._way_back = WayBack(self)
        self._build_frame()
        self._build_pages()
        self._connect()
        self.show_today()

    # building

    def _build_frame(self) -> None:
        self.sidebar = Sidebar(self._theme)
        self.ui.sidebar_layout.addWidget(self.sidebar)
        self.more_menu = QMenu(self)
        self.header = Header(self.ui, self.more_menu)
        self._regions = Regions(self, self.ui, self._theme)
        self._dressed: set[QWidget] = set()

    def _build_pages(self) -> None:
        self.today = TodayPage(self.workplace, self.ui.pages)
        self.ui.pages.addWidget(self.today)
        self.pages = Pages(self.workplace, self.ui.pages)
        self._ahead = Ahead(self._pieces(), self._dress, self)

    @cached_property
    def panel(self) -> AdjustPanel:
        """Built when first asked for."""
        panel = AdjustPanel(self.workplace, self.ui.panel_slot)
        self.ui.panel_layout.addWidget(panel)
        self._dress(panel)
        return panel

    def _pieces(self) -> Iterator[QWidget]:
        """What Today does without; each is built, unless it is there already, as it is asked for."""
        yield self.panel
        yield from self.pages.values()

    def _dress(self, widget: QWidget) -> None:
        if widget not in self._dressed:
            self._dressed.add(widget)
            style_type(widget, self._theme)

    def _connect(self) -> None:
        self.announcer.changed.connect(self._on_changed)
        self.sidebar.client_chosen.connect(self.open_client)
        self.sidebar.page_chosen.connect(self._on_page)
        self.sidebar.new_client_asked.connect(self.new_client_asked)
        self.sidebar.settings_asked.connect(self.settings_asked)
        self.sidebar.lock_asked.connect(self.lock_asked)
        self.header.step_chosen.connect(lambda step: self.go(Step(step)))
        self.header.overview_asked.connect(lambda: self.go(Step.OVERVIEW))
        self.ui.undo_bar.undo_clicked.connect(self.undo)
        self.ui.hide_names.toggled.connect(self.hide_names)
        self.today.client_opened.connect(self.open_client)
        self.today.new_client_asked.connect(lambda: self.new_client_asked.emit(""))

    # what pages show

    @property
    def readiness(self) -> ReadinessPages:
        return self.pages.readiness

    @property
    def client_id(self) -> str:
        """The client who is open, or empty."""
        return self._client_id

    @property
    def step(self) -> Step:
        return self._step

    @property
    def day(self) -> Day:
        return self._day

    @property
    def names_are_hidden(self) -> bool:
        return self._hidden

    @property
    def open_name(self) -> str:
        """The name of the client who is open, as the screen may show it."""
        client = self.workplace.desk.clients.get(self._client_id)
        return initials(client.name) if self._hidden else name_in_short(client.first_name)

    def use_activity(self, key: str, size: str) -> None:
        """Begin the draft of the client who is open with an activity of the library."""
        if self._client_id:
            self._open_step(Step.ASSIGNMENT)
            self.pages.assignment.use_activity(key, size)

    def use_template(self, template_id: str) -> None:
        """Begin the draft of the client who is open with a template of one's own."""
        if self._client_id:
            self._open_step(Step.ASSIGNMENT)
            self.pages.assignment.use_template(template_id)

    def current_page(self) -> ClientPage | None:
        """The client page in view, if one is."""
        page = self.pages.get(self._step) if self._client_id else None
        return page if page is self.ui.pages.currentWidget() else None  # pyright: ignore[reportReturnType]

    def _leave(self) -> None:
        page = self.current_page()
        if page:
            page.leave()

    def leave(self) -> None:
        """Commit what is being typed; before locking and closing. Nothing more is built ahead."""
        self._ahead.stop()
        if "panel" in self.__dict__:
            self.panel.leave()
        self._leave()

    def show_widget(self, widget: QWidget) -> None:
        """Show a page that belongs to no client (settings, activities)."""
        self._leave()
        if self.ui.pages.indexOf(widget) < 0:
            self.ui.pages.addWidget(widget)
            style_type(widget, self._theme)
        self._show(widget, client=False)

    def show_today(self) -> None:
        self._leave()
        self._client_id = ""
        self._refresh_day()
        self._show(self.today, client=False)
        self.sidebar.mark_page(TODAY)
        self.today.focus_first()

    def _on_page(self, page: int) -> None:
        if page == TODAY:
            self.show_today()
        elif page == ACTIVITIES:
            self.activities_asked.emit()

    def open_client(self, client_id: str, step: Step | None = None) -> None:
        self._leave()
        try:
            seat = self.workplace.desk.today.seat(client_id)
        except Gone as gone:
            self.say(gone.words)
            self.show_today()
            return
        self._client_id = client_id
        self._way_back.turn_to(client_id)
        self.sidebar.choose(client_id)
        self.panel.show_client(client_id)
        self.client_opened.emit(client_id)
        self._open_step(step if step is not None else opening_step(seat.standing.move))

    def go(self, step: Step) -> None:
        if self._client_id:
            self._leave()
            self._open_step(step)

    def show_activities(self) -> None:
        self.activities_asked.emit()

    def leave_free(self) -> None:
        """Open the hold page of this client, from wherever."""
        if self._client_id:
            self.go(Step.READINESS)
            self.readiness.show_hold()

    def _open_step(self, step: Step) -> None:
        self._step = step
        self._show(self.pages[step], client=True)
        self._refresh_header()
        self.header.mark(step)
        page = self.current_page()
        if page:
            page.show_client(self._client_id)

    def _show(self, widget: QWidget, *, client: bool) -> None:
        self.ui.header.setVisible(client)
        self.ui.pages.setCurrentWidget(widget)
        if widget.isVisible():
            self._dress(widget)
        self._regions.turn_to(home=widget is self.today, looping=client and self._step.in_loop)

    # what changes

    def _on_changed(self, change: Change) -> None:
        if change.nouns <= {"draft", "dismissal", "tally", "choice"}:
            return
        if change.nouns == {"log_entry"}:
            self._refresh_page(change)
            return
        self._day = self.workplace.desk.today.after(self._day, change.client_ids)
        self._show_lists()
        if self._client_id and self._client_id in change.client_ids:
            self._on_own_change(change)

    def _on_own_change(self, change: Change) -> None:
        if not self._is_listed():
            QTimer.singleShot(0, self.show_today)
            return
        self._refresh_header()
        self.panel.refresh(change)
        self._refresh_page(change)

    def _is_listed(self) -> bool:
        """Whether the client who is open is still there and not put away."""
        return self.workplace.desk.today.line(self._client_id) is not None

    def _refresh_page(self, change: Change) -> None:
        page = self.current_page()
        if page and self._client_id in change.client_ids:
            page.refresh(change)

    def _refresh_day(self) -> None:
        if self._day.date != self.workplace.desk.today.date():
            self.workplace.desk.visits.keep_rhythms()
            self._day = self.workplace.desk.today.day()
        self._show_lists()

    def new_day(self) -> None:
        """Midnight has passed, or the computer woke up on another day."""
        self._refresh_day()
        if self._client_id:
            self._refresh_header()

    def _show_lists(self) -> None:
        self.sidebar.show_day(self._day, self._client_id)
        if self.ui.pages.currentWidget() is self.today or not self._client_id:
            self.today.show_day(self._day)

    def _refresh_header(self) -> None:
        desk = self.workplace.desk
        seat = desk.today.seat(self._client_id)
        resting = desk.readiness.hold_today(self._client_id) is not None
        self.header.show_seat(seat, steps_done(desk, seat), resting=resting, hidden=self._hidden)

    # what is said

    def say(self, words: str, *, undo: bool = False) -> None:
        self.ui.undo_bar.show_message(words, undo)

    def saved(self, *, well: bool) -> None:
        self.header.saved(well=well)

    def undo(self) -> None:
        self._reverse(self._way_back.undo)

    def redo(self) -> None:
        self._reverse(self._way_back.redo)

    def _reverse(self, act: Callable[[], Change | None]) -> None:
        self._leave()
        page = self.current_page() if act() else None
        if page and self._is_listed():
            page.show_client(self._client_id)

    # how it is arranged

    def hide_names(self, hidden: bool) -> None:
        """Initials instead of names, wherever the screen shows one."""
        self._hidden = hidden
        for sheet in self.window().findChildren(Popover):
            sheet.dismiss()
        self.ui.hide_names.setChecked(hidden)
        self.sidebar.hide_names(hidden)
        self.today.hide_names(hidden)
        if self._client_id:
            self._refresh_header()
            self.sidebar.choose(self._client_id)
        self.names_hidden.emit(hidden)

    def fold_sidebar(self, folded: bool) -> None:
        self._regions.fold_sidebar(folded)

    def fold_panel(self, folded: bool) -> None:
        self._regions.fold_panel(folded)

    def jump_to_panel(self) -> None:
        """Show the Adjust panel and put the focus there."""
        if self._client_id:
            self._regions.insist_on_panel()
            self.panel.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.panel.focusNextChild()

    def turn_region(self, step: int) -> None:
        """Move the focus to the next or previous region."""
        self._regions.turn_focus(step)

    def focusNextPrevChild(self, next: bool, /) -> bool:  # noqa: A002  Qt's own name
        return move_focus(self, forward=next) or super().focusNextPrevChild(next)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        soon(self, self._regions.arrange)  # by now everything wears its font

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button in focus, and elsewhere on a page does what its primary button does."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
            return
        focused, page = self.focusWidget(), self.current_page()
        if isinstance(focused, QPushButton | QToolButton):
            focused.click()
        elif page and focused and focused.objectName() not in _OWN_ENTER and inside(focused, self.ui.pages):
            page.go_on()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._regions.arrange()

    def look_together(self) -> None:
        """Show only the wording, large: nothing else of this client, and nobody else.

        Where a week is being left free, the grounding cards.
        """
        self._leave()
        page = self.current_page()
        if isinstance(page, ReadinessPages) and page.look_together():
            return
        assignment = self._shown_assignment()
        if assignment is None:
            self.say(self.tr("There is nothing written to look at yet."))
            return
        Together(self.window(), [sheet_of(assignment)])

    def _shown_assignment(self) -> Assignment | None:
        if not self._client_id:
            return None
        assignments = self.workplace.desk.assignments
        running = assignments.running(self._client_id)
        return assignments.in_writing(self._client_id) or (running[-1] if running else None)

    def step_neighbour(self, step: int) -> None:
        """The next or previous client of the list."""
        other = self.sidebar.neighbour(self._client_id, step)
        if other:
            self.open_client(other)
