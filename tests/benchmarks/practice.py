"""A practice of 10,000 clients and 100,000 assignments: ``python tests/benchmarks/practice.py [clients] [folder]``.

It is made once, in a temporary folder, or in the one given, where it is found again. Each figure stands beside a
control of the same run, taken in turns: opening and checking beside SQLCipher's own two checks; a search through the
service beside the bare query of the index; a change saved through the service beside bare transactions with
``synchronous=FULL``, one of the very rows it writes (the record, its words in the index, a line of history) and one
of the record alone. Today's lines are read and put in order by themselves. Milliseconds: the middle of all, and
what 95 of 100 keep.
"""

import random
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from json import dumps
from pathlib import Path
from statistics import median, quantiles

from made_practice import TODAY, Scribe, fill

from practice_desk.bootstrap import layer
from practice_desk.domain.goal import Goal
from practice_desk.domain.searched import BEGINNING, SEARCHED
from practice_desk.domain.text import fold
from practice_desk.services.desk import Desk
from practice_desk.services.story_clock import StoryClock
from practice_desk.storage.connection import connect
from practice_desk.storage.driver import RawConnection
from practice_desk.storage.key_slot import Cost
from practice_desk.storage.search import ADD, PLACES, TAKE_OUT
from practice_desk.storage.store import EncryptedStore
from practice_desk.storage.vault import SqlcipherVault
from practice_desk.storage.words import key_from

EACH = 10
"""Assignments of each client."""
ROUNDS, OPENINGS = 300, 5
MATCH = "SELECT rowid FROM search WHERE search MATCH ? ORDER BY rank LIMIT 12"
RENAME = "UPDATE goal SET name = ? WHERE id = ?"
BESIDE = (
    "CREATE TABLE IF NOT EXISTS beside"
    " (seq INTEGER PRIMARY KEY, at TEXT, event TEXT, about TEXT, prev TEXT, seal TEXT) STRICT"
)
LINE = "INSERT INTO beside (at, event, about, prev, seal) VALUES (?, 'goal.changed', ?, ?, ?)"
KEEP = (
    "INSERT INTO draft (id, client_id, at, fields) VALUES ('bare', NULL, '2026-11-23T09:00:00.000000+0', ?)"
    " ON CONFLICT (id) DO UPDATE SET fields = excluded.fields"
)


def timed(act: Callable[[], object]) -> float:
    begun = time.perf_counter()
    act()
    return (time.perf_counter() - begun) * 1000


def told(name: str, took: Sequence[float], control: Sequence[float] = ()) -> None:
    words = f"{name:34} middle {median(took):8.1f}   95 % {quantiles(took, n=20)[-1]:8.1f}"
    if control:
        words += f"   bare {median(control):8.1f}, 95 % {quantiles(control, n=20)[-1]:8.1f}"
        words += f"   {median(took) / median(control):5.2f} x"
    print(words, flush=True)


def in_turns(
    rounds: int, act: Callable[[int], object], control: Callable[[int], object]
) -> list[list[float]]:
    """Both once before, so that neither finds the file cold."""
    act(rounds), control(rounds)
    pairs = [(timed(lambda n=n: act(n)), timed(lambda n=n: control(n))) for n in range(rounds)]
    return [list(one) for one in zip(*pairs, strict=True)]


def made(folder: Path, clients: int) -> tuple[Path, tuple[str, ...]]:
    """The practice and its recovery words, with which it opens at no cost of a passphrase."""
    place, kept = folder / "Practice.pdesk", folder / "words.txt"
    if not kept.exists():
        begun = time.perf_counter()
        new = SqlcipherVault(Cost(8 * 1024, 1, 1)).make(place, "five plain words do it")
        desk = layer(clock())(new.store)
        desk.practice.begin("A large practice")
        fill(new.store, clients, EACH)
        new.store.close()
        kept.write_text(" ".join(new.recovery_words))
        print(f"made in {time.perf_counter() - begun:.0f} s: {place.stat().st_size / 1e6:.0f} MB")
    return place, tuple(kept.read_text().split())


def clock() -> StoryClock:
    return StoryClock(datetime(TODAY.year, TODAY.month, TODAY.day, 9).astimezone())


def measure_opening(place: Path, words: tuple[str, ...]) -> None:
    def opened(_round: int) -> None:
        SqlcipherVault().recover(place, words).close()

    def checked(_round: int) -> None:
        raw = connect(place, key_from(words))
        raw.execute("PRAGMA cipher_integrity_check").fetchall()
        raw.execute("PRAGMA quick_check").fetchall()
        raw.close()

    told("opened and checked", *in_turns(OPENINGS, opened, checked))


def asked(scribe: Scribe) -> Iterator[str]:
    """What is typed into *Find or do*: words begun and whole, common and rare, one to three of them."""
    chance = random.Random(3)
    while True:
        words = [
            chance.choice(scribe.sentence(6, 12).lower().strip(".").split())
            for _ in range(chance.choice((1, 1, 2, 3)))
        ]
        words[-1] = words[-1][: chance.randint(2, 6)]
        if len(words[-1]) > 1 and all(word.isalnum() for word in words):
            yield " ".join(words)


def measure_search(desk: Desk, raw: RawConnection) -> None:
    typed = [next(words) for words in [asked(Scribe(2))] for _ in range(ROUNDS + 1)]

    def bare(turn: int) -> None:
        words = typed[turn].split()
        begun = "*" if len(words[-1]) >= BEGINNING else ""
        raw.execute(MATCH, (" ".join(f'"{word}"' for word in words) + begun,)).fetchall()

    told("searched", *in_turns(ROUNDS, lambda turn: desk.search.find(typed[turn]), bare))


def number_and_name(raw: RawConnection, goal_id: str) -> tuple[int, str]:
    """Under which number the index has a goal, and its name."""
    seq, name = raw.execute("SELECT seq, name FROM goal WHERE id = ?", (goal_id,)).fetchone()
    return seq * PLACES + SEARCHED.index(Goal), name


def measure_saving(desk: Desk, raw: RawConnection) -> None:
    scribe = Scribe(time.time_ns())  # other words than those a run before left

    def bare(*statements: tuple[str, Sequence[object]]) -> None:
        raw.execute("BEGIN IMMEDIATE")
        for statement, values in statements:
            raw.execute(statement, values)
        raw.execute("COMMIT")

    def same_rows(turn: int) -> None:
        number, was = goals[turn]
        line = ("2026-11-23T09:00:00.000000+0", "0" * 32, "0" * 64, "1" * 64)
        bare(
            (RENAME, (texts[-turn], f"g{turn + ROUNDS + 1}")),
            (TAKE_OUT, (number, fold(was))),
            (ADD, (number, fold(texts[-turn]))),
            (LINE, line),
        )

    raw.execute(BESIDE)
    texts = [scribe.sentence(4, 9) for _ in range(ROUNDS + 1)]
    ids = [f"g{turn + ROUNDS + 1}" for turn in range(ROUNDS + 1)]
    goals = [number_and_name(raw, one) for one in ids]
    told(
        "goal renamed, beside the same rows",
        *in_turns(ROUNDS, lambda turn: desk.goals.rename(f"g{turn}", texts[turn]), same_rows),
    )
    others = [scribe.sentence(4, 9) for _ in range(ROUNDS + 1)]
    told(
        "goal renamed, beside its row alone",
        *in_turns(
            ROUNDS,
            lambda turn: desk.goals.rename(f"g{turn}", others[turn]),
            lambda turn: bare((RENAME, (others[-turn], f"g{turn + 2 * ROUNDS + 2}"))),
        ),
    )
    typed = scribe.sentence(120, 120)
    told(
        "120 words kept while typed",
        *in_turns(
            ROUNDS,
            lambda turn: desk.drafts.keep("assignment:new:c1", "c1", {"what": typed[: 400 + turn]}),
            lambda turn: bare((KEEP, [dumps([["what", typed[: 400 + turn]]])])),
        ),
    )


def main() -> None:
    clients = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    with tempfile.TemporaryDirectory() as made_here:
        folder = Path(sys.argv[2]) if len(sys.argv) > 2 else Path(made_here)
        place, words = made(folder, clients)
        measure_opening(place, words)
        store = SqlcipherVault().recover(place, words)
        assert isinstance(store, EncryptedStore)
        desk, raw = layer(clock())(store), store._raw
        measure_search(desk, raw)
        measure_saving(desk, raw)
        store._indexed = False
        print("the same with no index to keep in step:")
        measure_saving(desk, raw)
        store._indexed = True
        told("lines of Today read", [timed(desk.today.day) for _ in range(9)])
        store.close()


if __name__ == "__main__":
    main()
