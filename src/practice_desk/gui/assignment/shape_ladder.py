"""The small form of a ladder: steps from easy to hard, and the one to try."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QButtonGroup, QScrollArea, QWidget

from practice_desk.domain.shape import MOST_RUNGS, Ladder, Rung, Shape
from practice_desk.gui.forms.ui_shape_ladder import Ui_ShapeLadder
from practice_desk.gui.forms.ui_shape_rung import Ui_ShapeRung
from practice_desk.gui.theme import Theme, style_type
from practice_desk.gui.tidy import keep_short, let_go
from practice_desk.gui.typed_number import NO_NUMBER, number_text, typed_number
from practice_desk.gui.typing_keeper import TypingKeeper

WIDEST_NUMBER = "0–1000"
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_WAYS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class RungRow(QWidget):
    """One rung. ``moved(int)`` asks for a place further up (-1) or down, ``entered`` for the next row."""

    moved = Signal(int)
    entered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.ui = Ui_ShapeRung()
        self.ui.setupUi(self)
        self.ui.up.clicked.connect(lambda: self.moved.emit(-1))
        self.ui.down.clicked.connect(lambda: self.moved.emit(1))
        self.ui.text.textChanged.connect(lambda _text: self._name())
        keep_short(self.ui.hard, WIDEST_NUMBER)
        for part in (self.ui.present, self.ui.text, self.ui.hard):
            part.installEventFilter(self)

    def stand_at(self, place: int, last: int) -> None:
        """Its number, and which ways are open from there."""
        self.ui.present.setText(f"{place + 1}.")
        self.ui.up.setEnabled(place > 0)
        self.ui.down.setEnabled(place < last)
        self._name()

    def _name(self) -> None:
        number = self.ui.present.text().rstrip(".")
        said = " ".join(self.ui.text.text().split())
        self.ui.present.setAccessibleName(
            self.tr("Try rung {number} {text}").format(number=number, text=said).strip()
        )
        self.ui.text.setAccessibleName(self.tr("Rung {number}").format(number=number))
        self.ui.hard.setAccessibleName(self.tr("Rung {number}, how hard, 0 to 100").format(number=number))
        self.ui.up.setAccessibleName(self.tr("Move rung {number} up").format(number=number))
        self.ui.down.setAccessibleName(self.tr("Move rung {number} down").format(number=number))
        self.ui.remove.setAccessibleName(self.tr("Take rung {number} off").format(number=number))

    def rung(self) -> Rung:
        return Rung(self.ui.text.text(), typed_number(self.ui.hard.text()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.modifiers() == Qt.KeyboardModifier.AltModifier and event.key() in _WAYS:
                self.moved.emit(_WAYS[Qt.Key(event.key())])
                return True
            if watched is not self.ui.present and not _modified(event) and event.key() in _ENTER:
                self.entered.emit()
                return True
        return super().eventFilter(watched, event)


def _modified(event: QKeyEvent) -> bool:
    return event.modifiers() not in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


class LadderForm(QWidget):
    """See :class:`practice_desk.gui.assignment.shape_form.ShapeForm`.

    ``rung_chosen(str)`` is the step the therapist wants tried; ``changed`` is a change no key was typed for.
    """

    rung_chosen = Signal(str)
    changed = Signal()
    refused = Signal(str)

    def __init__(self, typing: TypingKeeper, _scroll: QScrollArea, theme: Theme) -> None:
        super().__init__()
        self.ui = Ui_ShapeLadder()
        self.ui.setupUi(self)
        self._typing = typing
        self._theme = theme
        self._rows: list[RungRow] = []
        self._present = QButtonGroup(self)
        typing.watch(self.ui.aids)
        self.ui.add.clicked.connect(lambda: self._add_and_go())
        self._fill_rungs([])

    @property
    def rows(self) -> Sequence[RungRow]:
        return tuple(self._rows)

    @property
    def at(self) -> int | None:
        return next((place for place, row in enumerate(self._rows) if row.ui.present.isChecked()), None)

    # the form protocol

    def typed(self) -> dict[str, Any]:
        rungs = [[row.ui.text.text(), row.ui.hard.text()] for row in self._rows]
        return {"rungs": rungs, "at": self.at, "aids": self.ui.aids.text()}

    def fill(self, typed: Mapping[str, Any]) -> None:
        self._fill_rungs([(str(text), str(hard)) for text, hard in typed.get("rungs", [])])
        at = typed.get("at")
        if isinstance(at, int) and 0 <= at < len(self._rows):
            self._rows[at].ui.present.setChecked(True)
        self.ui.aids.setText(str(typed.get("aids", "")))

    def fill_from(self, shape: Shape) -> None:
        if isinstance(shape, Ladder):
            rungs = [[rung.text, number_text(rung.hard)] for rung in shape.rungs]
            self.fill({"rungs": rungs, "at": shape.at, "aids": shape.aids})

    def shape(self) -> Ladder:
        return Ladder(tuple(row.rung() for row in self._rows), self.at, self.ui.aids.text())

    # rows

    def _fill_rungs(self, rungs: Sequence[tuple[str, str]]) -> None:
        """Rows that are there are filled anew, so that the keyboard stays where it is."""
        wanted = [*rungs] or [("", "")]
        while len(self._rows) > len(wanted):
            self._drop(self._rows[-1])
        while len(self._rows) < len(wanted):
            self._add()
        self._let_go_of_all()
        for row, (text, hard) in zip(self._rows, wanted, strict=True):
            for field, words in ((row.ui.text, text), (row.ui.hard, hard)):
                if field.text() != words:
                    field.setText(words)
                    field.setCursorPosition(0)
        self._number()

    def _let_go_of_all(self) -> None:
        self._present.setExclusive(False)
        for row in self._rows:
            row.ui.present.setChecked(False)
        self._present.setExclusive(True)

    def _add(self) -> RungRow:
        row = RungRow()
        self._typing.watch(row.ui.text, row.ui.hard)
        self._present.addButton(row.ui.present)
        row.ui.present.clicked.connect(lambda: self.rung_chosen.emit(row.ui.text.text().strip()))
        row.ui.remove.clicked.connect(lambda: self._take_off(row))
        row.moved.connect(lambda by: self._move(row, by))
        row.entered.connect(lambda: self._go_below(row))
        self._rows.append(row)
        self.ui.rungs_box.addWidget(row)
        style_type(row, self._theme)
        self._number()
        return row

    def _drop(self, row: RungRow) -> None:
        self._present.removeButton(row.ui.present)
        self._rows.remove(row)
        let_go(self.ui.rungs_box, row)
        self._number()

    def _number(self) -> None:
        for place, row in enumerate(self._rows):
            row.stand_at(place, len(self._rows) - 1)

    def _add_and_go(self) -> None:
        if len(self._rows) >= MOST_RUNGS:
            words = self.tr("A ladder has room for {most} rungs. Take one off first.")
            self.refused.emit(words.format(most=MOST_RUNGS))
            return
        self._add().ui.text.setFocus()

    def _go_below(self, row: RungRow) -> None:
        """Enter goes to the next rung, and makes one after the last that says something."""
        place = self._rows.index(row)
        if place + 1 < len(self._rows):
            self._rows[place + 1].ui.text.setFocus()
        elif row.ui.text.text().strip():
            self._add_and_go()

    def _take_off(self, row: RungRow) -> None:
        place = self._rows.index(row)
        if len(self._rows) == 1:
            row.ui.text.clear()
            row.ui.hard.clear()
        else:
            self._drop(row)
        self._rows[min(place, len(self._rows) - 1)].ui.text.setFocus()
        self.changed.emit()

    def _move(self, row: RungRow, by: int) -> None:
        """One place up or down; passing a rung that is harder or easier makes it just as hard."""
        place = self._rows.index(row)
        if 0 <= place + by < len(self._rows):
            self._arrange(self._numbered().swapped(place, by))
            self.changed.emit()

    def put_in_order(self) -> None:
        """From easy to hard, by the numbers as they stand; not while a click is under way, for it has an aim."""
        if QApplication.mouseButtons() != Qt.MouseButton.NoButton:
            return
        self._arrange(self._numbered().ordered())

    def _numbered(self) -> Ladder:
        """The ladder with the place of each row for its text, so that the rows can follow it."""
        hard = [typed_number(row.ui.hard.text()) for row in self._rows]
        known = [None if number == NO_NUMBER else number for number in hard]
        return Ladder(tuple(Rung(str(place), number) for place, number in enumerate(known)))

    def _arrange(self, ladder: Ladder) -> None:
        order = [int(rung.text) for rung in ladder.rungs]
        rows = [self._rows[place] for place in order]
        for row, rung in zip(rows, ladder.rungs, strict=True):
            if rung.hard is not None and typed_number(row.ui.hard.text()) != rung.hard:
                row.ui.hard.setText(number_text(rung.hard))
        if rows == self._rows:
            return
        focused = QApplication.focusWidget()
        self._rows = rows
        for place, row in enumerate(rows):
            self.ui.rungs_box.removeWidget(row)
            self.ui.rungs_box.insertWidget(place, row)
        self._number()
        if focused and any(row.isAncestorOf(focused) for row in rows):
            focused.setFocus()
