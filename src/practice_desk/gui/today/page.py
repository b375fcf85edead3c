"""Today: the sessions of the day, each with its one next move."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLayout, QWidget

from practice_desk.domain.days import clock_words, long_day
from practice_desk.domain.standing import Move
from practice_desk.gui.forms.ui_today import Ui_Today
from practice_desk.gui.forms.ui_today_row import Ui_TodayRow
from practice_desk.gui.shell.words import look_of, name_of, sentence_of
from practice_desk.gui.theme import style_type
from practice_desk.gui.tidy import FoldingRow, at_least, dress_as, keep_measure, keep_readable, let_go
from practice_desk.gui.today.mirror_line import MirrorLine
from practice_desk.gui.today.sheet_line import SheetLine
from practice_desk.gui.workplace import Workplace
from practice_desk.services.today import ClientLine, Day

_NUMBERS = ("No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten")
WAITING_SHOWN = 12
NARROWEST_EM = 13
"""The narrowest the words of a card get beside its time and its button."""
ROW_INSET = 32
"""Pixels that a card takes at both sides."""


class TodayRow(QFrame):
    """One card: the time, who, what waits, and a button that opens it."""

    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.ui = Ui_TodayRow()
        self.ui.setupUi(self)
        self._client_id = ""
        self.ui.act.clicked.connect(lambda: self.asked.emit(self._client_id))
        at_least(self.ui.time, 58)
        at_least(self.ui.act, 84)
        keep_readable(self.ui.words, NARROWEST_EM)

    def show_line(self, line: ClientLine, words: str, *, hidden: bool, next_up: bool) -> None:
        """Show a client; ``next_up`` is the one who comes next."""
        self._client_id = line.client.id
        look = look_of(line.standing.move)
        name = name_of(line, hidden=hidden)
        self.ui.time.setText(clock_words(line.visit_today.at if line.visit_today else None))
        self.ui.time.setVisible(bool(self.ui.time.text()))
        self.ui.name.setText(name)
        self.ui.pill.setText(look.pill)
        self.ui.pill.set_kind(look.kind)
        self.ui.pill.setVisible(bool(look.pill))
        self.ui.words.setText(words)
        self.ui.words.setVisible(bool(words))
        self.ui.act.setText(self.tr("Hand over") if line.standing.move is Move.READY else self.tr("Open"))
        self.ui.act.setAccessibleName(f"{self.ui.act.text()}: {name}")
        dress_as(self, "next-card" if next_up else "card")
        dress_as(self.ui.act, "primary" if next_up else "")


class TodayPage(QWidget):
    """The home page. ``client_opened`` carries the client a card was opened for; ``new_client_asked`` nothing."""

    client_opened = Signal(str)
    new_client_asked = Signal()

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self.ui = Ui_Today()
        self.ui.setupUi(self)
        keep_measure(self.ui.scroll, 58)
        self._day: Day | None = None
        self._hidden = False
        self.rows: list[TodayRow] = []
        self.sheet = SheetLine(self.ui, workplace, self)
        self.mirror = MirrorLine(self.ui, workplace, self)
        self._cards: dict[QLayout, list[TodayRow]] = {}
        self.ui.first_client.clicked.connect(self.new_client_asked)
        style_type(self, workplace.theme)

    def show_day(self, day: Day) -> None:
        if day == self._day:
            return
        if self._day is None:
            self.sheet.refresh()
        self._day = day
        self._fill(day)
        self.mirror.show_day(day)

    def hide_names(self, hidden: bool) -> None:
        self._hidden = hidden
        self.mirror.hide_names(hidden)
        if self._day:
            self._fill(self._day)

    def focus_first(self) -> None:
        """Put the focus on the card that comes next."""
        cards = [row for row in self.rows if row.property("role") == "next-card"] or self.rows
        if self.ui.first_client.isVisible():
            self.ui.first_client.setFocus(Qt.FocusReason.OtherFocusReason)
        elif cards:
            cards[0].ui.act.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self, day: Day) -> None:
        self.rows = []
        next_up = _next_session(day, self._workplace.desk.clock.now())
        self.ui.date_title.setText(long_day(day.date))
        self.ui.summary.setText(self._summary(day))
        self.ui.first_client.setVisible(not day.everyone)
        waiting = _in_order_of_waiting(day)
        self._show_lines(self.ui.sessions_box, day.sessions, next_up)
        self._show_lines(self.ui.waiting_box, waiting[:WAITING_SHOWN], None)
        self.ui.waiting_title.setVisible(bool(waiting))
        self._say_hint(day, len(waiting))

    def _show_lines(self, box: QLayout, lines: Sequence[ClientLine], next_up: ClientLine | None) -> None:
        """Cards that are there show what is new; making them again would take ten times as long."""
        cards = self._cards.setdefault(box, [])
        for card in cards[len(lines) :]:
            let_go(box, card)
        del cards[len(lines) :]
        for place, line in enumerate(lines):
            if place == len(cards):
                cards.append(self._add(box))
            words = sentence_of(line)
            cards[place].show_line(line, words, hidden=self._hidden, next_up=line is next_up)
        self.rows += cards

    def _add(self, box: QLayout) -> TodayRow:
        row = TodayRow()
        row.asked.connect(self.client_opened)
        row.ui.act.installEventFilter(self)
        box.addWidget(row)
        FoldingRow(self.ui.scroll, row.ui.layout_1, ROW_INSET)
        style_type(row, self._workplace.theme)
        return row

    def _summary(self, day: Day) -> str:
        if not day.everyone:
            return self.tr("Nobody here yet. A first name or a code is enough.")
        if not day.sessions:
            return self.tr("No sessions today. Pick someone on the left when you like.")
        count = len(day.sessions)
        number = _NUMBERS[count] if count < len(_NUMBERS) else str(count)
        sessions = self.tr("{number} sessions.") if count > 1 else self.tr("{number} session.")
        due = sum(line.standing.move is Move.FOLLOW_UP for line in day.sessions)
        words = sessions.format(number=number)
        if due:
            small = _NUMBERS[due] if due < len(_NUMBERS) else str(due)
            words += " " + self.tr("{number} to follow up on.").format(number=small)
        return words

    def _say_hint(self, day: Day, waiting: int) -> None:
        parts: list[str] = []
        if waiting > WAITING_SHOWN:
            parts.append(self.tr("And {count} more in the list.").format(count=waiting - WAITING_SHOWN))
        if day.everyone and not any(line.visit_today or line.next_visit for line in day.everyone):
            parts.append(self.tr("Add session times if you like. It works without."))
        self.ui.hint.setText(" ".join(parts))
        self.ui.hint.setVisible(bool(parts))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows go from card to card and stop at both ends; Enter opens."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            here = next((n for n, row in enumerate(self.rows) if row.ui.act is watched), None)
            if here is not None and self._on_key(Qt.Key(event.key()), here):
                return True
        return super().eventFilter(watched, event)

    def _on_key(self, key: Qt.Key, here: int) -> bool:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(key)
        if step:
            there = self.rows[max(0, min(len(self.rows) - 1, here + step))]
            there.ui.act.setFocus(Qt.FocusReason.TabFocusReason)
            self.ui.scroll.ensureWidgetVisible(there)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.rows[here].ui.act.click()
        else:
            return False
        return True


def _next_session(day: Day, now: datetime) -> ClientLine | None:
    timed = [line for line in day.sessions if line.visit_today and line.visit_today.at]
    ahead = [line for line in timed if line.at >= now.time()]
    return next(iter(ahead), None) or next(iter(timed or day.sessions), None)


def _in_order_of_waiting(day: Day) -> list[ClientLine]:
    """Follow-ups nobody asked about and dates to look again come first, the longest waiting first."""
    urgent = {
        Move.FOLLOW_UP: 0,
        Move.LOOK_AGAIN: 1,
        Move.READY: 2,
        Move.TALK: 3,
        Move.CHECK: 4,
        Move.DRAFT: 5,
    }
    lines = [line for line in day.waiting if line.standing.move in urgent]
    return sorted(lines, key=lambda line: (urgent[line.standing.move], str(_since(line))))


def _since(line: ClientLine) -> object:
    standing = line.standing
    if standing.assignment and standing.assignment.set_on:
        return standing.assignment.set_on
    return standing.hold.look_again if standing.hold else line.folded
