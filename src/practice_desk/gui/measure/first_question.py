"""The item that comes before everything else: its page stands alone until it is answered.

It says what to do and nothing about how great a risk is; it is never shown at zero.
"""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from practice_desk.domain.measure import Scale
from practice_desk.gui.forms.ui_measures import Ui_Measures
from practice_desk.gui.measure.sheet import Sheet
from practice_desk.gui.tidy import keep_lines
from practice_desk.gui.typing_keeper import TypingKeeper
from practice_desk.services.measure import ASSESS_NOW


class FirstQuestion:
    """Fills the second view of the page. ``kept`` is called half a second after typing, ``seen`` once the
    note was given."""

    def __init__(
        self, ui: Ui_Measures, page: QWidget, kept: Callable[[], bool], seen: Callable[[], None]
    ) -> None:
        self._ui = ui
        self._page = page
        self._seen = seen
        self._sheet: Sheet | None = None
        self._scale: Scale | None = None
        self._kept = kept
        self._typing = TypingKeeper(page, self._keep, self._keep)
        self._typing.watch(ui.seen)
        keep_lines(ui.seen, 3)
        ui.seen_done.clicked.connect(self.note)

    @property
    def is_open(self) -> bool:
        return self._ui.views.currentWidget() is self._ui.first

    def open(self, scale: Scale, sheet: Sheet) -> None:
        """Show it for this sheet; an earlier note stands in the field, to be gone over."""
        ui, answer = self._ui, sheet.first_answer(scale) or 0
        self._scale, self._sheet = scale, sheet
        ui.first_title.setText(
            self._page.tr("Item {number} of {scale}").format(number=scale.ask_first, scale=scale.name)
        )
        said = self._page.tr("It was answered “{answer}”.")
        ui.first_answer.setText(said.format(answer=scale.options[answer]))
        ui.first_words.setText(self._page.tr(ASSESS_NOW))
        self._typing.silently(lambda: ui.seen.setPlainText(sheet.seen))
        ui.first_said.hide()
        ui.views.setCurrentWidget(ui.first)
        ui.seen.setFocus()

    def close(self) -> None:
        """Show the page again, because the question no longer stands."""
        self._sheet = None
        self._ui.views.setCurrentWidget(self._ui.entry)

    def flush(self) -> None:
        self._typing.flush()

    def _keep(self) -> bool:
        if self._sheet is None:
            return True
        self._sheet.seen = self._ui.seen.toPlainText()
        return self._kept()

    def note(self) -> None:
        """Take the note; without one the question stays."""
        if self._sheet is None or self._scale is None:
            return
        self._sheet.seen = self._ui.seen.toPlainText()
        if not self._sheet.seen.strip():
            self._ui.first_said.setText(
                self._page.tr("A few words are enough: write that it was seen, then go on.")
            )
            self._ui.first_said.show()
            self._ui.seen.setFocus()
            return
        self._sheet.seen_for = self._sheet.first_answer(self._scale)
        self._typing.flush()
        self._kept()
        self.close()
        self._seen()
