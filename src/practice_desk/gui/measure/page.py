"""Measures: one entered item by item or by its total, what it comes to, and the course so far."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QEvent
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QApplication, QWidget

from practice_desk.domain.change import Change
from practice_desk.domain.measure import Measure, Scale
from practice_desk.domain.refused import Refused
from practice_desk.gui.day_field import day_of, set_day
from practice_desk.gui.forms.ui_measures import Ui_Measures
from practice_desk.gui.measure.course import Course
from practice_desk.gui.measure.first_question import FirstQuestion
from practice_desk.gui.measure.items import Items
from practice_desk.gui.measure.scale_dialog import edit_scale
from practice_desk.gui.measure.sheets import Sheets
from practice_desk.gui.on_paper import save_drawings
from practice_desk.gui.soon import soon
from practice_desk.gui.tidy import keep_measure, keep_short
from practice_desk.gui.typing_keeper import TypingKeeper
from practice_desk.gui.widgets.foot import fold_foot
from practice_desk.gui.workplace import Step, Workplace

_NEW = "new"


class MeasuresPage(QWidget):
    """See :class:`practice_desk.gui.shell.page.ClientPage`."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self.ui = Ui_Measures()
        self.ui.setupUi(self)
        self._client_id = ""
        self._said_result = ""
        self.sheets = Sheets(workplace)
        self.items = Items(self.ui, workplace.theme)
        self.course = Course(self.ui, self)
        self._typing = TypingKeeper(self, self._keep_draft, self._keep_draft)
        self.first = FirstQuestion(self.ui, self, self._keep_draft, self._after_first)
        self._build()
        self._connect()
        self.items.show_sheet(self.sheets.scale, self.sheets.sheet)

    # building

    def _build(self) -> None:
        ui = self.ui
        for scroll in (ui.scroll, ui.first_scroll):
            keep_measure(scroll)
        fold_foot(ui.footer)
        keep_short(ui.total, "0000000")
        ui.day.setDisplayFormat("ddd d MMM yyyy")
        ui.day.setKeyboardTracking(False)
        self._workplace.theme.changed.connect(self.course.measure)
        self._workplace.theme.changed.connect(self._fit_state)

    def _connect(self) -> None:
        ui = self.ui
        ui.scale.activated.connect(lambda _row: self._on_scale())
        ui.change_scale.clicked.connect(self._on_change_scale)
        ui.remove_scale.clicked.connect(self._on_remove_scale)
        ui.save_picture.clicked.connect(self.save_picture)
        ui.day.dateChanged.connect(lambda _date: self._on_day())
        ui.total.textEdited.connect(lambda text: self._on_total(text))
        self._typing.watch(ui.total)
        self.items.answered.connect(self._on_answer)
        self.items.extra_answered.connect(self._on_extra)
        self.items.ended.connect(ui.keep.setFocus)
        self.items.done.connect(self.go_on)
        ui.keep.clicked.connect(self.go_on)
        ui.keep_open.clicked.connect(self._write)
        ui.leave_it.clicked.connect(self._leave_it)
        ui.back.clicked.connect(self.go_back)
        self.course.correct_asked.connect(self._on_correct)
        self.course.remove_asked.connect(self._on_remove)

    # showing

    def show_client(self, client_id: str) -> None:
        if client_id != self._client_id:
            self._client_id = client_id
            self.sheets.open(client_id)
            self.ui.scroll.verticalScrollBar().setValue(0)
        self._fill()
        if not self.first.is_open:
            soon(self, self._focus_open)

    def refresh(self, change: Change) -> None:
        if change.nouns & {"measure", "scale"}:
            self._fill()

    def leave(self) -> None:
        self._typing.flush()
        self.first.flush()

    @property
    def scale(self) -> Scale:
        """The scale that is being entered."""
        return self.sheets.scale

    @property
    def _today(self) -> date:
        return self._workplace.desk.clock.today()

    def _fill(self) -> None:
        self.sheets.look_again()
        self._fill_scales()
        self._typing.silently(self._fill_sheet)
        self._fill_course()
        self._weigh()
        self._settle()
        soon(self, self._settle)

    def _settle(self) -> None:
        """Let the page take the height its rows need, which they know only once they wear their font."""
        layout = self.ui.content.layout()
        if layout:
            layout.invalidate()
            layout.activate()
        QApplication.sendEvent(self.ui.content, QEvent(QEvent.Type.LayoutRequest))

    def _fill_scales(self) -> None:
        combo = self.ui.scale
        combo.clear()
        for scale in self._workplace.desk.measures.scales():
            combo.addItem(scale.name, scale.key)
        combo.addItem(self.tr("Another scale, by its total…"), _NEW)
        combo.setCurrentIndex(max(0, combo.findData(self.scale.key)))
        combo.setEnabled(not self.sheets.correcting)

    def _fill_sheet(self) -> None:
        ui, scale, sheet = self.ui, self.scale, self.sheets.sheet
        self.items.show_sheet(scale, sheet)
        by_items = bool(scale.items)
        ui.instruction.setText(scale.instruction)
        ui.instruction.setVisible(bool(scale.instruction))
        ui.attribution.setText(scale.attribution)
        ui.attribution.setVisible(bool(scale.attribution))
        ui.total_row.setVisible(not by_items)
        ui.own_row.setVisible(not by_items and not self.sheets.correcting)
        ui.total_range.setText(self.tr("{low} to {high}").format(low=scale.lowest, high=scale.highest))
        ui.total.setText(sheet.total)
        set_day(ui.day, sheet.day or self._today)
        ui.said.hide()

    def _fill_course(self) -> None:
        course = self._workplace.desk.measures.course(self._client_id, self.scale.key)
        self.course.fill(self.scale, course, correcting=bool(self.sheets.correcting))
        self._fit_state()

    def _fit_state(self) -> None:
        """As high as the button beside it, whether it says anything or not."""
        self.ui.state.setMinimumHeight(self.ui.keep.sizeHint().height())

    # what it comes to

    def _weigh(self) -> None:
        """Say how far the sheet is and, once it is complete, what it comes to; the first question goes first."""
        ui, scale, sheet = self.ui, self.scale, self.sheets.sheet
        result, since_last, since_first = self._result()
        count = len(scale.items)
        going = self.tr("{done} of {count} answered").format(done=sheet.answered, count=count)
        ui.state.setText(result or (going if count else ""))
        for label, words in ((ui.result, result), (ui.since_last, since_last), (ui.since_first, since_first)):
            label.setText(f"{words[:1].upper()}{words[1:]}")
            label.setVisible(bool(words))
        if result and result != self._said_result:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, result))
        self._said_result = result
        correcting = bool(self.sheets.correcting)
        ui.leave_it.setVisible(correcting)
        ui.keep_open.setVisible(0 < sheet.answered < count)
        keep = self.tr("Keep the correction") if correcting else self.tr("Keep this {scale}")
        ui.keep.setText(keep.format(scale=scale.name if len(scale.name) < 24 else self.tr("measure")))
        if sheet.waits(scale):
            if not self.first.is_open:
                self.first.open(scale, sheet)
        elif self.first.is_open:
            self.first.close()

    def _result(self) -> tuple[str, str, str]:
        entered = self.sheets.sheet.entered(self.scale, self._today)
        reading = self._workplace.desk.measures.look_ahead(self._client_id, entered, self.sheets.correcting)
        total = reading.measure.total
        if total is None or not self.scale.lowest <= total <= self.scale.highest:
            return "", "", ""
        return reading.words, reading.since_last, reading.since_first

    # entering

    def _keep_draft(self) -> bool:
        return self.sheets.keep()

    def _on_answer(self, place: int, value: object) -> None:
        self.sheets.sheet.answers[place] = value if isinstance(value, int) else None
        self._changed()
        if value is not None and not self.first.is_open:
            self.items.focus_after(place)
            self._show_result()

    def _show_result(self) -> None:
        """Bring what it comes to into view, once it comes to something."""
        if self.ui.result.text():
            soon(self, lambda: self.ui.scroll.ensureWidgetVisible(self.ui.plain))

    def _on_extra(self, value: object) -> None:
        self.sheets.sheet.extra = value if isinstance(value, int) else None
        self._changed()

    def _on_total(self, text: str) -> None:
        self.sheets.sheet.total = text
        self.ui.said.hide()
        self._weigh()

    def _on_day(self) -> None:
        self.sheets.sheet.day = day_of(self.ui.day)
        self._changed()

    def _changed(self) -> None:
        self.ui.said.hide()
        self._keep_draft()
        self._weigh()

    def _after_first(self) -> None:
        scale = self.scale
        if scale.ask_first:
            self.items.focus_after(scale.ask_first - 1)
        self._weigh()
        self._show_result()

    def _focus_open(self) -> None:
        if self.first.is_open:
            return
        place = self.sheets.sheet.first_open
        if place is not None:
            self.items.focus(place)
        elif not self.scale.items:
            self.ui.total.setFocus()
        else:
            self.ui.keep.setFocus()

    # scales

    def _on_scale(self) -> None:
        self.leave()
        key = self.ui.scale.currentData()
        self._turn_to(edit_scale(self._workplace) if key == _NEW else key)

    def _on_change_scale(self) -> None:
        self.leave()
        self._turn_to(edit_scale(self._workplace, self.scale))

    def _on_remove_scale(self) -> None:
        """Remove a scale of one's own; the one entered last is turned to."""
        measures, key = self._workplace.desk.measures, self.scale.key
        if self._workplace.attempt(lambda: measures.remove_scale(key)):
            self._turn_to(measures.last_scale(self._client_id).key)

    def save_picture(self) -> None:
        """Save the course of this scale where the therapist says."""
        save_drawings(self._workplace, self, [self.course.drawing(self.scale)], self._workplace.navigator.say)

    def _turn_to(self, key: str) -> None:
        if key:
            self.sheets.turn_to(key)
        self._fill()
        self._focus_open()

    # keeping

    def go_on(self) -> None:
        """Keep the measure; open items are pointed out first."""
        if self.first.is_open:
            self.first.note()
            return
        sheet = self.sheets.sheet
        left = len(sheet.answers) - sheet.answered
        if 0 < left < len(sheet.answers):
            words = self.tr(
                "{count} items are open, so there is no total. Answer them, or keep it without one."
            )
            one = self.tr("One item is open, so there is no total. Answer it, or keep it without one.")
            self._say(one if left == 1 else words.format(count=left))
            self._focus_open()
        else:
            self._write()

    def go_back(self) -> None:
        if self.first.is_open:
            self.ui.seen.setFocus()
        else:
            self._workplace.navigator.go(Step.OVERVIEW)

    def _write(self) -> None:
        self._typing.flush()
        measures, correcting = self._workplace.desk.measures, self.sheets.correcting
        entered = self.sheets.sheet.entered(self.scale, self._today)
        if correcting:
            self._attempt(lambda: measures.correct(correcting, entered))
        else:
            self._attempt(lambda: measures.record(self._client_id, entered))

    def _attempt(self, act: Callable[[], Change]) -> None:
        """Do it; a refusal is said on the page, where nothing of what was entered is touched."""
        try:
            change = act()
        except Refused as refusal:
            self._workplace.navigator.saved(well=False)
            self._say(refusal.words)
            fields = {"day": self.ui.day, "total": self.ui.total}
            if refusal.field in fields:
                fields[refusal.field].setFocus()
            return
        self.sheets.done()
        self._workplace.navigator.saved(well=True)
        if change.steps:
            self._workplace.navigator.say(change.words, undo=True)
        self._fill()
        self.ui.history.setFocus()
        self.ui.scroll.ensureWidgetVisible(self.ui.chart_card)

    def _say(self, words: str) -> None:
        self.ui.said.setText(words)
        self.ui.said.show()
        soon(self, lambda: self.ui.scroll.ensureWidgetVisible(self.ui.said))

    # what was entered

    def _on_correct(self, measure: Measure) -> None:
        self.leave()
        self.sheets.correct(measure)
        self._fill()
        self.ui.scroll.ensureWidgetVisible(self.ui.entry_card, 0, 0)
        self._focus_open()

    def _leave_it(self) -> None:
        self.sheets.done()
        self._fill()
        self._focus_open()

    def _on_remove(self, measure: Measure) -> None:
        measures = self._workplace.desk.measures
        self._workplace.attempt(lambda: measures.remove(measure.id))
        self._fill()
