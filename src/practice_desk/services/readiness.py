"""Readiness: the nine answers of a check, its lean, and what was decided."""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from practice_desk.domain.assignment import OPEN_STATES, Aside, Assignment, AssignmentState
from practice_desk.domain.change import Change
from practice_desk.domain.check import STALE_AFTER, WEEK_FREE, ReadinessCheck, Result, ShownReason, in_short
from practice_desk.domain.hold import Hold
from practice_desk.domain.number import accept_number
from practice_desk.domain.practice import Practice
from practice_desk.domain.readiness import QUESTIONS, RULES_VERSION, Answer, Lean, Limits, Outcome
from practice_desk.domain.refused import Refused
from practice_desk.domain.text import PASSAGE, accept, accept_line
from practice_desk.ports.clock import Clock, Ids
from practice_desk.services.ledger import Entry, Ledger
from practice_desk.services.visit import mark_held, next_planned
from practice_desk.services.weighed import (
    cap_of,
    has_answers,
    in_force,
    limits_of,
    outcome_of,
    shown_of,
    tensions_of,
)

_CAUTION = {Result.ASSIGN: 0, Result.SMALL: 1, Result.TALK_FIRST: 2, Result.HOLD: 3}


@dataclass(frozen=True)
class Rulers:
    """The optional numbers of a check; ``None`` means not asked."""

    importance: int | None = None
    confidence: int | None = None
    capacity: int | None = None
    distress: int | None = None


class ReadinessService:
    def __init__(self, ledger: Ledger, clock: Clock, ids: Ids) -> None:
        self._ledger = ledger
        self._clock = clock
        self._ids = ids

    def check_for_today(self, client_id: str) -> ReadinessCheck:
        """Today's check, an unfinished one resumed, or a blank one that is not kept yet.

        One left open for more than twelve hours keeps parts 2 and 3 and asks part 1 again.
        """
        with self._ledger.read() as work:
            checks = work.shelf(ReadinessCheck).find(client_id=client_id, order="begun_at")
        latest = checks[-1] if checks else None
        if latest and latest.result is None:
            return self._resumed(latest)
        if latest and latest.day == self._clock.today():
            return latest
        now = self._clock.now()
        return ReadinessCheck(self._ids.fresh(), client_id, self._clock.today(), now, now)

    def _resumed(self, check: ReadinessCheck) -> ReadinessCheck:
        if not _is_stale(check, self._clock.now()):
            return check
        first_part = {question.key for question in QUESTIONS if question.part == 1}
        kept = tuple((key, value) for key, value in check.answers if key not in first_part)
        return replace(
            check, day=self._clock.today(), answers=kept, acute=(), distress=None, capacity=None, part=1
        )

    def answer(self, check: ReadinessCheck, key: str, value: Answer | None) -> ReadinessCheck:
        """Give, change or take back (``None``) one answer; kept at once."""
        answers = dict(check.answers)
        answers.pop(key, None)
        if value is not None:
            answers[key] = value.value
        ordered = tuple((q.key, answers[q.key]) for q in QUESTIONS if q.key in answers)
        acute = check.acute
        if key == "steadying" and value is not Answer.YES:
            acute = ()
        return self._keep(self._reopened(replace(check, answers=ordered, acute=acute)))

    def set_acute(self, check: ReadinessCheck, flags: tuple[str, ...]) -> ReadinessCheck:
        return self._keep(self._reopened(replace(check, acute=flags)))

    def set_said_no(self, check: ReadinessCheck, said_no: bool) -> ReadinessCheck:
        return self._keep(self._reopened(replace(check, said_no=said_no)))

    def set_rulers(self, check: ReadinessCheck, rulers: Rulers) -> ReadinessCheck:
        """Note the optional numbers: 0 to 10, distress 0 to 100."""
        for name, value, top in (
            ("importance", rulers.importance, 10),
            ("confidence", rulers.confidence, 10),
            ("capacity", rulers.capacity, 10),
            ("distress", rulers.distress, 100),
        ):
            accept_number(value, top, name)
        measured = replace(
            check,
            importance=rulers.importance,
            confidence=rulers.confidence,
            capacity=rulers.capacity,
            distress=rulers.distress,
        )
        return self._keep(self._reopened(measured))

    def set_goal(self, check: ReadinessCheck, goal_id: str | None) -> ReadinessCheck:
        return self._keep(replace(check, goal_id=goal_id))

    def set_idea(self, check: ReadinessCheck, idea: str) -> ReadinessCheck:
        return self._keep(replace(check, idea=accept(idea, PASSAGE, "idea")))

    def set_next_time(self, check: ReadinessCheck, note: str) -> ReadinessCheck:
        """The note for next time that *talk first* ends with."""
        return self._keep(replace(check, next_time=accept(note, PASSAGE, "next_time")))

    def turn_to(self, check: ReadinessCheck, part: int) -> ReadinessCheck:
        """Remember the part the page stands at, so that it opens there again."""
        return self._keep(replace(check, part=part))

    def outcome(self, check: ReadinessCheck) -> Outcome:
        """Weigh a check as it stands, by the numbers in force or, once decided, by those of its day."""
        return outcome_of(check, self._limits())

    def cap(self, check: ReadinessCheck) -> float | None:
        """The most minutes a day that a check leaves room for, ``None`` for no cap."""
        return cap_of(check, self._limits())

    def pulling_apart(self, check: ReadinessCheck) -> tuple[str, ...]:
        """Answers that can hardly both hold, in a sentence each."""
        return tensions_of(check, self._limits())

    def _limits(self) -> Limits:
        with self._ledger.read() as work:
            return in_force(work.shelf(Practice)).limits

    def note_from_last(self, client_id: str) -> ReadinessCheck | None:
        """The talk-first of an earlier day whose note nobody has come back to yet."""
        with self._ledger.read() as work:
            waiting = work.shelf(ReadinessCheck).find(
                client_id=client_id, result=Result.TALK_FIRST, looked_on=None, order="begun_at"
            )
        today = self._clock.today()
        return next((one for one in reversed(waiting) if one.day < today), None)

    def _reopened(self, check: ReadinessCheck) -> ReadinessCheck:
        """A check whose answers change after a decision is a new one; the decided one stays on record."""
        if check.result is None:
            return check
        return replace(
            check,
            id=self._ids.fresh(),
            begun_at=self._clock.now(),
            lean="",
            reasons=(),
            rules_version="",
            result=None,
            against="",
            ended_at=None,
            as_shown=None,
            looked_on=None,
        )

    def _keep(self, check: ReadinessCheck) -> ReadinessCheck:
        """A check that was decided stays on its day, whatever is noted beside it after midnight."""
        kept = check
        if check.result is None:
            kept = replace(check, answered_at=self._clock.now(), day=self._clock.today())
        with self._ledger.write("Readiness check", quiet=True) as entry:
            entry.shelf(ReadinessCheck).put(kept)
        return kept

    def decide(self, check: ReadinessCheck, result: Result, against: str = "") -> Change:
        """End the check with a result; going bolder than the lean costs one line of why.

        The lean, its reasons and the version of the rules are kept as they were shown. A hold
        decided earlier today is withdrawn, and the draft it put into the drawer comes back.
        """
        if result is Result.HOLD:
            raise ValueError("a hold is a record of its own: see hold()")
        today = self._clock.today()
        with self._ledger.write(f"Decided: {in_short(result)}", group=f"decide {check.id}") as entry:
            self._end(entry, check, result, against)
            look_again_done(entry, check.client_id, today, check.id)
            self._withdraw(entry, check.client_id, today)
            mark_held(entry, check.client_id, today)
        return entry.change

    def hold(
        self,
        check: ReadinessCheck | None,
        client_id: str,
        plan: "HoldPlan",
        against: str = "",
        *,
        day: date | None = None,
    ) -> Change:
        """Leave the week free: a record with its grounds, what instead, and a date to look again.

        An unfinished draft goes into the drawer, and a check left open ends here too. Holding
        needs no reason beyond the check's own. ``day`` is that of a hold being changed, which may
        be yesterday's after midnight.
        """
        today = day or self._clock.today()
        with self._ledger.write(WEEK_FREE) as entry:
            unfinished = entry.shelf(ReadinessCheck).find(client_id=client_id, result=None)
            check = check or (unfinished[-1] if unfinished else None)
            if check:
                self._end(entry, check, Result.HOLD, against)
            look_again_done(entry, client_id, today, check.id if check else "")
            mark_held(entry, client_id, today)
            earlier = next(iter(entry.shelf(Hold).find(client_id=client_id, day=today)), None)
            kept = self._into_drawer(entry, client_id) or (earlier.kept if earlier else None)
            hold = Hold(
                earlier.id if earlier else self._ids.fresh(),
                client_id,
                today,
                self._clock.now(),
                plan.rests_on,
                plan.instead,
                accept(plan.say, PASSAGE, "say"),
                plan.look_again,
                check.id if check else None,
                kept,
            )
            entry.shelf(Hold).put(hold)
        return entry.change

    def _end(self, entry: Entry, check: ReadinessCheck, result: Result, against: str) -> None:
        limits = limits_of(check, in_force(entry.shelf(Practice)).limits)
        why = accept_line(against, "against")
        if leans_boldly(outcome_of(check, limits).lean, result) and not why:
            raise Refused("One line of why is enough. It stays with the record.", "against")
        ended = _ended(check, limits, result, self._clock.now())
        entry.shelf(ReadinessCheck).put(replace(ended, against=why))

    def _withdraw(self, entry: Entry, client_id: str, today: date) -> None:
        """Take today's hold off the record, and its draft out of the drawer unless another is begun."""
        holds, assignments = entry.shelf(Hold), entry.shelf(Assignment)
        for hold in holds.find(client_id=client_id, day=today):
            holds.remove(hold.id)
            in_drawer = assignments.find(id=hold.kept, state=AssignmentState.DRAWER)
            if in_drawer and not assignments.count(client_id=client_id, state=OPEN_STATES):
                assignments.put(in_drawer[0].out_of_drawer())

    def _into_drawer(self, entry: Entry, client_id: str) -> str | None:
        shelf = entry.shelf(Assignment)
        drafts = shelf.find(client_id=client_id, state=OPEN_STATES)
        for draft in drafts:
            shelf.put(draft.into_drawer(Aside.HELD, self._clock.now()))
        return drafts[-1].id if drafts else None

    def hold_today(self, client_id: str) -> Hold | None:
        """The hold decided today, if there is one."""
        with self._ledger.read() as work:
            holds = work.shelf(Hold).find(client_id=client_id, day=self._clock.today())
        return holds[-1] if holds else None

    def suggested_look_again(self, client_id: str, weeks: int = 0) -> date:
        """The next planned visit, or that many weeks from today (a week when none is planned)."""
        today = self._clock.today()
        if weeks:
            return today + timedelta(weeks=weeks)
        with self._ledger.read() as work:
            following = next_planned(work, client_id, today)
        return following.day if following else today + timedelta(weeks=1)


@dataclass(frozen=True)
class HoldPlan:
    """What a hold is made of, as the page shows it."""

    rests_on: tuple[str, ...] = ()
    instead: tuple[str, ...] = ()
    say: str = ""
    look_again: date | None = None


def end_by_setting(entry: Entry, client_id: str, now: datetime) -> str:
    """End the check that is open while something is handed over, as it stood; its id, or nothing.

    The therapist decided, so it asks for nothing more. One that has grown stale was not about today and stays
    on its day; one without an answer decided nothing and is left as it is.
    """
    shelf = entry.shelf(ReadinessCheck)
    begun = [one for one in shelf.find(client_id=client_id, result=None) if has_answers(one)]
    for check in begun[-1:]:
        limits = in_force(entry.shelf(Practice)).limits
        small = outcome_of(check, limits).lean in (Lean.SMALL, Lean.TALK_FIRST)
        ended = _ended(check, limits, Result.SMALL if small else Result.ASSIGN, now)
        shelf.put(replace(ended, day=check.day) if _is_stale(check, now) else ended)
        return check.id
    return ""


def _is_stale(check: ReadinessCheck, now: datetime) -> bool:
    return now - check.answered_at > STALE_AFTER


def _ended(check: ReadinessCheck, limits: Limits, result: Result, now: datetime) -> ReadinessCheck:
    """The check with its result, and with what stood on the screen."""
    outcome = outcome_of(check, limits)
    return replace(
        check,
        day=now.date(),
        lean=outcome.lean.value,
        reasons=tuple(ShownReason(one.answer, one.toward.value, one.text) for one in outcome.reasons),
        rules_version=RULES_VERSION,
        result=result,
        against="",
        ended_at=now,
        as_shown=shown_of(check, outcome, limits),
        looked_on=None,
    )


def look_again_done(entry: Entry, client_id: str, today: date, decided: str = "") -> None:
    """Something was decided today: earlier holds and notes for next time have been looked at again.

    ``decided`` is the check that was just decided; its own note is still to come.
    """
    checks = entry.shelf(ReadinessCheck)
    for check in checks.find(client_id=client_id, result=Result.TALK_FIRST, looked_on=None):
        if check.id != decided and (decided or check.day < today):
            checks.put(replace(check, looked_on=today))
    shelf = entry.shelf(Hold)
    for hold in shelf.find(client_id=client_id, looked_on=None):
        if hold.day < today:
            shelf.put(replace(hold, looked_on=today))


def leans_boldly(lean: Lean, result: Result) -> bool:
    """Whether a result is bolder than the lean, which costs one line of why."""
    return _CAUTION[result] < _CAUTION[Result(lean.value)]
