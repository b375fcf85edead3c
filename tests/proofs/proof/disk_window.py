"""Typing and saving through the real window while the disk is full, read-only or gives errors."""

import os
import random
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, ClassVar

from practice_desk.domain.draft import Draft
from practice_desk.gui.workplace import Step
from practice_desk.services.export import Kind
from practice_desk.storage.vault import SqlcipherVault
from proving.face import Outcome, Proof, Size, broke, held
from random_use.here import Here
from random_use.watched import Watched
from support.entering import texts, traces_in
from support.practices import PASSPHRASE, QUICK, Ago, clients, layer, make_practice, running
from support.stage import SetClock

_SIZE = "size=2m"
_WORDS = "Sit on the wall in the sun for five minutes. "
_LONG = 160
"""So often the words are typed: more than fits into what SQLite may have set aside."""
FIELDS = ((Step.ASSIGNMENT, "what"), (Step.ASSIGNMENT, "why"), (Step.FOLLOW_UP, "words"))
SAID = ("disk", "could not be saved", "couldn’t save", "not saved", "read-only")


class DiskWindow(Proof):
    promise = (
        "With the disk full or giving errors while one types, the window says so, keeps every word, and saves it once"
        " there is room."
    )
    sizes: ClassVar = {Size.GATE: 20, Size.LONG: 500, Size.RELEASE: 2_000}

    @classmethod
    def why_not(cls) -> str:
        may = sys.platform == "linux" and os.geteuid() == 0
        return "" if may else "only an administrator of Linux may mount a small disk"

    def set_up(self) -> None:
        self._disk = self.folder / "disk"
        self._disk.mkdir(exist_ok=True)
        self.tear_down()
        subprocess.run(["mount", "-t", "tmpfs", "-o", _SIZE, "tmpfs", str(self._disk)], check=True)
        self._watched = Watched()

    def tear_down(self) -> None:
        subprocess.run(["umount", "-l", str(self._disk)], capture_output=True, check=False)

    def case(self, seed: int) -> Outcome:
        chance = random.Random(seed)
        fault: Callable[[], Any] = chance.choice((self._full, self._no_larger))
        step, field = chance.choice(FIELDS)
        text = f"{seed} " + _WORDS * chance.randint(_LONG, 2 * _LONG)
        return self._typed(fault, step, field, text.strip())

    def control(self) -> Outcome:
        """The words are taken out of the field before the disk has room again."""
        return self._typed(self._full, Step.ASSIGNMENT, "what", (_WORDS * _LONG).strip(), forgetful=True)

    def _typed(
        self, fault: Callable[[], Any], step: Step, field: str, text: str, *, forgetful: bool = False
    ) -> Outcome:
        place, client_id = self._practice()
        wrong: list[str] = []
        with self._watched.watching():
            here = Here(place, self.folder / "preferences.json")
            try:
                here.try_to_enter()
                box = _field(here, client_id, step, field)
                with fault():
                    wrong += _while_it_lasts(here, box, text)
                    if forgetful:
                        box.clear()
                here.window.save_work()
            finally:
                here.close()
        wrong += [trace.strip().splitlines()[-1] for trace in self._watched.faults]
        if text not in _kept(place):
            wrong.append("what was typed is not in the file")
        seen = {fault.__name__.strip("_"): 1, f"in {field}": 1}
        return broke(*wrong, **seen) if wrong else held(**seen)

    def _practice(self) -> tuple[Path, str]:
        """A client with something running for a week."""
        for stray in self._disk.iterdir():
            if stray.is_file():
                stray.unlink()
        place, ids = self._disk / "Practice.pdesk", list[str]()

        def fill(desk: Any) -> None:
            ids.extend(clients(desk, "Mara"))
            running(desk, ids[0])

        make_practice(place, fill, Ago(7))
        return place, ids[0]

    @contextmanager
    def _full(self) -> Iterator[None]:
        filler = self._disk / "filler"
        free = os.statvfs(self._disk)
        with filler.open("ab") as file:
            file.write(b"x" * (free.f_bavail * free.f_frsize))
        try:
            yield
        finally:
            filler.unlink()

    @contextmanager
    def _no_larger(self) -> Iterator[None]:
        """Every file that would grow gives an error, as a disk does that is broken in that place."""
        import resource

        before = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (4096, before[1]))
        try:
            yield
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, before)


def _field(here: Here, client_id: str, step: Step, field: str) -> Any:
    here.space.open_client(client_id, step)
    ui = here.space.pages[step].ui
    if step is Step.FOLLOW_UP:
        ui.asked.show()
    return getattr(ui, field)


def _while_it_lasts(here: Here, box: Any, text: str) -> list[str]:
    """Type and save; what does not hold of what the screen then says and shows."""
    here.write(box, text)
    here.window.save_work()
    said = " ".join(texts(here.window, hidden_too=False)).lower()
    wrong = [] if any(one in said for one in SAID) else ["nothing was said on the screen"]
    wrong += [] if _shown(box).strip() == text else ["the field lost what was typed"]
    return wrong + [f"on the screen: {one[:80]}" for one in traces_in(here.window)]


def _shown(box: Any) -> str:
    return box.toPlainText() if hasattr(box, "toPlainText") else box.text()


def _kept(place: Path) -> str:
    """All that is in the file, records and drafts."""
    store = SqlcipherVault(QUICK).unlock(place, PASSPHRASE)
    try:
        with store.reading() as work:
            drafts = [value for one in work.shelf(Draft).find() for value in vars(one).values()]
        return layer(SetClock())(store).export.made(Kind.JSON, None).decode() + str(drafts)
    finally:
        store.close()


PROOF = DiskWindow
