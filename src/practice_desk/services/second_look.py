"""The second look's memory: notes left as they are, rules not flagged for a client, kinds switched off."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from practice_desk.domain.activity import Activity
from practice_desk.domain.change import Change
from practice_desk.domain.check import ReadinessCheck
from practice_desk.domain.dismissal import Dismissal, LeaveReason, fingerprint
from practice_desk.domain.ideas import Idea
from practice_desk.domain.practice import Practice
from practice_desk.domain.refused import Refused
from practice_desk.domain.second_look import ALWAYS_ON, LOOKED_FOR
from practice_desk.domain.tally import EASE_AFTER, Tally
from practice_desk.domain.wording import Kind, Note
from practice_desk.ports.clock import Clock, Ids
from practice_desk.ports.store import Work
from practice_desk.services.ledger import Entry, Ledger

_NAMES = {one.kind: one.name for one in LOOKED_FOR}


class SecondLookService:
    def __init__(self, ledger: Ledger, clock: Clock, ids: Ids) -> None:
        self._ledger = ledger
        self._clock = clock
        self._ids = ids

    def leave(self, client_id: str, text: str, note: Note, reason: LeaveReason) -> Change:
        """Leave a note as it is: it stays away until its own words change.

        The third time running for this client and rule gives rise, once, to the question whether to
        ease off: see :func:`~practice_desk.domain.tally.rule_to_ease`. Of a note on timing it is not asked.
        """
        if reason is LeaveReason.NOT_FOR_CLIENT:
            return self.stop_flagging(client_id, note.rule)
        mark = fingerprint(note.rule, text, note.start, note.end)
        with self._ledger.write("Note left as it is") as entry:
            self._dismiss(entry, client_id, note.rule, mark, reason)
            tally = self._tally(entry, client_id, note.rule)
            times = tally.times + 1
            asked = tally.asked or (times >= EASE_AFTER and note.kind not in ALWAYS_ON)
            entry.shelf(Tally).put(replace(tally, times=times, asked=asked))
        return entry.change

    def stop_flagging(self, client_id: str, rule: str) -> Change:
        """Do not flag what this rule notes for this client any more."""
        with self._ledger.write("Not flagged for them any more") as entry:
            self._dismiss(entry, client_id, rule, "", LeaveReason.NOT_FOR_CLIENT)
        return entry.change

    def not_flagged(self, client_id: str) -> list[Dismissal]:
        """The rules not flagged for this client, one entry each, the latest first."""
        with self._ledger.read() as work:
            found = work.shelf(Dismissal).find(
                client_id=client_id, fingerprint="", order="at", newest_first=True
            )
        return list({one.rule: one for one in reversed(found)}.values())[::-1]

    def flag_again(self, client_id: str, rule: str) -> Change:
        """Flag again what this rule notes for this client."""
        with self._ledger.write("Flagged again") as entry:
            shelf = entry.shelf(Dismissal)
            for one in shelf.find(client_id=client_id, rule=rule, fingerprint=""):
                shelf.remove(one.id)
        return entry.change

    def took_fix(self, client_id: str, rule: str, assignment_id: str) -> Change:
        """A fix of this rule was taken: the count of notes left running begins anew.

        It belongs to the step that wrote the fix, and is taken back with it.
        """
        with self._ledger.write("Fix taken", quiet=True, with_step_of=assignment_id) as entry:
            tally = self._tally(entry, client_id, rule)
            if tally.times:
                entry.shelf(Tally).put(replace(tally, times=0))
        return entry.change

    def switched_off(self) -> frozenset[Kind]:
        """The kinds of notes that are not looked for at all."""
        with self._ledger.read() as work:
            return quiet_kinds(work)

    def switch(self, kind: Kind, *, on: bool) -> Change:
        """Look for a kind of note, or for nobody any more.

        Raises Refused for a kind that is always looked for.
        """
        if not on and kind in ALWAYS_ON:
            raise Refused(
                "An unsafe moment is always looked at. You can leave the note as it is each time.", kind
            )
        words = "Looked for again: {name}" if on else "No longer looked for: {name}"
        with self._ledger.write(words.format(name=_NAMES[kind].lower())) as entry:
            shelf = entry.shelf(Practice)
            present = shelf.find()[0]
            others = tuple(one for one in present.quiet_notes if one != kind)
            shelf.put(replace(present, quiet_notes=others if on else (*others, kind.value)))
        return entry.change

    def _dismiss(self, entry: Entry, client_id: str, rule: str, mark: str, reason: LeaveReason) -> None:
        one = Dismissal(self._ids.fresh(), client_id, rule, mark, reason, self._clock.now())
        entry.shelf(Dismissal).put(one)

    def _tally(self, entry: Entry, client_id: str, rule: str) -> Tally:
        found = entry.shelf(Tally).find(client_id=client_id, rule=rule)
        return found[0] if found else Tally(self._ids.fresh(), client_id, rule)


def quiet_kinds(work: Work) -> frozenset[Kind]:
    """The kinds of notes that this practice does not look for; one that came later is passed over."""
    practice = next(iter(work.shelf(Practice).find()), None)
    known = {kind.value: kind for kind in Kind if kind not in ALWAYS_ON}
    return (
        frozenset(known[name] for name in practice.quiet_notes if name in known) if practice else frozenset()
    )


def ideas_for(work: Work, client_id: str, today: date, activities: Sequence[Activity]) -> tuple[Idea, ...]:
    """What fixes may be drawn from the library; nothing that is better left under what was ticked today."""
    checks = work.shelf(ReadinessCheck).find(client_id=client_id, order="begun_at")
    acute = checks[-1].acute if checks and checks[-1].day == today else ()
    return tuple(one.idea for one in activities if not set(acute) & set(one.excluded_when))
