"""A workplace on a store in memory, with every question answered by the test."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import Any

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from practice_desk.domain.refused import Refused
from practice_desk.gui.theme import theme_of
from practice_desk.gui.workplace import Announcer, Workplace
from practice_desk.services.client import ClientForm
from practice_desk.services.desk import Desk, lay_out
from support.builders import shipped_contacts
from support.memory_store import MemoryStore

TODAY = date(2026, 11, 23)


class StillClock:
    """Monday 23 November 2026, ten in the morning, for ever."""

    def now(self) -> datetime:
        return datetime(2026, 11, 23, 10, tzinfo=UTC)

    def today(self) -> date:
        return TODAY


class CountingIds:
    def __init__(self) -> None:
        self._count = 0

    def fresh(self) -> str:
        self._count += 1
        return f"id{self._count}"


class AtOnce:
    """A runner that does not wait."""

    def run(
        self, job: Callable[[], Any], done: Callable[[Any], None], refused: Callable[[Any], None]
    ) -> None:
        try:
            result = job()
        except Refused as refusal:
            refused(refusal)
        else:
            done(result)


class NoPress:
    """Nothing here prints."""


@dataclass
class Heard:
    """A navigator that remembers what it was told."""

    said: list[str] = field(default_factory=list)
    saves: list[bool] = field(default_factory=list)
    names_are_hidden: bool = False

    def say(self, words: str, *, undo: bool = False) -> None:
        self.said.append(words)

    def saved(self, *, well: bool) -> None:
        self.saves.append(well)


class ScriptedAsk:
    """Plays a person in front of each form, in turn."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self.acts: list[Callable[[Any], None]] = []

    def form(self, dialog: QDialog) -> bool:
        with self._qtbot.waitActive(dialog):
            dialog.show()
            dialog.activateWindow()
        self.acts.pop(0)(dialog)
        taken = dialog.result() == QDialog.DialogCode.Accepted
        dialog.close()
        return taken


@dataclass
class Office:
    """Everything a test of these dialogs needs."""

    place: Workplace
    desk: Desk
    ask: ScriptedAsk
    heard: Heard

    def add(self, name: str = "Mara Lindqvist", **details: Any) -> str:
        return self.desk.clients.add(ClientForm(name, **details)).made("client")


@pytest.fixture
def office(qtbot: QtBot) -> Iterator[Office]:
    press: Any = NoPress()
    desk = lay_out(MemoryStore(), StillClock(), CountingIds(), press, (), shipped_contacts())
    announcer, ask, heard = Announcer(), ScriptedAsk(qtbot), Heard()
    desk.ledger.announce_to(announcer.announce)
    runner = AtOnce()
    place = Workplace(desk, announcer, ask, runner, theme_of(), heard)  # type: ignore[arg-type]
    yield Office(place, desk, ask, heard)
    assert ask.acts == []
