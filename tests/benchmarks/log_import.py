"""Bringing in a table of a log: ``python tests/benchmarks/log_import.py [rows] [rounds]``.

Measured on an encrypted practice file, from the bytes of the table to the committed step of history. Beside it
stands the floor: the same entries as bare inserts in one transaction on the same file, in the same run and in
turn. Milliseconds differ from computer to computer; the floor tells what the computer itself needs.
"""

import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from statistics import median
from typing import Any

from practice_desk.bootstrap import layer
from practice_desk.domain.assignment import HandedOver
from practice_desk.domain.log.tracker import entry_id
from practice_desk.domain.shape import Tracking, TrackingScale
from practice_desk.services.client import ClientForm
from practice_desk.services.desk import Desk
from practice_desk.services.plan import Plan
from practice_desk.storage.connection import connect
from practice_desk.storage.migrations import migrations
from practice_desk.storage.opening import make_file
from practice_desk.storage.store import EncryptedStore

ROWS = 1_000
ROUNDS = 5
BUDGET_MS = 1_000.0
KEY = bytes(range(32))
NOW = datetime(2026, 11, 26, 10, tzinfo=UTC)
TIMES = ("Morning", "Midday", "Evening")


class StandingClock:
    """Thursday 26 November 2026."""

    def now(self) -> datetime:
        return NOW

    def today(self) -> date:
        return NOW.date()


def a_table(rows: int) -> bytes:
    lines = (
        f"{(NOW.date() - timedelta(days=number // 3)).isoformat()},{TIMES[number % 3]},{number * 7 % 11}"
        for number in range(rows)
    )
    return "\n".join(["Date,Time of day,Energy", *lines]).encode()


def a_log(desk: Desk) -> str:
    """The id of an assignment with a log."""
    desk.practice.begin("Practice")
    client = desk.clients.add(ClientForm("Mara")).made("client")
    shape = Tracking("energy", TrackingScale.TEN, 3, 14)
    log = desk.assignments.write(client, None, Plan("Jot down your energy.", shape=shape)).made("assignment")
    desk.assignments.hand_over(log, HandedOver.TOLD)
    return log


def timed(act: Callable[[], object]) -> float:
    """Milliseconds from begin to end, whatever else the computer does meanwhile."""
    begun = time.perf_counter()
    act()
    return (time.perf_counter() - begun) * 1000


def bring_in(desk: Desk, log: str, data: bytes) -> None:
    incoming = desk.log_imports.open(data, log)
    preview = desk.log_imports.preview(incoming)
    desk.log_imports.take(log, preview.comparison.to_take(replace=False))


def bare(raw: Any, log: str, client: str, rows: int) -> None:
    """The same entries, written without anything around them, and taken out again."""
    raw.execute("BEGIN IMMEDIATE")
    for number in range(rows):
        day, slot = NOW.date() - timedelta(days=number // 3), number % 3
        cells = (entry_id(log, day, slot), client, log, day.isoformat(), slot, number * 7 % 11, "")
        raw.execute(
            "INSERT INTO log_entry (id, client_id, assignment_id, day, slot, value, words)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            cells,
        )
    raw.commit()
    raw.execute("DELETE FROM log_entry")
    raw.commit()


def main(rows: int = ROWS, rounds: int = ROUNDS) -> int:
    with tempfile.TemporaryDirectory(prefix="practice-desk-benchmark-") as folder:
        place = Path(folder) / "Practice.pdesk"
        make_file(place, KEY, migrations())
        raw = connect(place, KEY)
        desk = layer(StandingClock())(EncryptedStore(raw, bytes(32)))
        log, data = a_log(desk), a_table(rows)
        client = desk.assignments.get(log).client_id
        whole: list[float] = []
        floor: list[float] = []
        for _ in range(rounds):
            whole.append(timed(lambda: bring_in(desk, log, data)))
            assert len(desk.logs.sheet(log).entries) == rows
            desk.ledger.undo()
            floor.append(timed(lambda: bare(raw, log, client, rows)))
    took, needed = median(whole), median(floor)
    print(f"{rows:,} rows brought in: {took:.0f} ms (budget {BUDGET_MS:.0f})")
    print(f"bare inserts and their removal: {needed:.0f} ms; {took / needed:.1f} times that")
    return 0 if took <= BUDGET_MS * rows / ROWS else 1


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:])))
