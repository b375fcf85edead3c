"""The details of a client as a form: filled from a client, read back as typed."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPlainTextEdit, QWidget

from practice_desk.domain.client import ClientKind
from practice_desk.domain.days import clock_words, weekday
from practice_desk.domain.refused import Refused
from practice_desk.domain.their_words import WORDS
from practice_desk.gui.client.typed_time import read_time
from practice_desk.gui.forms.ui_client_details import Ui_ClientDetails
from practice_desk.gui.theme import style_type, theme_of
from practice_desk.services.client import ClientForm

_SESSION = ("usual_day", "usual_time", "every_weeks")
_LINES = 2
"""Height of the longer fields, in lines of text."""


class ClientDetails(QWidget):
    """Name, who comes, usual session, and what helps to know.

    ``chosen`` follows every choice from a list; typing is watched through :attr:`typed_fields`.
    """

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ClientDetails()
        self.ui.setupUi(self)
        self._fill_choices()
        self._connect()
        style_type(self, theme_of(self))
        theme_of(self).changed.connect(self._measure)
        self._measure()
        self.show_more(False)

    @property
    def typed_fields(self) -> tuple[QLineEdit | QPlainTextEdit, ...]:
        """Every field that is typed into, in reading order."""
        ui = self.ui
        word = ui.word.lineEdit()
        fields = (
            ui.name,
            ui.people,
            ui.usual_time,
            ui.pronouns,
            word,
            ui.contact,
            ui.interests,
            ui.steer_clear,
        )
        return tuple(field for field in fields if field is not None)

    def fill(self, form: ClientForm) -> None:
        """Show a client, in place of whatever stood here."""
        ui = self.ui
        ui.name.setText(form.name)
        ui.kind.value = form.kind
        ui.people.setText(form.people)
        _choose(ui.usual_day, form.usual_day)
        ui.usual_time.setText(clock_words(form.usual_time))
        _choose(ui.every_weeks, form.every_weeks)
        ui.pronouns.setText(form.pronouns)
        ui.word.setCurrentText(form.word)
        ui.contact.setPlainText(form.contact)
        ui.interests.setPlainText(form.interests)
        ui.steer_clear.setPlainText(form.steer_clear)
        self._ask_who()
        self.clear_said()

    def read(self) -> ClientForm:
        """What stands in the form. Raises Refused for a time that is none, or a rhythm without a day."""
        ui = self.ui
        every_weeks, usual_day = ui.every_weeks.currentData(), ui.usual_day.currentData()
        if every_weeks and usual_day is None:
            raise Refused(
                self.tr("Choose the usual day as well, so that visits can be planned."), "usual_day"
            )
        return ClientForm(
            name=ui.name.text(),
            kind=ClientKind(str(ui.kind.value)),
            people=ui.people.text(),
            pronouns=ui.pronouns.text(),
            contact=ui.contact.toPlainText(),
            usual_day=usual_day,
            usual_time=read_time(ui.usual_time.text(), "usual_time"),
            every_weeks=every_weeks,
            word=ui.word.currentText(),
            interests=ui.interests.toPlainText(),
            steer_clear=ui.steer_clear.toPlainText(),
        )

    def as_typed(self) -> dict[str, str]:
        """Everything as text, right or not, to be kept and given back."""
        ui = self.ui
        return {
            "name": ui.name.text(),
            "kind": str(ui.kind.value),
            "people": ui.people.text(),
            "usual_day": str(ui.usual_day.currentIndex()),
            "usual_time": ui.usual_time.text(),
            "every_weeks": str(ui.every_weeks.currentIndex()),
            "pronouns": ui.pronouns.text(),
            "word": ui.word.currentText(),
            "contact": ui.contact.toPlainText(),
            "interests": ui.interests.toPlainText(),
            "steer_clear": ui.steer_clear.toPlainText(),
        }

    def give_back(self, typed: Mapping[str, str]) -> None:
        """Put back what was kept of an earlier form."""
        ui = self.ui
        ui.name.setText(typed.get("name", ""))
        kind = typed.get("kind", "")
        ui.kind.value = ClientKind(kind) if kind in list(ClientKind) else ClientKind.PERSON
        ui.people.setText(typed.get("people", ""))
        for field, combo in (("usual_day", ui.usual_day), ("every_weeks", ui.every_weeks)):
            index = typed.get(field, "0")
            combo.setCurrentIndex(int(index) if index.isdecimal() else 0)
        ui.usual_time.setText(typed.get("usual_time", ""))
        ui.pronouns.setText(typed.get("pronouns", ""))
        ui.word.setCurrentText(typed.get("word", WORDS[0]))
        ui.contact.setPlainText(typed.get("contact", ""))
        ui.interests.setPlainText(typed.get("interests", ""))
        ui.steer_clear.setPlainText(typed.get("steer_clear", ""))
        self._ask_who()

    def show_more(self, shown: bool) -> None:
        """Unfold what can wait, or fold it away."""
        self.ui.more.setChecked(shown)
        self._on_more(shown)

    def never_fold(self) -> None:
        self.show_more(True)
        self.ui.more.hide()

    def say(self, refusal: Refused, *, go: bool = False) -> None:
        """Answer beside the field concerned; with ``go``, take the keyboard there."""
        self.clear_said()
        field = refusal.field if refusal.field in self.as_typed() else "name"
        label = self._said("session" if field in _SESSION else field)
        if label is None:
            return
        label.setText(refusal.words)
        label.show()
        if label.parent() is self.ui.more_part:
            self.show_more(True)
        target = self.findChild(QWidget, field)
        if go and target is not None:
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear_said(self) -> None:
        for label in self.findChildren(QLabel):
            if label.objectName().startswith("said_"):
                label.clear()
                label.hide()

    def _said(self, field: str) -> QLabel | None:
        return self.findChild(QLabel, f"said_{field}")

    def _fill_choices(self) -> None:
        ui = self.ui
        ui.kind.set_question(self.tr("Who comes?"))
        ui.kind.set_options(
            [
                (ClientKind.PERSON, self.tr("One person")),
                (ClientKind.COUPLE, self.tr("A couple")),
                (ClientKind.CHILD, self.tr("A child with a parent")),
            ]
        )
        ui.kind.keep_answered()
        ui.kind.value = ClientKind.PERSON
        ui.usual_day.addItem(self.tr("No usual day"), None)
        for number in range(7):
            ui.usual_day.addItem(weekday(number), number)
        rhythms = (self.tr("As it comes"), self.tr("Every week"), self.tr("Every fortnight"))
        for weeks, words in enumerate(rhythms):
            ui.every_weeks.addItem(words, weeks)
        ui.word.addItems(WORDS)

    def _connect(self) -> None:
        ui = self.ui
        ui.kind.chosen.connect(self._on_kind)
        for combo in (ui.usual_day, ui.every_weeks):
            combo.activated.connect(lambda _index: self.chosen.emit())
        ui.word.activated.connect(lambda _index: self.chosen.emit())
        ui.more.toggled.connect(self._on_more)

    def _on_kind(self, _kind: object) -> None:
        self._ask_who()
        self.chosen.emit()

    def _ask_who(self) -> None:
        self.ui.people_row.setVisible(self.ui.kind.value is not ClientKind.PERSON)

    def _on_more(self, shown: bool) -> None:
        self.ui.more_part.setVisible(shown)
        self.ui.more.setProperty("glyph", "chevron-up" if shown else "chevron-down")
        self.ui.more.setText(self.tr("&Less") if shown else self.tr("&More about them"))
        style_type(self.ui.more, theme_of(self))

    def _measure(self) -> None:
        for field in (self.ui.contact, self.ui.interests, self.ui.steer_clear):
            field.setFixedHeight(_LINES * field.fontMetrics().lineSpacing() + 22)


def _choose(combo: QComboBox, value: object) -> None:
    combo.setCurrentIndex(max(0, combo.findData(value)))
