"""A store that tells what it is about to commit, and when it has: so that a watcher knows what must be there."""

import json
import os
import time
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass, field

from bench.practices import Content, Key, text_of
from practice_desk.ports.store import Store, Work

_WILL, _DONE = "will", "done"


class TellingStore:
    """Every write of the store inside, told on a pipe before its commit and after it."""

    def __init__(self, inside: Store, pipe: int) -> None:
        self._inside = inside
        self._pipe = pipe

    @contextmanager
    def reading(self) -> Generator[Work]:
        with self._inside.reading() as work:
            yield work

    @contextmanager
    def writing(self) -> Generator[Work]:
        with self._inside.writing() as work:
            yield work
            steps = [(step.noun, step.id, text_of(step.after) if step.after else None) for step in work.steps]
            self._before_commit([_WILL, steps])
        self._say([_DONE, ()])

    def _before_commit(self, promise: object) -> None:
        self._say(promise)

    def tidy(self) -> None:
        self._inside.tidy()

    def close(self) -> None:
        self._inside.close()

    def _say(self, *told: object) -> None:
        lines = b"".join(json.dumps(one).encode() + b"\n" for one in told)
        while lines:
            lines = lines[os.writev(self._pipe, [lines]) :]  # no call that faults are planted in


class BoastingStore(TellingStore):
    """One that tells a change is kept when it is not: for controls."""

    def _before_commit(self, promise: object) -> None:
        self._say(promise, [_DONE, ()])
        time.sleep(60)


@dataclass
class Ear:
    """What was told: each content that was acknowledged, in turn, and as it would be with what came after.

    ``promised`` are the contents that were promised and not acknowledged, each with the number of changes that
    were acknowledged before it: one that was under way at the end, and those that were refused.
    """

    kept: list[dict[Key, str]]
    promised: list[tuple[int, dict[Key, str]]] = field(default_factory=list[tuple[int, dict[Key, str]]])

    @classmethod
    def after(cls, before: Content, said: bytes) -> "Ear":
        """Listen to everything that was said; a last line that was cut off says nothing."""
        ear = cls([dict(before)])
        for line in said.split(b"\n")[:-1]:
            what, steps = json.loads(line)
            if what == _DONE:
                ear.kept.append(ear.promised.pop()[1])
            else:
                ear.promised.append((ear.changes, _with(ear.acknowledged, steps)))
        return ear

    @property
    def acknowledged(self) -> dict[Key, str]:
        """The content after the last change that was said to be kept."""
        return self.kept[-1]

    def promised_after(self, changes: int) -> list[dict[Key, str]]:
        return [content for number, content in self.promised if number >= changes]

    @property
    def changes(self) -> int:
        return len(self.kept) - 1


def _with(before: Content, steps: list[tuple[str, str, str | None]]) -> dict[Key, str]:
    content = dict(before)
    for noun, record_id, after in steps:
        if after is None:
            content.pop((noun, record_id), None)
        else:
            content[noun, record_id] = after
    return content
