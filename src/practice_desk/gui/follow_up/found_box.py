"""What came back from an experiment, a ladder or tracking. Everything may be left empty."""

from collections.abc import Mapping
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from practice_desk.domain.found import ExperimentFound, Found, LadderFound, Move, TrackingFound
from practice_desk.domain.log.pattern import spread_of
from practice_desk.domain.log.tracker import value_words
from practice_desk.domain.shape import Experiment, Ladder, Shape, Tracking
from practice_desk.gui.field_set import FieldSet
from practice_desk.gui.forms.ui_found_experiment import Ui_FoundExperiment
from practice_desk.gui.forms.ui_found_ladder import Ui_FoundLadder
from practice_desk.gui.forms.ui_found_tracking import Ui_FoundTracking
from practice_desk.gui.theme import Theme, style_type
from practice_desk.gui.tidy import FoldingRow
from practice_desk.gui.typed_number import number_text, typed_number
from practice_desk.gui.typing_keeper import TypingKeeper
from practice_desk.services.log import LogSheet

CARD_INSET = 30
"""Pixels a form loses to the card around it."""
_KEPT = "found."
"""Before the names of its fields in a draft of the page."""
_MOVE = "move"
_MOVES = (
    (Move.STAY, "Stay on this rung"),
    (Move.NEXT, "Next rung"),
    (Move.EASIER, "Easier rung"),
)


class _FoundPart(QWidget):
    """Fields that are read and filled by name; ``chosen`` is an answer given by a click."""

    chosen = Signal()
    fields: FieldSet

    def texts(self) -> dict[str, str]:
        return self.fields.texts()

    def fill(self, texts: Mapping[str, str]) -> None:
        self.fields.fill(texts)


class ExperimentPart(_FoundPart):
    """How true the belief seems now, and what happened."""

    def __init__(self, scroll: QScrollArea) -> None:
        super().__init__()
        self.ui = Ui_FoundExperiment()
        self.ui.setupUi(self)
        self.fields = FieldSet(
            belief_before=self.ui.belief_before,
            belief_after=self.ui.belief_after,
            happened=self.ui.happened,
        )
        FoldingRow(scroll, self.ui.belief_row, CARD_INSET)

    def ask_about(self, shape: Experiment) -> None:
        words = self.tr("The belief: “{belief}”").format(belief=shape.belief)
        if shape.belief_before is not None:
            words += self.tr(" · {number} of 100 before").format(number=shape.belief_before)
        if shape.prediction:
            words += self.tr("\nThey expected: {prediction}").format(prediction=shape.prediction)
        self.ui.before_box.setVisible(shape.belief_before is None)
        self.ui.belief.setText(words)
        self.ui.belief.setVisible(bool(shape.belief or shape.prediction))

    def found(self) -> Found:
        texts = self.fields.texts()
        before, after = (typed_number(texts[name]) for name in ("belief_before", "belief_after"))
        return ExperimentFound(after, texts["happened"], before)

    @staticmethod
    def texts_of(found: ExperimentFound) -> dict[str, str]:
        return {
            "belief_before": number_text(found.belief_before),
            "belief_after": number_text(found.belief_after),
            "happened": found.happened,
        }


class LadderPart(_FoundPart):
    """Which rung was tried and how hard it was; where to go from there is a choice of its own."""

    def __init__(self, scroll: QScrollArea) -> None:
        super().__init__()
        self.ui = Ui_FoundLadder()
        self.ui.setupUi(self)
        self.fields = FieldSet(
            rung=self.ui.rung,
            before=self.ui.before,
            peak=self.ui.peak,
            after=self.ui.after,
            expected=self.ui.expected,
            happened=self.ui.tried_happened,
        )
        self.ui.move.set_question(self.ui.move_title.text())
        self.ui.move.set_options([(move, self.tr(words)) for move, words in _MOVES])
        self.ui.move.chosen.connect(lambda _move: self.chosen.emit())
        self.ui.rung.activated.connect(lambda _index: self.chosen.emit())
        FoldingRow(scroll, self.ui.hard_row, CARD_INSET)
        FoldingRow(scroll, self.ui.words_row, CARD_INSET)

    def ask_about(self, shape: Ladder) -> None:
        chosen = self.ui.rung.currentData()
        self.ui.rung.clear()
        self.ui.rung.addItem(self.tr("Not said"), "")
        for place, rung in enumerate(shape.rungs):
            asked = self.tr(" (this one was agreed on)") if place == shape.at else ""
            self.ui.rung.addItem(f"{place + 1}. {rung.text}{asked}", str(place))
        self.ui.rung.setCurrentIndex(max(0, self.ui.rung.findData(chosen)))

    def texts(self) -> dict[str, str]:
        move = self.ui.move.value
        return super().texts() | ({_MOVE: str(move)} if isinstance(move, Move) else {})

    def fill(self, texts: Mapping[str, str]) -> None:
        super().fill(texts)
        move = texts.get(_MOVE, "")
        self.ui.move.value = Move(move) if move in tuple(Move) else None

    def found(self) -> Found:
        texts, move = self.fields.texts(), self.ui.move.value
        return LadderFound(
            int(texts["rung"]) if texts["rung"] else None,
            typed_number(texts["before"]),
            typed_number(texts["peak"]),
            typed_number(texts["after"]),
            texts["expected"],
            texts["happened"],
            move if isinstance(move, Move) else None,
        )

    @staticmethod
    def texts_of(found: LadderFound) -> dict[str, str]:
        numbers = {"rung": found.rung, "before": found.before, "peak": found.peak, "after": found.after}
        said = {"expected": found.expected, "happened": found.happened, _MOVE: str(found.move or "")}
        return {name: number_text(value) for name, value in numbers.items()} | said


class TrackingPart(_FoundPart):
    """How many entries came back, and what they were; ``log_asked`` opens the log itself."""

    log_asked = Signal()

    def __init__(self, scroll: QScrollArea) -> None:
        super().__init__()
        self.ui = Ui_FoundTracking()
        self.ui.setupUi(self)
        self.fields = FieldSet(
            entries=self.ui.entries,
            lowest=self.ui.lowest,
            highest=self.ui.highest,
            typical=self.ui.typical,
            stood_out=self.ui.stood_out,
        )
        FoldingRow(scroll, self.ui.count_row, CARD_INSET)
        self.ui.log.clicked.connect(self.log_asked.emit)

    def show_log(self, sheet: LogSheet | None) -> None:
        """Say how far the log is; without one there is nothing to type into."""
        count = len(sheet.entries) if sheet else 0
        said = self.tr("{count} in the log.").format(count=count) if count else ""
        self.ui.log.setVisible(sheet is not None)
        self.ui.log_words.setText(" ".join(part for part in (said, sheet.pattern if sheet else "") if part))

    def take_over(self, before: LogSheet, after: LogSheet) -> None:
        """What the log says, where nothing stands or what it said before; words of one's own stay."""
        earlier, texts = log_texts(before), self.fields.texts()
        told = log_texts(after)
        taken = {name: text for name, text in told.items() if texts[name] in ("", earlier[name])}
        self.fields.fill({**texts, **taken})

    def ask_about(self, shape: Tracking) -> None:
        most = self.tr("of {count}").format(count=shape.times_a_day * shape.days)
        self.ui.entries.setPlaceholderText(most)

    def found(self) -> Found:
        texts = self.fields.texts()
        return TrackingFound(entries=typed_number(texts.pop("entries")), **texts)

    @staticmethod
    def texts_of(found: TrackingFound) -> dict[str, str]:
        return {**vars(found), "entries": number_text(found.entries)}


def log_texts(sheet: LogSheet) -> dict[str, str]:
    """What a log says about itself, as it stands in the fields; nothing of what is too little to say."""
    scale, spread = sheet.tracker.scale, spread_of(sheet.entries)
    values = (spread.lowest, spread.highest, spread.middle) if spread else (None, None, None)
    words = (value_words(scale, value) for value in values)
    said = dict(zip(("lowest", "highest", "typical"), words, strict=True))
    return {"entries": number_text(len(sheet.entries) or None)} | said


Part = ExperimentPart | LadderPart | TrackingPart
P = TypeVar("P", ExperimentPart, LadderPart, TrackingPart)


class FoundBox(QWidget):
    """Shows the part that fits what was set, built when it is first asked for; ``chosen`` is an answer."""

    chosen = Signal()
    log_asked = Signal()

    def __init__(self, typing: TypingKeeper, scroll: QScrollArea, theme: Theme) -> None:
        super().__init__()
        self._typing = typing
        self._scroll = scroll
        self._theme = theme
        self._parts: dict[str, Part] = {}
        self._part: Part | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.hide()

    @property
    def part(self) -> Part | None:
        return self._part

    def show_found(self, shape: Shape | None, found: Found | None, kept: Mapping[str, str]) -> None:
        """Ask about a shape; ``kept`` are words typed and not committed (see :meth:`typed`)."""
        self._part = self._fitting(shape)
        for part in self._parts.values():
            part.setVisible(part is self._part)
        self.setVisible(self._part is not None)
        if self._part is None:
            return
        texts = _texts_of(found)
        typed = {name.removeprefix(_KEPT): text for name, text in kept.items() if name.startswith(_KEPT)}
        self._part.fill(texts | typed)

    def _fitting(self, shape: Shape | None) -> Part | None:
        match shape:
            case Experiment():
                experiment = self._built(ExperimentPart)
                experiment.ask_about(shape)
                return experiment
            case Ladder():
                ladder = self._built(LadderPart)
                ladder.ask_about(shape)
                return ladder
            case Tracking():
                tracking = self._built(TrackingPart)
                tracking.ask_about(shape)
                return tracking
            case _:
                return None

    def _built(self, kind: type[P]) -> P:
        present = self._parts.get(kind.__name__)
        if isinstance(present, kind):
            return present
        part = kind(self._scroll)
        self._parts[kind.__name__] = part
        self._typing.watch(*part.fields.typed_into)
        part.chosen.connect(self.chosen.emit)
        if isinstance(part, TrackingPart):
            part.log_asked.connect(self.log_asked.emit)
        self._column.addWidget(part)
        style_type(part, self._theme)
        return part

    def found(self) -> Found | None:
        """What stands there; a number nobody could take is left for the service to refuse."""
        return self._part.found() if self._part else None

    def typed(self) -> dict[str, str]:
        """What stands there, for a draft; nothing where nothing is asked."""
        return {f"{_KEPT}{name}": text for name, text in self._part.texts().items()} if self._part else {}


def _texts_of(found: Found | None) -> dict[str, str]:
    match found:
        case ExperimentFound():
            return ExperimentPart.texts_of(found)
        case LadderFound():
            return LadderPart.texts_of(found)
        case TrackingFound():
            return TrackingPart.texts_of(found)
        case None:
            return {}
