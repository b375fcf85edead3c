"""The program killed in the middle of its work: nothing acknowledged is lost, nothing is half there."""

import os
import random
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from practice_files import PASSPHRASE, clients_in

from practice_desk.domain.client import Client
from practice_desk.domain.goal import Goal
from practice_desk.storage.vault import SqlcipherVault

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="the helper forks its workers")
KILLS = 20
GOALS = 3
"""Records written together with each client: all of them or none."""

_HELPER = '''
"""Forks a worker for every line read and kills it the seconds given after it began to work."""
import os, signal, sys, time
from pathlib import Path
from practice_files import MADE, PASSPHRASE, QUICK
from practice_desk.domain.client import Client
from practice_desk.domain.goal import Goal
from practice_desk.storage.vault import SqlcipherVault

def write(place, begun):
    store = SqlcipherVault(QUICK).unlock(place, PASSPHRASE)
    with store.reading() as work:
        first = work.shelf(Client).count()
    os.write(begun, b"!")
    for number in range(first, 100_000):
        with store.writing() as work:
            work.shelf(Client).put(Client(f"c{number}", "x" * (number % 40 * 50), MADE))
            for goal in range(3):
                work.shelf(Goal).put(Goal(f"g{number}-{goal}", f"c{number}", "", MADE))
        os.write(1, b"%d\\n" % number)

def make(place, begun):
    os.write(begun, b"!")
    SqlcipherVault(QUICK).make(place, PASSPHRASE).store.close()
    os.write(1, b"made\\n")

for line in sys.stdin:
    job, seconds, place = line.rstrip("\\n").split(" ", 2)
    waiting, begun = os.pipe()
    pid = os.fork()
    if pid == 0:
        try:
            {"write": write, "make": make}[job](Path(place), begun)
        finally:
            os._exit(0)
    os.close(begun)
    os.read(waiting, 1)
    os.close(waiting)
    time.sleep(float(seconds))
    os.kill(pid, signal.SIGKILL)
    os.waitpid(pid, 0)
    os.write(1, b"dead\\n")
'''


class Helper:
    """Starts workers and kills them."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self._process = process

    def kill_after(self, seconds: float, job: str, place: Path) -> list[str]:
        """What a worker said before it was killed."""
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.write(f"{job} {seconds} {place}\n")
        self._process.stdin.flush()
        said: list[str] = []
        while (line := self._process.stdout.readline().strip()) != "dead":
            assert line, "the helper ended"
            said.append(line)
        return said


@pytest.fixture(scope="module")
def helper() -> Iterator[Helper]:
    with subprocess.Popen(
        [sys.executable, "-c", _HELPER],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parent,
    ) as process:
        yield Helper(process)
        process.stdin.close()  # type: ignore[union-attr]


def test_no_acknowledged_change_is_lost_and_none_is_half_there(
    helper: Helper, vault: SqlcipherVault, place: Path
):
    vault.make(place, PASSPHRASE).store.close()
    chance = random.Random(4)
    acknowledged = 0
    for _ in range(KILLS):
        said = helper.kill_after(chance.uniform(0.02, 0.25), "write", place)
        acknowledged = max([acknowledged, *(int(number) + 1 for number in said)])
        store = vault.unlock(place, PASSPHRASE)
        with store.reading() as work:
            clients, goals = work.shelf(Client).count(), work.shelf(Goal).count()
        store.close()
        assert clients in {acknowledged, acknowledged + 1}  # one may be kept whose word did not get out
        assert goals == clients * GOALS
        acknowledged = clients
    assert acknowledged > KILLS


def test_a_making_that_was_killed_can_be_done_again(helper: Helper, vault: SqlcipherVault, tmp_path: Path):
    chance = random.Random(5)
    for attempt in range(KILLS):
        place = tmp_path / f"{attempt}.pdesk"
        said = helper.kill_after(chance.uniform(0.0, 0.08), "make", place)
        if vault.exists(place):
            store = vault.unlock(place, PASSPHRASE)
        else:
            assert said == []
            store = vault.make(place, PASSPHRASE).store
        assert clients_in(store) == []
        store.close()
        assert sorted(one.name for one in tmp_path.glob(f"{attempt}.*") if "aside" not in one.name) == [
            place.name,
            f"{place.name}.key",
        ]
