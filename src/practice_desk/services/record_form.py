"""Records in the form in which they leave the program, and come back: plain objects by their fields."""

import json
import math
from collections.abc import Callable, Iterator, Mapping
from dataclasses import MISSING, Field, fields
from functools import cache
from typing import Any, cast, get_type_hints

from practice_desk.domain.adjustment import Code
from practice_desk.domain.binned import Image
from practice_desk.domain.change import Record
from practice_desk.domain.check import Result
from practice_desk.domain.mirror import put_away_on
from practice_desk.domain.plain import ISO
from practice_desk.domain.readiness import PARTS, Answer
from practice_desk.domain.refused import Refused
from practice_desk.domain.shape import HUNDRED, MOST_DAYS, MOST_RUNGS, MOST_TIMES
from practice_desk.ports.store import RECORDS

LONGEST_TEXT = 100_000
"""Characters; ten times the longest text that can be typed."""
_LARGEST = 10**9
_RANGES = {
    "usual_day": (0, 6),
    "every_weeks": (0, 2),
    "lock_minutes": (1, 60),
    "born": (1900, 2200),
    "years": (0, 100),
    "until_age": (0, 100),
    "amount": (0, 100),
    "part": (1, len(PARTS)),
    **dict.fromkeys(("useful", "hard", "importance", "confidence", "capacity"), (0, 10)),
    **dict.fromkeys(("distress", "distress_before", "distress_after"), (0, 100)),
}
"""The numbers a field can hold, where a screen relies on it; both included."""
_RANGES_WITHIN = _RANGES | {
    "times_a_day": (1, MOST_TIMES),
    "days": (1, MOST_DAYS),
    "entries": (0, MOST_DAYS * MOST_TIMES),
    **dict.fromkeys(("rung", "at"), (0, MOST_RUNGS - 1)),
    **dict.fromkeys(("hard", "belief_before", "belief_after", "before", "peak", "after"), (0, HUNDRED)),
}
"""The same for what stands within a field: a shape, or what came back of one."""
_READ_BY_A_PAGE: Mapping[tuple[str, str], Callable[[Any], object]] = {
    ("choice", "taken"): lambda taken: taken == "" or Code(taken),
    ("practice", "mirror_away"): lambda away: [put_away_on(line) for line in away],
    ("readiness", "answers"): lambda answers: [Answer(said) for _key, said in answers],
    ("readiness", "lean"): lambda lean: lean == "" or Result(lean),
}
"""Fields of text that have to be one of a few words, or of a form; reading one that is not raises ValueError."""
_TAKEN_BADLY = (ValueError, KeyError, TypeError, AttributeError, OverflowError, RecursionError, Refused)


class UnfitError(ValueError):
    """An object is no such record; the text is a plain sentence."""


class RecordForm:
    """One kind of record as an object of plain values, every field by its name."""

    def __init__(self, kind: type[Record]) -> None:
        hints = get_type_hints(kind)
        self.kind = kind
        self.names = tuple(field.name for field in _fields(kind))
        self.needed = frozenset(field.name for field in _fields(kind) if _has_no_default(field))
        self.of_client = "client_id" in self.names
        self._pairs = {name: ISO.pair(hints[name]) for name in self.names}

    def plain(self, record: Record) -> dict[str, Any]:
        return {name: pair[0](getattr(record, name)) for name, pair in self._pairs.items()}

    def record(self, item: object) -> Record:
        """The record an object stands for; fields that older records came without may be left out.

        Raises:
            UnfitError: when a field is missing, not known, or not of its kind or range.
        """
        if not isinstance(item, dict):
            raise UnfitError("is not an object")
        given = cast("dict[str, object]", item)
        if lacking := sorted(self.needed - given.keys()):
            raise UnfitError(f"lacks “{lacking[0]}”")
        if unknown := sorted(given.keys() - set(self.names)):
            raise UnfitError(f"has a field that is not known, “{_short(unknown[0])}”")
        return self.kind(**{name: self._value(name, value) for name, value in given.items()})

    def _value(self, name: str, plain: object) -> Any:
        encode, decode = self._pairs[name]
        try:
            value = decode(plain)
            _READ_BY_A_PAGE.get((self.kind.noun, name), _as_it_is)(value)
            same = _same(encode(value), plain)
        except _TAKEN_BADLY as fault:
            raise UnfitError(f"has a value in “{name}” that does not belong there") from fault
        if not same or not all(_storable(part, *_range(name, within)) for within, part in _leaves(plain)):
            raise UnfitError(f"has a value in “{name}” that does not belong there")
        return value


@cache
def forms() -> Mapping[str, RecordForm]:
    """The form of every kind of record, by noun, in the order in which they are told."""
    return {kind.noun: RecordForm(kind) for kind in RECORDS}


def image_of(record: Record) -> Image:
    """A record to be kept in the bin."""
    return Image(record.noun, json.dumps(forms()[record.noun].plain(record), ensure_ascii=False))


def record_of(image: Image) -> Record:
    """The record kept in an image.

    Raises:
        Refused: when this program cannot read it any more.
    """
    form = forms().get(image.noun)
    try:
        if form:
            return form.record(json.loads(image.fields))
    except ValueError:
        pass
    raise Refused("This was removed with another Practice Desk and cannot be put back with this one.")


def _fields(kind: type[Record]) -> tuple[Field[Any], ...]:
    return fields(kind)  # pyright: ignore[reportArgumentType]


def _has_no_default(field: Field[Any]) -> bool:
    return field.default is MISSING and field.default_factory is MISSING


def _same(one: object, other: object) -> bool:
    """Equal and of one type throughout; a whole number may stand for a decimal."""
    if isinstance(one, float) and type(other) is int:
        return one == cast("float", other)
    if type(one) is not type(other):
        return False
    if isinstance(one, dict):
        first, second = cast("dict[str, object]", one), cast("dict[str, object]", other)
        return first.keys() == second.keys() and all(_same(first[key], second[key]) for key in first)
    if isinstance(one, list):
        left, right = cast("list[object]", one), cast("list[object]", other)
        return len(left) == len(right) and all(_same(*pair) for pair in zip(left, right, strict=True))
    return one == other


def _as_it_is(value: object) -> object:
    return value


def _range(name: str, within: str) -> tuple[float, float]:
    """The numbers that may stand in a field, or under a name within it."""
    known = _RANGES_WITHIN.get(within) if within else _RANGES.get(name)
    return known or (-_LARGEST, _LARGEST)


def _leaves(plain: object) -> Iterator[tuple[str, object]]:
    """Every text and number, with the name it stands under within the field, or none."""
    waiting = [("", plain)]
    while waiting:
        name, part = waiting.pop()
        if isinstance(part, dict):
            waiting += cast("dict[str, object]", part).items()
        elif isinstance(part, list):
            waiting += [(name, one) for one in cast("list[object]", part)]
        else:
            yield name, part


def _storable(leaf: object, low: float, high: float) -> bool:
    if isinstance(leaf, str):
        damaged = "\0" in leaf or any("\ud800" <= letter <= "\udfff" for letter in leaf)
        return len(leaf) <= LONGEST_TEXT and not damaged
    if isinstance(leaf, bool) or leaf is None:
        return True
    return isinstance(leaf, int | float) and low <= leaf <= high and math.isfinite(leaf)


def _short(name: str) -> str:
    printable = "".join(letter for letter in name[:40] if letter.isprintable())
    return printable or "?"
