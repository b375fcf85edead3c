"""Search: what anybody wrote, found again, with the place where it can be read in full."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from practice_desk.domain.assignment import Assignment, AssignmentState
from practice_desk.domain.change import Record
from practice_desk.domain.check import ReadinessCheck, Result
from practice_desk.domain.client import Client
from practice_desk.domain.draft import Draft
from practice_desk.domain.follow_up import FollowUp
from practice_desk.domain.goal import Goal
from practice_desk.domain.hold import Hold
from practice_desk.domain.log.tracker import LogEntry
from practice_desk.domain.measure import Measure
from practice_desk.domain.searched import Excerpt, Sought, day_of, excerpt, sought_in, texts_of
from practice_desk.domain.template import Template
from practice_desk.domain.version import Kept, Version
from practice_desk.domain.visit import Visit, VisitState
from practice_desk.ports.store import Work
from practice_desk.services.ledger import Ledger

MOST = 12
"""Hits shown at once; another word brings them down."""


class Place(StrEnum):
    """Where a hit is read in full."""

    STORY = "story"
    FOLLOW_UP = "follow_up"
    READINESS = "readiness"
    ASSIGNMENT = "assignment"
    DRAWER = "drawer"
    LOG = "log"
    OVERVIEW = "overview"
    DETAILS = "details"
    TEMPLATE = "template"


@dataclass(frozen=True)
class Hit:
    """One record that holds what was sought.

    ``kind`` says what it is, in the words of the story. ``client`` is ``None`` for what belongs to the practice.
    ``entry`` is the id of what :attr:`place` opens.
    """

    id: str
    client: Client | None
    kind: str
    day: date
    excerpt: Excerpt
    place: Place
    entry: str


class SearchService:
    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def find(self, typed: str, limit: int = MOST) -> list[Hit]:
        """Where everything typed stands, the best first, then the newest; nothing for nothing typed.

        Words said again stand once, the newest; an earlier version of an assignment that is found itself is left
        out. What lies in the bin is not found.
        """
        sought = sought_in(typed)
        if sought is None:
            return []
        with self._ledger.read() as work:
            records = _without_doubles(work.search(sought, 3 * limit))
            whose = {id_ for record in records if (id_ := _client_id(record))}
            clients = {client.id: client for client in work.shelf(Client).find(id=tuple(whose))}
            hits = [_hit(work, sought, record, clients.get(_client_id(record))) for record in records]
        said: dict[tuple[Client | None, str, Excerpt], Hit] = {}
        for hit in hits:
            said.setdefault((hit.client, hit.kind, hit.excerpt), hit)
        return list(said.values())[:limit]


def _without_doubles(records: Sequence[Record]) -> list[Record]:
    found = {record.id for record in records if isinstance(record, Assignment)}
    return [one for one in records if not (isinstance(one, Version) and one.assignment_id in found)]


def _client_id(record: Record) -> str:
    return record.id if isinstance(record, Client) else getattr(record, "client_id", None) or ""


def _hit(work: Work, sought: Sought, record: Record, client: Client | None) -> Hit:
    kind, place, entry = _read_at(work, record)
    return Hit(record.id, client, kind, day_of(record), excerpt(sought, texts_of(record)), place, entry)


_READ_AT: dict[type[Record], tuple[str, Place]] = {
    Client: ("Details", Place.DETAILS),
    Goal: ("Goal", Place.OVERVIEW),
    FollowUp: ("How it went", Place.STORY),
    Hold: ("Rest week", Place.STORY),
    Measure: ("Measure", Place.STORY),
}


def _read_at(work: Work, record: Record) -> tuple[str, Place, str]:
    """What a record is called, the place where it is read, and the id that this place opens."""
    match record:
        case Assignment():
            return _of_assignment(record)
        case Version():
            return _of_version(work, record)
        case Draft():
            return _of_draft(record)
        case Template():
            return f"Template: {record.name}", Place.TEMPLATE, record.id
        case LogEntry():
            return "Log", Place.LOG, record.assignment_id
        case ReadinessCheck():
            return "Readiness check", *_of_check(work, record)
        case Visit():
            told = record.state is not VisitState.PLANNED
            return "Visit", Place.STORY if told else Place.DETAILS, record.id if told else record.client_id
        case _:
            return *_READ_AT[type(record)], record.id


def _of_check(work: Work, check: ReadinessCheck) -> tuple[Place, str]:
    """A check that ended in a hold is read with it."""
    if check.result is Result.HOLD:
        holds = work.shelf(Hold).find(check_id=check.id)
        return (Place.STORY, holds[0].id) if holds else (Place.OVERVIEW, check.id)
    return Place.STORY if check.result else Place.READINESS, check.id


def _of_assignment(assignment: Assignment) -> tuple[str, Place, str]:
    if assignment.set_on:
        return "What was set", Place.STORY, assignment.id
    if assignment.state is AssignmentState.DRAWER:
        return "In the drawer", Place.DRAWER, assignment.id
    return "Being written", Place.ASSIGNMENT, assignment.id


def _of_version(work: Work, version: Version) -> tuple[str, Place, str]:
    """The words as handed over stand in the story as what was set."""
    if version.kept is not Kept.AS_HANDED_OVER:
        return "Earlier words", Place.STORY, version.id
    there = work.shelf(Assignment).count(id=version.assignment_id)
    return "Earlier words", Place.STORY if there else Place.OVERVIEW, version.assignment_id


_FORMS = {
    "assignment": Place.ASSIGNMENT,
    "follow_up": Place.FOLLOW_UP,
    "against": Place.READINESS,
    "hold": Place.READINESS,
    "log": Place.LOG,
    "client": Place.DETAILS,
}


def _of_draft(draft: Draft) -> tuple[str, Place, str]:
    """Typed and not finished: the form it stands in is named first in its id."""
    form, _, subject = draft.id.partition(":")
    return "Typed, not finished", _FORMS.get(form, Place.OVERVIEW), subject
