"""The program as a plain model: dictionaries, and what the words of each button promise."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime

Key = tuple[str, object]
Fields = dict[str, object]
Difference = dict[Key, tuple[Fields | None, Fields | None]]
LINE, PASSAGE = 200, 10_000
_OWNED = ("goal", "visit", "assignment", "version", "follow_up", "draft", "keeping")
"""What goes with its client."""


class No(Exception):  # noqa: N818  an answer, as in the program
    """The program must refuse this."""


@dataclass
class Doing:
    """One entry of undo."""

    difference: Difference
    group: str = ""


@dataclass
class Plain:
    """``records`` is what must be in the file. ``now`` is the clock's time."""

    records: dict[Key, Fields] = field(default_factory=dict[Key, Fields])
    done: list[Doing] = field(default_factory=list[Doing])
    undone: list[Doing] = field(default_factory=list[Doing])
    now: datetime = field(default_factory=lambda: datetime.now(UTC))

    # what everything rests on

    @property
    def today(self) -> date:
        return self.now.date()

    def get(self, noun: str, record_id: object) -> Fields:
        if (noun, record_id) not in self.records:
            raise No(f"no such {noun}")
        return self.records[noun, record_id]

    def of(self, noun: str, **where: object) -> list[tuple[object, Fields]]:
        found = [(key[1], one) for key, one in self.records.items() if key[0] == noun]
        return [
            (name, one) for name, one in found if all(one[what] == value for what, value in where.items())
        ]

    def write(
        self,
        changes: Mapping[Key, Fields | None],
        group: str = "",
        *,
        quiet: bool = False,
        final: bool = False,
    ) -> None:
        difference = {
            key: (self.records.get(key), after)
            for key, after in changes.items()
            if self.records.get(key) != after
        }
        for _before, after in difference.values():
            self._needs_client(after, changes)
        self._apply({key: after for key, (_before, after) in difference.items()})
        if not difference or quiet:
            return
        if final:
            self.done.clear()
            self.undone.clear()
            return
        self.undone.clear()
        last = self.done[-1] if self.done else None
        if last and group and last.group == group and _leads_to(last.difference, difference):
            difference = _joined(self.done.pop().difference, difference)
        if difference:
            self.done.append(Doing(difference, group))

    def _needs_client(self, after: Fields | None, changes: Mapping[Key, Fields | None]) -> None:
        owner = ("client", after.get("client_id")) if after else None
        if owner and owner[1] is not None and (changes.get(owner, self.records.get(owner)) is None):
            raise No("no such client")

    def _apply(self, changes: Mapping[Key, Fields | None]) -> None:
        for key, after in changes.items():
            if after is None:
                self.records.pop(key, None)
            else:
                self.records[key] = after

    def undo(self) -> None:
        self._reverse(self.done, self.undone)

    def redo(self) -> None:
        self._reverse(self.undone, self.done)

    def _reverse(self, source: list[Doing], target: list[Doing]) -> None:
        if not source:
            raise No("nothing to take back")
        difference = {key: (after, before) for key, (before, after) in source[-1].difference.items()}
        if any(self.records.get(key) != present for key, (present, _wanted) in difference.items()):
            source.pop()
            raise No("something newer stands on it")
        for _present, wanted in difference.values():
            self._needs_client(wanted, {key: wanted for key, (_before, wanted) in difference.items()})
        source.pop()
        for (noun, name), (_present, wanted) in tuple(difference.items()):
            if (
                noun == "client" and wanted is None
            ):  # typing kept meanwhile goes along, and comes back with redo
                difference |= {key: (self.records[key], None) for key in self.with_all(name)}
        self._apply({key: wanted for key, (_present, wanted) in difference.items()})
        target.append(Doing(difference))

    def reopen(self) -> None:
        """After a crash or a lock: the records stay, what could be taken back does not."""
        self.done.clear()
        self.undone.clear()

    # removing

    def with_all(self, client: object) -> dict[Key, Fields | None]:
        gone: dict[Key, Fields | None] = {("client", client): None}
        for noun in _OWNED:
            gone |= {(noun, name): None for name, _one in self.of(noun, client_id=client)}
        return gone

    def binned(self, gone: Mapping[Key, Fields | None]) -> dict[Key, Fields | None]:
        """What is removed, and the entry of the bin that keeps it."""
        kept = {key: self.records[key] for key in gone if key in self.records and gone[key] is None}
        images = {key: one for key, one in kept.items() if key[0] != "draft"}
        if not images:
            return dict(gone)
        whose = next((name for noun, name in kept if noun == "client"), None) or next(
            (one["client_id"] for one in kept.values() if one.get("client_id")), ""
        )
        return {**gone, ("binned", bin_key(images)): {"at": self.now, "whose": whose, "images": images}}

    def erased(self, client: object) -> dict[Key, Fields | None]:
        bin_ = {("binned", name): None for name, _one in self.of("binned", whose=client)}
        return {**self.with_all(client), **bin_, ("erasure", client): {"at": self.now}}

    def may_go(self, client: object) -> None:
        self.get("client", client)
        if any(one["held_because"] for _name, one in self.of("keeping", client_id=client)):
            raise No("it has to stay")

    def put_back(self, name: object) -> None:
        images = self.get("binned", name)["images"]
        assert isinstance(images, dict)
        if any(key in self.records for key in images):
            raise No("there already")
        self.write({**images, ("binned", name): None})

    def delete_now(self, name: object) -> None:
        if ("binned", name) not in self.records:
            return
        images = self.records["binned", name]["images"]
        assert isinstance(images, dict)
        clients = [key[1] for key in images if key[0] == "client"]
        changes: dict[Key, Fields | None] = {("binned", name): None}
        for client in clients:
            changes |= {key: one for key, one in self.erased(client).items() if key in self.records or one}
        self.write(changes, final=True)


def bin_key(images: Iterable[Key]) -> object:
    """An entry of the bin by what it keeps; its own id is drawn at random."""
    return tuple(sorted(f"{noun} {name}" for noun, name in images))


def line(text: str) -> str:
    return passage(" ".join(text.split()), LINE)


def passage(text: str, most: int = PASSAGE) -> str:
    kept = text.strip()
    if "\0" in kept or any(0xD800 <= ord(letter) < 0xE000 for letter in kept) or len(kept) > most:
        raise No("cannot be stored")
    return kept


def named(text: str) -> str:
    if not (kept := line(text)):
        raise No("a name is needed")
    return kept


def _leads_to(earlier: Difference, later: Difference) -> bool:
    return all(earlier[key][1] == before for key, (before, _after) in later.items() if key in earlier)


def _joined(earlier: Difference, later: Difference) -> Difference:
    both = dict(earlier)
    for key, (before, after) in later.items():
        both[key] = (earlier[key][0] if key in earlier else before, after)
    return {key: (before, after) for key, (before, after) in both.items() if before != after}
