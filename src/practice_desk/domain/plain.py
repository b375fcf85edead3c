"""Values between what the program works with and what JSON can hold, worked out from type hints.

Text, numbers and truth values are themselves; dates and times ISO text; choices their value; tuples
lists; dataclasses objects; one of several dataclasses an object under its key. How a moment is
spelled is for the one who asks to say, and so is whether a truth value is a number.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, fields, is_dataclass
from datetime import UTC, date, datetime, time
from enum import StrEnum
from functools import reduce
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from practice_desk.domain.refused import Refused

AS_IT_IS = (str, int, float)
_NEWER = "This was written with a newer Practice Desk. Open the practice with that one."
Turn = Callable[[Any], Any]
Pair = tuple[Turn, Turn]


@dataclass(frozen=True)
class Plain:
    """Makes pairs of functions: from a value to what JSON can hold, and back.

    ``moment`` and ``truth`` are the pairs for :class:`datetime.datetime` and :class:`bool`.
    """

    moment: Pair
    truth: Pair

    def pair(self, hint: Any) -> Pair:
        """The pair for a type hint, ``None`` let through where the hint allows it.

        Raises:
            TypeError: when nothing is known about that type; a programming error.
        """
        kind, optional = without_none(hint)
        pair = self._pair_of(kind)
        return (_unless_none(pair[0]), _unless_none(pair[1])) if optional else pair

    def scalar(self, kind: Any) -> Pair:
        """The pair for a type without parts."""
        if kind in AS_IT_IS:
            return kind, kind
        if kind is bool:
            return self.truth
        if kind is datetime:
            return self.moment
        if kind in {date, time}:
            return kind.isoformat, kind.fromisoformat
        if isinstance(kind, type) and issubclass(kind, StrEnum):
            members: dict[str, StrEnum] = {member.value: member for member in kind}
            return str, members.__getitem__
        raise TypeError(f"no way to store {kind!r}")

    def named(self, kind: type) -> Pair:
        """The pair for a dataclass: an object with its fields in their order."""
        hints = get_type_hints(kind)
        pairs = {field.name: self.pair(hints[field.name]) for field in fields(kind)}

        def encode(value: Any) -> dict[str, Any]:
            return {name: pair[0](getattr(value, name)) for name, pair in pairs.items()}

        def decode(item: dict[str, Any]) -> Any:
            return kind(**{name: pairs[name][1](cell) for name, cell in item.items()})

        return encode, decode

    def _pair_of(self, kind: Any) -> Pair:
        if get_origin(kind) is tuple:
            inner = get_args(kind)
            if len(inner) == 2 and inner[1] is Ellipsis:
                return _many(*self.pair(inner[0]))
            return _each([self.pair(part) for part in inner])
        if found := choices(kind):
            return _one_of({key: self.named(choice) for key, choice in found.items()})
        if is_dataclass(kind) and isinstance(kind, type):
            return self.named(kind)
        return self.scalar(kind)


def without_none(hint: Any) -> tuple[Any, bool]:
    """``X`` of ``X | None`` and whether ``None`` was allowed."""
    if get_origin(hint) in {Union, UnionType}:
        rest = [part for part in get_args(hint) if part is not NoneType]
        if len(rest) < len(get_args(hint)):
            return reduce(lambda one, other: one | other, rest), True
    return hint, False


def choices(hint: Any) -> dict[str, type]:
    """The dataclasses of ``X | Y`` by their ``key``; empty for any other hint."""
    parts = get_args(hint) if get_origin(hint) in {Union, UnionType} else ()
    keyed = all(is_dataclass(part) and hasattr(part, "key") for part in parts)
    return {part.key: part for part in parts} if keyed else {}


def _unless_none(turn: Turn) -> Turn:
    return lambda value: None if value is None else turn(value)


def _many(encode: Turn, decode: Turn) -> Pair:
    return (
        lambda values: [encode(value) for value in values],
        lambda items: tuple(decode(item) for item in items),
    )


def _each(pairs: list[Pair]) -> Pair:
    def encode(values: Iterable[Any]) -> list[Any]:
        return [pair[0](value) for pair, value in zip(pairs, values, strict=True)]

    def decode(items: Iterable[Any]) -> tuple[Any, ...]:
        return tuple(pair[1](item) for pair, item in zip(pairs, items, strict=True))

    return encode, decode


def _one_of(pairs: dict[str, Pair]) -> Pair:
    """A value under its key, so that it is read as what it was."""

    def encode(value: Any) -> dict[str, Any]:
        return {value.key: pairs[value.key][0](value)}

    def decode(item: dict[str, Any]) -> Any:
        ((key, cells),) = item.items()
        if key not in pairs:
            raise Refused(_NEWER)
        return pairs[key][1](cells)

    return encode, decode


def _iso_moment(moment: datetime) -> str:
    if moment.utcoffset() is None:
        raise ValueError("a moment needs its zone")
    return moment.isoformat(timespec="microseconds")


def _from_iso_moment(text: str) -> datetime:
    """Raises :class:`ValueError` without a zone, and past either end of the calendar."""
    moment = datetime.fromisoformat(text)
    offset = moment.utcoffset()
    if offset is None or offset.microseconds:
        raise ValueError("a moment needs its zone")
    try:
        moment.astimezone(UTC)
    except OverflowError as fault:
        raise ValueError("past the end of the calendar") from fault
    return moment


ISO = Plain((_iso_moment, _from_iso_moment), (bool, bool))
"""As other programs read it: moments with their offset, true and false."""
