"""Assignments: writing one, handing it over, the drawer."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from practice_desk.domain.assignment import (
    OPEN_STATES,
    Aside,
    Assignment,
    AssignmentState,
    HandedOver,
)
from practice_desk.domain.change import Change
from practice_desk.domain.follow_up import FollowUp
from practice_desk.domain.found import carried_on
from practice_desk.domain.refused import Refused
from practice_desk.domain.shape import Ladder
from practice_desk.domain.text import PASSAGE, accept
from practice_desk.domain.version import Kept, Version, plan_words
from practice_desk.ports.clock import Clock, Ids
from practice_desk.services.ledger import Ledger
from practice_desk.services.plan import Plan, accepted, planned
from practice_desk.services.readiness import end_by_setting, look_again_done
from practice_desk.services.version import keep_version
from practice_desk.services.visit import mark_held

_WORDS: Mapping[Kept | None, str] = {
    Kept.BEFORE_IDEA: "Their words used",
    Kept.BEFORE_START: "Used as a start",
}
"""What replaced the plan at one go, as the undo bar says it."""
_HANDED_OVER = "This one was handed over, so it stays in the story as it is. Follow it up or begin another."


class AssignmentService:
    def __init__(self, ledger: Ledger, clock: Clock, ids: Ids) -> None:
        self._ledger = ledger
        self._clock = clock
        self._ids = ids

    def get(self, assignment_id: str) -> Assignment:
        with self._ledger.read() as work:
            return work.shelf(Assignment).get(assignment_id)

    def in_writing(self, client_id: str) -> Assignment | None:
        """The draft, or the page ready to be handed over, being written for this client."""
        with self._ledger.read() as work:
            found = work.shelf(Assignment).find(client_id=client_id, state=OPEN_STATES)
        return found[-1] if found else None

    def drawer(self, client_id: str) -> list[Assignment]:
        """Held-back and parked drafts, the latest first."""
        with self._ledger.read() as work:
            return work.shelf(Assignment).find(
                client_id=client_id, state=AssignmentState.DRAWER, order="made_at", newest_first=True
            )

    def running(self, client_id: str) -> list[Assignment]:
        with self._ledger.read() as work:
            return work.shelf(Assignment).find(client_id=client_id, state=AssignmentState.RUNNING)

    def last_ladder(self, client_id: str) -> Ladder | None:
        """The ladder last handed over, at the rung that was chosen for it in the follow-up."""
        with self._ledger.read() as work:
            past = work.shelf(Assignment).find(
                client_id=client_id, state=(AssignmentState.RUNNING, AssignmentState.CLOSED), order="made_at"
            )
            last = next((one for one in reversed(past) if isinstance(one.shape, Ladder)), None)
            told = work.shelf(FollowUp).find(assignment_id=last.id, order="at") if last else []
        found = told[-1].found if told else None
        shape = carried_on(last.shape, found) if last else None
        return shape if isinstance(shape, Ladder) else None

    def write(
        self, client_id: str, assignment_id: str | None, plan: Plan, kept: Kept | None = None
    ) -> Change:
        """Keep the plan: a new draft, or the one named, which becomes a draft again.

        Each write is a step of undo of its own, so that a fix can be taken back without the
        typing before it. ``kept`` says that the plan is replaced at one go, and what by: it is
        then kept as a version. Typing keeps one only where it changes words that were ready.
        """
        fields = accepted(plan)
        with self._ledger.write(_WORDS.get(kept, "Assignment written")) as entry:
            shelf = entry.shelf(Assignment)
            if assignment_id:
                present = shelf.get(assignment_id)
                if present.set_on:
                    raise Refused(_HANDED_OVER)
            else:
                fresh = self._ids.fresh()
                present = Assignment(fresh, client_id, fresh, self._clock.now())
            written = planned(present, fields)
            kept = kept or _unmade(present, written)
            if kept and written != present:
                keep_version(entry, self._ids.fresh(), self._clock.now(), present, kept)
            shelf.put(written)
        return entry.change

    def set_aside(self, assignment_id: str) -> Change:
        """Put a draft into the drawer."""
        with self._ledger.write("Put into the drawer") as entry:
            shelf = entry.shelf(Assignment)
            present = shelf.get(assignment_id)
            if present.set_on:
                raise Refused(_HANDED_OVER)
            shelf.put(present.into_drawer(Aside.PUT_AWAY, self._clock.now()))
        return entry.change

    def take_out(self, assignment_id: str) -> Change:
        """Take a draft out of the drawer; one being written goes in instead of it."""
        with self._ledger.write("Taken out of the drawer") as entry:
            shelf = entry.shelf(Assignment)
            wanted = shelf.get(assignment_id)
            if wanted.set_on:
                raise Refused(_HANDED_OVER)
            for other in shelf.find(client_id=wanted.client_id, state=OPEN_STATES):
                shelf.put(other.into_drawer(Aside.PUT_AWAY, self._clock.now()))
            shelf.put(wanted.out_of_drawer())
        return entry.change

    def throw_away(self, assignment_id: str) -> Change:
        """Remove a draft that was never handed over, with its versions."""
        with self._ledger.write("Draft thrown away", into_bin=True) as entry:
            shelf = entry.shelf(Assignment)
            if shelf.get(assignment_id).set_on:
                raise Refused(_HANDED_OVER)
            shelf.remove(assignment_id)
            versions = entry.shelf(Version)
            for version in versions.find(assignment_id=assignment_id):
                versions.remove(version.id)
        return entry.change

    def park(self, client_id: str, text: str) -> Change:
        """Keep a parked half of a text in the drawer as a draft of its own."""
        what = accept(text, PASSAGE, "what")
        if not what:
            raise Refused("There is nothing written to park.", "what")
        with self._ledger.write("Parked in the drawer") as entry:
            entry.shelf(Assignment).put(parked(self._ids.fresh(), client_id, what, self._clock.now()))
        return entry.change

    def make_ready(self, assignment_id: str) -> Change:
        """The page can be handed over. Only an empty *What* cannot."""
        with self._ledger.write("Ready to hand over", quiet=True, with_step_of=assignment_id) as entry:
            shelf = entry.shelf(Assignment)
            present = shelf.get(assignment_id)
            _say_what(present)
            if present.state is AssignmentState.DRAFT:
                shelf.put(replace(present, state=AssignmentState.READY))
        return entry.change

    def hand_over(self, assignment_id: str, how: HandedOver) -> Change:
        """It is theirs now: running from today until it was followed up.

        A check left open ends here too, as it stood. Giving the page of a running or closed one again
        changes nothing.
        """
        today = self._clock.today()
        with self._ledger.write("Handed over") as entry:
            shelf = entry.shelf(Assignment)
            present = shelf.get(assignment_id)
            _say_what(present)
            if not present.set_on:
                running = replace(present, state=AssignmentState.RUNNING, set_on=today, handed_over=how)
                shelf.put(running)
                keep_version(entry, self._ids.fresh(), self._clock.now(), running, Kept.AS_HANDED_OVER)
                ended = end_by_setting(entry, present.client_id, self._clock.now())
                look_again_done(entry, present.client_id, today, ended)
                mark_held(entry, present.client_id, today)
        return entry.change


def parked(fresh: str, client_id: str, what: str, at: datetime) -> Assignment:
    """A half laid aside for later, as a draft of its own."""
    return Assignment(fresh, client_id, fresh, at, what=what).into_drawer(Aside.PARKED, at)


def _unmade(present: Assignment, written: Assignment) -> Kept | None:
    """Words that were ready to be handed over are kept when others are typed in their place."""
    was_ready = present.state is AssignmentState.READY
    changed = plan_words(present) != plan_words(written)
    return Kept.BEFORE_OTHER_WORDS if was_ready and changed else None


def _say_what(assignment: Assignment) -> None:
    if not assignment.what:
        raise Refused("Say what it is first, in a few words.", "what")
