"""Overview: the course so far, what it works towards, and the words that land."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QToolButton, QWidget

from practice_desk.domain.change import Change
from practice_desk.domain.days import named_day
from practice_desk.domain.goal import GoalState
from practice_desk.domain.refused import Refused
from practice_desk.domain.their_words import in_short
from practice_desk.gui.client.their_words import TheirWords
from practice_desk.gui.forms.ui_overview import Ui_Overview
from practice_desk.gui.log.log_chart import drawings
from practice_desk.gui.log.log_dialog import open_log
from practice_desk.gui.on_paper import Drawing, save_drawings
from practice_desk.gui.overview.course_card import CourseCard
from practice_desk.gui.overview.learned_card import LearnedCard
from practice_desk.gui.overview.record_dialog import CheckRecordDialog
from practice_desk.gui.overview.whole_list import WholeList
from practice_desk.gui.parting import part_with
from practice_desk.gui.theme import style_type
from practice_desk.gui.tidy import FoldingRow, clear
from practice_desk.gui.widgets.client_delegate import ClientDelegate, Row
from practice_desk.gui.widgets.labels import WrapLabel
from practice_desk.gui.workplace import Step, Workplace
from practice_desk.services.log import LogLine
from practice_desk.services.story import GoalLine, Kind, StoryEntry

_LOOKS = {
    Kind.DID: ("circle-check", "accent"),
    Kind.SOME: ("circle-dashed", "accent"),
    Kind.TOO_MUCH: ("weight", "consider"),
    Kind.NOT: ("cloud", "text2"),
    Kind.NOT_ASKED: ("message-circle", "text2"),
    Kind.SET: ("footprints", "text2"),
    Kind.REST: ("moon", "hold"),
    Kind.CHECK: ("compass", "text2"),
    Kind.VISIT: ("calendar", "text2"),
    Kind.MEASURE: ("chart-line", "text2"),
    Kind.VERSION: ("history", "text2"),
    Kind.LOG: ("list-checks", "text2"),
    Kind.OTHERWISE: ("compass", "consider"),
}
_FILTERS: tuple[tuple[str, frozenset[Kind]], ...] = (
    ("Everything", frozenset(Kind)),
    ("How it went", frozenset({Kind.DID, Kind.SOME, Kind.TOO_MUCH, Kind.NOT, Kind.NOT_ASKED})),
    ("What was set", frozenset({Kind.SET})),
    ("Rest weeks", frozenset({Kind.REST})),
    ("Readiness checks", frozenset({Kind.CHECK, Kind.OTHERWISE})),
    ("Decided otherwise", frozenset({Kind.OTHERWISE})),
    ("Earlier words", frozenset({Kind.VERSION})),
    ("Logs", frozenset({Kind.LOG})),
    ("Measures", frozenset({Kind.MEASURE})),
)
LOGS = 3
"""The latest logs that have a button here; the others are chosen within one."""
_GOAL_WORDS = {GoalState.WORKING: "", GoalState.REACHED: "reached", GoalState.SET_ASIDE: "set aside"}
Index = QModelIndex | QPersistentModelIndex


class StoryModel(QAbstractListModel):
    """The entries of the story as two-line rows."""

    def __init__(self) -> None:
        super().__init__()
        self._entries: Sequence[StoryEntry] = ()

    def show_entries(self, entries: Sequence[StoryEntry]) -> None:
        self.beginResetModel()
        self._entries = entries
        self.endResetModel()

    def entry(self, row: int) -> StoryEntry:
        return self._entries[row]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own default
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        entry = self._entries[index.row()]
        detail = f"{named_day(entry.day)} · {entry.detail}".rstrip(" ·")
        values: dict[int, object] = {
            Row.NAME: " ".join(entry.title.split()),
            Row.DETAIL: detail,
            Row.ICON: _LOOKS[entry.kind][0],
            Row.ICON_TOKEN: _LOOKS[entry.kind][1],
            Row.IS_HEADER: False,
            Qt.ItemDataRole.AccessibleTextRole: f"{entry.title}. {detail}",
            Qt.ItemDataRole.ToolTipRole: f"{entry.title}\n{detail}",
        }
        return values.get(role)


class OverviewPage(QWidget):
    """See :class:`practice_desk.gui.shell.page.ClientPage`."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self.ui = Ui_Overview()
        self.ui.setupUi(self)
        FoldingRow(self.ui.scroll, self.ui.cards_grid)
        self._client_id = ""
        self._called = ""
        self._entries: list[StoryEntry] = []
        self._logs = list[LogLine]()
        self._behind: frozenset[str] = frozenset()
        self.learned = LearnedCard(self.ui, workplace, self)
        self.course = CourseCard(self.ui)
        self.story = StoryModel()
        self.ui.story.setModel(self.story)
        self.ui.story.setItemDelegate(ClientDelegate(self.ui.story))
        WholeList(self.ui.story, self.ui.scroll)
        self.ui.filter.addItems([self.tr(words) for words, _kinds in _FILTERS])
        self.words = TheirWords(workplace)
        self.ui.words_box.addWidget(self.words)
        self.ui.filter.currentIndexChanged.connect(self._on_filter)
        self.learned.opened.connect(self._show_behind)
        self.ui.story.activated.connect(self._on_entry)
        self.ui.add_goal.clicked.connect(self._on_add_goal)
        self.ui.save_picture.clicked.connect(self.save_picture)
        self.ui.measures.clicked.connect(lambda: self._workplace.navigator.go(Step.MEASURES))

    def show_client(self, client_id: str) -> None:
        if client_id != self._client_id:
            self.ui.filter.setCurrentIndex(0)
        self._client_id = client_id
        self._fill()
        self.learned.show_client(client_id)

    def leave(self) -> None:
        self.words.flush()

    def refresh(self, change: Change) -> None:
        self._fill()
        self.learned.refresh(change)

    def go_on(self) -> None:
        self._workplace.navigator.open_client(self._client_id)

    def go_back(self) -> None:
        self._workplace.navigator.show_today()

    def _fill(self) -> None:
        desk = self._workplace.desk
        self._called = desk.clients.get(self._client_id).called
        self._logs = desk.logs.of_client(self._client_id)[:LOGS]
        logs = any(line.count and line.tracker.is_drawn for line in self._logs)
        self.course.show_course(desk.story.course(self._client_id), logs=logs)
        self._fill_logs()
        self._fill_goals(desk.story.goals(self._client_id))
        self.words.show_client(self._client_id)
        self._entries = desk.story.entries(self._client_id)
        self._show_story()

    def _fill_logs(self) -> None:
        """A way to each of the latest logs."""
        self.ui.logs.clear()
        for line in self._logs:
            button = QPushButton(self.tr("Log: {what}").format(what=line.tracker.what))
            button.setProperty("role", "quiet")
            button.setProperty("glyph", "chart-line")
            button.setToolTip(self.tr("{count} in the log.").format(count=line.count))
            button.clicked.connect(partial(self._on_log, line.assignment.id))
            self.ui.logs.add(button)
        self.ui.logs.setVisible(bool(self._logs))
        style_type(self.ui.logs, self._workplace.theme)

    def _on_log(self, assignment_id: str, _checked: bool = False) -> None:
        open_log(self._workplace, assignment_id)

    def save_picture(self) -> None:
        """Save the picture shown, and those of the latest logs, where the therapist says."""
        view, logs = self.course.view, self._workplace.desk.logs
        drawn = [Drawing(view.title, view.lay_out)] if view.picture().spots else []
        for line in self._logs:
            drawn += drawings(logs.sheet(line.assignment.id))
        save_drawings(self._workplace, self, drawn, self._workplace.navigator.say)

    def _fill_goals(self, lines: list[GoalLine]) -> None:
        clear(self.ui.goals_box)
        for line in lines:
            self.ui.goals_box.addWidget(self._goal_row(line))
        if not lines:
            self.ui.goals_box.addWidget(WrapLabel(self.tr("No goal yet. In their words is best.")))
        style_type(self.ui.goals_card, self._workplace.theme)

    def _goal_row(self, line: GoalLine) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        mark = QLabel()
        mark.setProperty("glyph", "target" if line.goal.state is GoalState.WORKING else "circle-check")
        mark.setProperty("glyph_token", "accent")
        state = self.tr(_GOAL_WORDS[line.goal.state])
        steps = f"{line.steps} × {in_short(self._called)}" if line.steps else ""
        count = QLabel(state or steps)
        count.setProperty("type", "caption")
        count.setProperty("tone", "muted")
        more = QToolButton()
        more.setProperty("role", "quiet")
        more.setProperty("glyph", "ellipsis")
        more.setAccessibleName(self.tr("Change the goal {name}").format(name=line.goal.name))
        more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        more.setToolTip(self.tr("Change this goal"))
        more.setMenu(self._goal_menu(line, more))
        layout.addWidget(mark)
        layout.addWidget(WrapLabel(line.goal.name), 1)
        layout.addWidget(count)
        layout.addWidget(more)
        return row

    def _goal_menu(self, line: GoalLine, parent: QWidget) -> QMenu:
        menu = QMenu(parent)
        menu.addAction(self.tr("Rename…")).triggered.connect(partial(self._on_rename, line))
        goals = self._workplace.desk.goals
        for state, words in (
            (GoalState.WORKING, self.tr("Take it up again")),
            (GoalState.REACHED, self.tr("Reached")),
            (GoalState.SET_ASIDE, self.tr("Set aside")),
        ):
            if state is not line.goal.state:
                act = partial(goals.set_state, line.goal.id, state)
                menu.addAction(words).triggered.connect(partial(self._attempt, act))
        menu.addSeparator()
        menu.addAction(self.tr("Remove")).triggered.connect(
            partial(self._attempt, partial(goals.remove, line.goal.id))
        )
        return menu

    def _attempt(self, act: partial[Change], _checked: bool = False) -> None:
        self._workplace.attempt(act)

    def _on_rename(self, line: GoalLine, _checked: bool = False) -> None:
        name = self._workplace.ask.line(self, self.tr("The goal"), self.tr("In their words"), line.goal.name)
        if name:
            goals = self._workplace.desk.goals
            self._workplace.attempt(lambda: goals.rename(line.goal.id, name))

    def _on_add_goal(self) -> None:
        name = self._workplace.ask.line(
            self, self.tr("A goal"), self.tr("Where do they want to get to? In their words.")
        )
        if name:
            goals = self._workplace.desk.goals
            self._workplace.attempt(lambda: goals.add(self._client_id, name))

    def _show_behind(self, rests_on: object) -> None:
        """Show in the story only what a line of *What we've learned* rests on."""
        if not isinstance(rests_on, tuple):
            return
        self._behind = frozenset(rests_on)
        if self.ui.filter.count() == len(_FILTERS):
            self.ui.filter.addItem(self.tr("What that rests on"))
        self.ui.filter.setCurrentIndex(len(_FILTERS))
        self._show_story()
        self.ui.story.setCurrentIndex(self.story.index(0, 0))
        self.ui.story.setFocus()

    def _on_filter(self, row: int) -> None:
        if row < len(_FILTERS) < self.ui.filter.count():
            self.ui.filter.removeItem(len(_FILTERS))
        self._show_story()

    def _is_shown(self, entry: StoryEntry) -> bool:
        row = max(0, self.ui.filter.currentIndex())
        return entry.id in self._behind if row == len(_FILTERS) else entry.kind in _FILTERS[row][1]

    def _show_story(self) -> None:
        shown = [entry for entry in self._entries if self._is_shown(entry)]
        self.story.show_entries(shown)
        self.ui.story.setVisible(bool(shown))
        self.ui.story_empty.setVisible(not shown)
        self.ui.story_empty.setText(
            self.tr("Nothing of this kind yet.")
            if self._entries
            else self.tr("Nothing yet. It begins with the first readiness check.")
        )
        self.ui.filter.setVisible(bool(self._entries))

    def open_entry(self, record_id: str) -> None:
        """Choose the entry that tells of a record, whatever the story was filtered by, and open it."""
        self.ui.filter.setCurrentIndex(0)
        self._show_story()
        row = next((row for row, entry in enumerate(self._entries) if entry.id == record_id), None)
        if row is not None:
            index = self.story.index(row, 0)
            self.ui.story.setCurrentIndex(index)
            self.ui.story.setFocus()
            self._on_entry(index)

    def _on_entry(self, index: QModelIndex) -> None:
        entry = self.story.entry(index.row())
        if entry.kind is Kind.LOG:
            self._on_log(entry.id)
            return
        today = self._workplace.desk.today.date()
        if entry.kind in (Kind.CHECK, Kind.OTHERWISE, Kind.REST) and not self._is_current(entry):
            self._show_record(entry)
            return
        if entry.day != today or entry.kind in (Kind.VERSION, Kind.VISIT):
            self._tell(entry)
            return
        steps = {
            Kind.SET: Step.HANDOUT,
            Kind.REST: Step.READINESS,
            Kind.CHECK: Step.READINESS,
            Kind.OTHERWISE: Step.READINESS,
            Kind.MEASURE: Step.MEASURES,
        }
        self._workplace.navigator.go(steps.get(entry.kind, Step.FOLLOW_UP))

    def _is_current(self, entry: StoryEntry) -> bool:
        """Whether this is what today's readiness step shows."""
        readiness = self._workplace.desk.readiness
        hold = readiness.hold_today(self._client_id)
        return entry.id in (hold.id if hold else "", readiness.check_for_today(self._client_id).id)

    def _show_record(self, entry: StoryEntry) -> None:
        records = self._workplace.desk.check_records
        record = records.of_hold(entry.id) if entry.kind is Kind.REST else records.of_check(entry.id)
        dialog = CheckRecordDialog(record, self)
        self._workplace.ask.form(dialog)
        part_with(dialog)

    def _tell(self, entry: StoryEntry) -> None:
        """Read an entry back whole."""
        try:
            whole = self._workplace.desk.story.whole(entry)
        except Refused as refusal:
            self._workplace.navigator.say(refusal.words)
            return
        self._workplace.ask.tell(self, entry.title, f"{named_day(entry.day)}\n\n{whole}".strip())
