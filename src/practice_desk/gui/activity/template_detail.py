"""A template of one's own in full, with what can be done with it."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QScrollArea, QWidget

from practice_desk.domain.assignment import minutes_words, often_words
from practice_desk.domain.template import Template
from practice_desk.gui.forms.ui_template_detail import Ui_TemplateDetail


class TemplateDetail(QScrollArea):
    """Each signal carries the id of the template shown; ``used`` only while a client is open."""

    used = Signal(str)
    edited = Signal(str)
    deleted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_TemplateDetail()
        self.ui.setupUi(self)
        self.shown: Template | None = None
        self._use = ""
        self.use = self._action(self.tr("Use"), "use", "outline", "corner-down-left")
        self.edit = self._action(self.tr("Change…"), "edit", "quiet", "pencil")
        self.delete = self._action(self.tr("Delete"), "delete", "quiet", "trash-2")
        self.delete.setProperty("once", True)
        self.use.clicked.connect(lambda: self._ask(self.used.emit))
        self.edit.clicked.connect(lambda: self._ask(self.edited.emit))
        self.delete.clicked.connect(lambda: self._ask(self.deleted.emit))

    def _action(self, words: str, name: str, role: str, glyph: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setObjectName(f"template_{name}")
        button.setProperty("role", role)
        button.setProperty("glyph", glyph)
        self.ui.actions.add(button)
        return button

    def _ask(self, ask: Callable[[str], object]) -> None:
        if self.shown:
            ask(self.shown.id)

    def set_use(self, words: str, *, possible: bool) -> None:
        """What the button says, and whether there is anybody to use it for."""
        self._use = words
        self.use.setText(words.replace("&", "&&"))
        self.use.setEnabled(possible)
        self.ui.no_client.setVisible(not possible)

    def show_template(self, template: Template) -> None:
        self.shown = template
        ui = self.ui
        ui.name.setText(template.name)
        ui.tags.setText(" · ".join(template.tags))
        ui.tags.setVisible(bool(template.tags))
        ui.what.setText(template.what)
        ui.amount.setText(amount_of(template))
        ui.amount.setVisible(bool(ui.amount.text()))
        more = (
            (self.tr("Why: {words}"), template.why),
            (self.tr("If the day runs away: {words}"), template.if_stuck),
        )
        ui.more.setText("\n".join(pattern.format(words=words) for pattern, words in more if words))
        ui.more.setVisible(bool(ui.more.text()))
        self.use.setAccessibleName(f"{self._use}: {template.name}")
        self.edit.setAccessibleName(self.tr("Change {name}").format(name=template.name))
        self.delete.setAccessibleName(self.tr("Delete {name}").format(name=template.name))
        self.verticalScrollBar().setValue(0)


def amount_of(template: Template) -> str:
    """When, how long and how often, as far as it is said."""
    parts = (
        template.cue,
        minutes_words(template.minutes) if template.minutes else "",
        often_words(template.times_per_week),
    )
    return " · ".join(part for part in parts if part)
