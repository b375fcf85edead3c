"""A scale of one's own: name, range and bands, kept all at once; what is refused stays as it was typed."""

from PySide6.QtWidgets import QApplication, QDialog, QWidget

from practice_desk.domain.change import Change
from practice_desk.domain.measure import Better, Scale, bands_text, typed_bands
from practice_desk.domain.refused import Refused
from practice_desk.gui.field_set import FieldSet
from practice_desk.gui.forms.ui_scale_dialog import Ui_ScaleDialog
from practice_desk.gui.measure.sheet import typed_total
from practice_desk.gui.parting import part_with
from practice_desk.gui.size import fit
from practice_desk.gui.theme import style_type, theme_of
from practice_desk.gui.tidy import keep_lines
from practice_desk.gui.typing_keeper import TypingKeeper
from practice_desk.gui.workplace import Workplace
from practice_desk.services.measure import ScaleForm

_WIDTH, _HEIGHT = 34, 40
"""In em of the font; never more than the screen has."""


def edit_scale(workplace: Workplace, scale: Scale | None = None) -> str:
    """Make a scale, or change one; its key, or empty when it was put aside."""
    dialog = ScaleDialog(workplace, scale, QApplication.activeWindow())
    try:
        workplace.ask.form(dialog)
        return dialog.kept_key
    finally:
        part_with(dialog)


class ScaleDialog(QDialog):
    """``kept_key`` is there once it was kept. Words put aside are given back next time."""

    def __init__(self, workplace: Workplace, scale: Scale | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ScaleDialog()
        self.ui.setupUi(self)
        self.kept_key = ""
        self._workplace = workplace
        self._scale = scale
        ui = self.ui
        ui.better.addItem(self.tr("Lower is better"), Better.LOWER.value)
        ui.better.addItem(self.tr("Higher is better"), Better.HIGHER.value)
        self._fields = FieldSet(
            name=ui.name, lowest=ui.lowest, highest=ui.highest, better=ui.better, bands=ui.bands
        )
        self._typing = TypingKeeper(self, self._keep_draft, self._keep_draft)
        self._typing.silently(self._fill)
        self._typing.watch(*self._fields.typed_into)
        ui.better.activated.connect(lambda _index: self._typing.touch())
        ui.keep.clicked.connect(self.accept)
        ui.put_aside.clicked.connect(self.reject)
        style_type(self, theme_of(self))
        keep_lines(ui.bands, 5)
        fit(self, _WIDTH, _HEIGHT)
        ui.name.setFocus()

    @property
    def _draft(self) -> str:
        return f"scale:{self._scale.key if self._scale else 'new'}"

    def _fill(self) -> None:
        scale = self._scale or Scale("", "", 0, 100)
        shown = {
            "name": scale.name,
            "lowest": str(scale.lowest),
            "highest": str(scale.highest),
            "better": scale.better.value,
            "bands": bands_text(scale.bands),
        }
        self._fields.fill({**shown, **self._workplace.desk.drafts.kept(self._draft)})

    def _keep_draft(self) -> bool:
        drafts, texts = self._workplace.desk.drafts, self._fields.texts()
        return self._workplace.keep(lambda: drafts.keep(self._draft, None, texts))

    def _write(self) -> Change:
        texts = self._fields.texts()
        lowest, highest = typed_total(texts["lowest"]), typed_total(texts["highest"])
        form = ScaleForm(
            texts["name"],
            0 if lowest is None else lowest,
            0 if highest is None else highest,
            Better(texts["better"]),
            typed_bands(texts["bands"]),
        )
        return self._workplace.desk.measures.keep_scale(form, self._scale.key if self._scale else "")

    def accept(self) -> None:
        """Keep it and close; a refusal is said, with the keyboard in the field concerned."""
        self._typing.flush()
        try:
            change = self._write()
        except Refused as refusal:
            self._say(refusal)
            return
        self._workplace.desk.drafts.forget(self._draft)
        self._workplace.navigator.saved(well=True)
        self.kept_key = self._scale.key if self._scale else change.made("scale")
        super().accept()

    def reject(self) -> None:
        """Close; what was typed is kept and given back next time."""
        self._typing.flush()
        super().reject()

    def _say(self, refusal: Refused) -> None:
        self.ui.said.setText(refusal.words)
        self.ui.said.show()
        field = {"name": self.ui.name, "highest": self.ui.highest, "bands": self.ui.bands}.get(refusal.field)
        if field:
            field.setFocus()
