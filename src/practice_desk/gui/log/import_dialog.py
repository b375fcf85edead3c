"""What a file would bring into a log, looked at first: what is new, what stays out and why, how it was read."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialog, QWidget
from shiboken6 import isValid

from practice_desk.domain.change import Change
from practice_desk.domain.log.read_day import DayOrder
from practice_desk.domain.log.tracker import Cell, value_words
from practice_desk.domain.refused import Refused
from practice_desk.domain.text import initials
from practice_desk.gui.forms.ui_log_import import Ui_LogImportDialog
from practice_desk.gui.size import dress
from practice_desk.gui.tidy import FoldingRow
from practice_desk.gui.workplace import Workplace
from practice_desk.services.log_import import Preview

_WIDTH, _HEIGHT = 52, 42
"""In em of the font; never more than the screen has."""
_ROWS = 5
_NONE = -1
_LOOK_MS = 40


class LogImportDialog(QDialog):
    """``change`` is what was brought in, or ``None`` while nothing was."""

    def __init__(self, workplace: Workplace, preview: Preview, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_LogImportDialog()
        self.ui.setupUi(self)
        self.change: Change | None = None
        self._workplace = workplace
        self._preview = preview
        self._writing = False
        self._far = (0, 0)
        self._look = QTimer(self)
        self._look.setInterval(_LOOK_MS)
        self.ui.order.set_question(self.tr("How dates are written"))
        self.ui.order.set_options(
            [
                (DayOrder.DAY_FIRST, self.tr("Day first")),
                (DayOrder.MONTH_FIRST, self.tr("Month first")),
            ]
        )
        self.ui.order.keep_answered()
        FoldingRow(self.ui.scroll, self.ui.column_row)
        self._fill_logs()
        self._fill_columns()
        self._connect()
        dress(self, _WIDTH, _HEIGHT)
        self._show()
        (self.ui.take if self.ui.take.isEnabled() else self.ui.leave).setFocus()

    def _connect(self) -> None:
        ui = self.ui
        ui.which.activated.connect(lambda _row: self._on_which())
        for combo in (ui.day, ui.slot, ui.value):
            combo.activated.connect(lambda _row: self._on_columns())
        ui.order.chosen.connect(lambda _order: self._on_columns())
        ui.replace.toggled.connect(lambda _on: self._say_summary())
        ui.take.clicked.connect(self._take)
        ui.leave.clicked.connect(self.reject)
        self._look.timeout.connect(self._show_progress)

    # filling

    def _fill_logs(self) -> None:
        """A table does not say whose it is, so another log of the client can be chosen."""
        incoming = self._preview.incoming
        lines = self._workplace.desk.logs.of_client(incoming.client_id)
        for line in lines:
            self.ui.which.addItem(line.tracker.what, line.assignment.id)
        self.ui.which.setCurrentIndex(self.ui.which.findData(incoming.assignment_id))
        self.ui.which_box.setVisible(incoming.fields is None and len(lines) > 1)

    def _fill_columns(self) -> None:
        columns, names = self._preview.reading.columns, self._preview.reading.names
        self.ui.columns.setVisible(columns is not None)
        if columns is None:
            return
        several = len(self._preview.incoming.tracker.slots) > 1
        for combo, none, chosen in (
            (self.ui.day, self.tr("not found"), columns.day),
            (
                self.ui.slot,
                self.tr("each its own column") if columns.slots else self.tr("none"),
                columns.slot,
            ),
            (
                self.ui.value,
                self.tr("by time of day") if columns.slots else self.tr("not found"),
                columns.value,
            ),
        ):
            combo.clear()
            combo.addItem(none, _NONE)
            for place, name in enumerate(names):
                combo.addItem(name, place)
            combo.setCurrentIndex(max(0, combo.findData(_NONE if chosen is None else chosen)))
        for widget in (self.ui.slot, self.ui.slot_title):
            widget.setVisible(several)

    def _show(self) -> None:
        reading, incoming = self._preview.reading, self._preview.incoming
        client = self._workplace.desk.clients.get(incoming.client_id)
        hidden = self._workplace.navigator.names_are_hidden
        name = initials(client.name) if hidden else client.first_name
        words = self.tr("For {name}: {what}. Nothing is written before you say so.")
        self.ui.lead.setText(words.format(name=name, what=incoming.tracker.what))
        self.ui.notes.setText("\n".join(reading.notes))
        self.ui.notes.setVisible(bool(reading.notes))
        self.ui.order_box.setVisible(reading.asked)
        self.ui.order_words.setText(self.tr("These dates could be read both ways. 03/04 is which?"))
        self.ui.order.value = reading.order
        self.ui.replace.setVisible(bool(self._preview.comparison.differing))
        self.ui.progress.hide()
        self._say_summary()

    def _list_left_out(self) -> None:
        """What stays out, by its row; what differs is among it until the file's word is taken."""
        lines = [f"{left.where}: {left.reason}" for left in self._preview.reading.left_out]
        if not self.ui.replace.isChecked():
            lines += self._differences()
        self.ui.left_out.clear()
        self.ui.left_out.addItems(lines)
        for widget in (self.ui.left_out, self.ui.left_out_title):
            widget.setVisible(bool(lines))
        self.ui.left_out.setMinimumHeight(min(_ROWS, len(lines)) * self.fontMetrics().height() * 2)

    def _differences(self) -> list[str]:
        scale = self._preview.incoming.tracker.scale
        words = self.tr("{where}: the log has {old} there, and the file {new}.")
        return [
            words.format(
                where=found.where,
                old=value_words(scale, entry.value, entry.words),
                new=value_words(scale, found.cell.value, found.cell.words),
            )
            for found, entry in self._preview.comparison.differing
        ]

    def _say_summary(self) -> None:
        self._list_left_out()
        comparison, left = self._preview.comparison, len(self._preview.reading.left_out)
        parts = [
            _counted(len(comparison.new), self.tr("{count} new")),
            _counted(comparison.same, self.tr("{count} there already")),
            _counted(len(comparison.differing), self.tr("{count} different from what is there")),
            _counted(left, self.tr("{count} left out")),
        ]
        said = ", ".join(part for part in parts if part)
        self.ui.summary.setText(f"{said}." if said else self.tr("Nothing in it for this log."))
        count = len(self._cells())
        words = self.tr("&Bring in 1 entry") if count == 1 else self.tr("&Bring in {count} entries")
        self.ui.take.setText(words.format(count=f"{count:,}") if count else self.tr("Nothing to bring in"))
        self.ui.take.setEnabled(count > 0)

    def _cells(self) -> tuple[Cell, ...]:
        return self._preview.comparison.to_take(replace=self.ui.replace.isChecked())

    # choosing

    def _on_which(self) -> None:
        imports = self._workplace.desk.log_imports
        aimed = imports.aim(self._preview.incoming, self.ui.which.currentData())
        self._preview = imports.preview(aimed)
        self._fill_columns()
        self._show()

    def _on_columns(self) -> None:
        reading = self._preview.reading
        if reading.columns is None:
            return
        chosen = [combo.currentData() for combo in (self.ui.day, self.ui.slot, self.ui.value)]
        day, slot, value = (None if place == _NONE else place for place in chosen)
        same = reading.columns.slots and value is None
        columns = reading.columns if same else reading.columns.chosen(day, slot, value)
        order = self.ui.order.value
        self._preview = self._workplace.desk.log_imports.preview(
            self._preview.incoming,
            columns,
            order if reading.asked and isinstance(order, DayOrder) else None,
        )
        self._show()

    # taking

    def _take(self) -> None:
        """Written off the window's thread, all or nothing; until it is done nothing else can be chosen."""
        cells, incoming = self._cells(), self._preview.incoming
        take, tell = self._workplace.desk.log_imports.take, self._tell_progress
        self._far = (0, len(cells))
        self._show_progress()
        self.ui.progress.show()
        self._busy(busy=True)
        self._workplace.runner.run(
            lambda: take(incoming.assignment_id, cells, tell), self._on_taken, self._on_refused
        )

    def _busy(self, *, busy: bool) -> None:
        self._writing = busy
        for widget in (self.ui.take, self.ui.scroll):
            widget.setEnabled(not busy)
        if busy:
            self._look.start()
        else:
            self._look.stop()

    def _tell_progress(self, done: int, whole: int) -> None:
        """From any thread, and also when the form is gone: it looks, and is never called."""
        self._far = (done, whole)

    def _show_progress(self) -> None:
        done, whole = self._far
        self.ui.progress.setRange(0, whole)
        self.ui.progress.setValue(done)

    def reject(self) -> None:
        """Leave it; what is being written is waited for, so that nobody wonders whether it was."""
        if not self._writing:
            super().reject()

    def _on_taken(self, change: Change) -> None:
        self._workplace.navigator.saved(well=True)
        self.change = change
        if isValid(self):
            self._look.stop()
            self._show_progress()
            self.accept()

    def _on_refused(self, refusal: Refused) -> None:
        """Said in the dialog; where that is gone meanwhile, at the window's edge."""
        if not isValid(self):
            self._workplace.navigator.saved(well=False)
            return
        self._busy(busy=False)
        self.ui.progress.hide()
        self.ui.undo_bar.show_message(refusal.words, undo=False)


def _counted(count: int, words: str) -> str:
    return words.format(count=f"{count:,}") if count else ""
