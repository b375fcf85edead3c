"""What an assignment needs beyond its sentence: a row to choose its shape, and the small form of the one chosen."""

import json
from typing import Any, cast

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QVBoxLayout, QWidget

from practice_desk.domain.shape import Experiment, Ladder, Shape, Skill, Tracking, says_nothing
from practice_desk.domain.shape_words import tracking_sentence
from practice_desk.gui.assignment.shape_form import ExperimentForm, ShapeForm, SkillForm, TrackingForm
from practice_desk.gui.assignment.shape_ladder import LadderForm
from practice_desk.gui.parting import part_with
from practice_desk.gui.theme import style_type
from practice_desk.gui.typing_keeper import TypingKeeper
from practice_desk.gui.widgets.lint_edit import LintEdit
from practice_desk.gui.widgets.segmented import FoldingSegmented
from practice_desk.gui.workplace import Workplace

SENTENCE = ""
_OPTIONS = (
    (SENTENCE, "A sentence"),
    (Experiment.key, "Experiment"),
    (Ladder.key, "Ladder"),
    (Tracking.key, "Tracking"),
    (Skill.key, "A skill from today"),
)


class ShapeBox(QWidget):
    """Stands under *What*, and writes into it only what was asked for there, or what it wrote itself.

    ``settled`` is something to commit at once. What was typed into a form that is folded away stays until
    :meth:`forget`.
    """

    settled = Signal()

    def __init__(
        self,
        workplace: Workplace,
        typing: TypingKeeper,
        scroll: QScrollArea,
        what: LintEdit,
        what_title: QLabel,
    ) -> None:
        super().__init__()
        self._workplace = workplace
        self._typing = typing
        self._scroll = scroll
        self._what = what
        self._what_title = what_title
        self._question = what_title.text()
        self._forms: dict[str, ShapeForm] = {}
        self._waiting: dict[str, dict[str, Any]] = {}
        self._written = ""
        self.client_id = ""
        self.choice = FoldingSegmented(self)
        self.choice.set_question(self.tr("Shape:"))
        self.choice.set_options([(key, self.tr(words)) for key, words in _OPTIONS])
        self.choice.value = SENTENCE
        for button in self.choice.buttons():
            button.installEventFilter(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(self.choice)
        self.choice.chosen.connect(self._on_chosen)
        what.textChanged.connect(self._show_offer)

    @property
    def key(self) -> str:
        return str(self.choice.value or SENTENCE)

    def form(self, key: str) -> ShapeForm:
        """The form of a shape, built when it is first looked at."""
        if key not in self._forms:
            built = self._build(key)
            self._forms[key] = built
            widget = cast("QWidget", built)
            self._column.addWidget(widget)
            style_type(widget, self._workplace.theme)
            if typed := self._waiting.pop(key, None):
                built.fill(typed)
        return self._forms[key]

    def _build(self, key: str) -> ShapeForm:
        if key == Ladder.key:
            ladder = LadderForm(self._typing, self._scroll, self._workplace.theme)
            ladder.rung_chosen.connect(self._on_rung)
            ladder.changed.connect(self._settle_now)
            ladder.refused.connect(self._workplace.navigator.say)
            return ladder
        if key == Tracking.key:
            tracking = TrackingForm(self._typing, self._scroll)
            tracking.chosen.connect(self._settle_now)
            tracking.offer_used.connect(self._on_offer_used)
            return tracking
        if key == Experiment.key:
            return ExperimentForm(self._typing, self._scroll)
        return SkillForm(self._typing, self._scroll)

    # filling and reading

    def forget(self) -> None:
        """The page was left: what was folded away goes."""
        for form in self._forms.values():
            widget = cast("QWidget", form)
            self._column.removeWidget(widget)
            part_with(widget)
        self._forms.clear()
        self._waiting.clear()

    def fill(self, shape: Shape | None, kept: str) -> None:
        """Show what was written, or what was typed and not committed (see :meth:`typed`)."""
        found = _read(kept)
        self._waiting |= found.get("forms", {})
        key = str(found.get("key", shape.key if shape else SENTENCE))
        self.choice.value = key if key in dict(_OPTIONS) else SENTENCE
        if shape and shape.key not in found.get("forms", {}):
            self.form(shape.key).fill_from(shape)
        for name in [name for name in self._waiting if name in self._forms]:
            self._forms[name].fill(self._waiting.pop(name))
        self._written = self._sentence(shape)
        self._show_form()

    def shape(self) -> Shape | None:
        """What stands in the form that is shown; a number nobody could take is left for the service to refuse."""
        return None if self.key == SENTENCE else self.form(self.key).shape()

    def typed(self) -> str:
        """All that stands in any form, for a draft; empty when there is nothing but a sentence."""
        forms = {key: form.typed() for key, form in self._forms.items()} | self._waiting
        return json.dumps({"key": self.key, "forms": forms}) if forms or self.key else ""

    def open_with(self, shape: Shape | None) -> Shape | None:
        """The shape to begin with: one of that kind which is being written goes on, and so does their ladder."""
        present = self.shape()
        going_on = present is not None and shape is not None and present.key == shape.key
        if going_on and not says_nothing(present):
            return present
        if isinstance(shape, Ladder):
            return self._workplace.desk.assignments.last_ladder(self.client_id) or shape
        return shape

    # what happens

    def _on_chosen(self, _value: object) -> None:
        if self.choice.value is None:  # Delete leaves no question open here
            self.choice.value = SENTENCE
        if self.key == Ladder.key:
            self._begin_ladder()
        self._show_form()
        self._typing.touch()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A choice is committed when the row is left, so that arrows on the way to it make no history."""
        if event.type() is QEvent.Type.FocusOut and QApplication.focusWidget() not in self.choice.buttons():
            self._typing.flush()
        return super().eventFilter(watched, event)

    def call_it(self, word: str) -> None:
        """What the client calls it stands beside the question from now on."""
        self._question = self.tr("&What, exactly? · {word}").format(word=word.replace("&", "&&"))

    def _show_form(self) -> None:
        if self.key != SENTENCE:
            self.form(self.key)
        for key, form in self._forms.items():
            cast("QWidget", form).setVisible(key == self.key)
        title = self.tr("&What will be done") if self.key == Experiment.key else self._question
        self._what_title.setText(title)
        self._show_offer()

    def _begin_ladder(self) -> None:
        """An empty ladder begins with the client's last one, else with what is written as its first rung."""
        form = self.form(Ladder.key)
        shape = form.shape()
        if not says_nothing(shape):
            return
        last = self._workplace.desk.assignments.last_ladder(self.client_id)
        what = " ".join(self._what.toPlainText().split())
        if last:
            form.fill_from(last)
            self._write_if_ours(last.present.text if last.present else "")
        elif what and what != self._written:
            form.fill({"rungs": [[what, ""], ["", ""]], "at": 0})
            self._written = what

    def _on_rung(self, text: str) -> None:
        if text and self._what.toPlainText().strip() != text:
            self._what.replace_all_text(text)
        self._written = text
        self._settle_now()

    def _on_offer_used(self) -> None:
        self._written = self._sentence(self.shape())
        self._what.replace_all_text(self._written)
        self._what.setFocus()
        self._settle_now()

    def _settle_now(self) -> None:
        self._typing.touch()
        self.settled.emit()

    def settle(self) -> None:
        """Before a commit: rungs fall into order, and a sentence of ours follows what was changed."""
        if self.key == Ladder.key:
            form = self._forms[Ladder.key]
            if isinstance(form, LadderForm):
                form.put_in_order()
        if self.key in (Ladder.key, Tracking.key):
            self._write_if_ours(self._sentence(self.shape()))

    def _write_if_ours(self, sentence: str) -> None:
        """Put a sentence into *What* while nothing else stands there but the one before."""
        present = self._what.toPlainText().strip()
        if sentence and present != sentence and present in ("", self._written):
            self._what.replace_all_text(sentence)
        self._written = sentence or self._written
        self._show_offer()

    def _sentence(self, shape: Shape | None) -> str:
        if isinstance(shape, Tracking):
            return tracking_sentence(shape)
        return shape.present.text.strip() if isinstance(shape, Ladder) and shape.present else ""

    def _show_offer(self) -> None:
        form = self._forms.get(Tracking.key)
        if isinstance(form, TrackingForm) and self.key == Tracking.key:
            sentence, present = tracking_sentence(form.shape()), self._what.toPlainText().strip()
            waiting = present in ("", self._written)
            form.offer("" if present == sentence or waiting else sentence)


def _read(kept: str) -> dict[str, Any]:
    """What :meth:`ShapeBox.typed` wrote; anything else is nothing."""
    try:
        found: object = json.loads(kept) if kept else {}
    except ValueError:
        return {}
    return cast("dict[str, Any]", found) if isinstance(found, dict) else {}
