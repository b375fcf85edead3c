"""Tries at the door that did not match: counted, told at the next unlocking, and nothing else.

It tells of somebody who tried at this computer. It is no protection: who took the file away tries elsewhere.
"""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from practice_desk.machine.prefs import PreferencesFile


class Tries:
    """Kept with the preferences of this computer: a number, and when the latest was."""

    def __init__(self, prefs: PreferencesFile) -> None:
        self._prefs = prefs

    def note(self, at: datetime) -> None:
        """One more that did not match."""
        self._prefs.change(tries=self._prefs.now.tries + 1, last_try=at.strftime("%Y-%m-%d %H:%M"))

    def take(self) -> str:
        """What is to be told of them, or nothing; from here on they count anew."""
        count, last = self._prefs.now.tries, self._prefs.now.last_try
        if count <= 0:
            return ""
        self._prefs.change(tries=0, last_try="")
        return _words(count).format(count=count, last=last)


def _words(count: int) -> str:
    if count == 1:
        return QCoreApplication.translate(
            "Tries", "Since you last unlocked, one try at the door did not match: {last}."
        )
    return QCoreApplication.translate(
        "Tries", "Since you last unlocked, {count} tries at the door did not match, the latest {last}."
    )
