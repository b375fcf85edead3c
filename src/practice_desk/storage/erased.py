"""Who was deleted for good, kept outside the practice file: older files do not know of it.

Beside the mark, in the program's own folder. Ids and moments, never a name; sealed with a key that comes out
of the practice, so that nobody else can name somebody to be deleted.
"""

import json
from collections.abc import Sequence
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Any, cast

from practice_desk.domain.erasure import Erasure
from practice_desk.storage.subkey import is_sealed, seal_of
from practice_desk.whole_file import write_whole

_PURPOSE = "erased"
_LARGEST = 8 * 1024 * 1024
"""Bytes; some 90,000 deletions."""


def read_erased(place: Path | None, practice: str, key: bytes) -> list[Erasure]:
    """The deletions kept there for a practice; a file that is damaged, or that somebody else made, holds none."""
    if place is None:
        return []
    try:
        with place.open("rb") as file:
            content = cast("dict[str, Any]", json.loads(file.read(_LARGEST).decode()))
        seal = content.pop("seal")
        if content["practice"] != practice or not is_sealed(content, seal, key, _PURPOSE):
            return []
        return [Erasure(str(one), datetime.fromisoformat(at)) for one, at in content["erased"]]
    except (OSError, ValueError, LookupError, TypeError, AttributeError, RecursionError):
        return []


def add_erased(place: Path | None, practice: str, key: bytes, fresh: Sequence[Erasure]) -> None:
    """Keep some more. A disk that does not take it costs no more than this copy: the practice file has its own."""
    known = {one.id: one for one in read_erased(place, practice, key)}
    wanted = {one.id: one for one in fresh} | known
    if place is None or wanted.keys() == known.keys():
        return
    lines = [[one.id, one.at.isoformat()] for one in sorted(wanted.values(), key=lambda one: one.id)]
    content: dict[str, object] = {"practice": practice, "erased": lines}
    with suppress(OSError):
        place.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        write_whole(place, json.dumps({**content, "seal": seal_of(content, key, _PURPOSE)}).encode())
