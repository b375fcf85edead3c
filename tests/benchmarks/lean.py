"""An answer in the readiness check: ``python tests/benchmarks/lean.py [rounds]``.

Each key goes through the event loop into the real page over a real encrypted file; the time ends when the
answer is kept, the lean is weighed again and its card has been painted. Beside it stands the lean weighed and
painted alone, and the floor: the same card painted again with nothing changed, in the same run and in turn.
Milliseconds differ from computer to computer; the floor tells what the computer itself needs.
"""

import os
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date, datetime
from itertools import cycle, islice
from pathlib import Path
from statistics import median, quantiles

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[1]))

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from practice_desk.gui.readiness.pages import ReadinessPages
from practice_desk.gui.theme import Theme
from practice_desk.gui.workplace import Announcer, Workplace
from practice_desk.machine.clock import RandomIds
from practice_desk.services.client import ClientForm
from practice_desk.services.desk import lay_out
from practice_desk.storage.key_slot import Cost
from practice_desk.storage.vault import SqlcipherVault
from support.consulting_room import AtOnce, PlainPress, Way
from support.fake_ask import FakeAsk

ROUNDS = 40
BUDGET_MS = 16.0
ANSWERS = (Qt.Key.Key_3, Qt.Key.Key_1, Qt.Key.Key_2)


class NowClock:
    """The computer's own clock."""

    def now(self) -> datetime:
        return datetime.now().astimezone()

    def today(self) -> date:
        return self.now().date()


class Painted(QObject):
    """Remembers that a widget was painted."""

    def __init__(self, widget: QObject) -> None:
        super().__init__()
        self.there = False
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.there = self.there or event.type() == QEvent.Type.Paint
        return False


def until_painted(app: QApplication, painted: Painted, act: Callable[[], object]) -> float:
    """Milliseconds from an act until the paint it leads to is over."""
    painted.there = False
    since = time.perf_counter()
    act()
    for _ in range(20):
        app.processEvents()
        if painted.there:
            break
    return (time.perf_counter() - since) * 1000


def measure(folder: Path, rounds: int) -> dict[str, list[float]]:
    """Times of keys, of the lean alone, and of paints with nothing changed."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    theme = Theme.shipped()
    theme.apply(app, "light")
    made = SqlcipherVault(Cost(8 * 1024, 1, 1)).make(folder / "Practice.pdesk", "five plain words do it")
    desk = lay_out(made.store, NowClock(), RandomIds(), PlainPress(), ())
    desk.practice.begin("A practice")
    client = desk.clients.add(ClientForm("Mara")).made("client")
    announcer = Announcer()
    desk.ledger.announce_to(announcer.announce)
    place = Workplace(desk, announcer, FakeAsk(), AtOnce(), theme, Way())
    pages = ReadinessPages(place)
    pages.resize(700, 800)
    pages.show_client(client)
    pages.show()
    page = pages.questions
    painted = Painted(page.ui.lean_card)
    times: dict[str, list[float]] = {"key": [], "lean": [], "floor": []}
    key = QEvent.Type.KeyPress
    for number, answer in enumerate(islice(cycle(ANSWERS), rounds * 9)):
        if number % 3 == 0:
            page.turn_to(1 + number // 3 % 3)
            app.processEvents()
        row = page.rows[[name for name, one in page.rows.items() if one.isVisible()][number % 2]]
        button = row.ui.answer.buttons()[0]
        event = QKeyEvent(key, answer, Qt.KeyboardModifier.NoModifier, chr(answer))
        times["key"].append(
            until_painted(app, painted, lambda: QApplication.postEvent(button, event))  # noqa: B023
        )
        app.processEvents()
        times["lean"].append(until_painted(app, painted, lambda: (page.weigh(), page.ui.lean_card.update())))
        times["floor"].append(until_painted(app, painted, page.ui.lean_card.update))
    made.store.close()
    return times


def main() -> int:
    """Measure and print; 1 when the budget is not kept."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else ROUNDS
    with tempfile.TemporaryDirectory() as folder:
        times = measure(Path(folder), rounds)
    p95 = {name: quantiles(found, n=20)[-1] for name, found in times.items()}
    words = {"key": "key to lean painted", "lean": "lean weighed and painted", "floor": "repaint only"}
    for name, found in times.items():
        ratio = p95[name] / p95["floor"]
        print(f"{words[name]:26} median {median(found):5.1f} ms   95 % {p95[name]:5.1f} ms   {ratio:4.1f} x")
    kept = p95["lean"] <= BUDGET_MS
    print(
        f"{len(times['key'])} keys; budget of the lean {BUDGET_MS:g} ms, 95 %: {'kept' if kept else 'OVER'}"
    )
    return int(not kept)


if __name__ == "__main__":
    sys.exit(main())
