"""Each doing twice: by a real service call, and on the plain model. Both must refuse, or neither."""

import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Any

from bench.plain import Key, No, Plain, bin_key, line, named, passage
from practice_desk.domain.adjustment.history import HowItWent
from practice_desk.domain.assignment import HandedOver
from practice_desk.domain.binned import Binned
from practice_desk.domain.change import Change
from practice_desk.domain.client import SMALL_STEP
from practice_desk.domain.goal import GoalState
from practice_desk.domain.refused import Refused
from practice_desk.domain.visit import VisitState
from practice_desk.services.client import ClientForm
from practice_desk.services.desk import Desk
from practice_desk.services.follow_up import Said
from practice_desk.services.plan import Plan
from practice_desk.services.record_form import record_of
from practice_desk.services.template import TemplateForm

_TEXTS = (
    *(
        "",
        "  ",
        "Mara",
        "Åsa  Öberg",
        "one line\nand another",
        "🌿" * 3,
        "\u202eback",
        "a\u0301",
        "'; DROP TABLE",
    ),
    *("x" * 200, "x" * 201, "y" * 10_000, "y" * 10_001, "half \ud800", "nul \0", "tea", "walk", "slept"),
)
Real = Callable[[], Any]
Twin = Callable[[Any], None]


def image_keys(binned: Binned) -> list[Key]:
    return [(image.noun, record_of(image).id) for image in binned.images]


class Twins:
    """Draws what to do, does it twice, and says where the two differ."""

    def __init__(self, desk: Desk, plain: Plain, chance: random.Random) -> None:
        self.desk = desk
        self._plain = plain
        self._chance = chance
        self._all: Sequence[Callable[[], tuple[Real, Twin]]] = (
            *[self._add_client] * 3,
            *(self._edit_client, self._word, self._archive, self._bring_back, self._into_bin, self._delete),
            *[self._add_goal] * 2,
            *(self._rename_goal, self._goal_state, self._remove_goal, self._keeping),
            *[self._plan_visit] * 2,
            *(self._edit_visit, self._visit_state, self._remove_visit),
            *[self._write] * 3,
            *(self._write_again, self._write_again, self._park, self._set_aside, self._take_out),
            *(self._throw_away, self._hand_over, self._hand_over, self._follow_up, self._close),
            *[self._keep_draft] * 3,
            *(self._forget_draft, self._add_template, self._edit_template, self._remove_template),
            *(self._settings, self._put_back, self._put_back, self._delete_now),
            *[self._undo] * 4,
            *[self._redo] * 2,
        )

    def step(self) -> str:
        """One doing. Nothing, or how the two differ."""
        doing = self._chance.choice(self._all)
        real, twin = doing()
        self._plain.now = self.desk.clock.now()
        try:
            made, refused = real(), ""
        except Refused as answer:
            made, refused = None, answer.words
        before = dict(self._plain.records)
        try:
            twin(made)
        except No as no:
            self._plain.records = before
            return "" if refused else f"{doing.__name__}: done, and should be refused: {no}"
        return f"{doing.__name__}: refused: {refused[:60]}" if refused else ""

    # what to draw

    def _text(self) -> str:
        return self._chance.choice(_TEXTS)

    def _id(self, noun: str) -> Any:
        """Mostly one that is there."""
        there = [name for name, _one in self._plain.of(noun)]
        return self._chance.choice(there) if there and self._chance.random() < 0.95 else "nobody"

    def _whole(self, noun: str, name: object, /, **changed: object) -> dict[Key, Any]:
        return {(noun, name): {**self._plain.get(noun, name), **changed}}

    @staticmethod
    def _made(change: Change | None, noun: str) -> str:
        return change.made(noun) if change else "refused"

    # clients

    def _add_client(self) -> tuple[Real, Twin]:
        name, contact = self._text(), self._text()

        def twin(change: Change | None) -> None:
            kept = {"name": named(name), "contact": passage(contact), "word": SMALL_STEP, "archived_on": None}
            self._plain.write({("client", self._made(change, "client")): kept})

        return lambda: self.desk.clients.add(ClientForm(name, contact=contact)), twin

    def _edit_client(self) -> tuple[Real, Twin]:
        client, name, contact = self._id("client"), self._text(), self._text()

        def real() -> Change:
            form = ClientForm.of(self.desk.clients.get(client))
            return self.desk.clients.edit(client, replace(form, name=name, contact=contact))

        def twin(_change: object) -> None:
            kept = self._whole("client", client, name=named(name), contact=passage(contact))
            self._plain.write(kept, f"client {client}")

        return real, twin

    def _word(self) -> tuple[Real, Twin]:
        client, word = self._id("client"), self._text()

        def twin(_change: object) -> None:
            kept = self._whole("client", client, word=line(word) or SMALL_STEP)
            self._plain.write(kept, f"word {client}")

        return lambda: self.desk.clients.set_word(client, word), twin

    def _archive(self) -> tuple[Real, Twin]:
        client = self._id("client")

        def twin(_change: object) -> None:
            self._plain.write(self._whole("client", client, archived_on=self._plain.today))

        return lambda: self.desk.clients.archive(client), twin

    def _bring_back(self) -> tuple[Real, Twin]:
        client = self._id("client")

        def twin(_change: object) -> None:
            self._plain.write(self._whole("client", client, archived_on=None))

        return lambda: self.desk.clients.bring_back(client), twin

    def _into_bin(self) -> tuple[Real, Twin]:
        client = self._id("client")

        def twin(_change: object) -> None:
            self._plain.may_go(client)
            self._plain.write(self._plain.binned(self._plain.with_all(client)))

        return lambda: self.desk.clients.into_bin(client), twin

    def _delete(self) -> tuple[Real, Twin]:
        client, right = self._id("client"), self._chance.random() < 0.7
        name = str(self._plain.records.get(("client", client), {}).get("name", ""))
        typed = f" {name.swapcase()} " if right and name.isascii() else name if right else f"{name} not"

        def twin(_change: object) -> None:
            self._plain.may_go(client)
            if not right:
                raise No("another name")
            self._plain.write(self._plain.erased(client), final=True)

        return lambda: self.desk.clients.delete(client, typed), twin

    def _keeping(self) -> tuple[Real, Twin]:
        client, born = self._id("client"), self._chance.choice((None, 1890, 1900, 1980, 2026, 2030))
        held = self._chance.choice(("", "", "", "a request of the court", self._text()))

        def twin(_change: object) -> None:
            self._plain.get("client", client)
            if born is not None and not 1900 <= born <= self._plain.today.year:
                raise No("no such year")
            kept: dict[str, object] = {"client_id": client, "born": born, "held_because": line(held)}
            self._plain.write({("keeping", client): kept}, f"keeping {client}")

        return lambda: self.desk.keeping.set(client, born, held), twin

    # goals and visits

    def _add_goal(self) -> tuple[Real, Twin]:
        client, name = self._id("client"), self._text()

        def twin(change: Change | None) -> None:
            kept = {"client_id": client, "name": named(name), "state": GoalState.WORKING}
            self._plain.write({("goal", self._made(change, "goal")): kept})

        return lambda: self.desk.goals.add(client, name), twin

    def _rename_goal(self) -> tuple[Real, Twin]:
        goal, name = self._id("goal"), self._text()

        def twin(_change: object) -> None:
            self._plain.write(self._whole("goal", goal, name=named(name)))

        return lambda: self.desk.goals.rename(goal, name), twin

    def _goal_state(self) -> tuple[Real, Twin]:
        goal, state = self._id("goal"), self._chance.choice(list(GoalState))

        def twin(_change: object) -> None:
            self._plain.write(self._whole("goal", goal, state=state))

        return lambda: self.desk.goals.set_state(goal, state), twin

    def _remove(self, noun: str, name: object) -> None:
        self._plain.write(self._plain.binned({(noun, name): None}))

    def _remove_goal(self) -> tuple[Real, Twin]:
        goal = self._id("goal")
        return lambda: self.desk.goals.remove(goal), lambda _change: self._remove("goal", goal)

    def _plan_visit(self) -> tuple[Real, Twin]:
        client, note = self._id("client"), self._text()
        day = self.desk.clock.today() + timedelta(days=self._chance.randint(0, 3))

        def twin(change: Change | None) -> None:
            kept = {"client_id": client, "day": day, "state": VisitState.PLANNED, "note": passage(note)}
            self._plain.write({("visit", self._made(change, "visit")): kept})

        return lambda: self.desk.visits.plan(client, day, note=note), twin

    def _edit_visit(self) -> tuple[Real, Twin]:
        visit, state, note = self._id("visit"), self._chance.choice(list(VisitState)), self._text()
        day = self.desk.clock.today() + timedelta(days=self._chance.randint(0, 3))

        def twin(_change: object) -> None:
            kept = self._whole("visit", visit, day=day, state=state, note=passage(note))
            self._plain.write(kept, f"visit {visit}")

        return lambda: self.desk.visits.edit(visit, day, None, state, note), twin

    def _visit_state(self) -> tuple[Real, Twin]:
        visit, state = self._id("visit"), self._chance.choice(list(VisitState))

        def twin(_change: object) -> None:
            self._plain.write(self._whole("visit", visit, state=state))

        return lambda: self.desk.visits.set_state(visit, state), twin

    def _remove_visit(self) -> tuple[Real, Twin]:
        visit = self._id("visit")

        def twin(_change: object) -> None:
            self._plain.get("visit", visit)
            self._remove("visit", visit)

        return lambda: self.desk.visits.remove(visit), twin

    def _held_today(self, client: object) -> dict[Key, Any]:
        today = self._plain.of("visit", client_id=client, day=self._plain.today, state=VisitState.PLANNED)
        return {("visit", name): {**one, "state": VisitState.HELD} for name, one in today}

    # the loop

    def _write(self) -> tuple[Real, Twin]:
        client, what, cue = self._id("client"), self._text(), self._text()

        def twin(change: Change | None) -> None:
            kept = {"client_id": client, "what": passage(what), "cue": line(cue), "state": "draft"}
            laid = {"aside": None, "aside_at": None, "set_on": None, "closed_on": None}
            self._plain.write({("assignment", self._made(change, "assignment")): {**kept, **laid}})

        return lambda: self.desk.assignments.write(client, None, Plan(what, cue)), twin

    def _open(self, assignment: object) -> Mapping[str, Any]:
        """One that was not handed over yet."""
        present = self._plain.get("assignment", assignment)
        if present["set_on"]:
            raise No("it was handed over")
        return present

    def _write_again(self) -> tuple[Real, Twin]:
        assignment, what, cue = self._id("assignment"), self._text(), self._text()
        client = self._plain.records.get(("assignment", assignment), {}).get("client_id", "nobody")

        def twin(_change: object) -> None:
            plan = {"what": passage(what), "cue": line(cue)}
            self._plain.write({("assignment", assignment): {**self._open(assignment), **plan}})

        return lambda: self.desk.assignments.write(str(client), assignment, Plan(what, cue)), twin

    def _park(self) -> tuple[Real, Twin]:
        client, text = self._id("client"), self._text()

        def twin(change: Change | None) -> None:
            if not (what := passage(text)):
                raise No("nothing to park")
            kept = {"client_id": client, "what": what, "cue": "", "state": "drawer"}
            laid = {"aside": "parked", "aside_at": self._plain.now, "set_on": None, "closed_on": None}
            self._plain.write({("assignment", self._made(change, "assignment")): {**kept, **laid}})

        return lambda: self.desk.assignments.park(client, text), twin

    def _aside(self, present: Mapping[str, Any]) -> dict[str, Any]:
        return {**present, "state": "drawer", "aside": "put away", "aside_at": self._plain.now}

    def _set_aside(self) -> tuple[Real, Twin]:
        assignment = self._id("assignment")

        def twin(_change: object) -> None:
            self._plain.write({("assignment", assignment): self._aside(self._open(assignment))})

        return lambda: self.desk.assignments.set_aside(assignment), twin

    def _take_out(self) -> tuple[Real, Twin]:
        assignment = self._id("assignment")

        def twin(_change: object) -> None:
            wanted = self._open(assignment)
            others = self._plain.of("assignment", client_id=wanted["client_id"], state="draft")
            changes: dict[Key, Any] = {("assignment", name): self._aside(one) for name, one in others}
            changes["assignment", assignment] = {**wanted, "state": "draft", "aside": None, "aside_at": None}
            self._plain.write(changes)

        return lambda: self.desk.assignments.take_out(assignment), twin

    def _throw_away(self) -> tuple[Real, Twin]:
        assignment = self._id("assignment")

        def twin(_change: object) -> None:
            self._open(assignment)
            versions = self._plain.of("version", assignment_id=assignment)
            gone: dict[Key, Any] = {("assignment", assignment): None}
            self._plain.write(
                self._plain.binned({**gone, **{("version", name): None for name, _one in versions}})
            )

        return lambda: self.desk.assignments.throw_away(assignment), twin

    def _hand_over(self) -> tuple[Real, Twin]:
        assignment = self._id("assignment")

        def twin(change: Change | None) -> None:
            present = self._plain.get("assignment", assignment)
            if not present["what"]:
                raise No("nothing is written")
            if not present["set_on"]:
                client = present["client_id"]
                running = {**present, "state": "running", "set_on": self._plain.today}
                version = {"client_id": client, "assignment_id": assignment, "what": present["what"]}
                changes: dict[Key, Any] = {("assignment", assignment): running}
                changes["version", self._made(change, "version")] = version
                self._plain.write({**changes, **self._held_today(client)})

        return lambda: self.desk.assignments.hand_over(assignment, HandedOver.TOLD), twin

    def _follow_up(self) -> tuple[Real, Twin]:
        assignment, outcome, words = (
            self._id("assignment"),
            self._chance.choice(list(HowItWent)),
            self._text(),
        )

        def twin(change: Change | None) -> None:
            present = self._plain.get("assignment", assignment)
            if not present["set_on"]:
                raise No("it was not handed over")
            client, today = present["client_id"], self._plain.today
            noted = self._plain.of("follow_up", assignment_id=assignment, day=today)
            name = noted[0][0] if noted else self._made(change, "follow_up")
            said = {"client_id": client, "assignment_id": assignment, "day": today, "outcome": outcome}
            asked = outcome is not HowItWent.NOT_ASKED
            closed = (
                {"state": "closed", "closed_on": today} if asked else {"state": "running", "closed_on": None}
            )
            changes: dict[Key, Any] = {("follow_up", name): {**said, "words": passage(words)}}
            changes["assignment", assignment] = {**present, **closed}
            group = f"follow_up {assignment} {today}"
            self._plain.write({**changes, **self._held_today(client)}, group)

        return lambda: self.desk.follow_ups.note(assignment, Said(outcome, words=words)), twin

    def _close(self) -> tuple[Real, Twin]:
        assignment = self._id("assignment")

        def twin(_change: object) -> None:
            present = self._plain.get("assignment", assignment)
            if not present["set_on"]:
                raise No("it was not handed over")
            if present["state"] == "running":
                closed = {**present, "state": "closed", "closed_on": self._plain.today}
                self._plain.write({("assignment", assignment): closed})

        return lambda: self.desk.follow_ups.close_unasked(assignment), twin

    # typing, templates, the practice

    def _keep_draft(self) -> tuple[Real, Twin]:
        form = f"form {self._chance.randrange(4)}"
        client, text = self._chance.choice((None, self._id("client"))), self._chance.choice(("", "a", "Åé🌿"))

        def twin(_change: object) -> None:
            kept = {"client_id": client, "at": self._plain.now, "fields": (("what", text),)}
            self._plain.write({("draft", form): kept}, quiet=True)

        return lambda: self.desk.drafts.keep(form, client, {"what": text}), twin

    def _forget_draft(self) -> tuple[Real, Twin]:
        form = f"form {self._chance.randrange(4)}"
        return (
            lambda: self.desk.drafts.forget(form),
            lambda _change: self._plain.write({("draft", form): None}, quiet=True),
        )

    def _add_template(self) -> tuple[Real, Twin]:
        name, what = self._text(), self._text()

        def twin(change: Change | None) -> None:
            kept = self._template(name, what)
            self._plain.write({("template", self._made(change, "template")): kept})

        return lambda: self.desk.templates.add(TemplateForm(name, what)), twin

    @staticmethod
    def _template(name: str, what: str) -> dict[str, Any]:
        if not (kept := passage(what)):
            raise No("nothing is written")
        return {"name": named(name), "what": kept}

    def _edit_template(self) -> tuple[Real, Twin]:
        template, name, what = self._id("template"), self._text(), self._text()

        def twin(_change: object) -> None:
            kept = self._whole("template", template, **self._template(name, what))
            self._plain.write(kept, f"template {template}")

        return lambda: self.desk.templates.edit(template, TemplateForm(name, what)), twin

    def _remove_template(self) -> tuple[Real, Twin]:
        template = self._id("template")
        return (
            lambda: self.desk.templates.remove(template),
            lambda _change: self._remove("template", template),
        )

    def _settings(self) -> tuple[Real, Twin]:
        signature, minutes = self._text(), self._chance.choice((0, 1, 5, 60, 61))
        (practice,) = [name for name, _one in self._plain.of("practice")]

        def twin(_change: object) -> None:
            if not 1 <= minutes <= 60:
                raise No("no such number")
            kept = self._whole("practice", practice, signature=line(signature), lock_minutes=minutes)
            self._plain.write(kept, "settings")

        return lambda: self.desk.practice.edit(signature=signature, lock_minutes=minutes), twin

    # the bin, and back

    def _bin_id(self, name: object) -> str:
        there = {bin_key(image_keys(one)): one.id for one in self.desk.bin.all()}
        return there.get(name, "nobody")

    def _put_back(self) -> tuple[Real, Twin]:
        name = self._id("binned")
        return lambda: self.desk.bin.put_back(self._bin_id(name)), lambda _change: self._plain.put_back(name)

    def _delete_now(self) -> tuple[Real, Twin]:
        name = self._id("binned")
        return lambda: self.desk.bin.delete_now(self._bin_id(name)), lambda _change: self._plain.delete_now(
            name
        )

    def _undo(self) -> tuple[Real, Twin]:
        return self.desk.ledger.undo, lambda _change: self._plain.undo()

    def _redo(self) -> tuple[Real, Twin]:
        return self.desk.ledger.redo, lambda _change: self._plain.redo()
