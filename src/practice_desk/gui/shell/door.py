"""The door: from the lock screen or the first run to an open desk, and back."""

from __future__ import annotations

from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from practice_desk.domain.refused import Refused

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Sequence
    from pathlib import Path

    from practice_desk.domain.backup import BackupFacts, OlderAnswer, OlderFile
    from practice_desk.domain.draft import Draft
    from practice_desk.gui.work import Runner
    from practice_desk.ports.backup import PutBack
    from practice_desk.ports.store import Store
    from practice_desk.ports.vault import NewPractice, Vault
    from practice_desk.services.backup import BackupService, RestoreService
    from practice_desk.services.desk import Desk
    from practice_desk.services.today import Day


class Door(QObject):
    """Opens, makes and closes practice files off the window's thread.

    ``vault`` and ``lay_out`` may take a while the first time (they load what they need). ``catch_up`` does
    again in an older file what was done for good, and gives back what there is to say of it.
    ``opened`` carries the desk and the day; ``made`` the words of the recovery key; ``refused``
    a refusal in words. ``busy_changed`` comes before each of them, and when such work begins: meanwhile
    no other practice may be chosen.
    """

    busy_changed = Signal(bool)
    opened = Signal(object, object)
    made = Signal(object)
    recovered = Signal()
    refused = Signal(object)

    def __init__(
        self,
        runner: Runner,
        vault: Callable[[], Vault],
        lay_out: Callable[[Store], Desk],
        back_up: Callable[[Store], BackupService | None],
        restore: Callable[[], RestoreService],
        catch_up: Callable[[Store, Desk], str],
    ) -> None:
        super().__init__()
        self._catch_up = catch_up
        self._caught_up = ""
        self._runner = runner
        self._back_up = back_up
        self.restore = restore
        self._vault = vault
        self._lay_out = lay_out
        self._store: Store | None = None
        self._desk: Desk | None = None
        self._place: Path | None = None
        self.backups: BackupService | None = None
        self._held: dict[Path | None, Sequence[Draft]] = {}

    def warm_up(self) -> None:
        """Load what opening needs while the passphrase is being typed."""
        self._runner.run(self._vault, lambda _vault: None, self.refused.emit)

    def unlock(self, place: Path, passphrase: str) -> None:
        self._place = place
        self._open(lambda: self._vault().unlock(place, passphrase))

    def recover(self, place: Path, words: tuple[str, ...]) -> None:
        """Open with the recovery words; :meth:`seal` then takes a passphrase and goes on."""
        self._place = place

        def work() -> tuple[Store, Desk]:
            store = self._vault().recover(place, words)
            with _closed_unless_well(store):
                return store, self._lay(store)

        self._work(work, self._on_recovered, self.refused.emit)

    def _on_recovered(self, result: tuple[Store, Desk]) -> None:
        self._store, self._desk = result
        self.recovered.emit()

    def seal(self, place: Path, passphrase: str) -> None:
        """Seal the open practice with a new passphrase and go on to the desk."""
        store, desk = self._store, self._desk
        if store is None or desk is None:
            return

        def work() -> tuple[Desk, Day]:
            self._vault().set_passphrase(place, store, passphrase)
            with suppress(Refused):  # the words were typed, so they can be read
                desk.practice.note_sheet_read()
            return desk, _first_day(desk)

        self._work(work, self._on_open, self.refused.emit)

    def suggest(self, take: Callable[[str], None]) -> None:
        """Draw a passphrase of five words."""
        self._runner.run(lambda: self._vault().suggest_passphrase(), take, self.refused.emit)

    def make(self, place: Path, name: str, passphrase: str) -> None:
        """Make a practice; :meth:`enter` opens its desk once the recovery words are written down.

        One that could not be begun is gone again: nobody has seen its words.
        """
        self._place = place

        def work() -> tuple[NewPractice, Desk]:
            laid: list[Desk] = []

            def begin(store: Store) -> None:
                laid.append(self._lay(store))
                laid[0].practice.begin(name)
                with suppress(Refused):
                    laid[0].practice.note_sheet_shown()

            return self._vault().make(place, passphrase, begin), laid[0]

        self._work(work, self._on_made, self.refused.emit)

    def _on_made(self, result: tuple[NewPractice, Desk]) -> None:
        fresh, self._desk = result
        self._store = fresh.store
        self.made.emit(fresh.recovery_words)

    def enter(self, *, read_back: bool = False) -> None:
        """Go on from the recovery words to the desk; ``read_back`` once some of them were read from paper."""
        desk = self._desk
        if desk is None:
            return

        def work() -> tuple[Desk, Day]:
            if read_back:
                with suppress(Refused):
                    desk.practice.note_sheet_read()
            return desk, _first_day(desk)

        self._work(work, self._on_open, self.refused.emit)

    def open_with(self, make_store: Callable[[], Store], fill: Callable[[Desk], None]) -> None:
        """Open a file made on the spot and fill it (the demo practice)."""

        def work() -> tuple[Store, Desk, Day]:
            store = make_store()
            with _closed_unless_well(store):
                desk = self._lay_out(store)
                fill(desk)
                return store, desk, _first_day(desk)

        self._work(work, self._on_opened, self.refused.emit)

    def set_passphrase(
        self,
        place: Path,
        present: str,
        wanted: str,
        done: Callable[[], None],
        refused: Callable[[Refused], None],
    ) -> None:
        """Change the passphrase of the open practice, after checking the present one."""
        store = self._store
        if store is None:
            return

        def work() -> None:
            self._vault().check(place, present)
            self._vault().set_passphrase(place, store, wanted)

        self._runner.run(work, lambda _nothing: done(), refused)

    def draw_words(
        self,
        place: Path,
        passphrase: str,
        done: Callable[[tuple[str, ...]], None],
        refused: Callable[[Refused], None],
    ) -> None:
        """Draw the words of a new sheet, after checking the passphrase; nothing is changed by it."""

        def work() -> tuple[str, ...]:
            self._vault().check(place, passphrase)
            return self._vault().draw_words()

        self._runner.run(work, done, refused)

    def replace_words(
        self,
        place: Path,
        passphrase: str,
        words: tuple[str, ...],
        done: Callable[[], None],
        refused: Callable[[Refused], None],
    ) -> None:
        """Put the new sheet into force, and the one before out of it."""
        store, desk = self._store, self._desk
        if store is None or desk is None:
            return

        def work() -> None:
            self._vault().replace_words(place, store, passphrase, words)
            with suppress(Refused):  # it holds, also when the disk takes nothing more
                desk.practice.note_sheet_made()

        self._runner.run(work, lambda _nothing: done(), refused)

    def _open(self, opener: Callable[[], Store]) -> None:
        def work() -> tuple[Store, Desk, Day]:
            store = opener()
            with _closed_unless_well(store):
                desk = self._lay(store)
                return store, desk, _first_day(desk)

        self._work(work, self._on_opened, self.refused.emit)

    def _work(
        self, job: Callable[[], Any], done: Callable[[Any], None], refused: Callable[[Refused], None]
    ) -> None:
        """Run what opens, makes or moves a practice file; no other is to be chosen until it has ended."""

        def free(take: Callable[[Any], None]) -> Callable[[Any], None]:
            def taken(result: Any) -> None:
                self.busy_changed.emit(False)
                take(result)

            return taken

        self.busy_changed.emit(True)
        self._runner.run(job, free(done), free(refused))

    def _lay(self, store: Store) -> Desk:
        """Lay out the desk, and let the file catch up with what it may not know, before anything is shown."""
        desk = self._lay_out(store)
        self._caught_up = self._catch_up(store, desk)
        return desk

    def take_news(self) -> str:
        """What the file had to catch up with, once; or nothing."""
        news, self._caught_up = self._caught_up, ""
        return news

    def _on_opened(self, result: tuple[Store, Desk, Day]) -> None:
        self._store, self._desk, day = result
        self._on_open((self._desk, day))

    def _on_open(self, result: tuple[Desk, Day]) -> None:
        desk, day = result
        if self._store:
            self.backups = self._back_up(self._store)
        desk.drafts.take_over(self._held.pop(self._place, ()))
        self.opened.emit(desk, day)

    @property
    def unwritten(self) -> Sequence[Draft]:
        """What was typed and the disk did not take."""
        return self._desk.drafts.held if self._desk else ()

    @property
    def holds(self) -> bool:
        """Whether anything waits here for the same practice to be opened again."""
        return bool(self._held)

    def write_held(self) -> None:
        """Try again what the disk did not take; there may be room by now."""
        if self._desk:
            self._desk.drafts.take_over(self._desk.drafts.held)

    def close(self) -> None:
        """Close the file; nothing of it stays open.

        What the disk did not take is held, and given back when the same practice is opened again.
        """
        if self.unwritten:
            self._held[self._place] = self.unwritten
        if self._store:
            self._store.close()
        self._store = None
        self._desk = None
        self.backups = None

    # older files, and backups

    @property
    def older(self) -> OlderFile | None:
        """What the open file lacks of the one last opened here."""
        return self._vault().older(self._store) if self._store else None

    def answer_older(self, answer: OlderAnswer) -> None:
        """Raises Refused when the disk does not take the answer."""
        if self._store:
            self._vault().answer_older(self._store, answer)

    def back_up_before_quitting(self, done: Callable[[str], None]) -> None:
        """Make a last backup if one is wanted; ``done`` is given why it did not come off, or nothing."""
        backups = self.backups

        def work() -> None:
            if backups and backups.is_wanted_on_quitting():
                backups.make()

        self._work(work, lambda _none: done(""), lambda refusal: done(refusal.words))

    def put_back(
        self,
        fresh: Path,
        facts: BackupFacts,
        place: Path,
        done: Callable[[PutBack], None],
        refused: Callable[[Refused], None],
    ) -> None:
        """Give a restored practice its place, once the present one is closed."""
        self._work(lambda: self.restore().put_back(fresh, facts, place), done, refused)


@contextmanager
def _closed_unless_well(store: Store) -> Generator[None]:
    """What was just opened is closed again when it does not become a desk, whatever the reason."""
    try:
        yield
    except BaseException:
        store.close()
        raise


def _first_day(desk: Desk) -> Day:
    desk.practice.begin_unless_begun()
    desk.visits.keep_rhythms()
    return desk.today.day()
