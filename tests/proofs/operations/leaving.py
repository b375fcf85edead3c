"""Export and import."""

import json
import shutil
from pathlib import Path

from bench.practices import make
from operations.operation import (
    State,
    entered,
    find,
    place,
    prepare,
)
from practice_desk.machine.files import read_in, write_out
from practice_desk.services.export import Kind
from practice_desk.services.parcel import LARGEST


def export(folder: Path) -> None:
    with entered(folder) as (_store, desk):
        write_out(folder / "leaving.json", desk.export.made(Kind.JSON, None))
        desk.export.told(Kind.JSON, None)


def find_export(folder: Path) -> State:
    there = folder / "leaving.json"
    if not there.exists():
        return find(folder)
    return {"export": str(json.loads(there.read_bytes())), **find(folder)}


def prepare_import(folder: Path) -> None:
    other = folder / "other"
    other.mkdir()
    prepare(other)
    export(other)
    shutil.move(other / "leaving.json", folder / "coming.json")
    shutil.rmtree(other)
    make(place(folder))


def bring_in(folder: Path) -> None:
    with entered(folder) as (_store, desk):
        parcel = desk.incoming.read(read_in(folder / "coming.json", LARGEST))
        desk.incoming.bring_in(parcel)
