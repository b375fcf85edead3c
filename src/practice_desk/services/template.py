"""Templates of one's own: kept for the practice, free of anybody's name, used for whoever is open."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from practice_desk.domain.assignment import accept_dose
from practice_desk.domain.change import Change
from practice_desk.domain.client import Client
from practice_desk.domain.naming import names_in, without_names
from practice_desk.domain.refused import Refused
from practice_desk.domain.template import Template, tags_from
from practice_desk.domain.text import PASSAGE, accept, accept_line, fold
from practice_desk.domain.wording import Fields, review
from practice_desk.ports.clock import Clock, Ids
from practice_desk.services.ledger import Ledger
from practice_desk.services.plan import Plan

SHORTEST_CHECKED = 12
"""Characters; nothing is noted on a shorter text."""


@dataclass(frozen=True)
class TemplateForm:
    """What is asked about a template. ``tags`` are typed in one line, between commas."""

    name: str
    what: str
    cue: str = ""
    minutes: float | None = None
    times_per_week: float | None = None
    why: str = ""
    if_stuck: str = ""
    tags: str = ""

    @classmethod
    def of(cls, template: Template) -> "TemplateForm":
        return cls(
            template.name,
            template.what,
            template.cue,
            template.minutes,
            template.times_per_week,
            template.why,
            template.if_stuck,
            ", ".join(template.tags),
        )

    @classmethod
    def from_plan(cls, name: str, plan: Plan) -> "TemplateForm":
        """What of a plan is not about one client: its goal, its who and its numbers of confidence stay behind."""
        return cls(name, plan.what, plan.cue, plan.minutes, plan.times_per_week, plan.why, plan.if_stuck)

    @property
    def texts(self) -> tuple[str, ...]:
        """Everything that a name could stand in."""
        return (self.name, self.what, self.cue, self.why, self.if_stuck)


class TemplateService:
    def __init__(self, ledger: Ledger, clock: Clock, ids: Ids) -> None:
        self._ledger = ledger
        self._clock = clock
        self._ids = ids

    def all(self) -> list[Template]:
        """By name."""
        with self._ledger.read() as work:
            found = work.shelf(Template).find()
        return sorted(found, key=lambda one: (fold(one.name), one.made_at))

    def add(self, form: TemplateForm) -> Change:
        accepted = _accepted(form)
        with self._ledger.write("Saved as a template") as entry:
            template = Template(self._ids.fresh(), accepted.name, self._clock.now())
            entry.shelf(Template).put(_written(template, accepted))
        return entry.change

    def edit(self, template_id: str, form: TemplateForm) -> Change:
        accepted = _accepted(form)
        with self._ledger.write("Template changed", group=f"template {template_id}") as entry:
            shelf = entry.shelf(Template)
            shelf.put(_written(shelf.get(template_id), accepted))
        return entry.change

    def get(self, template_id: str) -> Template:
        with self._ledger.read() as work:
            return work.shelf(Template).get(template_id)

    def second_look(self, form: TemplateForm) -> tuple[str, ...]:
        """What the checks of the wording would say about it, one sentence each."""
        if len(form.what.strip()) < SHORTEST_CHECKED:
            return ()
        fields = Fields(when=form.cue, minutes=form.minutes, times_per_week=form.times_per_week)
        return tuple(note.message for note in review(form.what, fields).notes)

    def remove(self, template_id: str) -> Change:
        with self._ledger.write("Template deleted", into_bin=True) as entry:
            entry.shelf(Template).remove(template_id)
        return entry.change

    def names_left(self, client_id: str, form: TemplateForm) -> tuple[str, ...]:
        """Names of the client, or of the people around them, that still stand in it."""
        people = self._people(client_id)
        found = [name for text in form.texts for name in names_in(text, people)]
        return tuple(dict.fromkeys(found))

    def without_names(self, client_id: str, form: TemplateForm) -> TemplateForm:
        """The same with a gap where each of those names stood."""
        people = self._people(client_id)
        return replace(
            form,
            name=without_names(form.name, people),
            what=without_names(form.what, people),
            cue=without_names(form.cue, people),
            why=without_names(form.why, people),
            if_stuck=without_names(form.if_stuck, people),
        )

    def _people(self, client_id: str) -> Sequence[str]:
        with self._ledger.read() as work:
            client = work.shelf(Client).get(client_id)
        return (client.name, *client.people)


def plan_from(template: Template, present: Plan) -> Plan:
    """The plan being written, with the words and amounts of a template: another piece of work."""
    return replace(
        present,
        what=template.what,
        cue=template.cue,
        minutes=template.minutes,
        times_per_week=template.times_per_week,
        why=template.why,
        if_stuck=template.if_stuck,
        activity=None,
        tried_together=None,
        confidence=None,
        shape=None,
    )


def _accepted(form: TemplateForm) -> TemplateForm:
    accepted = replace(
        form,
        name=accept_line(form.name, "name"),
        what=accept(form.what, PASSAGE, "what"),
        cue=accept_line(form.cue, "cue"),
        why=accept(form.why, PASSAGE, "why"),
        if_stuck=accept(form.if_stuck, PASSAGE, "if_stuck"),
        tags=accept_line(form.tags, "tags"),
    )
    if not accepted.what:
        raise Refused("Say what it is first, in a few words.", "what")
    if not accepted.name:
        raise Refused("Give it a name you will find it by.", "name")
    accept_dose(form.minutes, form.times_per_week)
    return accepted


def _written(template: Template, form: TemplateForm) -> Template:
    return replace(
        template,
        name=form.name,
        what=form.what,
        cue=form.cue,
        minutes=form.minutes,
        times_per_week=form.times_per_week,
        why=form.why,
        if_stuck=form.if_stuck,
        tags=tags_from(form.tags),
    )
