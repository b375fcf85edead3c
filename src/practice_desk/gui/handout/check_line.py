"""What the handout says of today's readiness check, and the line of why that going against it asks for."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from practice_desk.gui.against import AgainstLine
from practice_desk.gui.forms.ui_handout import Ui_Handout
from practice_desk.gui.lean import TodaysLean, todays_lean
from practice_desk.gui.workplace import Step, Workplace


class CheckLine(QObject):
    """Looks after the card at the top and the row below it."""

    def __init__(self, page: QWidget, ui: Ui_Handout, workplace: Workplace) -> None:
        super().__init__(page)
        self._ui = ui
        self._workplace = workplace
        self._client_id = ""
        self._skipped: set[str] = set()
        self._then: Callable[[], object] | None = None
        self._against = AgainstLine(page, ui, workplace)
        self._against.given.connect(self._on_given)
        ui.do_check.clicked.connect(lambda: workplace.navigator.go(Step.READINESS))
        ui.skip_check.clicked.connect(self._on_skip)

    def show(self, client_id: str, *, writing: bool) -> None:
        """``writing`` while the page is not handed over yet; from then on nothing is said here."""
        if client_id != self._client_id:
            self._then = None
        self._client_id = client_id
        lean = self._lean()
        undecided = writing and lean.check.result is None
        self._ui.no_check.setVisible(undecided and client_id not in self._skipped)
        self._ui.no_check_words.setText(lean.words or self.tr("No readiness check today."))
        self._ui.do_check.setText(self.tr("Go on with it") if lean.begun else self.tr("Do it now"))
        typed = self._against.show(client_id)
        asked = writing and lean.against is not None
        self._ui.against_row.setVisible(asked and (typed or self._then is not None))

    def with_why(self, act: Callable[[], object]) -> None:
        """Do it, once there is a line of why where it goes against what was settled."""
        if self._lean().against is None:
            act()
            return
        self._then = act
        self._against.ask()

    def leave(self) -> None:
        """Keep what is being typed."""
        self._then = None
        self._against.leave()

    def _lean(self) -> TodaysLean:
        return todays_lean(self._workplace.desk, self._client_id)

    def _on_given(self, why: str) -> None:
        readiness, lean = self._workplace.desk.readiness, self._lean()
        result, then = lean.against, self._then
        if result and self._workplace.attempt(
            lambda: readiness.decide(lean.check, result, why), quietly=True
        ):
            self._then = None
            self._against.taken()
            self._ui.against_row.hide()
            if then:
                then()

    def _on_skip(self) -> None:
        self._skipped.add(self._client_id)
        self._ui.no_check.hide()
