"""The practice file as the services see it: shelves of records, read and written in one go."""

from collections.abc import Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Protocol, TypeVar

from practice_desk.domain.assignment import Assignment
from practice_desk.domain.binned import Binned
from practice_desk.domain.change import Record, Step
from practice_desk.domain.check import ReadinessCheck
from practice_desk.domain.choice import Choice
from practice_desk.domain.client import Client
from practice_desk.domain.dismissal import Dismissal
from practice_desk.domain.draft import Draft
from practice_desk.domain.erasure import Erasure
from practice_desk.domain.follow_up import FollowUp
from practice_desk.domain.goal import Goal
from practice_desk.domain.hold import Hold
from practice_desk.domain.keeping import Keeping, KeepingRule
from practice_desk.domain.log.tracker import LogEntry
from practice_desk.domain.measure import Measure, OwnScale
from practice_desk.domain.practice import Practice
from practice_desk.domain.searched import Sought
from practice_desk.domain.tally import Tally
from practice_desk.domain.template import Template
from practice_desk.domain.version import Version
from practice_desk.domain.visit import Visit
from practice_desk.ports.history import History

RECORDS: tuple[type[Record], ...] = (
    Practice,
    Client,
    Goal,
    Visit,
    FollowUp,
    ReadinessCheck,
    Assignment,
    Hold,
    Choice,
    Dismissal,
    Tally,
    Draft,
    Version,
    Template,
    Measure,
    OwnScale,
    Binned,
    Erasure,
    Keeping,
    KeepingRule,
    LogEntry,
)
"""Every kind of record a practice file keeps."""

R = TypeVar("R", bound=Record)


@dataclass(frozen=True)
class Between:
    """A criterion: from ``low`` to ``high``, both included; ``None`` leaves that side open."""

    low: object = None
    high: object = None


class Shelf(Protocol[R]):
    """All records of one kind."""

    def get(self, record_id: str) -> R:
        """The record with this id. Raises :class:`~practice_desk.domain.refused.Gone`."""
        ...

    def find(
        self, *, order: str = "", newest_first: bool = False, limit: int | None = None, **where: object
    ) -> list[R]:
        """Records whose fields match.

        A plain value must be equal, a tuple lists the values allowed, ``None`` means empty, and
        :class:`Between` a range. ``order`` names a field (ties are broken by the order in which
        records were first put); without it, the order in which they were first put.
        """
        ...

    def count(self, **where: object) -> int: ...

    def put(self, record: R) -> None:
        """Keep a record: new, or in place of the one with its id."""
        ...

    def put_all(self, records: Sequence[R]) -> None:
        """:meth:`put` for many at once, each with an id of its own; quicker than one by one."""
        ...

    def remove(self, record_id: str) -> None:
        """Remove a record; one that is not there is no error."""
        ...


class Work(Protocol):
    """One transaction: everything in it happens, or nothing."""

    def shelf(self, kind: type[R]) -> Shelf[R]: ...

    @property
    def steps(self) -> Sequence[Step]:
        """What was put or removed so far, each record once, unchanged ones left out."""
        ...

    def search(self, sought: Sought, limit: int) -> Sequence[Record]:
        """Records in whose texts everything sought stands, the best first, then the newest, at most ``limit``."""
        ...

    @property
    def history(self) -> History: ...


class Store(Protocol):
    """An open practice file."""

    def reading(self) -> AbstractContextManager[Work]:
        """A consistent view; writing in it is an error."""
        ...

    def writing(self) -> AbstractContextManager[Work]:
        """A transaction, committed (and on disk) when the block ends, undone when it raises.

        Raises :class:`~practice_desk.domain.refused.Refused` in plain words when the disk is
        full, the file cannot be written, or another program holds it.
        """
        ...

    def tidy(self) -> None:
        """Overwrite the room that removed records took. Takes as long as copying the file; others wait.

        Raises :class:`~practice_desk.domain.refused.Refused` like a write.
        """
        ...

    def close(self) -> None: ...
