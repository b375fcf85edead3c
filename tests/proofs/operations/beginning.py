"""Making a practice, and the first run of the program."""

from pathlib import Path

from bench.practices import desk_on
from operations.operation import NOTHING, State, entered, find, own_vault, place, sound_content
from support.practices import PASSPHRASE


def nothing(_folder: Path) -> None:
    """Nothing is there yet."""


def make_practice(folder: Path) -> None:
    own_vault(folder).make(place(folder), PASSPHRASE).store.close()


def find_made(folder: Path) -> State:
    if own_vault(folder).exists(place(folder)):
        return {"practice": "made", **find(folder)}
    made = own_vault(folder).make(place(folder), PASSPHRASE)  # a person would begin again, and it must work
    made.store.close()
    return NOTHING


def first_run(folder: Path) -> None:
    made = own_vault(folder).make(place(folder), PASSPHRASE)
    desk_on(made.store, "new").practice.begin("Practice")
    made.store.close()


def find_begun(folder: Path) -> State:
    if not own_vault(folder).exists(place(folder)):
        return NOTHING
    with entered(folder) as (store, desk):
        sound_content(store)
        practice = desk.practice
        practice.begin_unless_begun()  # as the door does on the way in
        return {"practice": practice.current().paper.value}
