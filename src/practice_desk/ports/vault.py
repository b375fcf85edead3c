"""Making, opening and closing the encrypted practice file."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from practice_desk.domain.backup import OlderAnswer, OlderFile
from practice_desk.domain.erasure import Erasure
from practice_desk.ports.store import Store


@dataclass(frozen=True)
class NewPractice:
    """What making a practice file gives back; ``recovery_words`` are shown once."""

    store: Store
    recovery_words: tuple[str, ...]


class Vault(Protocol):
    """The one who knows where keys come from.

    All methods raise :class:`~practice_desk.domain.refused.Refused` with a plain sentence: the
    passphrase does not match; the file is empty, not ours, newer, damaged, read-only or already
    open; the disk is full. Making never replaces a file, opening never makes one.
    """

    def exists(self, place: Path) -> bool: ...

    def make(self, place: Path, passphrase: str, begin: Callable[[Store], None] | None = None) -> NewPractice:
        """``begin`` writes what a practice begins with; where it does not come off, nothing of the file is left."""
        ...

    def make_throwaway(self, place: Path) -> Store:
        """An encrypted file whose key is forgotten on closing (for the demo practice).

        It goes away then, and so does a folder it was alone in.
        """
        ...

    def unlock(self, place: Path, passphrase: str) -> Store: ...

    def recover(self, place: Path, words: tuple[str, ...]) -> Store: ...

    def check(self, place: Path, passphrase: str) -> None:
        """Raise Refused unless this is the passphrase of the practice, open or not."""
        ...

    def set_passphrase(self, place: Path, store: Store, passphrase: str) -> None:
        """Seal the open file's key with another passphrase; the recovery words stay valid."""
        ...

    def draw_words(self) -> tuple[str, ...]:
        """24 words for a new recovery sheet, in force only once :meth:`replace_words` has taken them."""
        ...

    def replace_words(self, place: Path, store: Store, passphrase: str, words: tuple[str, ...]) -> None:
        """Put the open file under the key that these words are; those of before open it no more.

        The passphrase stays. Backups made before keep opening with the words of their time.
        """
        ...

    def older(self, store: Store) -> OlderFile | None:
        """What the open file lacks of the one last opened here, until that was answered."""
        ...

    def answer_older(self, store: Store, answer: OlderAnswer) -> None:
        """Keep the answer in the file, and take the file from now on as it is."""
        ...

    def erased(self, store: Store) -> Sequence[Erasure]:
        """Who was deleted for good from this practice on this computer, whether or not the open file knows."""
        ...

    def remember_erased(self, store: Store, erased: Sequence[Erasure]) -> None:
        """Keep deletions outside the file too, so that an older file can follow them."""
        ...

    def suggest_passphrase(self) -> str:
        """Five words drawn at random."""
        ...
