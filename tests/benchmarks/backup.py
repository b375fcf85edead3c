"""How long a change waits while a backup is made beside it: ``python tests/benchmarks/backup.py [clients]``.

A practice of 10,000 clients with ten goals each is backed up while changes are written one after the other. The
control is the same changes with no backup beside them. Prints milliseconds.
"""

import sys
import tempfile
import threading
import time
from datetime import UTC, datetime
from pathlib import Path

from practice_desk.domain.client import Client
from practice_desk.domain.goal import Goal
from practice_desk.ports.store import Store
from practice_desk.storage.backup import SqlcipherBackups
from practice_desk.storage.key_slot import Cost
from practice_desk.storage.vault import SqlcipherVault

NOW = datetime(2026, 11, 26, tzinfo=UTC)
GOALS = 10
NOTE = "A few words of a usual length that somebody typed about one thing. " * 6


def fill(store: Store, clients: int) -> None:
    for start in range(0, clients, 500):
        with store.writing() as work:
            for number in range(start, min(start + 500, clients)):
                work.shelf(Client).put(Client(f"c{number}", f"Client {number}", NOW))
                for goal in range(GOALS):
                    work.shelf(Goal).put(Goal(f"g{number}-{goal}", f"c{number}", NOTE, NOW))


def write_until(store: Store, over: threading.Event, at_least: int = 0) -> list[float]:
    """Milliseconds each change took; between two of them as long as a quick typist leaves."""
    took: list[float] = []
    while not over.is_set() or len(took) < at_least:
        begun = time.perf_counter()
        with store.writing() as work:
            work.shelf(Client).put(Client(f"new{len(took)}-{begun}", "New", NOW))
        took.append((time.perf_counter() - begun) * 1000)
        time.sleep(0.01)
    return sorted(took)


def told(name: str, took: list[float]) -> None:
    middle, most = took[len(took) // 2], took[int(len(took) * 0.99)]
    print(
        f"{name}: {len(took)} changes, middle {middle:.1f} ms, 99 % under {most:.1f}, longest {took[-1]:.1f}"
    )


def main() -> None:
    clients = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        vault = SqlcipherVault(Cost(memory_kib=8 * 1024, passes=1, lanes=1))
        place = folder / "Practice.pdesk"
        store = vault.make(place, "orbit velvet lantern").store
        fill(store, clients)
        done = threading.Event()
        done.set()
        told("control", write_until(store, done, 200))
        over, lasted = threading.Event(), [0.0]

        def back_up() -> None:
            begun = time.perf_counter()
            (one,) = SqlcipherBackups(vault).write(store, [folder], NOW)
            lasted[0] = time.perf_counter() - begun
            print(f"backup: {one.backup.place.stat().st_size / 1e6:.0f} MB" if one.backup else one.refusal)
            over.set()

        thread = threading.Thread(target=back_up)
        thread.start()
        took = write_until(store, over)
        thread.join()
        print(f"copied, checked, counted, packed and read back in {lasted[0]:.1f} s")
        told("beside the backup", took)
        store.close()


if __name__ == "__main__":
    main()
