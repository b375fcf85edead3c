"""The library of activities: what could be tried between visits, each in three sizes.

The amounts are a convention of this program (grade C) unless a source says more. An activity is a place
to start from: the therapist and the client make it theirs.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import NoReturn, cast

from practice_desk.domain.ideas import Idea
from practice_desk.domain.readiness import ACUTE_CODES

MICRO_MINUTES = 2
"""The most that the smallest size of an activity may ask for in one sitting."""

_CONNECTION = "connection"
"""The goal of an activity that is about other people."""


class ActivityKind(StrEnum):
    """What an activity is for."""

    NOTICE = "notice"
    PRACTISE = "practise"
    TRY_OUT = "try_out"
    STEADY = "steady"

    @property
    def words(self) -> str:
        """As shown on the cards."""
        return _KIND_WORDS[self]


_KIND_WORDS: Mapping[ActivityKind, str] = {
    ActivityKind.NOTICE: "notice",
    ActivityKind.PRACTISE: "practise a skill",
    ActivityKind.TRY_OUT: "try it out",
    ActivityKind.STEADY: "steady yourself",
}


class SizeName(StrEnum):
    """The three sizes of an activity."""

    MICRO = "micro"
    SMALL = "small"
    LARGER = "larger"


class LogKind(StrEnum):
    """What a log field takes: a tick, words, a clock time, minutes, a count, or a rating."""

    TICK = "tick"
    WORDS = "words"
    TIME = "time"
    MINUTES = "minutes"
    COUNT = "count"
    TEN = "0-10"
    HUNDRED = "0-100"


@dataclass(frozen=True)
class ActivitySize:
    """One size: a whole assignment text, minutes a sitting and sittings a week."""

    name: SizeName
    text: str
    minutes: float
    times_per_week: float

    @property
    def weekly_minutes(self) -> float:
        """Minutes a week."""
        return self.minutes * self.times_per_week


@dataclass(frozen=True)
class LogField:
    """One thing a client may note down."""

    key: str
    words: str
    kind: LogKind


@dataclass(frozen=True)
class Activity:
    """One kind of between-session work.

    `steady` marks what is fine in a hard week. `try_together` asks for a first try in the room.
    `excluded_when` holds acute flags under which it is not offered. `grade` is the evidence for the kind
    of work: A a published finding, B a manual or expert convention, C a convention of this program.
    `idea` is its micro size as it can be joined to other words.
    """

    key: str
    name: str
    kind: ActivityKind
    goals: tuple[str, ...]
    purpose: str
    needs_first: str
    try_together: bool
    steady: bool
    sizes: tuple[ActivitySize, ...]
    idea: Idea
    cautions: tuple[str, ...]
    excluded_when: tuple[str, ...]
    log: tuple[LogField, ...]
    sources: tuple[str, ...]
    grade: str

    def size(self, name: SizeName) -> ActivitySize:
        """The size of this name."""
        return next(size for size in self.sizes if size.name is name)


class LibraryError(ValueError):
    """The library cannot be read; the message says where and why in one plain sentence."""


def parse_library(text: str) -> tuple[Activity, ...]:
    """Read the library from JSON. Raises LibraryError for anything that is not as it should be."""
    try:
        found: object = json.loads(text)
    except (ValueError, RecursionError):
        raise LibraryError("The library is not JSON.") from None
    rows = _Row(found, "The library").rows("activities")
    activities = tuple(_activity(row) for row in rows)
    keys = [activity.key for activity in activities]
    for key in keys:
        if keys.count(key) > 1:
            raise LibraryError(f"The library has the activity “{key}” more than once.")
    return activities


class _Row:
    """One object of the file, with the words that say where it stands."""

    def __init__(self, value: object, place: str) -> None:
        self.place = place
        if not isinstance(value, dict):
            self.refuse("has to be an object")
        self._entries = cast("Mapping[str, object]", value)

    def refuse(self, complaint: str) -> NoReturn:
        raise LibraryError(f"{self.place} {complaint}.")

    def text(self, key: str) -> str:
        value = self._entries.get(key)
        if not isinstance(value, str) or not value.strip():
            self.refuse(f"needs a text for “{key}”")
        return value

    def truth(self, key: str) -> bool:
        value = self._entries.get(key)
        if not isinstance(value, bool):
            self.refuse(f"needs true or false for “{key}”")
        return value

    def number(self, key: str) -> float:
        value = self._entries.get(key)
        if isinstance(value, bool) or not isinstance(value, int | float) or not 0 < value < float("inf"):
            self.refuse(f"needs a number above 0 for “{key}”")
        return value

    def texts(self, key: str) -> tuple[str, ...]:
        values = self._list(key)
        if not all(isinstance(value, str) and value.strip() for value in values):
            self.refuse(f"has something in “{key}” that is not a text")
        return cast("tuple[str, ...]", values)

    def rows(self, key: str) -> "tuple[_Row, ...]":
        place = f"{self.place}, “{key}” number"
        return tuple(_Row(value, f"{place} {number}") for number, value in enumerate(self._list(key), 1))

    def choice(self, key: str, choices: type[StrEnum]) -> str:
        value = self.text(key)
        if value not in tuple(choices):
            self.refuse(f"knows no “{value}” for “{key}”")
        return value

    def _list(self, key: str) -> tuple[object, ...]:
        value = self._entries.get(key)
        if not isinstance(value, list):
            self.refuse(f"needs a list for “{key}”")
        return tuple(cast("list[object]", value))


def _activity(row: _Row) -> Activity:
    key = row.text("key")
    row.place = f"The activity “{key}”"
    sizes = tuple(_size(size) for size in row.rows("sizes"))
    if tuple(size.name for size in sizes) != tuple(SizeName):
        row.refuse("needs the sizes micro, small and larger, in this order")
    activity = Activity(
        key=key,
        name=row.text("name"),
        kind=ActivityKind(row.choice("kind", ActivityKind)),
        goals=row.texts("goals"),
        purpose=row.text("purpose"),
        needs_first=row.text("needs_first"),
        try_together=row.truth("try_together"),
        steady=row.truth("steady"),
        sizes=sizes,
        idea=_idea(row, sizes[0].text),
        cautions=row.texts("cautions"),
        excluded_when=row.texts("excluded_when"),
        log=tuple(_log_field(entry) for entry in row.rows("log")),
        sources=row.texts("sources"),
        grade=row.text("grade"),
    )
    _check(activity, row)
    return activity


def _check(activity: Activity, row: _Row) -> None:
    if activity.sizes[0].minutes > MICRO_MINUTES:
        row.refuse(f"asks for more than {MICRO_MINUTES} minutes in its micro size")
    weekly = [size.weekly_minutes for size in activity.sizes]
    if weekly != sorted(weekly):
        row.refuse("has sizes that do not grow from micro to larger")
    if not activity.goals or not activity.sources:
        row.refuse("needs at least one goal and one source")
    if activity.grade not in {"A", "B", "C"}:
        row.refuse("needs A, B or C for “grade”")
    for flag in activity.excluded_when:
        if flag not in ACUTE_CODES:
            row.refuse(f"knows no “{flag}” for “excluded_when”")


def _idea(row: _Row, micro: str) -> Idea:
    """The micro text taken apart: "On three evenings, write one sentence." is an occasion and an act."""
    act, called = row.text("act"), row.texts("called")
    occasion, found, rest = micro.partition(f", {act}")
    if not found or not rest.startswith("."):
        row.refuse("needs the words of its micro size, after when it happens, for “act”")
    if not called:
        row.refuse("needs at least one name for “called”")
    return Idea(
        name=row.text("name"),
        act=act,
        occasion=f"{occasion[:1].lower()}{occasion[1:]}",
        called=called,
        one_example=row.truth("one_example"),
        between_people=_CONNECTION in row.texts("goals"),
    )


def _size(row: _Row) -> ActivitySize:
    name = SizeName(row.choice("size", SizeName))
    return ActivitySize(name, row.text("text"), row.number("minutes"), row.number("times_per_week"))


def _log_field(row: _Row) -> LogField:
    return LogField(row.text("key"), row.text("words"), LogKind(row.choice("kind", LogKind)))
