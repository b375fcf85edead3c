"""Settings: a page, not a dialog. What concerns this computer goes by signals, the rest into the practice."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from practice_desk import __version__
from practice_desk.domain.change import Change
from practice_desk.domain.practice import Paper, Practice
from practice_desk.domain.refused import Refused
from practice_desk.gui.client.archived import open_archived
from practice_desk.gui.forms.ui_settings import Ui_SettingsPage
from practice_desk.gui.settings.licences import LICENCES
from practice_desk.gui.settings.limits_part import LimitsPart
from practice_desk.gui.settings.passphrase_part import PassphrasePart
from practice_desk.gui.settings.second_look_part import SecondLookPart
from practice_desk.gui.settings.support_part import SupportPart
from practice_desk.gui.shell.column import Column
from practice_desk.gui.soon import soon
from practice_desk.gui.theme import style_type, theme_of
from practice_desk.gui.typing_keeper import TypingKeeper
from practice_desk.gui.workplace import Workplace
from practice_desk.services.practice import LOCK_MINUTES

_DRAFT = "settings"
_SCALES = (0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0)
_LICENCE_LINES = 12

PARTS = (
    "passphrase",
    "lock_after",
    "appearance",
    "text_size",
    "practice",
    "support",
    "second_look",
    "limits",
)
"""What of the page is found by its own name from anywhere."""


class SettingsPage(QWidget):
    """``appearance_chosen`` carries system, light or dark; ``text_scale_chosen`` 0.9 to 2.0,
    ``captures_chosen`` whether windows are to be kept out of pictures of the screen.

    ``passphrase_change_asked`` carries the passphrase of now and the new one, and is answered by
    :meth:`passphrase_changed` or :meth:`refuse_passphrase`.
    """

    appearance_chosen = Signal(str)
    text_scale_chosen = Signal(float)
    captures_chosen = Signal(bool)
    passphrase_change_asked = Signal(str, str)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_SettingsPage()
        self.ui.setupUi(self)
        self._workplace = workplace
        self._column = Column(self.ui.column, 46)
        self._passphrase = PassphrasePart(self.ui, self)
        self.support = SupportPart(workplace)
        self.ui.support_box.addWidget(self.support)
        self.second_look = SecondLookPart(self.ui.second_look_rows, workplace, self)
        self.limits = LimitsPart(self.ui, workplace, self)
        self._typing = TypingKeeper(self, self._keep, self._commit)
        self._fill_choices()
        self._connect()
        style_type(self, theme_of(self))
        self._measure()
        self.refresh()
        self._give_back()

    def set_look(self, appearance: str, text_scale: float) -> None:
        """Show the look in force, as kept on this computer."""
        self.ui.appearance.value = appearance
        box = self.ui.text_scale
        if box.findData(text_scale) < 0:
            at = sum(scale < text_scale for scale in _SCALES)
            box.insertItem(at, _percent(text_scale), text_scale)
        box.setCurrentIndex(box.findData(text_scale))

    def set_captures(self, *, exists: bool, on: bool) -> None:
        """Show whether windows are kept out of pictures of the screen, or that this system has no way to."""
        self.ui.captures.setEnabled(exists)
        self.ui.captures.setChecked(exists and on)
        if not exists:
            self.ui.captures_lead.setText(
                self.tr(
                    "This system has no way to keep a window out of pictures of the screen."
                    " While others can see it, Ctrl+Shift+H shows initials."
                )
            )

    def refresh(self) -> None:
        """Show the practice as it is; words being typed stay."""
        self.second_look.refresh()
        self.limits.refresh()
        self.support.refresh()
        self.ui.mirror.setChecked(self._workplace.desk.mirror.is_on())
        if not self._typing.pending:
            self._typing.silently(lambda: self._fill(self._workplace.desk.practice.current()))

    def show_part(self, name: str) -> None:
        """Bring one of :data:`PARTS` into view, and the keyboard to its first field."""
        ui = self.ui
        parts: dict[str, QWidget] = {
            "passphrase": ui.change_part,
            "lock_after": ui.lock_minutes,
            "appearance": ui.appearance,
            "text_size": ui.text_scale,
            "practice": ui.name,
            "support": self.support,
            "second_look": ui.second_look_card,
            "limits": ui.limits_card,
        }
        if name == "passphrase":
            self._passphrase.unfold()
        self.come_to(parts[name])

    def come_to(self, part: QWidget) -> None:
        """Bring what stands on the page into view, and the keyboard to its first field."""
        soon(self, lambda: self._come_to(part))

    def _come_to(self, part: QWidget) -> None:
        fields = [one for one in (part, *part.findChildren(QWidget)) if _takes_keyboard(one)]
        around = part.parentWidget()
        self.show_card(part if around is None or around is self.ui.column else around)
        for field in fields[:1]:
            field.setFocus(Qt.FocusReason.OtherFocusReason)
            self.ui.scroll.ensureWidgetVisible(field)

    def show_second_look(self) -> None:
        """Scroll to what the second look looks for."""
        self.ui.scroll.verticalScrollBar().setValue(self.ui.second_look_card.y())

    def show_limits(self) -> None:
        """Scroll to the numbers of the readiness check."""
        self.ui.scroll.verticalScrollBar().setValue(self.ui.limits_card.y())

    def show_support(self) -> None:
        """Scroll to the crisis contacts."""
        self.ui.scroll.verticalScrollBar().setValue(self.support.y())

    def add_card(self, card: QWidget) -> None:
        """Put a card of its own above what the program says of itself."""
        rows = self.ui.layout_4
        rows.insertWidget(rows.indexOf(self.ui.about_card), card)

    def show_card(self, card: QWidget) -> None:
        """Scroll to a card."""
        self.ui.scroll.verticalScrollBar().setValue(card.y())

    def flush(self) -> None:
        """Commit what is being typed; called on leaving the page and on locking."""
        self._typing.flush()
        self.support.flush()
        self._passphrase.fold()

    def passphrase_changed(self) -> None:
        self._passphrase.done()
        self._workplace.navigator.say(self.tr("Passphrase changed"))

    def refuse_passphrase(self, words: str) -> None:
        self._passphrase.say(words)

    def _fill_choices(self) -> None:
        ui = self.ui
        looks = (("system", self.tr("As the system")), ("light", self.tr("Light")), ("dark", self.tr("Dark")))
        ui.appearance.set_question(ui.appearance_label.text())
        ui.appearance.set_options(looks)
        ui.appearance.keep_answered()
        for scale in _SCALES:
            ui.text_scale.addItem(_percent(scale), scale)
        ui.paper.set_question(ui.paper_label.text())
        ui.paper.set_options([(Paper.A4, "A4"), (Paper.LETTER, self.tr("Letter")), (Paper.A5, "A5")])
        ui.paper.keep_answered()
        ui.lock_minutes.set_question(ui.lock_minutes_label.text())
        ui.lock_minutes.set_options([(count, self._minutes(count)) for count in LOCK_MINUTES])
        ui.lock_minutes.keep_answered()
        for number, licence in enumerate(LICENCES):
            ui.licence.addItem(licence.what, number)
        ui.about_words.setText(self._about())

    def _minutes(self, count: int) -> str:
        return self.tr("1 minute") if count == 1 else self.tr("{count} minutes").format(count=count)

    def _about(self) -> str:
        return self.tr(
            "Practice Desk {version}. For what happens between sessions: whether to give something, what,"
            " and what came of it. It suggests with a reason; you decide.\n\n"
            "It works with no internet: nothing is ever sent, and nothing is fetched. This program has no alarm"
            " and watches nobody. If safety is the question, use your own safety plan first."
        ).format(version=__version__)

    def _connect(self) -> None:
        ui = self.ui
        ui.appearance.chosen.connect(lambda value: self.appearance_chosen.emit(str(value)))
        ui.text_scale.activated.connect(lambda _row: self.text_scale_chosen.emit(ui.text_scale.currentData()))
        ui.paper.chosen.connect(self._on_paper)
        ui.lock_minutes.chosen.connect(self._on_minutes)
        ui.captures.clicked.connect(self.captures_chosen)
        ui.mirror.clicked.connect(self._on_mirror)
        ui.archived.clicked.connect(lambda: open_archived(self._workplace))
        ui.licences.toggled.connect(self._on_licences)
        ui.licence.currentIndexChanged.connect(self._show_licence)
        self._typing.watch(*self._fields().values())
        self._passphrase.asked.connect(self.passphrase_change_asked)
        self._workplace.announcer.changed.connect(self._on_change)
        theme_of(self).changed.connect(self._measure)

    def _fields(self) -> dict[str, QLineEdit]:
        ui = self.ui
        return {"name": ui.name, "signature": ui.signature, "phone": ui.phone, "country": ui.country}

    def _typed(self) -> dict[str, str]:
        return {name: field.text() for name, field in self._fields().items()}

    def _fill(self, practice: Practice) -> None:
        for name, field in self._fields().items():
            if field.text() != getattr(practice, name):
                field.setText(getattr(practice, name))
        self.ui.paper.value = practice.paper
        known = practice.lock_minutes in LOCK_MINUTES
        self.ui.lock_minutes.value = practice.lock_minutes if known else None
        self.ui.said_practice.hide()

    def _give_back(self) -> None:
        kept = self._workplace.desk.drafts.kept(_DRAFT)
        for name, words in kept.items():
            if name in self._fields():
                self._fields()[name].setText(words)

    def _keep(self) -> None:
        try:
            self._workplace.desk.drafts.keep(_DRAFT, None, self._typed())
        except Refused as refusal:
            self._say(refusal)

    def _commit(self) -> None:
        typed = self._typed()
        if not typed["name"].strip():
            self._say(Refused(self.tr("The practice needs a name; “My practice” is fine."), "name"))
            self._keep()
            return
        try:
            change = self._workplace.desk.practice.edit(
                name=typed["name"],
                signature=typed["signature"],
                phone=typed["phone"],
                country=typed["country"],
            )
            self._workplace.desk.drafts.forget(_DRAFT)
        except Refused as refusal:
            self._workplace.navigator.saved(well=False)
            self._say(refusal)
            return
        self.ui.said_practice.hide()
        self._workplace.navigator.saved(well=True)
        if change.steps:
            self._workplace.navigator.say(change.words, undo=True)

    def _say(self, refusal: Refused) -> None:
        self.ui.said_practice.setText(refusal.words)
        self.ui.said_practice.show()

    def _on_paper(self, paper: object) -> None:
        if isinstance(paper, Paper):
            self._workplace.attempt(lambda: self._workplace.desk.practice.edit(paper=paper))
        self.refresh()

    def _on_minutes(self, minutes: object) -> None:
        if isinstance(minutes, int):
            self._workplace.attempt(lambda: self._workplace.desk.practice.edit(lock_minutes=minutes))
        self.refresh()

    def _on_mirror(self, on: bool) -> None:
        self._workplace.attempt(lambda: self._workplace.desk.mirror.switch(on=on))
        self.refresh()

    def _on_change(self, change: Change) -> None:
        if "practice" in change.nouns:
            self.refresh()

    def _on_licences(self, shown: bool) -> None:
        self.ui.licence_part.setVisible(shown)
        self.ui.licences.setProperty("glyph", "chevron-up" if shown else "chevron-down")
        style_type(self.ui.licences, theme_of(self))
        if shown:
            self._show_licence(self.ui.licence.currentIndex())

    def _show_licence(self, row: int) -> None:
        if self.ui.licences.isChecked():
            self.ui.licence_text.setPlainText(LICENCES[row].text())

    def _measure(self) -> None:
        text = self.ui.licence_text
        text.setFixedHeight(_LICENCE_LINES * text.fontMetrics().lineSpacing() + 22)


def _takes_keyboard(widget: QWidget) -> bool:
    tab = Qt.FocusPolicy.TabFocus
    return widget.isVisible() and widget.isEnabled() and bool(widget.focusPolicy() & tab)


def _percent(scale: float) -> str:
    return f"{round(scale * 100)} %"
