"""The page of a free week: a way to say it, grounding cards, crisis contacts. Nothing of it is kept."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from practice_desk.domain.handout import Along, PageChoices
from practice_desk.domain.practice import Paper
from practice_desk.domain.readiness import GROUNDING_CARDS, GroundingCard, grounding_card
from practice_desk.domain.support import OFFLINE, contact_lines
from practice_desk.gui.forms.ui_rest_page import Ui_RestPage
from practice_desk.gui.handout.page_view import PageView
from practice_desk.gui.shell.together import Sheet, Together
from practice_desk.gui.widgets.foot import fold_foot
from practice_desk.gui.workplace import Workplace


class RestPage(QWidget):
    """Opened from the hold page with the words that stand there."""

    back_asked = Signal()

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self.ui = Ui_RestPage()
        self.ui.setupUi(self)
        fold_foot(self.ui.footer)
        self._client_id = ""
        self._say = ""
        self.ui.paper.set_question(self.ui.paper_title.text())
        self.ui.paper.set_options([(Paper.A4, "A4"), (Paper.LETTER, self.tr("Letter")), (Paper.A5, "A5")])
        self.ui.paper.keep_answered()
        self.ui.cards.set_columns(1)
        self.ui.cards.set_question(self.ui.cards_title.text())
        self.ui.cards.set_options([(card.key, self.tr(card.title)) for card in GROUNDING_CARDS])
        for box, card in zip(self.ui.cards.boxes(), GROUNDING_CARDS, strict=True):
            box.setToolTip(self.tr(card.mind))
        self.ui.signature.setChecked(True)
        self.ui.offline.setText(self.tr(OFFLINE))
        self.view = PageView(workplace, self.ui, self)
        self._connect()

    def _connect(self) -> None:
        for tick in (*self._reset(), self.ui.signature):
            tick.toggled.connect(lambda _on: self._render())
        self.ui.cards.changed.connect(lambda _cards: self._render())
        self.ui.paper.chosen.connect(lambda _paper: self._render())
        self.ui.print.clicked.connect(self.go_on)
        self.ui.save_pdf.clicked.connect(self.save_pdf)
        self.ui.copy_text.clicked.connect(self.view.copy_text)
        self.ui.look.clicked.connect(self.look_together)
        self.ui.back.clicked.connect(self.back_asked)

    def _reset(self) -> Sequence[QCheckBox]:
        """What is chosen anew for each client."""
        return (self.ui.say, self.ui.contacts, self.ui.first_name, self.ui.large_print)

    def show_page(self, client_id: str, say: str) -> None:
        """Lay out the page of this client; for another one than before the choices begin anew."""
        if client_id != self._client_id:
            for tick in self._reset():
                tick.blockSignals(True)
                tick.setChecked(tick is self.ui.say)
                tick.blockSignals(False)
            self.ui.cards.values = ()
        self._client_id, self._say = client_id, say
        practice = self._workplace.desk.practice.current()
        self.ui.paper.value = practice.paper
        self.ui.signature.setEnabled(bool(practice.signature or practice.phone))
        self._fill_contacts()
        self._render()
        self.ui.say.setFocus()

    def _fill_contacts(self) -> None:
        support = self._workplace.desk.support.current()
        there = support.contacts.are_there
        self.ui.contacts.setEnabled(there)
        if not there:
            self.ui.contacts.setChecked(False)
            words = self.tr("None yet. Add the ones of your country in Settings, under Support.")
        else:
            words = f"{contact_lines(support.contacts)}\n{self.tr(support.checked)}"
        self.ui.contacts_words.setText(words)

    def _cards(self) -> tuple[GroundingCard, ...]:
        return tuple(grounding_card(key) for key in self.ui.cards.values)

    def _render(self) -> None:
        if not self._client_id:
            return
        ui, paper = self.ui, self.ui.paper.value
        choices = PageChoices(
            first_name=ui.first_name.isChecked(),
            boxes=False,
            signature=ui.signature.isChecked() and ui.signature.isEnabled(),
            large_print=ui.large_print.isChecked(),
            paper=paper if isinstance(paper, Paper) else Paper.A4,
        )
        contacts = self._workplace.desk.support.current().contacts if ui.contacts.isChecked() else None
        along = Along(self._say if ui.say.isChecked() else "", self._cards(), contacts)
        page = self._workplace.desk.handouts.rest_page(self._client_id, choices, along)
        self.view.show(page, self._client_id)

    def look_together(self) -> None:
        """The chosen cards, large; all of them when none is chosen."""
        show_cards(self.window(), self._cards())

    def save_pdf(self) -> None:
        self.view.save(lambda: self._workplace.navigator.say(self.tr("Saved.")))

    def go_on(self) -> None:
        self.view.print(lambda: self._workplace.navigator.say(self.tr("Sent to the printer.")))

    def leave(self) -> None:
        """Nothing is typed here."""
        self.view.leave()


def show_cards(window: QWidget, cards: Sequence[GroundingCard] = ()) -> None:
    """Grounding cards, large, one at a time. Nothing about them is kept."""
    Together(window, [Sheet(card.title, card.lines) for card in cards or GROUNDING_CARDS])
