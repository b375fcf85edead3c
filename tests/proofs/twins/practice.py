"""What belongs to the practice: what is being typed, templates, settings, the bin, and the way back."""

from typing import Any

from bench.plain import Key, No, bin_key, line, named, passage
from practice_desk.domain.binned import Binned
from practice_desk.domain.change import Change
from practice_desk.services.record_form import record_of
from practice_desk.services.template import TemplateForm
from twins.drawn import Doing, Drawn, Real, Twin


def image_keys(binned: Binned) -> list[Key]:
    return [(image.noun, record_of(image).id) for image in binned.images]


class Typing(Drawn):
    """Drafts, which are kept at every pause."""

    def doings(self) -> tuple[Doing, ...]:
        return (*[self._keep_draft] * 3, self._forget_draft)

    def _keep_draft(self) -> tuple[Real, Twin]:
        form = f"form {self.chance.randrange(4)}"
        client, text = self.chance.choice((None, self.id("client"))), self.chance.choice(("", "a", "Åé🌿"))

        def twin(_change: object) -> None:
            kept = {"client_id": client, "at": self.plain.now, "fields": (("what", text),)}
            self.plain.write({("draft", form): kept}, quiet=True)

        return lambda: self.desk.drafts.keep(form, client, {"what": text}), twin

    def _forget_draft(self) -> tuple[Real, Twin]:
        form = f"form {self.chance.randrange(4)}"
        return (
            lambda: self.desk.drafts.forget(form),
            lambda _change: self.plain.write({("draft", form): None}, quiet=True),
        )


class Templates(Drawn):
    """The therapist's own."""

    def doings(self) -> tuple[Doing, ...]:
        return (self._add_template, self._edit_template, self._remove_template)

    def _add_template(self) -> tuple[Real, Twin]:
        name, what = self.text(), self.text()

        def twin(change: Change | None) -> None:
            kept = self._template(name, what)
            self.plain.write({("template", self.made(change, "template")): kept})

        return lambda: self.desk.templates.add(TemplateForm(name, what)), twin

    @staticmethod
    def _template(name: str, what: str) -> dict[str, Any]:
        if not (kept := passage(what)):
            raise No("nothing is written")
        return {"name": named(name), "what": kept}

    def _edit_template(self) -> tuple[Real, Twin]:
        template, name, what = self.id("template"), self.text(), self.text()

        def twin(_change: object) -> None:
            kept = self.whole("template", template, **self._template(name, what))
            self.plain.write(kept, f"template {template}")

        return lambda: self.desk.templates.edit(template, TemplateForm(name, what)), twin

    def _remove_template(self) -> tuple[Real, Twin]:
        template = self.id("template")
        return (
            lambda: self.desk.templates.remove(template),
            lambda _change: self.remove("template", template),
        )


class Settings(Drawn):
    """Of the practice."""

    def doings(self) -> tuple[Doing, ...]:
        return (self._settings,)

    def _settings(self) -> tuple[Real, Twin]:
        signature, minutes = self.text(), self.chance.choice((0, 1, 5, 60, 61))
        (practice,) = [name for name, _one in self.plain.of("practice")]

        def twin(_change: object) -> None:
            if not 1 <= minutes <= 60:
                raise No("no such number")
            kept = self.whole("practice", practice, signature=line(signature), lock_minutes=minutes)
            self.plain.write(kept, "settings")

        return lambda: self.desk.practice.edit(signature=signature, lock_minutes=minutes), twin


class WayBack(Drawn):
    """The bin, undo and redo."""

    def doings(self) -> tuple[Doing, ...]:
        return (*[self._put_back] * 2, self._delete_now, *[self._undo] * 4, *[self._redo] * 2)

    def _bin_id(self, name: object) -> str:
        there = {bin_key(image_keys(one)): one.id for one in self.desk.bin.all()}
        return there.get(name, "nobody")

    def _put_back(self) -> tuple[Real, Twin]:
        name = self.id("binned")
        return lambda: self.desk.bin.put_back(self._bin_id(name)), lambda _change: self.plain.put_back(name)

    def _delete_now(self) -> tuple[Real, Twin]:
        name = self.id("binned")
        return lambda: self.desk.bin.delete_now(self._bin_id(name)), lambda _change: self.plain.delete_now(
            name
        )

    def _undo(self) -> tuple[Real, Twin]:
        return self.desk.ledger.undo, lambda _change: self.plain.undo()

    def _redo(self) -> tuple[Real, Twin]:
        return self.desk.ledger.redo, lambda _change: self.plain.redo()
