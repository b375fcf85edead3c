"""Typing into the sidebar's find: ``python tests/benchmarks/find.py [clients] [rounds]``.

Each key goes through the event loop into the field of the real sidebar; the time ends when the list has been
painted. Beside it stands the floor: the same list painted again with nothing changed, in the same run and in
turn. Milliseconds differ from computer to computer; the floor tells what the computer itself needs.
"""

import os
import random
import sys
import time
from datetime import date, datetime
from statistics import median, quantiles

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from practice_desk.domain.client import Client
from practice_desk.domain.standing import Move, Standing
from practice_desk.domain.text import fold
from practice_desk.gui.shell.sidebar import Sidebar
from practice_desk.gui.theme import Theme
from practice_desk.services.today import ClientLine, Day

CLIENTS = 10_000
ROUNDS = 6
BUDGET_MS = 16.0
SOUGHT = ("mara lind", "ann", "jonas", "ø", "wei zh", "de la", "xq", "e")
FIRST = [
    "Mara",
    "Jonah",
    "Ines",
    "Theo",
    "Kofi",
    "Mirek",
    "Ana",
    "Wei",
    "Søren",
    "Ελένη",
    "Ольга",
    "Nguyễn",
    "José",
    "Zoë",
    "Łukasz",
    "Amina",
    "Noor",
    "Ravi",
    "Ida",
]
LAST = [
    "Lindqvist",
    "Okafor",
    "Papadopoulou",
    "Nowak",
    "García",
    "Sørensen",
    "Zhang",
    "Müller",
    "Иванова",
    "Trần",
    "O’Neill",
    "de-la-Cruz",
    "Haddad",
]


class Painted(QObject):
    """Remembers when the list was painted last."""

    def __init__(self, view: QObject) -> None:
        super().__init__()
        self.at = 0.0
        view.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.at = time.perf_counter()
        return False


def a_day(clients: int) -> Day:
    """That many clients, each with a standing that has an icon and a second line."""
    dice = random.Random(7)
    moves = [Move.NOTHING, Move.RUNNING, Move.FOLLOW_UP, Move.DRAFT]
    lines: list[ClientLine] = []
    for number in range(clients):
        name = f"{dice.choice(FIRST)} {dice.choice(LAST)} {number}"
        client = Client(f"c{number}", name, datetime(2026, 1, 2, 3, 4).astimezone())
        seen = date(2026, 10, dice.randrange(1, 29))
        lines.append(ClientLine(client, Standing(dice.choice(moves)), None, None, seen, fold(name)))
    return Day.of(date(2026, 11, 26), lines)


def until_painted(app: QApplication, painted: Painted, act: object) -> float:
    """Milliseconds from an act until the paint it leads to is over; an empty list is not painted again."""
    painted.at = 0.0
    since = time.perf_counter()
    act()  # type: ignore[operator]
    turns = 0
    while turns < 20 and not painted.at:
        app.processEvents()
        turns += 1
    app.processEvents()
    return (time.perf_counter() - since) * 1000 if painted.at else 0.0


def measure(clients: int, rounds: int) -> tuple[list[float], list[float]]:
    """Times of keys, and of paints with nothing changed."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    theme = Theme.shipped()
    theme.apply(app, "light")
    sidebar = Sidebar(theme)
    sidebar.resize(248, 760)
    sidebar.show_day(a_day(clients), "")
    sidebar.show()
    view = sidebar.ui.clients.viewport()
    painted = Painted(view)
    field = sidebar.ui.find
    keys: list[float] = []
    floor: list[float] = []

    def press(key: Qt.Key, letter: str) -> None:
        floor.append(until_painted(app, painted, view.update))
        event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, letter)
        keys.append(until_painted(app, painted, lambda: QApplication.postEvent(field, event)))

    for _ in range(rounds):
        for text in SOUGHT:
            for letter in text:
                press(Qt.Key(0), letter)
            for _letter in text:
                press(Qt.Key.Key_Backspace, "")
    return [key for key in keys if key], [paint for paint in floor if paint]


def main() -> int:
    """Measure and print; 1 when the budget is not kept."""
    clients = int(sys.argv[1]) if len(sys.argv) > 1 else CLIENTS
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else ROUNDS
    measure(clients, 1)
    keys, floor = measure(clients, rounds)
    p95 = [quantiles(times, n=20)[-1] for times in (keys, floor)]
    print(f"{clients:,} clients, {len(keys)} keys")
    print(f"repaint only    median {median(floor):5.1f} ms   95 % {p95[1]:5.1f} ms")
    kept = p95[0] <= BUDGET_MS
    verdict = "kept" if kept else "OVER"
    print(
        f"key to list     median {median(keys):5.1f} ms   95 % {p95[0]:5.1f} ms   worst {max(keys):5.1f} ms"
        f"   ({p95[0] / p95[1]:.1f} x; budget {BUDGET_MS:g} ms: {verdict})"
    )
    return int(not kept)


if __name__ == "__main__":
    sys.exit(main())
