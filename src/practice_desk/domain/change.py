"""What a write touched, in images of the records before and after it.

Every write is one :class:`Change`. Screens refresh from it, and its inverse is its undo: no
screen and no service has to know how to take its own work back.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import ClassVar, Protocol, runtime_checkable


@runtime_checkable
class Record(Protocol):
    """A frozen value that the practice file keeps under an id."""

    noun: ClassVar[str]

    @property
    def id(self) -> str: ...


@dataclass(frozen=True)
class Step:
    """One record before and after; ``None`` before means made, ``None`` after means removed."""

    noun: str
    before: Record | None
    after: Record | None

    @property
    def id(self) -> str:
        record = self.after or self.before
        return record.id if record else ""

    @property
    def client_id(self) -> str | None:
        """The client concerned, or ``None`` for what belongs to the practice as a whole."""
        record = self.after or self.before
        return self.id if self.noun == "client" else getattr(record, "client_id", None)

    def inverse(self) -> "Step":
        return Step(self.noun, self.after, self.before)


@dataclass(frozen=True)
class Change:
    """One committed write.

    ``words`` say it in the past tense for the undo bar ("Week left free"). Changes with the
    same ``group`` that follow each other become one step of undo. A ``quiet`` change makes no
    entry in the history; a ``final`` one cannot be taken back.
    """

    words: str
    steps: tuple[Step, ...]
    group: str = ""
    quiet: bool = False
    final: bool = False

    @property
    def nouns(self) -> frozenset[str]:
        return frozenset(step.noun for step in self.steps)

    @property
    def client_ids(self) -> frozenset[str]:
        return frozenset(step.client_id for step in self.steps if step.client_id)

    def made(self, noun: str) -> str:
        """The id of the first record of this kind that the change made; empty if it made none."""
        return next((step.id for step in self.steps if step.noun == noun and step.before is None), "")

    def inverse(self) -> "Change":
        """The change that takes this one back."""
        backwards = tuple(step.inverse() for step in reversed(self.steps))
        return replace(self, steps=backwards, group="")

    def leads_to(self, later: "Change") -> bool:
        """Whether the later change begins where this one ended, for every record both touch."""
        ends = {(step.noun, step.id): step.after for step in self.steps}
        return all(ends.get((step.noun, step.id), step.before) == step.before for step in later.steps)

    def then(self, later: "Change") -> "Change":
        """This change and a later one that it leads to, as a single one with the later one's words."""
        images: dict[tuple[str, str], Step] = {(step.noun, step.id): step for step in self.steps}
        for step in later.steps:
            key = (step.noun, step.id)
            earlier = images.get(key)
            images[key] = Step(step.noun, earlier.before, step.after) if earlier else step
        return replace(later, steps=tuple(_worth_keeping(images)))


def _worth_keeping(images: Mapping[tuple[str, str], Step]) -> list[Step]:
    return [step for step in images.values() if step.before != step.after]
