"""Following up: which assignment to ask about, and what was said."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from practice_desk.domain.adjustment.history import HowItWent
from practice_desk.domain.assignment import Assignment, AssignmentState
from practice_desk.domain.change import Change, Step
from practice_desk.domain.follow_up import FollowUp
from practice_desk.domain.found import Found, accept_found
from practice_desk.domain.hold import Hold
from practice_desk.domain.log.tracker import LogEntry
from practice_desk.domain.number import accept_number
from practice_desk.domain.refused import Refused
from practice_desk.domain.tally import Tally
from practice_desk.domain.text import PASSAGE, accept
from practice_desk.domain.visit import Visit, VisitState
from practice_desk.ports.clock import Clock, Ids
from practice_desk.ports.store import Between, Work
from practice_desk.services.ledger import Entry, Ledger
from practice_desk.services.visit import mark_held

OUTCOME_WORDS = {
    HowItWent.DID: "Did it",
    HowItWent.SOME: "Some of it",
    HowItWent.TOO_MUCH: "Too much",
    HowItWent.NOT: "It didn't happen",
    HowItWent.NOT_ASKED: "Not asked today",
}

_FIELD_WORDS = {
    "useful": "how useful it felt",
    "hard": "how hard it was",
    "amount": "how much of it happened",
    "barriers": "what got in the way",
    "words": "their words",
    "learned": "what they noticed or learned",
    "distress_before": "distress before",
    "distress_after": "distress after",
    "found": "what came back",
}
"""The parts of a note beside how it went, as the undo bar names them."""

SESSIONS_UNASKED = 2
"""Sessions that pass without asking before it is said, once."""
REMEMBERED = 60
"""Answers looked back at for what got in the way."""
_NOT_SET = "This one was not handed over yet, so there is nothing to ask about."


@dataclass(frozen=True)
class ToAsk:
    """What to ask about today. ``follow_up`` is what was noted so far; ``unasked`` counts the
    visits held since it was set at which nobody asked, and ``say_so`` is true until that was said
    once; ``rest`` is a week left free since; ``barriers`` what got in the way before, oldest first;
    ``asked_at`` is when this assignment was last asked about, on whatever day."""

    assignment: Assignment | None
    follow_up: FollowUp | None
    others: tuple[Assignment, ...]
    unasked: int
    rest: Hold | None
    say_so: bool = False
    barriers: tuple[tuple[str, ...], ...] = ()
    asked_at: datetime | None = None


@dataclass(frozen=True)
class Said:
    """What was said, as the page holds it. Ranges as in :class:`FollowUp`."""

    outcome: HowItWent
    useful: int | None = None
    hard: int | None = None
    amount: int | None = None
    barriers: tuple[str, ...] = ()
    words: str = ""
    learned: str = ""
    distress_before: int | None = None
    distress_after: int | None = None
    acute: tuple[str, ...] = ()
    found: Found | None = None


class FollowUpService:
    def __init__(self, ledger: Ledger, clock: Clock, ids: Ids) -> None:
        self._ledger = ledger
        self._clock = clock
        self._ids = ids

    def to_ask(self, client_id: str, assignment_id: str | None = None, day: date | None = None) -> ToAsk:
        """The assignment to ask about: the one named, else the one asked about today, else the
        one that has waited longest. ``day`` is that of an asking which goes on after midnight."""
        today = day or self._clock.today()
        with self._ledger.read() as work:
            asked = work.shelf(FollowUp).find(client_id=client_id, day=today)
            running = work.shelf(Assignment).find(
                client_id=client_id, state=AssignmentState.RUNNING, order="set_on"
            )
            due = [one for one in running if one.set_on and one.set_on < today]
            answered = [work.shelf(Assignment).get(one.assignment_id) for one in asked]
            subjects = {one.id: one for one in [*answered, *due]}
            chosen = subjects.get(assignment_id or "") or next(iter(subjects.values()), None)
            holds = work.shelf(Hold).find(client_id=client_id, looked_on=None, day=Between(None, today))
            rest = next((hold for hold in reversed(holds) if hold.day < today), None)
            noted = next((one for one in asked if chosen and one.assignment_id == chosen.id), None)
            others = tuple(one for one in subjects.values() if chosen and one.id != chosen.id)
            unasked = self._unasked(work, chosen) if chosen and not noted else 0
            said = bool(chosen and _said_so(work, chosen))
            barriers = _named_before(work, client_id, noted)
            asked_at = _asked_at(work, chosen) if chosen else None
        say_so = unasked >= SESSIONS_UNASKED and not said
        return ToAsk(chosen, noted, others, unasked, rest, say_so, barriers, asked_at)

    def _unasked(self, work: Work, assignment: Assignment) -> int:
        visits = work.shelf(Visit).find(
            client_id=assignment.client_id,
            state=VisitState.HELD,
            day=Between(assignment.set_on, self._clock.today()),
        )
        days = {visit.day for visit in visits}
        days |= {one.day for one in work.shelf(FollowUp).find(assignment_id=assignment.id)}
        return len(
            [day for day in days if assignment.set_on and assignment.set_on < day < self._clock.today()]
        )

    def note(self, assignment_id: str, said: Said, day: date | None = None) -> Change:
        """Note what was said today. Asking again the same day changes the same note.

        ``day`` is that of the note being changed, for an asking goes on after midnight too.

        Anything but *not asked today* closes the assignment; *not asked* leaves it running, so
        that it comes first again next time.
        """
        _check(said)
        today = day or self._clock.today()
        group = f"follow_up {assignment_id} {today}"
        with self._ledger.write("Noted", naming=_noted_words, group=group) as entry:
            assignment = entry.shelf(Assignment).get(assignment_id)
            if not assignment.set_on:
                raise Refused(_NOT_SET)
            shelf = entry.shelf(FollowUp)
            noted = shelf.find(assignment_id=assignment_id, day=today)
            blank = FollowUp(
                self._ids.fresh(), assignment.client_id, assignment_id, today, self._clock.now(), said.outcome
            )
            found = _accepted_found(entry, assignment, said.found)
            shelf.put(_filled(noted[0] if noted else blank, replace(said, found=found)))
            _close_or_reopen(entry, assignment, said.outcome, today)
            mark_held(entry, assignment.client_id, today)
        return entry.change

    def close_unasked(self, assignment_id: str) -> Change:
        """Close an assignment on purpose without asking about it."""
        with self._ledger.write("Closed without asking") as entry:
            shelf = entry.shelf(Assignment)
            present = shelf.get(assignment_id)
            if not present.set_on:
                raise Refused(_NOT_SET)
            if present.state is AssignmentState.RUNNING:
                shelf.put(replace(present, state=AssignmentState.CLOSED, closed_on=self._clock.today()))
        return entry.change

    def said_unasked(self, assignment_id: str) -> Change:
        """It was said that nobody asked about it for a while; it is not said again."""
        with self._ledger.write("Said that nobody asked", quiet=True) as entry:
            assignment = entry.shelf(Assignment).get(assignment_id)
            if not _said_so(entry, assignment):
                said = Tally(
                    self._ids.fresh(), assignment.client_id, _rule(assignment), SESSIONS_UNASKED, asked=True
                )
                entry.shelf(Tally).put(said)
        return entry.change

    def of_client(self, client_id: str) -> list[FollowUp]:
        """Every asking, the earliest first."""
        with self._ledger.read() as work:
            return work.shelf(FollowUp).find(client_id=client_id, order="at")


def _noted_words(steps: Sequence[Step]) -> str:
    """How it went, where that was noted or changed; else what was added to it."""
    before, after = next(
        ((step.before, step.after) for step in steps if isinstance(step.after, FollowUp)), (None, None)
    )
    if not isinstance(after, FollowUp):
        return "Noted"
    if not isinstance(before, FollowUp) or before.outcome is not after.outcome:
        return f"Noted: {OUTCOME_WORDS[after.outcome].lower()}"
    changed = [
        words for field, words in _FIELD_WORDS.items() if getattr(before, field) != getattr(after, field)
    ]
    return f"Noted: {', '.join(changed)}" if changed else "Noted"


def _close_or_reopen(entry: Entry, assignment: Assignment, outcome: HowItWent, today: date) -> None:
    asked = outcome is not HowItWent.NOT_ASKED
    state = AssignmentState.CLOSED if asked else AssignmentState.RUNNING
    closed_on = today if asked else None
    entry.shelf(Assignment).put(replace(assignment, state=state, closed_on=closed_on))


def _asked_at(work: Work, assignment: Assignment) -> datetime | None:
    last = work.shelf(FollowUp).find(assignment_id=assignment.id, order="at", newest_first=True, limit=1)
    return last[0].at if last else None


def _rule(assignment: Assignment) -> str:
    return f"unasked {assignment.id}"


def _said_so(work: Work | Entry, assignment: Assignment) -> bool:
    return work.shelf(Tally).count(client_id=assignment.client_id, rule=_rule(assignment)) > 0


def _named_before(work: Work, client_id: str, noted: FollowUp | None) -> tuple[tuple[str, ...], ...]:
    """The barriers of the latest answers, without the one being given, oldest first."""
    latest = work.shelf(FollowUp).find(client_id=client_id, order="at", newest_first=True, limit=REMEMBERED)
    others = (one for one in reversed(latest) if noted is None or one.id != noted.id)
    return tuple(one.barriers for one in others if one.barriers)


def _check(said: Said) -> None:
    for name, value, top in (
        ("useful", said.useful, 10),
        ("hard", said.hard, 10),
        ("amount", said.amount, 100),
        ("distress_before", said.distress_before, 100),
        ("distress_after", said.distress_after, 100),
    ):
        accept_number(value, top, name)


def _accepted_found(entry: Entry, assignment: Assignment, found: Found | None) -> Found | None:
    came = entry.shelf(LogEntry).count(assignment_id=assignment.id)
    return accept_found(found, assignment.shape, came)


def _filled(follow_up: FollowUp, said: Said) -> FollowUp:
    return replace(
        follow_up,
        outcome=said.outcome,
        useful=said.useful,
        hard=said.hard,
        amount=said.amount,
        barriers=said.barriers,
        words=accept(said.words, PASSAGE, "words"),
        learned=accept(said.learned, PASSAGE, "learned"),
        distress_before=said.distress_before,
        distress_after=said.distress_after,
        acute=said.acute,
        found=said.found,
    )
