"""The loop: what is written, handed over, and asked about."""

from collections.abc import Mapping
from typing import Any

from bench.plain import Key, No, line, passage
from practice_desk.domain.adjustment.history import HowItWent
from practice_desk.domain.assignment import HandedOver
from practice_desk.domain.change import Change
from practice_desk.domain.visit import VisitState
from practice_desk.services.follow_up import Said
from practice_desk.services.plan import Plan
from twins.drawn import Doing, Drawn, Real, Twin


class Loop(Drawn):
    """Assignments from the first word to the follow-up, and their drawer."""

    def doings(self) -> tuple[Doing, ...]:
        drawer: tuple[Doing, ...] = (self._park, self._set_aside, self._take_out, self._throw_away)
        looks: tuple[Doing, ...] = (self._follow_up, self._close)
        return (*[self._write] * 3, *[self._write_again] * 2, *drawer, *[self._hand_over] * 2, *looks)

    def _write(self) -> tuple[Real, Twin]:
        client, what, cue = self.id("client"), self.text(), self.text()

        def twin(change: Change | None) -> None:
            kept = {"client_id": client, "what": passage(what), "cue": line(cue), "state": "draft"}
            laid = {"aside": None, "aside_at": None, "set_on": None, "closed_on": None}
            self.plain.write({("assignment", self.made(change, "assignment")): {**kept, **laid}})

        return lambda: self.desk.assignments.write(client, None, Plan(what, cue)), twin

    def _held_today(self, client: object) -> dict[Key, Any]:
        today = self.plain.of("visit", client_id=client, day=self.plain.today, state=VisitState.PLANNED)
        return {("visit", name): {**one, "state": VisitState.HELD} for name, one in today}

    def _open(self, assignment: object) -> Mapping[str, Any]:
        """One that was not handed over yet."""
        present = self.plain.get("assignment", assignment)
        if present["set_on"]:
            raise No("it was handed over")
        return present

    def _write_again(self) -> tuple[Real, Twin]:
        assignment, what, cue = self.id("assignment"), self.text(), self.text()
        client = self.plain.records.get(("assignment", assignment), {}).get("client_id", "nobody")

        def twin(_change: object) -> None:
            plan = {"what": passage(what), "cue": line(cue)}
            self.plain.write({("assignment", assignment): {**self._open(assignment), **plan}})

        return lambda: self.desk.assignments.write(str(client), assignment, Plan(what, cue)), twin

    def _park(self) -> tuple[Real, Twin]:
        client, text = self.id("client"), self.text()

        def twin(change: Change | None) -> None:
            if not (what := passage(text)):
                raise No("nothing to park")
            kept = {"client_id": client, "what": what, "cue": "", "state": "drawer"}
            laid = {"aside": "parked", "aside_at": self.plain.now, "set_on": None, "closed_on": None}
            self.plain.write({("assignment", self.made(change, "assignment")): {**kept, **laid}})

        return lambda: self.desk.assignments.park(client, text), twin

    def _aside(self, present: Mapping[str, Any]) -> dict[str, Any]:
        return {**present, "state": "drawer", "aside": "put away", "aside_at": self.plain.now}

    def _set_aside(self) -> tuple[Real, Twin]:
        assignment = self.id("assignment")

        def twin(_change: object) -> None:
            self.plain.write({("assignment", assignment): self._aside(self._open(assignment))})

        return lambda: self.desk.assignments.set_aside(assignment), twin

    def _take_out(self) -> tuple[Real, Twin]:
        assignment = self.id("assignment")

        def twin(_change: object) -> None:
            wanted = self._open(assignment)
            others = self.plain.of("assignment", client_id=wanted["client_id"], state="draft")
            changes: dict[Key, Any] = {("assignment", name): self._aside(one) for name, one in others}
            changes["assignment", assignment] = {**wanted, "state": "draft", "aside": None, "aside_at": None}
            self.plain.write(changes)

        return lambda: self.desk.assignments.take_out(assignment), twin

    def _throw_away(self) -> tuple[Real, Twin]:
        assignment = self.id("assignment")

        def twin(_change: object) -> None:
            self._open(assignment)
            versions = self.plain.of("version", assignment_id=assignment)
            gone: dict[Key, Any] = {("assignment", assignment): None}
            self.plain.write(
                self.plain.binned({**gone, **{("version", name): None for name, _one in versions}})
            )

        return lambda: self.desk.assignments.throw_away(assignment), twin

    def _hand_over(self) -> tuple[Real, Twin]:
        assignment = self.id("assignment")

        def twin(change: Change | None) -> None:
            present = self.plain.get("assignment", assignment)
            if not present["what"]:
                raise No("nothing is written")
            if not present["set_on"]:
                client = present["client_id"]
                running = {**present, "state": "running", "set_on": self.plain.today}
                version = {"client_id": client, "assignment_id": assignment, "what": present["what"]}
                changes: dict[Key, Any] = {("assignment", assignment): running}
                changes["version", self.made(change, "version")] = version
                self.plain.write({**changes, **self._held_today(client)})

        return lambda: self.desk.assignments.hand_over(assignment, HandedOver.TOLD), twin

    def _follow_up(self) -> tuple[Real, Twin]:
        assignment, outcome, words = (
            self.id("assignment"),
            self.chance.choice(list(HowItWent)),
            self.text(),
        )

        def twin(change: Change | None) -> None:
            present = self.plain.get("assignment", assignment)
            if not present["set_on"]:
                raise No("it was not handed over")
            client, today = present["client_id"], self.plain.today
            noted = self.plain.of("follow_up", assignment_id=assignment, day=today)
            name = noted[0][0] if noted else self.made(change, "follow_up")
            said = {"client_id": client, "assignment_id": assignment, "day": today, "outcome": outcome}
            asked = outcome is not HowItWent.NOT_ASKED
            closed = (
                {"state": "closed", "closed_on": today} if asked else {"state": "running", "closed_on": None}
            )
            changes: dict[Key, Any] = {("follow_up", name): {**said, "words": passage(words)}}
            changes["assignment", assignment] = {**present, **closed}
            group = f"follow_up {assignment} {today}"
            self.plain.write({**changes, **self._held_today(client)}, group)

        return lambda: self.desk.follow_ups.note(assignment, Said(outcome, words=words)), twin

    def _close(self) -> tuple[Real, Twin]:
        assignment = self.id("assignment")

        def twin(_change: object) -> None:
            present = self.plain.get("assignment", assignment)
            if not present["set_on"]:
                raise No("it was not handed over")
            if present["state"] == "running":
                closed = {**present, "state": "closed", "closed_on": self.plain.today}
                self.plain.write({("assignment", assignment): closed})

        return lambda: self.desk.follow_ups.close_unasked(assignment), twin
