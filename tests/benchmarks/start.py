"""How long until something can be seen: ``python tests/benchmarks/start.py [rounds]``.

Every round starts an empty Qt window and the program in turn, in the same way and under the same watch, so
that what else the computer does falls on both. Milliseconds differ from computer to computer; the ratio
decides. Printed are medians, each with its budget.

- *lock screen*: process start to the first paint.
- *Today*: from Enter to the painted Today of a practice with 500 clients, less what Argon2 took by itself.
  Enter comes when the program has had three seconds, less than a passphrase takes to type.
- *memory*: what the program then holds (resident), beyond the empty window.
"""

import json
import os
import subprocess
import sys
import tempfile
import time
from datetime import time as clock_time
from datetime import timedelta
from pathlib import Path
from statistics import median

CHILD = Path(__file__).with_name("start_child.py")
CLIENTS = 500
SEEN_TODAY = 8
PASSPHRASE = "orbit velvet lantern pepper canoe"  # noqa: S105
ROUNDS = 9


def started(what: str, home: Path) -> dict[str, float]:
    """Start one child and give back what it says: milliseconds since its start, MB, and more."""
    there = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PRACTICE_DESK_HOME": str(home)}
    there.pop("PYTHONDONTWRITEBYTECODE", None)
    since = time.monotonic()
    command = [sys.executable, str(CHILD), what, PASSPHRASE]
    done = subprocess.run(command, env=there, stdout=subprocess.PIPE, check=True, timeout=60)
    said: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return said | {"painted": (said["painted"] - since) * 1000}


def furnish(home: Path) -> None:
    """A practice with many clients, a few of them seen today, where the program looks for it."""
    from practice_desk.bootstrap import layer, open_vault
    from practice_desk.machine.clock import SystemClock
    from practice_desk.machine.paths import PRACTICE_NAME
    from practice_desk.services.client import ClientForm

    clock = SystemClock()
    fresh = open_vault().make(home / PRACTICE_NAME, PASSPHRASE)
    desk = layer(clock)(fresh.store)
    desk.practice.begin("Practice")
    for number in range(CLIENTS):
        desk.clients.add(ClientForm(f"Client {number:03}"))
    with desk.ledger.read() as work:
        from practice_desk.domain.client import Client

        ids = [client.id for client in work.shelf(Client).find()]
    for number, client_id in enumerate(ids[: SEEN_TODAY * 5]):
        day = clock.today() + timedelta(days=number // SEEN_TODAY)
        desk.visits.plan(client_id, day, clock_time(9 + number % SEEN_TODAY))
    fresh.store.close()


def main() -> int:
    """Measure and print; 1 when a budget is not kept."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else ROUNDS
    with tempfile.TemporaryDirectory(prefix="practice-desk-bench-") as folder:
        home = Path(folder)
        furnish(home)
        kinds = ("empty", "lock", "today")
        seen = [{kind: started(kind, home) for kind in kinds} for _ in range(rounds + 1)][1:]
    floor = median(one["empty"]["painted"] for one in seen)
    lock = median(one["lock"]["painted"] for one in seen)
    opened = median(one["today"]["since_enter"] for one in seen)
    argon2 = median(one["today"]["argon2"] for one in seen)
    today = median(one["today"]["since_enter"] - one["today"]["argon2"] for one in seen)
    bare = median(one["empty"]["memory"] for one in seen)
    memory = median(one["today"]["memory"] for one in seen)
    print(f"{rounds} rounds, Python {sys.version.split()[0]}, {CLIENTS} clients, medians")
    print(f"empty window      {floor:6.0f} ms   {bare:4.0f} MB")
    kept = [
        verdict("lock screen", f"{lock:6.0f} ms", lock / floor, 1.5),
        verdict("Today", f"{today:6.0f} ms", today / floor, 2.0),
        verdict("memory", f"{memory:6.0f} MB", memory - bare, 100, unit="MB more"),
    ]
    print(f"(Enter to Today {opened:.0f} ms, of which Argon2 {argon2:.0f} ms)")
    return int(not all(kept))


def verdict(what: str, measured: str, against: float, budget: float, unit: str = "x") -> bool:
    """Print one line, and say whether the budget is kept."""
    kept = against <= budget
    print(f"{what:15}{measured}   {against:6.2f} {unit} (budget {budget:g}) {'kept' if kept else 'OVER'}")
    return kept


if __name__ == "__main__":
    sys.exit(main())
