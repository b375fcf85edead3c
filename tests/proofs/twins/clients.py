"""Clients, and how long their records are kept."""

from dataclasses import replace

from bench.plain import No, line, named, passage
from practice_desk.domain.change import Change
from practice_desk.domain.client import SMALL_STEP
from practice_desk.services.client import ClientForm
from twins.drawn import Doing, Drawn, Real, Twin


class Clients(Drawn):
    """Adding, editing, archiving, the bin, deleting for good."""

    def doings(self) -> tuple[Doing, ...]:
        edits: tuple[Doing, ...] = (self._edit_client, self._word, self._archive, self._bring_back)
        return (*[self._add_client] * 3, *edits, self._into_bin, self._delete)

    def _add_client(self) -> tuple[Real, Twin]:
        name, contact = self.text(), self.text()

        def twin(change: Change | None) -> None:
            kept = {"name": named(name), "contact": passage(contact), "word": SMALL_STEP, "archived_on": None}
            self.plain.write({("client", self.made(change, "client")): kept})

        return lambda: self.desk.clients.add(ClientForm(name, contact=contact)), twin

    def _edit_client(self) -> tuple[Real, Twin]:
        client, name, contact = self.id("client"), self.text(), self.text()

        def real() -> Change:
            form = ClientForm.of(self.desk.clients.get(client))
            return self.desk.clients.edit(client, replace(form, name=name, contact=contact))

        def twin(_change: object) -> None:
            kept = self.whole("client", client, name=named(name), contact=passage(contact))
            self.plain.write(kept, f"client {client}")

        return real, twin

    def _word(self) -> tuple[Real, Twin]:
        client, word = self.id("client"), self.text()

        def twin(_change: object) -> None:
            kept = self.whole("client", client, word=line(word) or SMALL_STEP)
            self.plain.write(kept, f"word {client}")

        return lambda: self.desk.clients.set_word(client, word), twin

    def _archive(self) -> tuple[Real, Twin]:
        client = self.id("client")

        def twin(_change: object) -> None:
            self.plain.write(self.whole("client", client, archived_on=self.plain.today))

        return lambda: self.desk.clients.archive(client), twin

    def _bring_back(self) -> tuple[Real, Twin]:
        client = self.id("client")

        def twin(_change: object) -> None:
            self.plain.write(self.whole("client", client, archived_on=None))

        return lambda: self.desk.clients.bring_back(client), twin

    def _into_bin(self) -> tuple[Real, Twin]:
        client = self.id("client")

        def twin(_change: object) -> None:
            self.plain.may_go(client)
            self.plain.write(self.plain.binned(self.plain.with_all(client)))

        return lambda: self.desk.clients.into_bin(client), twin

    def _delete(self) -> tuple[Real, Twin]:
        client, right = self.id("client"), self.chance.random() < 0.7
        name = str(self.plain.records.get(("client", client), {}).get("name", ""))
        typed = f" {name.swapcase()} " if right and name.isascii() else name if right else f"{name} not"

        def twin(_change: object) -> None:
            self.plain.may_go(client)
            if not right:
                raise No("another name")
            self.plain.write(self.plain.erased(client), final=True)

        return lambda: self.desk.clients.delete(client, typed), twin


class Keeping(Drawn):
    """The year of birth and what holds a record."""

    def doings(self) -> tuple[Doing, ...]:
        return (self._keeping,)

    def _keeping(self) -> tuple[Real, Twin]:
        client, born = self.id("client"), self.chance.choice((None, 1890, 1900, 1980, 2026, 2030))
        held = self.chance.choice(("", "", "", "a request of the court", self.text()))

        def twin(_change: object) -> None:
            self.plain.get("client", client)
            if born is not None and not 1900 <= born <= self.plain.today.year:
                raise No("no such year")
            kept: dict[str, object] = {"client_id": client, "born": born, "held_because": line(held)}
            self.plain.write({("keeping", client): kept}, f"keeping {client}")

        return lambda: self.desk.keeping.set(client, born, held), twin
