"""A working day that ends when its process does, and what must be in the file after it."""

import random
from pathlib import Path

from bench.doings import Doings
from bench.practices import Content, content, desk_on, difference, opened, unsound
from bench.told import Ear, TellingStore
from practice_desk.domain.refused import Refused


def work_until_killed(place: Path, seed: int, pipe: int, statement: str = "") -> None:
    """A working day without an end, each change told. ``statement`` spoils the file's settings, for a control."""
    with opened(place) as store:
        if statement:
            store._raw.execute(statement)
        doings = Doings(desk_on(TellingStore(store, pipe), f"k{seed}"), random.Random(seed))
        while True:
            doings.do()


def judge(
    place: Path, before: Content, said: bytes, sure: int | None = None
) -> tuple[list[str], Ear, Content]:
    """What does not hold of a file after its writer was stopped, what it said, and what is there.

    ``sure`` is how many changes must be there at least, by default all that were acknowledged; what came after
    them fell into a cut. A change that is refused then, as the disk does not answer, may be there all the same:
    nobody can tell a write that did not arrive from one whose answer did not.
    """
    ear = Ear.after(before, said)
    try:
        with opened(place) as store:
            wrong, found = unsound(store), content(store)
    except Refused as refused:
        return [f"it does not open: {refused.words[:80]}"], ear, {}
    first = ear.changes if sure is None else sure
    may_be = ear.promised_after(first)
    if sure is None:  # what was refused with the disk well is not there; the last one may have been under way
        may_be = may_be[-1:]
    if found not in (*ear.kept[first:], *may_be):
        same = next((number for number, one in enumerate(ear.kept) if one == found), None)
        known = f"as after change {same}" if same is not None else "as after none"
        wrong.append(
            f"of {first} changes ({ear.changes} told, {known}): {difference(found, ear.kept[first])}"
        )
    return wrong, ear, found
