"""Damaged practice files and keys, opened through the real window."""

import random
import shutil
from pathlib import Path
from typing import ClassVar

from bench.damage import Damager, other_files
from practice_desk.storage.look import slot_place
from proving.face import Outcome, Proof, Size, broke, held
from random_use.here import Here
from random_use.watched import Watched
from support.entering import traces_in
from support.practices import clients, make_practice

NAMES = ("Jonah", "Mara")
_SHORTEST = 40


class DamageWindow(Proof):
    promise = (
        "A damaged practice opened through the window is refused on the lock screen in plain words, or shows all it"
        " held; no exception, nothing of the inside on the screen."
    )
    sizes: ClassVar = {Size.GATE: 50, Size.LONG: 2_000, Size.RELEASE: 10_000}

    def set_up(self) -> None:
        base = self.folder / "base"
        shutil.rmtree(base, ignore_errors=True)
        base.mkdir()
        place = base / "Practice.pdesk"
        make_practice(place, lambda desk: clients(desk, *NAMES))
        self._practice, self._slot = place.read_bytes(), slot_place(place).read_bytes()
        self._damager = Damager([*other_files(self.folder), self._practice, self._slot])
        self._watched = Watched()

    def case(self, seed: int) -> Outcome:
        chance = random.Random(seed)
        practice, slot = self._practice, self._slot
        if chance.random() < 0.75:
            practice = self._damager.damaged(practice, chance)
        else:
            slot = self._damager.damaged(slot, chance, text=True)
        return self._opened(practice, slot)

    def control(self) -> Outcome:
        """A whole file with an exception planted in the lock screen."""
        return self._opened(self._practice, self._slot, faulty=True)

    def _opened(self, practice: bytes, slot: bytes, *, faulty: bool = False) -> Outcome:
        with self._watched.watching():
            return self._look(self._laid(practice, slot), faulty=faulty)

    def _look(self, place: Path, *, faulty: bool) -> Outcome:
        here = Here(place, self.folder / "preferences.json")
        try:
            if faulty:
                here.window.lock_page.unlock_asked.connect(_stumble)
            said = here.try_to_enter()
            wrong = [*map(_kind_of, self._watched.faults), *self._watched.qt]
            wrong += [f"on the screen: {text[:80]}" for text in traces_in(here.window)]
            if said and len(said) < _SHORTEST:
                wrong.append(f"poor words: {said}")
            if not said and sorted(line.client.name for line in here.space.day.everyone) != sorted(NAMES):
                wrong.append("it was opened, and not all that it held is there")
        finally:
            here.close()
        if wrong:
            return broke(*wrong)
        return held(refused=int(bool(said)), opened_whole=int(not said))

    def _laid(self, practice: bytes, slot: bytes) -> Path:
        folder = self.folder / "case"
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        place = folder / "Practice.pdesk"
        place.write_bytes(practice)
        slot_place(place).write_bytes(slot)
        return place


def _stumble(*_typed: object) -> None:
    raise RuntimeError("planted")


def _kind_of(trace: str) -> str:
    return trace.strip().splitlines()[-1]


PROOF = DamageWindow
