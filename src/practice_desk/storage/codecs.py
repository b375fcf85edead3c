"""How the fields of a record lie in the file, worked out from their type hints.

Text, whole numbers and decimals are stored as they are; dates and times as ISO text; choices by
their value; tuples and frozen dataclasses as JSON; one of several dataclasses as JSON under its key.
``None`` is an empty cell, whatever the type.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass, is_dataclass
from datetime import UTC, datetime, timedelta, timezone
from functools import lru_cache
from typing import Any, get_origin

from practice_desk.domain.plain import AS_IT_IS, Plain, choices, without_none

INSTANT_LENGTH = 26
"""Characters of a stored moment that say when it was, in UTC; the offset comes after them."""
_Turn = Callable[[Any], Any]


@dataclass(frozen=True)
class Codec:
    """A pair of functions between a value and its cell, neither ever ``None``.

    ``plain`` cells are the value itself. ``spans`` marks moments: the same instant can be written
    with different offsets, so that a comparison goes by the first part of the text. ``whole``
    marks cells that can only be read as a whole (JSON) and cannot be searched.
    """

    encode: _Turn
    decode: _Turn
    plain: bool = False
    spans: bool = False
    whole: bool = False


def codec_for(hint: Any) -> Codec:
    """The codec for a type hint.

    Raises:
        TypeError: when nothing is known about that type; a programming error.
    """
    kind, _ = without_none(hint)
    if get_origin(kind) is tuple or is_dataclass(kind) or choices(kind):
        encode, decode = _CELLS.pair(kind)
        return Codec(lambda value: _dumps(encode(value)), _loads_with(decode), whole=True)
    return Codec(*_CELLS.scalar(kind), plain=kind in AS_IT_IS, spans=kind is datetime)


def _dumps(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _loads_with(decode: _Turn) -> _Turn:
    """Read JSON and decode it; most tuples are empty and need neither."""
    return lambda cell: () if cell == "[]" else decode(json.loads(cell))


def _from_moment(moment: datetime) -> str:
    """UTC first, so that the text sorts by instant; then the offset it was written with.

    Raises:
        ValueError: when the moment has no zone; a programming error.
    """
    offset = moment.utcoffset()
    if offset is None:
        raise ValueError("a moment needs its zone")
    instant = moment.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="microseconds")
    return f"{instant}{offset.total_seconds():+.0f}"


def _to_moment(cell: str) -> datetime:
    instant = datetime.fromisoformat(cell[:INSTANT_LENGTH] + "+00:00")
    return instant.astimezone(_zone(cell[INSTANT_LENGTH:]))


@lru_cache(maxsize=64)
def _zone(seconds: str) -> timezone:
    return timezone(timedelta(seconds=int(seconds)))


_CELLS = Plain((_from_moment, _to_moment), (int, bool))
