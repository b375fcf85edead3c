"""A log: typed in from paper, brought in from a file, and looked at, by day and by time of day."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from shiboken6 import isValid

from practice_desk.domain.change import Change
from practice_desk.domain.days import near_day
from practice_desk.domain.refused import Refused
from practice_desk.domain.shape_words import days_words, legend, times_words
from practice_desk.gui.client.pen import Pen
from practice_desk.gui.dropped import dropped_file
from practice_desk.gui.forms.ui_log import Ui_LogDialog
from practice_desk.gui.log.bring_in import bring_in, pick_file
from practice_desk.gui.log.keys import keys_hint
from practice_desk.gui.log.log_chart import Side, drawings
from practice_desk.gui.on_paper import save_drawings
from practice_desk.gui.parting import part_with
from practice_desk.gui.size import dress
from practice_desk.gui.soon import soon
from practice_desk.gui.tidy import FoldingRow
from practice_desk.gui.workplace import Workplace
from practice_desk.services.log import LogSheet

_WIDTH, _HEIGHT = 64, 44
"""In em of the font; never more than the screen has."""


def open_log(workplace: Workplace, assignment_id: str) -> None:
    """Show the log of an assignment. Everything typed is kept by the time it closes."""
    dialog = LogDialog(workplace, assignment_id, QApplication.activeWindow())
    try:
        workplace.ask.form(dialog)
        dialog.settle()
    finally:
        part_with(dialog)


def open_latest_log(workplace: Workplace, client_id: str) -> None:
    """Show the log that was set last for a client, or say that there is none."""
    lines = workplace.desk.logs.of_client(client_id) if client_id else []
    if lines:
        open_log(workplace, lines[0].assignment.id)
        return
    words = "Nothing is watched here yet. A log comes with an assignment of the shape Tracking."
    workplace.navigator.say(QCoreApplication.translate("LogDialog", words))


class LogDialog(QDialog):
    """Each cell is written as it is typed. What is refused stays in its cell, and comes back next time."""

    def __init__(self, workplace: Workplace, assignment_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_LogDialog()
        self.ui.setupUi(self)
        self._workplace = workplace
        self._id = assignment_id
        self._sheet: LogSheet | None = None
        self._steps = 0
        self._taken_back = 0
        self._pen = Pen(workplace, self.ui.undo_bar)
        self.ui.side.set_question(self.tr("Looked at"))
        self.ui.side.set_options([(Side.DAY, self.tr("By day")), (Side.TIME, self.tr("By time of day"))])
        self.ui.side.keep_answered()
        self.ui.side.value = Side.DAY
        self.setAcceptDrops(True)
        self.ui.row.setAlignment(self.ui.grid, Qt.AlignmentFlag.AlignTop)
        FoldingRow(self.ui.scroll, self.ui.row)
        self._connect()
        dress(self, _WIDTH, _HEIGHT)
        self._fill_logs()
        self._show(self._id)
        self.ui.grid.setFocus()

    def _connect(self) -> None:
        ui = self.ui
        ui.grid.taken.connect(self._on_taken)
        ui.grid.selectionModel().currentChanged.connect(lambda *_moved: self._keep_in_view())
        ui.grid.undo_asked.connect(self._undo)
        ui.grid.redo_asked.connect(self._redo)
        ui.undo.clicked.connect(self._undo)
        ui.side.chosen.connect(lambda _side: self._show_picture())
        ui.which.activated.connect(lambda _row: self._on_which())
        ui.bring_in.clicked.connect(self._on_bring_in)
        ui.save_picture.clicked.connect(self._save_picture)
        ui.done.clicked.connect(self.accept)
        self._workplace.announcer.changed.connect(self._on_change)

    # showing

    def _fill_logs(self) -> None:
        """Every log of the client, where there are several."""
        desk = self._workplace.desk
        client_id = desk.logs.sheet(self._id).assignment.client_id
        lines = desk.logs.of_client(client_id)
        for line in lines:
            since = near_day(line.tracker.first, desk.clock.today())
            self.ui.which.addItem(f"{line.tracker.what}, {since}", line.assignment.id)
        self.ui.which.setCurrentIndex(self.ui.which.findData(self._id))
        self.ui.which_box.setVisible(len(lines) > 1)

    def _show(self, assignment_id: str) -> None:
        self._id = assignment_id
        self._refresh()
        self._give_back()

    def _refresh(self) -> None:
        sheet = self._sheet = self._workplace.desk.logs.sheet(self._id)
        tracker, today = sheet.tracker, self._workplace.desk.clock.today()
        self.ui.title.setText(self.tr("Log: {what}").format(what=tracker.what))
        often = f"{times_words(len(tracker.slots))}, for {days_words(tracker.days)}"
        self.ui.lead.setText(f"{often[:1].upper()}{often[1:]}. {legend(tracker.scale)} {keys_hint(tracker)}")
        begins = self.tr("The first day is {day}. Then it can be typed in here.")
        self.ui.empty.setText(begins.format(day=near_day(tracker.first, today)))
        self.ui.empty.setVisible(not sheet.days)
        self.ui.scroll.setVisible(bool(sheet.days))
        self.ui.grid.show_sheet(sheet)
        self._say_count(sheet)
        self._show_picture()
        self.ui.undo.setEnabled(self._steps > 0)

    def _keep_in_view(self) -> None:
        """The cell of the cursor stays in view where the page has to be scrolled as well."""
        grid, page = self.ui.grid, self.ui.content
        cell = grid.visualRect(grid.currentIndex())
        at = grid.viewport().mapTo(page, cell.center())
        self.ui.scroll.ensureVisible(at.x(), at.y(), 0, 2 * cell.height())

    def _say_count(self, sheet: LogSheet) -> None:
        whole = len(sheet.days) * len(sheet.tracker.slots)
        words = self.tr("{count} of {whole} are in. Gaps are fine.")
        self.ui.count.setText(words.format(count=len(sheet.entries), whole=whole) if whole else "")

    def _show_picture(self) -> None:
        sheet = self._sheet
        if sheet is None:
            return
        side = self.ui.side.value
        several = len(sheet.tracker.slots) > 1
        by = side if isinstance(side, Side) and several else Side.DAY
        drawn = sheet.tracker.is_drawn
        self.ui.pattern.setText(sheet.pattern or self.tr("Three entries, and what they show stands here."))
        self.ui.side.setVisible(several and drawn)
        self.ui.save_picture.setVisible(drawn)
        self.ui.save_picture.setEnabled(bool(sheet.entries))
        self.ui.chart.setVisible(drawn)
        self.ui.chart.set_title(sheet.tracker.what)
        self.ui.chart.show_log(sheet.tracker, sheet.entries, by)

    def _save_picture(self) -> None:
        self.settle()
        if self._sheet:
            say = self.ui.undo_bar.show_message
            save_drawings(self._workplace, self, drawings(self._sheet), lambda words: say(words, undo=False))

    def _on_which(self) -> None:
        self.settle()
        self._steps = self._taken_back = 0
        self._show(self.ui.which.currentData())
        self.ui.grid.setFocus()

    def _on_change(self, change: object) -> None:
        if isinstance(change, Change) and "log_entry" in change.nouns:
            self._refresh()

    # typing

    def _on_taken(self, place: tuple[date, int], text: str) -> None:
        logs = self._workplace.desk.logs
        change = self._pen.write(lambda: logs.put(self._id, *place, text), self._say, quietly=True)
        if change is None:
            return
        self.ui.grid.log.set_pending(None, "")
        self._forget()
        if change.steps:
            self._steps += 1
            self._taken_back = 0
            self.ui.undo.setEnabled(True)

    def _say(self, refusal: Refused) -> None:
        if isValid(self):
            self.ui.undo_bar.show_message(refusal.words, undo=False)

    def _undo(self) -> None:
        """Take back what was done in here, and nothing before it."""
        if self.ui.grid.log.pending:
            self.ui.grid.log.set_pending(None, "")
            self._forget()
        elif self._steps and self._reverse(self._workplace.desk.ledger.undo, self.tr("Taken back: {words}")):
            self._steps -= 1
            self._taken_back += 1
        self.ui.undo.setEnabled(self._steps > 0)
        self.ui.grid.setFocus()

    def _redo(self) -> None:
        if self._taken_back and self._reverse(
            self._workplace.desk.ledger.redo, self.tr("Done again: {words}")
        ):
            self._steps += 1
            self._taken_back -= 1
        self.ui.undo.setEnabled(self._steps > 0)

    def _reverse(self, act: Callable[[], Change], pattern: str) -> bool:
        change = self._pen.write(act, self._say, quietly=True)
        if change is None:
            return False
        self.ui.undo_bar.show_message(pattern.format(words=change.words), undo=False)
        touched = next((step.after or step.before for step in change.steps), None)
        day, slot = getattr(touched, "day", None), getattr(touched, "slot", None)
        if isinstance(day, date) and isinstance(slot, int):
            self.ui.grid.setCurrentIndex(self.ui.grid.log.index_of((day, slot)))
        return True

    # what could not be taken

    @property
    def _draft(self) -> str:
        return f"log:{self._id}"

    def _keep(self) -> None:
        """Keep what a cell was refused, so that it comes back."""
        pending, sheet = self.ui.grid.log.pending, self._sheet
        if pending and sheet:
            (day, slot), text = pending
            fields = {"day": day.isoformat(), "slot": str(slot), "text": text}
            client_id, drafts = sheet.assignment.client_id, self._workplace.desk.drafts
            self._workplace.keep(lambda: drafts.keep(self._draft, client_id, fields))

    def _forget(self) -> None:
        drafts = self._workplace.desk.drafts
        if drafts.kept(self._draft):
            self._workplace.keep(lambda: drafts.forget(self._draft))

    def _give_back(self) -> None:
        kept = self._workplace.desk.drafts.kept(self._draft)
        if kept:
            place = date.fromisoformat(kept["day"]), int(kept["slot"])
            index = self.ui.grid.log.index_of(place)
            if index.isValid():
                self.ui.grid.setCurrentIndex(index)
                self.ui.grid.log.set_pending(place, kept["text"])

    def settle(self) -> None:
        """Take what is being typed; what is refused is kept for next time."""
        if not self.ui.grid.settle():
            self._keep()

    def accept(self) -> None:
        self.settle()
        super().accept()

    def reject(self) -> None:
        self.settle()
        super().reject()

    # files

    def _on_bring_in(self) -> None:
        place = pick_file(self._workplace, self)
        if place:
            self._bring(place)

    def _bring(self, place: Path) -> None:
        self.settle()
        bring_in(self._workplace, place, self._id, self._on_brought, self._say)

    def _on_brought(self, change: Change) -> None:
        if not isValid(self):
            self._workplace.navigator.say(change.words, undo=bool(change.steps))
            return
        self._steps += bool(change.steps)
        self._taken_back = 0
        self.ui.undo_bar.show_message(change.words, undo=False)
        self.ui.undo.setEnabled(self._steps > 0)
        soon(self.ui.grid, self.ui.grid.setFocus)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_file(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        place = dropped_file(event.mimeData())
        if place:
            event.acceptProposedAction()
            soon(self, lambda: self._bring(place))
