"""The wiring: the only place that knows every concrete class. Nothing heavy is imported before it is used."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from practice_desk.gui.shell.door import Door
from practice_desk.gui.shell.window import MainWindow
from practice_desk.machine.paths import home

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path
    from typing import Protocol

    from practice_desk.domain.activity import Activity
    from practice_desk.domain.handout import Handout
    from practice_desk.domain.support import ShippedContacts
    from practice_desk.gui.ask import Ask
    from practice_desk.gui.shell.first_run import FirstRun
    from practice_desk.gui.shell.porch import Porch
    from practice_desk.gui.shell.room import OpenRoom
    from practice_desk.gui.shell.safety import Safety
    from practice_desk.gui.shell.screen_keeper import ScreenKeeper
    from practice_desk.gui.shell.sheet_paper import SheetPaper
    from practice_desk.gui.theme import Theme
    from practice_desk.gui.widgets.spoken_roles import SpokenRoles
    from practice_desk.gui.work import Runner
    from practice_desk.machine.prefs import PreferencesFile
    from practice_desk.ports.clock import Clock
    from practice_desk.ports.pages import HandoutPress, PageImage, RecordPaper, RecoverySheet, SheetPress
    from practice_desk.ports.store import Store
    from practice_desk.services.backup import BackupService, RestoreService
    from practice_desk.services.desk import Desk
    from practice_desk.services.today import Day
    from practice_desk.storage.vault import SqlcipherVault

    class Press(HandoutPress, SheetPress, Protocol):
        """Makes every page there is."""


class LazyPress:
    """A press whose library is loaded when the first page is made."""

    @cache  # noqa: B019  one press lives as long as the program
    def _press(self) -> Press:
        from practice_desk.documents.handout_pdf import ReportLabPress

        return ReportLabPress()

    def pdf(self, handout: Handout) -> bytes:
        return self._press().pdf(handout)

    def unprintable(self, handout: Handout) -> tuple[str, ...]:
        return self._press().unprintable(handout)

    def record(self, paper: RecordPaper) -> bytes:
        return self._press().record(paper)

    def recovery(self, sheet: RecoverySheet) -> bytes:
        return self._press().recovery(sheet)

    def images(self, pdf: bytes, dots_per_inch: float) -> Sequence[PageImage]:
        return self._press().images(pdf, dots_per_inch)

    def typed_in(self, pdf: bytes) -> Mapping[str, str]:
        return self._press().typed_in(pdf)


@cache
def open_vault() -> SqlcipherVault:
    """The vault, with everything that opening a practice needs already imported."""
    from practice_desk.gui.shell import room
    from practice_desk.storage.vault import SqlcipherVault

    del room
    return SqlcipherVault(marks=home() / "marks")


@cache
def library() -> tuple[Activity, ...]:
    """The activity library that ships with the program."""
    from practice_desk.domain.activity import parse_library
    from practice_desk.resources import resource_text

    return parse_library(resource_text("library", "activities.json"))


@cache
def contacts() -> tuple[ShippedContacts, ...]:
    """The crisis contacts that ship with the program."""
    from practice_desk.domain.support import parse_contacts
    from practice_desk.resources import resource_text

    return parse_contacts(resource_text("support", "contacts.json"))


def layer(clock: Clock) -> Callable[[Store], Desk]:
    """How a desk is laid out over an open store, under this clock."""

    def lay_out_desk(store: Store) -> Desk:
        from practice_desk.machine.clock import RandomIds
        from practice_desk.services.desk import lay_out

        return lay_out(store, clock, RandomIds(), LazyPress(), library(), contacts())

    return lay_out_desk


def keeping(
    vault: Callable[[], SqlcipherVault], prefs: PreferencesFile, clock: Clock
) -> tuple[Callable[[Store], BackupService | None], Callable[[], RestoreService]]:
    """How backups are made of an open practice, and how they come back."""

    def back_up(store: Store) -> BackupService | None:
        from practice_desk.services.backup import BackupService
        from practice_desk.storage.backup import SqlcipherBackups

        if not vault().holds(store):
            return None
        return BackupService(SqlcipherBackups(vault()), store, lambda: prefs.now, clock)

    def restore() -> RestoreService:
        from practice_desk.services.backup import RestoreService
        from practice_desk.storage.backup import SqlcipherBackups

        return RestoreService(SqlcipherBackups(vault()), clock)

    return back_up, restore


def catching_up(vault: Callable[[], SqlcipherVault]) -> Callable[[Store, Desk], str]:
    """How an older file follows the deletions known on this computer."""

    def catch_up(store: Store, desk: Desk) -> str:
        from practice_desk.services.erasure import keep_to_erasures

        return keep_to_erasures(desk.ledger, store, vault())

    return catch_up


def build_window(
    prefs: PreferencesFile,
    clock: Clock,
    runner: Runner,
    ask: Ask,
    place: Path,
    theme: Theme,
    vault: Callable[[], SqlcipherVault] = open_vault,
) -> MainWindow:
    """The main window with everything it needs, not shown yet."""
    door = Door(runner, vault, layer(clock), *keeping(vault, prefs, clock), catching_up(vault))

    def sheet_paper() -> SheetPaper:
        from practice_desk.gui.shell.sheet_paper import SheetPaper

        return SheetPaper(LazyPress(), ask, runner, clock.today)

    @cache
    def screen() -> ScreenKeeper:
        from practice_desk.gui.shell.screen_keeper import ScreenKeeper
        from practice_desk.machine.capture import system_capture

        return ScreenKeeper(system_capture(), prefs)

    def furnish(window: MainWindow, desk: Desk, day: Day) -> OpenRoom:
        from practice_desk.gui.shell.room import OpenRoom

        _spoken_roles()
        return OpenRoom(window, desk, day, door, ask, runner, theme, prefs, sheet_paper(), screen())

    def greet(porch: Porch) -> FirstRun:
        from practice_desk.gui.shell.first_run import FirstRun

        return FirstRun(porch, door, sheet_paper())

    def keep_safe(window: MainWindow) -> Safety:
        from practice_desk.gui.shell.safety import Safety

        return Safety(window, door, ask, runner)

    window = MainWindow(theme, prefs, door, ask, keep_safe, place, furnish, greet)
    window.painted.connect(door.warm_up)
    window.painted.connect(lambda: screen().watch())
    return window


@cache
def _spoken_roles() -> SpokenRoles:
    """Kept as long as the program: what drawn widgets say of themselves to assistive technology."""
    from practice_desk.gui.widgets.spoken_roles import SpokenRoles

    return SpokenRoles()
