"""The four rulers of the third part: how sure, how much room, how important, how distressed."""

from PySide6.QtCore import QObject, Signal

from practice_desk.domain.check import ReadinessCheck
from practice_desk.gui.forms.ui_readiness import Ui_Readiness
from practice_desk.services.readiness import Rulers

_DISTRESS_STEP = 10
"""Distress is kept from 0 to 100, and shown from 0 to 10."""


class RulersBox(QObject):
    """Folded until one is asked for or says something; ``changed`` carries them all."""

    changed = Signal(object)

    def __init__(self, ui: Ui_Readiness, parent: QObject) -> None:
        super().__init__(parent)
        self._ui = ui
        self._unfolded = False
        for scale, title, low, high in (
            (ui.confidence, ui.confidence_title, self.tr("not at all"), self.tr("very")),
            (ui.capacity, ui.capacity_title, self.tr("none"), self.tr("plenty")),
            (ui.importance, ui.importance_title, self.tr("not"), self.tr("very")),
            (ui.distress, ui.distress_title, self.tr("none"), self.tr("the most")),
        ):
            scale.set_question(title.text())
            scale.set_captions(low, high)
            scale.changed.connect(lambda _value: self.changed.emit(self._said()))
        ui.rulers_button.clicked.connect(self._fold_or_unfold)

    def fill(self, check: ReadinessCheck) -> None:
        ui = self._ui
        ui.confidence.value = check.confidence
        ui.capacity.value = check.capacity
        ui.importance.value = check.importance
        ui.distress.value = None if check.distress is None else check.distress // _DISTRESS_STEP
        said = (check.confidence, check.capacity, check.importance, check.distress)
        self._unfolded = any(value is not None for value in said)
        ui.rulers.setVisible(self._unfolded)

    def offer(self, here: bool) -> None:
        """Show them, or the way to them, where they belong."""
        self._ui.rulers_button.setVisible(here)
        self._ui.rulers.setVisible(here and self._unfolded)

    def _fold_or_unfold(self) -> None:
        self._unfolded = not self._unfolded
        self._ui.rulers.setVisible(self._unfolded)

    def _said(self) -> Rulers:
        ui = self._ui
        distress = ui.distress.value
        scaled = None if distress is None else distress * _DISTRESS_STEP
        return Rulers(ui.importance.value, ui.confidence.value, ui.capacity.value, scaled)
