"""A template of one's own, changed: saved as it is typed, with what the checks would say under the words."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QWidget

from practice_desk.domain.assignment import HOW_LONG, HOW_OFTEN, minutes_words, often_words
from practice_desk.domain.refused import Refused
from practice_desk.gui.client.pen import Pen
from practice_desk.gui.field_set import FieldSet
from practice_desk.gui.forms.ui_template_dialog import Ui_TemplateDialog
from practice_desk.gui.parting import part_with
from practice_desk.gui.size import fit
from practice_desk.gui.theme import style_type, theme_of
from practice_desk.gui.tidy import keep_lines
from practice_desk.gui.typing_keeper import TypingKeeper
from practice_desk.gui.workplace import Workplace
from practice_desk.services.template import TemplateForm

CHECK_AFTER_MS = 600
_WIDTH, _HEIGHT = 40, 50
"""In em of the font; never more than the screen has."""
_SHOWN = 2
"""Sentences of the checks at a time."""


def edit_template(workplace: Workplace, template_id: str) -> None:
    """Change a template; everything is saved by the time it closes."""
    dialog = TemplateDialog(workplace, template_id, QApplication.activeWindow())
    try:
        workplace.ask.form(dialog)
        dialog.settle()
    finally:
        part_with(dialog)


class TemplateDialog(QDialog):
    """Words that are refused stay where they are, are kept as a draft, and come back next time."""

    def __init__(self, workplace: Workplace, template_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_TemplateDialog()
        self.ui.setupUi(self)
        self._workplace = workplace
        self._id = template_id
        self._pen = Pen(workplace, self.ui.undo_bar)
        ui = self.ui
        self._fields = FieldSet(
            name=ui.name,
            what=ui.what,
            cue=ui.cue,
            minutes=ui.minutes,
            often=ui.often,
            why=ui.why,
            if_stuck=ui.if_stuck,
            tags=ui.tags,
        )
        self._checking = QTimer(self)
        self._checking.setSingleShot(True)
        self._checking.setInterval(CHECK_AFTER_MS)
        self._checking.timeout.connect(self._check)
        self._typing = TypingKeeper(self, self._keep, self._commit)
        self._typing.silently(self._fill)
        self._connect()
        style_type(self, theme_of(self))
        keep_lines(ui.what, 4)
        fit(self, _WIDTH, _HEIGHT)
        self._check()
        ui.name.setFocus()

    def _fill(self) -> None:
        form = TemplateForm.of(self._workplace.desk.templates.get(self._id))
        lengths = _with([float(one) for one in HOW_LONG], form.minutes)
        times = _with([one.times for one in HOW_OFTEN], form.times_per_week)
        _offer(self.ui.minutes, [(minutes_words(one), f"{one:g}") for one in lengths])
        _offer(self.ui.often, [(often_words(one), f"{one:g}") for one in times])
        shown = {
            "name": form.name,
            "what": form.what,
            "cue": form.cue,
            "minutes": f"{form.minutes:g}" if form.minutes else "",
            "often": f"{form.times_per_week:g}" if form.times_per_week else "",
            "why": form.why,
            "if_stuck": form.if_stuck,
            "tags": form.tags,
        }
        self._fields.fill({**shown, **self._workplace.desk.drafts.kept(self._draft)})

    def _connect(self) -> None:
        self._typing.watch(*self._fields.typed_into)
        for combo in self._fields.lists:
            combo.activated.connect(lambda _index: self._on_choice())
        for field in (self.ui.what, self.ui.cue):
            field.textChanged.connect(lambda *_text: self._checking.start())
        self.ui.done.clicked.connect(self.accept)
        if self._workplace.desk.drafts.kept(self._draft):
            self._typing.touch()  # given back, it goes on like words just typed

    @property
    def _draft(self) -> str:
        return f"template:{self._id}"

    def _form(self) -> TemplateForm:
        texts = self._fields.texts()
        minutes, often = texts["minutes"], texts["often"]
        return TemplateForm(
            texts["name"],
            texts["what"],
            texts["cue"],
            float(minutes) if minutes else None,
            float(often) if often else None,
            texts["why"],
            texts["if_stuck"],
            texts["tags"],
        )

    def _on_choice(self) -> None:
        self._typing.touch()
        self._typing.flush()
        self._check()

    def _keep(self) -> bool:
        drafts, texts = self._workplace.desk.drafts, self._fields.texts()
        return self._workplace.keep(lambda: drafts.keep(self._draft, None, texts))

    def _commit(self) -> bool:
        desk, form = self._workplace.desk, self._form()
        if self._pen.write(lambda: desk.templates.edit(self._id, form), self._say, quietly=True) is None:
            return False
        return self._workplace.keep(lambda: desk.drafts.forget(self._draft))

    def _say(self, refusal: Refused) -> None:
        self.ui.undo_bar.show_message(refusal.words, undo=False)

    def _check(self) -> None:
        self._checking.stop()
        notes = self._workplace.desk.templates.second_look(self._form())[:_SHOWN]
        self.ui.notes.setText("\n".join(notes))
        self.ui.notes.setVisible(bool(notes))

    def settle(self) -> None:
        """Commit what is still being typed."""
        self._checking.stop()
        self._typing.flush()

    def accept(self) -> None:
        """Close, unless something could not be saved: that is said, and stays."""
        self.settle()
        if not self._typing.pending:
            super().accept()

    def reject(self) -> None:
        """Close; words that were refused are kept and given back next time."""
        self.settle()
        super().reject()


def _with(choices: list[float], present: float | None) -> list[float]:
    """The choices, and the present one where it is none of them."""
    return sorted({*choices, present} if present else set(choices))


def _offer(combo: QComboBox, choices: list[tuple[str, str]]) -> None:
    combo.addItem("–", "")
    for words, data in choices:
        combo.addItem(words, data)
