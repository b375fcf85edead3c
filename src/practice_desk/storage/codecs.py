"""How the fields of a record lie in the file, worked out from their type hints.

Text, whole numbers and decimals are stored as they are; dates and times as ISO text; choices by
their value; tuples and frozen dataclasses as JSON; one of several dataclasses as JSON under its key.
``None`` is an empty cell, whatever the type.
"""

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass, fields, is_dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone
from enum import StrEnum
from functools import lru_cache, reduce
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from practice_desk.domain.refused import Refused

INSTANT_LENGTH = 26
"""Characters of a stored moment that say when it was, in UTC; the offset comes after them."""
_AS_IT_IS = (str, int, float)
_NEWER = "This was written with a newer Practice Desk. Open the practice with that one."
_Turn = Callable[[Any], Any]
_Pair = tuple[_Turn, _Turn]


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
    kind, _ = _without_none(hint)
    if get_origin(kind) is tuple or is_dataclass(kind) or _choices(kind):
        encode, decode = _json_pair(kind)
        return Codec(lambda value: _dumps(encode(value)), _loads_with(decode), whole=True)
    return Codec(*_scalar_pair(kind), plain=kind in _AS_IT_IS, spans=kind is datetime)


def may_be_none(hint: Any) -> bool:
    """Whether a field with this hint may be left empty."""
    return _without_none(hint)[1]


def _without_none(hint: Any) -> tuple[Any, bool]:
    """``X`` of ``X | None`` and whether ``None`` was allowed."""
    if get_origin(hint) in {Union, UnionType}:
        rest = [part for part in get_args(hint) if part is not NoneType]
        if len(rest) < len(get_args(hint)):
            return reduce(lambda one, other: one | other, rest), True
    return hint, False


def _choices(hint: Any) -> dict[str, type]:
    """The dataclasses of ``X | Y`` by their ``key``; empty for any other hint."""
    parts = get_args(hint) if get_origin(hint) in {Union, UnionType} else ()
    keyed = all(is_dataclass(part) and hasattr(part, "key") for part in parts)
    return {part.key: part for part in parts} if keyed else {}


def _scalar_pair(kind: Any) -> _Pair:
    if kind in _AS_IT_IS:
        return kind, kind
    if kind is bool:
        return int, bool
    if kind is datetime:
        return _from_moment, _to_moment
    if kind in {date, time}:
        return kind.isoformat, kind.fromisoformat
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        members: dict[str, StrEnum] = {member.value: member for member in kind}
        return str, members.__getitem__
    raise TypeError(f"no way to store {kind!r}")


def _json_pair(hint: Any) -> _Pair:
    """Functions between a value and what JSON can hold."""
    kind, optional = _without_none(hint)
    pair = _json_pair_of(kind)
    return (_unless_none(pair[0]), _unless_none(pair[1])) if optional else pair


def _json_pair_of(kind: Any) -> _Pair:
    if get_origin(kind) is tuple:
        inner = get_args(kind)
        if len(inner) == 2 and inner[1] is Ellipsis:
            return _many(*_json_pair(inner[0]))
        return _each([_json_pair(part) for part in inner])
    if choices := _choices(kind):
        return _one_of({key: _named(choice) for key, choice in choices.items()})
    if is_dataclass(kind) and isinstance(kind, type):
        return _named(kind)
    return _scalar_pair(kind)


def _unless_none(turn: _Turn) -> _Turn:
    return lambda value: None if value is None else turn(value)


def _many(encode: _Turn, decode: _Turn) -> _Pair:
    return (
        lambda values: [encode(value) for value in values],
        lambda items: tuple(decode(item) for item in items),
    )


def _each(pairs: list[_Pair]) -> _Pair:
    def encode(values: Iterable[Any]) -> list[Any]:
        return [pair[0](value) for pair, value in zip(pairs, values, strict=True)]

    def decode(items: Iterable[Any]) -> tuple[Any, ...]:
        return tuple(pair[1](item) for pair, item in zip(pairs, items, strict=True))

    return encode, decode


def _one_of(pairs: dict[str, _Pair]) -> _Pair:
    """A value under its key, so that it is read as what it was."""

    def encode(value: Any) -> dict[str, Any]:
        return {value.key: pairs[value.key][0](value)}

    def decode(item: dict[str, Any]) -> Any:
        ((key, cells),) = item.items()
        if key not in pairs:
            raise Refused(_NEWER)
        return pairs[key][1](cells)

    return encode, decode


def _named(kind: type) -> _Pair:
    hints = get_type_hints(kind)
    pairs = {field.name: _json_pair(hints[field.name]) for field in fields(kind)}

    def encode(value: Any) -> dict[str, Any]:
        return {name: pair[0](getattr(value, name)) for name, pair in pairs.items()}

    def decode(item: dict[str, Any]) -> Any:
        return kind(**{name: pairs[name][1](cell) for name, cell in item.items()})

    return encode, decode


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
