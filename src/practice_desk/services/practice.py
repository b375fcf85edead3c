"""The practice as a whole: its beginning and its settings."""

from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from importlib.resources import files

from practice_desk.domain.change import Change
from practice_desk.domain.guessing import ENOUGH, guesses, price
from practice_desk.domain.practice import Paper, Practice
from practice_desk.domain.refused import Refused
from practice_desk.domain.text import accept_line
from practice_desk.ports.clock import Clock, Ids
from practice_desk.resources import resource_text
from practice_desk.services.ledger import Ledger

SHORTEST_PASSPHRASE = 15
"""Characters; NIST 800-63B-4 asks for this where a passphrase is the only factor."""
LOCK_MINUTES = (1, 5, 15, 30)


def accept_passphrase(first: str, again: str) -> str:
    """A passphrase typed twice. Raises Refused when it is short, easily guessed, or the two differ."""
    if len(first) < SHORTEST_PASSPHRASE:
        missing = SHORTEST_PASSPHRASE - len(first)
        raise Refused(
            f"{missing} more character{'s' if missing > 1 else ''}, please: at least "
            f"{SHORTEST_PASSPHRASE}. Five plain words do it.",
            "passphrase",
        )
    power = guesses(first, _known_words())
    if power < ENOUGH:
        raise Refused(
            f"Guessing this would cost {price(power)}. Add a word or two that have nothing to do with it,"
            " or take the five words.",
            "passphrase",
        )
    if first != again:
        raise Refused("The two don't match yet. Type the second one again.", "again")
    return first


def price_of(passphrase: str) -> str:
    """What guessing it would cost, in words: “about 800 billion dollars”."""
    return price(guesses(passphrase, _known_words()))


@cache
def _known_words() -> Mapping[str, int]:
    """Words a guesser tries, with their rank: what people like to take, then the list passphrases are drawn from."""
    common = resource_text("words", "common.txt").split()
    listed = files("xkcdpass").joinpath("static", "eff-long").read_text("utf-8").split()
    return dict.fromkeys(listed, len(listed)) | {word: rank for rank, word in enumerate(common, 1)}


class PracticeService:
    def __init__(self, ledger: Ledger, clock: Clock, ids: Ids) -> None:
        self._ledger = ledger
        self._clock = clock
        self._ids = ids

    def begin(self, name: str, paper: Paper = Paper.A4, country: str = "") -> Change:
        """Write the first record of a new practice file."""
        practice = Practice(
            self._ids.fresh(),
            accept_line(name, "name") or "My practice",
            self._clock.now(),
            paper=paper,
            country=country,
        )
        with self._ledger.write("Practice made", quiet=True) as entry:
            entry.shelf(Practice).put(practice)
        return entry.change

    def note_sheet_shown(self) -> None:
        """The recovery words of a new practice are about to be shown."""
        self._ledger.note("sheet.shown")

    def note_sheet_read(self) -> None:
        """The recovery words were typed back."""
        self._ledger.note("sheet.read")

    def note_sheet_made(self) -> None:
        """New recovery words hold, which were read back before."""
        self._ledger.note("sheet.made")

    def has_unread_sheet(self) -> bool:
        """Whether recovery words were shown, and none are known to have been read back since."""
        with self._ledger.read() as work:
            return work.history.last(("sheet.shown", "sheet.read", "sheet.made")) == "sheet.shown"

    def begin_unless_begun(self) -> None:
        """Write the first record of a file whose making was broken off before it could be."""
        with self._ledger.read() as work:
            begun = work.shelf(Practice).count()
        if not begun:
            self.begin("")

    def current(self) -> Practice:
        with self._ledger.read() as work:
            return work.shelf(Practice).find()[0]

    def edit(
        self,
        *,
        name: str | None = None,
        signature: str | None = None,
        phone: str | None = None,
        country: str | None = None,
        paper: Paper | None = None,
        lock_minutes: int | None = None,
    ) -> Change:
        """Change settings; ``None`` leaves one as it is. ``lock_minutes`` runs from 1 to 60."""
        if lock_minutes is not None and not 1 <= lock_minutes <= 60:
            raise Refused("Choose between 1 and 60 minutes.", "lock_minutes")
        present = self.current()
        wanted = replace(
            present,
            name=present.name if name is None else accept_line(name, "name") or present.name,
            signature=present.signature if signature is None else accept_line(signature, "signature"),
            phone=present.phone if phone is None else accept_line(phone, "phone"),
            country=present.country if country is None else accept_line(country, "country"),
            paper=paper or present.paper,
            lock_minutes=lock_minutes or present.lock_minutes,
        )
        with self._ledger.write("Settings changed", group="settings") as entry:
            entry.shelf(Practice).put(wanted)
        return entry.change
