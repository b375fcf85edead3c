"""A client's visits: planned, moved, noted as held or not, removed."""

from datetime import date

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidgetItem, QWidget

from practice_desk.domain.change import Change
from practice_desk.domain.client import Client
from practice_desk.domain.days import clock_words, named_day
from practice_desk.domain.refused import Refused
from practice_desk.domain.visit import Visit, VisitState, next_weekday
from practice_desk.gui.client.pen import Pen
from practice_desk.gui.client.typed_time import read_time
from practice_desk.gui.day_field import day_of, set_day
from practice_desk.gui.forms.ui_visits import Ui_VisitsPanel
from practice_desk.gui.theme import style_type, theme_of
from practice_desk.gui.typing_keeper import TypingKeeper
from practice_desk.services.visit import VisitService

_ID = Qt.ItemDataRole.UserRole
_ROWS, _ROW_PADDING = 4, 20


class VisitsPanel(QWidget):
    """The visits of one client, the latest first, with the one chosen below for changing."""

    def __init__(
        self, visits: VisitService, client: Client, today: date, pen: Pen, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_VisitsPanel()
        self.ui.setupUi(self)
        self._visits = visits
        self._client = client
        self._today = today
        self._pen = pen
        self._shown: dict[str, Visit] = {}
        self._typing = TypingKeeper(self, self._commit, self._commit)
        self._fill_choices()
        self._connect()
        style_type(self, theme_of(self))
        theme_of(self).changed.connect(self._measure)
        self._measure()
        self.refresh()

    def refresh(self) -> None:
        """Show the visits as they are, with the same one chosen if it is still there."""
        self._typing.flush()
        chosen = self._chosen_id()
        visits = self._visits.of_client(self._client.id)
        self._shown = {visit.id: visit for visit in visits}
        with QSignalBlocker(self.ui.list):
            self.ui.list.clear()
            for visit in visits:
                item = QListWidgetItem(self._words(visit))
                item.setData(_ID, visit.id)
                self.ui.list.addItem(item)
        self.ui.empty.setVisible(not visits)
        self.ui.list.setVisible(bool(visits))
        self._choose(chosen if chosen in self._shown else self._nearest(visits))

    def choose(self, visit_id: str) -> None:
        """Show one visit for changing."""
        self._typing.flush()
        self._choose(visit_id)

    def flush(self) -> None:
        """Commit what is being typed."""
        self._typing.flush()

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Enter plans from the upper row and commits in the lower; it never reaches the dialog's button."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif self.ui.plan_day.hasFocus() or self.ui.plan_time.hasFocus():
            self._plan()
        else:
            self._typing.flush()

    def _fill_choices(self) -> None:
        for state, words in self._states().items():
            self.ui.state.addItem(words, state.value)
        for field in (self.ui.plan_day, self.ui.day):
            field.setDisplayFormat("ddd d MMM yy")
            field.setKeyboardTracking(False)
        usual = self._client.usual_day
        day = self._today if usual is None else next_weekday(self._today, usual)
        set_day(self.ui.plan_day, day)
        self.ui.plan_time.setText(clock_words(self._client.usual_time))

    def _measure(self) -> None:
        """Room for a few visits, however large the text; the page scrolls rather than the list vanishing."""
        self.ui.list.setMinimumHeight(_ROWS * (self.fontMetrics().lineSpacing() + _ROW_PADDING))

    def _states(self) -> dict[VisitState, str]:
        return {
            VisitState.PLANNED: self.tr("Planned"),
            VisitState.HELD: self.tr("Held"),
            VisitState.CANCELLED: self.tr("Cancelled"),
            VisitState.NOT_ATTENDED: self.tr("Not attended"),
        }

    def _connect(self) -> None:
        ui = self.ui
        ui.plan.clicked.connect(self._plan)
        ui.list.currentItemChanged.connect(self._on_chosen)
        ui.state.activated.connect(lambda _index: self._commit())
        ui.day.dateChanged.connect(lambda _date: self._commit())
        ui.remove.clicked.connect(self._remove)
        self._typing.watch(ui.time, ui.note)

    def _words(self, visit: Visit) -> str:
        year = f" {visit.day.year}" if visit.day.year != self._today.year else ""
        parts = (
            f"{named_day(visit.day)}{year}",
            clock_words(visit.at),
            self._states()[visit.state],
            visit.note,
        )
        return "  ·  ".join(part for part in parts if part)

    def _nearest(self, visits: list[Visit]) -> str:
        """The visit most likely wanted: the next planned one, else the latest."""
        ahead = [visit for visit in visits if visit.day >= self._today and visit.state is VisitState.PLANNED]
        return ahead[-1].id if ahead else visits[0].id if visits else ""

    def _chosen_id(self) -> str:
        item = self.ui.list.currentItem()
        return str(item.data(_ID)) if item is not None else ""

    def _choose(self, visit_id: str) -> None:
        with QSignalBlocker(self.ui.list):
            for row in range(self.ui.list.count()):
                if self.ui.list.item(row).data(_ID) == visit_id:
                    self.ui.list.setCurrentRow(row)
                    self.ui.list.scrollToItem(self.ui.list.item(row))
        self._show(self._shown.get(visit_id))

    def _on_chosen(self, item: QListWidgetItem | None, before: QListWidgetItem | None) -> None:
        if before is not None and self._typing.pending:
            self._write(str(before.data(_ID)))
        self._show(self._shown.get(str(item.data(_ID))) if item is not None else None)

    def _show(self, visit: Visit | None) -> None:
        self.ui.card.setVisible(visit is not None)
        self.ui.said_visit.hide()
        if visit is not None:
            self._typing.silently(lambda: self._fill(visit))

    def _fill(self, visit: Visit) -> None:
        ui = self.ui
        set_day(ui.day, visit.day)
        if ui.time.text() != clock_words(visit.at):
            ui.time.setText(clock_words(visit.at))
        ui.state.setCurrentIndex(ui.state.findData(visit.state.value))
        if ui.note.text() != visit.note:
            ui.note.setText(visit.note)

    def _plan(self) -> None:
        change = self._pen.write(self._planned, self._say_plan)
        if change is not None:
            self.ui.said_plan.hide()
            self.refresh()
            self.choose(change.made("visit"))

    def _planned(self) -> Change:
        at = read_time(self.ui.plan_time.text(), "plan_time")
        return self._visits.plan(self._client.id, day_of(self.ui.plan_day), at)

    def _say_plan(self, refusal: Refused) -> None:
        self.ui.said_plan.setText(refusal.words)
        self.ui.said_plan.show()

    def _commit(self) -> None:
        before = self._shown.get(self._chosen_id())
        if before is not None and self._write(before.id) and self._shown[before.id].day != before.day:
            self.refresh()

    def _write(self, visit_id: str) -> bool:
        """Commit the lower row as this visit, and retitle its line in place."""
        change = self._pen.write(lambda: self._edited(visit_id), self._say, quietly=True)
        if change is None:
            return False
        self.ui.said_visit.hide()
        for step in change.steps:
            if isinstance(step.after, Visit):
                self._shown[visit_id] = step.after
                self._retitle(step.after)
        return True

    def _retitle(self, visit: Visit) -> None:
        for row in range(self.ui.list.count()):
            item = self.ui.list.item(row)
            if item.data(_ID) == visit.id:
                item.setText(self._words(visit))

    def _edited(self, visit_id: str) -> Change:
        ui = self.ui
        at = read_time(ui.time.text(), "time")
        state = VisitState(ui.state.currentData())
        return self._visits.edit(visit_id, day_of(ui.day), at, state, ui.note.text())

    def _say(self, refusal: Refused) -> None:
        self.ui.said_visit.setText(refusal.words)
        self.ui.said_visit.show()

    def _remove(self) -> None:
        visit_id = self._chosen_id()
        if visit_id and self._pen.write(lambda: self._visits.remove(visit_id), self._say) is not None:
            self.refresh()
