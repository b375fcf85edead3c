"""Tries at the door that did not match: counted, told at the next unlocking, and nothing else.

It tells of somebody who tried at this computer. It is no protection: who took the file away tries elsewhere.
"""

import time
from collections.abc import Callable
from contextlib import suppress
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from practice_desk.domain.days import named_day
from practice_desk.machine.prefs import PreferencesFile

PAUSE_EVERY = 5
"""After so many tries there is a pause: time to look at the keyboard."""
PAUSE_S = 10.0


class Tries:
    """Kept with the preferences of this computer: a number, and when the latest was.

    ``steady`` is a clock in seconds that nobody can set, and that goes on when the program is started anew.
    """

    def __init__(self, prefs: PreferencesFile, steady: Callable[[], float] = time.monotonic) -> None:
        self._prefs = prefs
        self._steady = steady

    def note(self, at: datetime) -> None:
        """One more that did not match."""
        count = self._prefs.now.tries + 1
        until = self._steady() + PAUSE_S if count % PAUSE_EVERY == 0 else 0.0
        self._prefs.change(tries=count, last_try=at.strftime("%Y-%m-%d %H:%M"), pause_until=until)

    def left(self) -> float:
        """Seconds left of the pause. A moment of an earlier run of the computer, whose clock began anew, is none."""
        left = self._prefs.now.pause_until - self._steady()
        return left if 0 < left <= PAUSE_S else 0.0

    def take(self) -> str:
        """What is to be told of them, or nothing; from here on they count anew."""
        count, last = self._prefs.now.tries, self._prefs.now.last_try
        if count <= 0:
            return ""
        self._prefs.change(tries=0, last_try="", pause_until=0.0)
        return _words(count).format(count=count, last=_moment(last))


def _moment(kept: str) -> str:
    """ "Thu 26 Nov, 18:10"; as it stands where somebody changed what was kept."""
    with suppress(ValueError):
        day, _blank, hour = kept.partition(" ")
        return f"{named_day(date.fromisoformat(day))}, {hour}"
    return kept


def _words(count: int) -> str:
    if count == 1:
        return QCoreApplication.translate(
            "Tries", "Since you last unlocked, one try at the door did not match: {last}."
        )
    return QCoreApplication.translate(
        "Tries", "Since you last unlocked, {count} tries at the door did not match, the latest {last}."
    )
