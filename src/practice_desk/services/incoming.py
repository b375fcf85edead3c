"""Coming back: an export looked at before anything is written, then brought in whole or not at all."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from practice_desk.domain.binned import Binned
from practice_desk.domain.change import Change, Record
from practice_desk.domain.client import Client
from practice_desk.domain.deed import Cause
from practice_desk.domain.draft import Draft
from practice_desk.domain.erasure import Erasure
from practice_desk.domain.keeping import Keeping, KeepingRule
from practice_desk.domain.practice import Practice
from practice_desk.domain.refused import Refused
from practice_desk.domain.text import fold
from practice_desk.ports.store import Work
from practice_desk.services.ledger import Entry, Ledger
from practice_desk.services.parcel import Parcel, Progress, Unfit, nobody, read
from practice_desk.services.record_form import forms

_ONE_OF_A_KIND = (Practice, KeepingRule)
"""What there is one of at most: the practice that is open keeps its own."""
_NOTHING = "There is nothing in this file that is not here already. If you expected more, pick another one."
_CHANGED = "The practice was changed meanwhile. Look at the file once more, then bring it in."
_ERASED = "was deleted for good here"
_NO_CLIENT = "belongs to a client who is neither here nor in this file"


@dataclass(frozen=True)
class Alike:
    """A client of the file who may be one that is here under another id: same name, same year of birth."""

    client_id: str
    name: str


@dataclass(frozen=True)
class Preview:
    """What bringing a file in would do, by noun.

    ``fresh`` would be added, ``same`` are here word for word, ``other`` are here in another state and
    stay as they are here. ``whole`` is set when the open practice is empty and would become the one in
    the file.
    """

    fresh: Mapping[str, int]
    same: Mapping[str, int]
    other: Mapping[str, int]
    unfit: Sequence[Unfit]
    alike: Sequence[Alike]
    whole: bool


class IncomingService:
    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def read(self, data: bytes, progress: Progress = nobody) -> Parcel:
        """What a file holds. Raises Refused in a plain sentence when it is no export."""
        return read(data, progress)

    def preview(self, parcel: Parcel) -> Preview:
        with self._ledger.read() as work:
            return _Weighing(work, parcel).preview()

    def bring_in(
        self, parcel: Parcel, without: Iterable[str] = (), expected: Preview | None = None
    ) -> Change:
        """Add what is not here, ids kept; everything or nothing, and one step of undo.

        ``without`` are ids of clients to leave out, with all that belongs to them.

        Raises:
            Refused: when nothing is new, the disk does not take it, or the practice is no longer as it was
                for the preview ``expected``.
        """
        with self._ledger.write("Brought in", cause=Cause.IMPORT) as entry:
            weighing = _Weighing(entry, parcel)
            if expected is not None and weighing.preview() != expected:
                raise Refused(_CHANGED)
            left_out = frozenset(without)
            taken = [one for one in weighing.fresh if _client_of(one) not in left_out]
            if not taken:
                raise Refused(_NOTHING)
            if weighing.whole:
                _make_room(entry)
            for record in taken:
                entry.shelf(type(record)).put(record)
        return entry.change


class _Weighing:
    """Each record of a parcel beside what is in the practice."""

    def __init__(self, work: Work | Entry, parcel: Parcel) -> None:
        self._work = work
        self.fresh: list[Record] = []
        self._same: Counter[str] = Counter()
        self._other: Counter[str] = Counter()
        self._unfit = list(parcel.unfit)
        settings = any(isinstance(one, Practice) for one in parcel.records)
        self.whole = parcel.scope == "practice" and settings and _is_empty(work)
        here = {client.id for client in work.shelf(Client).find()}
        gone = {erasure.id for erasure in work.shelf(Erasure).find()}
        coming = {one.id for one in parcel.records if isinstance(one, Client)}
        self._known = (here | coming) - gone
        self._gone = gone
        for kind, records in _by_kind(parcel.records):
            present = {} if self.whole else {one.id: one for one in work.shelf(kind).find()}
            for number, record in enumerate(records, 1):
                self._weigh(record, number, present)

    def _weigh(self, record: Record, number: int, present: Mapping[str, Record]) -> None:
        noun, beside = record.noun, present.get(record.id)
        client_id = _client_of(record)
        if client_id in self._gone:
            self._unfit.append(Unfit(noun, number, _ERASED))
        elif client_id and client_id not in self._known and not isinstance(record, Binned):
            self._unfit.append(Unfit(noun, number, _NO_CLIENT))
        elif beside == record:
            self._same[noun] += 1
        elif beside is not None or (isinstance(record, _ONE_OF_A_KIND) and (present or number > 1)):
            self._other[noun] += 1
        else:
            self.fresh.append(record)

    def preview(self) -> Preview:
        fresh = Counter(record.noun for record in self.fresh)
        coming = [one for one in self.fresh if isinstance(one, Client)]
        return Preview(fresh, self._same, self._other, tuple(self._unfit), self._alike(coming), self.whole)

    def _alike(self, coming: Sequence[Client]) -> tuple[Alike, ...]:
        born_there = {one.client_id: one.born for one in self.fresh if isinstance(one, Keeping)}
        here = people_in(self._work)
        return tuple(
            Alike(client.id, client.name)
            for client in coming
            if looks_alike(here, client.name, born_there.get(client.id))
        )


def people_in(work: Work | Entry) -> Mapping[str, set[int | None]]:
    """The years of birth known under each name, folded; ``None`` where one is not known."""
    born = {one.client_id: one.born for one in work.shelf(Keeping).find()}
    found: dict[str, set[int | None]] = {}
    for client in work.shelf(Client).find():
        found.setdefault(folded_name(client.name), set()).add(born.get(client.id))
    return found


def looks_alike(here: Mapping[str, set[int | None]], name: str, born: int | None) -> bool:
    """Whether somebody of that name is here whose year of birth does not speak against it."""
    years = here.get(folded_name(name), set())
    return bool(years) and (born is None or None in years or born in years)


def folded_name(name: str) -> str:
    """A name as duplicates are compared: no accents, no case, single spaces."""
    return " ".join(fold(name).split())


def _by_kind(records: Sequence[Record]) -> Iterable[tuple[type[Record], list[Record]]]:
    for form in forms().values():
        yield form.kind, [record for record in records if type(record) is form.kind]


def _client_of(record: Record) -> str | None:
    """Whose it is: the client themselves, what belongs to them, and what of theirs is in the bin."""
    if isinstance(record, Binned):
        return record.whose or None
    return record.id if isinstance(record, Client) else getattr(record, "client_id", None)


def _is_empty(work: Work | Entry) -> bool:
    """Whether nothing was done in this practice yet but to make it."""
    beside = {Practice, Draft, KeepingRule}
    return not any(work.shelf(form.kind).count() for form in forms().values() if form.kind not in beside)


def _make_room(entry: Entry) -> None:
    for kind in (Practice, KeepingRule, Draft):
        shelf = entry.shelf(kind)
        for record in shelf.find():
            shelf.remove(record.id)
