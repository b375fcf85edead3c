"""The small forms of an experiment, of tracking, and of a skill."""

from collections.abc import Mapping
from typing import Any, Protocol

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QScrollArea, QWidget

from practice_desk.domain.shape import (
    MOST_DAYS,
    MOST_TIMES,
    Experiment,
    Shape,
    Skill,
    Tracking,
    TrackingScale,
)
from practice_desk.domain.shape_words import days_words, times_words
from practice_desk.gui.field_set import FieldSet
from practice_desk.gui.forms.ui_shape_experiment import Ui_ShapeExperiment
from practice_desk.gui.forms.ui_shape_skill import Ui_ShapeSkill
from practice_desk.gui.forms.ui_shape_tracking import Ui_ShapeTracking
from practice_desk.gui.tidy import FoldingRow, keep_lines
from practice_desk.gui.typed_number import number_text, typed_number
from practice_desk.gui.typing_keeper import TypingKeeper

CARD_INSET = 30
"""Pixels a form loses to the card around it."""
STEPS_SHOWN = 3
_SCALES = (
    (TrackingScale.TEN, "0 to 10"),
    (TrackingScale.HUNDRED, "0 to 100"),
    (TrackingScale.TICK, "a tick"),
    (TrackingScale.COUNT, "a count"),
    (TrackingScale.MINUTES, "minutes"),
    (TrackingScale.WORDS, "a few words"),
)


class ShapeForm(Protocol):
    """What every small form can do. ``typed`` is what stands in it, fit for a draft."""

    def typed(self) -> dict[str, Any]: ...

    def fill(self, typed: Mapping[str, Any]) -> None: ...

    def fill_from(self, shape: Shape) -> None: ...

    def shape(self) -> Shape: ...


class ExperimentForm(QWidget):
    """See :class:`ShapeForm`."""

    def __init__(self, typing: TypingKeeper, scroll: QScrollArea) -> None:
        super().__init__()
        self.ui = Ui_ShapeExperiment()
        self.ui.setupUi(self)
        self._fields = FieldSet(
            belief=self.ui.belief,
            belief_before=self.ui.belief_before,
            prediction=self.ui.prediction,
            would_count=self.ui.would_count,
            safety=self.ui.safety,
        )
        typing.watch(*self._fields.typed_into)
        FoldingRow(scroll, self.ui.belief_row, CARD_INSET)
        FoldingRow(scroll, self.ui.expect_row, CARD_INSET)

    def typed(self) -> dict[str, Any]:
        return dict(self._fields.texts())

    def fill(self, typed: Mapping[str, Any]) -> None:
        self._fields.fill(typed)

    def fill_from(self, shape: Shape) -> None:
        if isinstance(shape, Experiment):
            self.fill({**vars(shape), "belief_before": number_text(shape.belief_before)})

    def shape(self) -> Shape:
        texts = self._fields.texts()
        number = typed_number(texts.pop("belief_before"))
        return Experiment(belief_before=number, **texts)


class TrackingForm(QWidget):
    """See :class:`ShapeForm`. ``offer_used`` asks for its sentence in place of what is written."""

    offer_used = Signal()
    chosen = Signal()

    def __init__(self, typing: TypingKeeper, scroll: QScrollArea) -> None:
        super().__init__()
        self.ui = Ui_ShapeTracking()
        self.ui.setupUi(self)
        for scale, words in _SCALES:
            self.ui.scale.addItem(self.tr(words), scale.value)
        for times in range(1, MOST_TIMES + 1):
            self.ui.times.addItem(times_words(times), str(times))
        for days in range(1, MOST_DAYS + 1):
            self.ui.days.addItem(days_words(days), str(days))
        self._fields = FieldSet(
            what=self.ui.tracked, scale=self.ui.scale, times_a_day=self.ui.times, days=self.ui.days
        )
        typing.watch(*self._fields.typed_into)
        for combo in self._fields.lists:
            combo.activated.connect(lambda _index: self.chosen.emit())
        self.ui.use_offer.clicked.connect(self.offer_used.emit)
        self.offer("")
        FoldingRow(scroll, self.ui.tracking_row, CARD_INSET)
        FoldingRow(scroll, self.ui.span_row, CARD_INSET)
        self.fill_from(Tracking())

    def offer(self, sentence: str) -> None:
        """Offer a sentence that the therapist's own words stand in the way of; none when empty."""
        self.ui.offer.setText(self.tr("As a sentence: “{sentence}”").format(sentence=sentence))
        self.ui.offer_box.setVisible(bool(sentence))

    def typed(self) -> dict[str, Any]:
        return dict(self._fields.texts())

    def fill(self, typed: Mapping[str, Any]) -> None:
        self._fields.fill(typed)

    def fill_from(self, shape: Shape) -> None:
        if isinstance(shape, Tracking):
            numbers = {"times_a_day": str(shape.times_a_day), "days": str(shape.days)}
            self.fill({"what": shape.what, "scale": shape.scale.value, **numbers})

    def shape(self) -> Tracking:
        texts = self._fields.texts()
        times, days = int(texts["times_a_day"]), int(texts["days"])
        return Tracking(texts["what"], TrackingScale(texts["scale"]), times, days)


class SkillForm(QWidget):
    """See :class:`ShapeForm`."""

    def __init__(self, typing: TypingKeeper, scroll: QScrollArea) -> None:
        super().__init__()
        self.ui = Ui_ShapeSkill()
        self.ui.setupUi(self)
        keep_lines(self.ui.practised, STEPS_SHOWN)
        self._fields = FieldSet(name=self.ui.skill_name, practised=self.ui.practised, helps=self.ui.helps)
        typing.watch(*self._fields.typed_into)
        FoldingRow(scroll, self.ui.skill_row, CARD_INSET)

    def typed(self) -> dict[str, Any]:
        return dict(self._fields.texts())

    def fill(self, typed: Mapping[str, Any]) -> None:
        self._fields.fill(typed)

    def fill_from(self, shape: Shape) -> None:
        if isinstance(shape, Skill):
            self.fill(vars(shape))

    def shape(self) -> Shape:
        return Skill(**self._fields.texts())
