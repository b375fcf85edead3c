"""Words for keys: the recovery words and passphrases to offer."""

import secrets
from collections.abc import Iterable
from functools import cache
from importlib.resources import files

from mnemonic import Mnemonic

from practice_desk.domain.refused import Refused

HOW_MANY = 24
_OFFERED = 5
_FIELD = "words"


def recovery_words(key: bytes) -> tuple[str, ...]:
    """The data key as 24 words (BIP-39, English); the last one holds a checksum."""
    return tuple(_book().to_mnemonic(key).split())


def key_from(words: Iterable[str]) -> bytes:
    """The data key back from its words, typed in any case and spacing.

    Raises:
        Refused: naming the word that is not on the list, or saying that the order or one of
            the words cannot be right.
    """
    typed = " ".join(words).casefold().split()
    if len(typed) != HOW_MANY:
        raise Refused(f"There are {HOW_MANY} recovery words; here are {len(typed)}.", _FIELD)
    book = _book()
    known = frozenset(book.wordlist)
    for place, word in enumerate(typed, 1):
        if word not in known:
            raise Refused(
                f"Word {place} is not one of the recovery words. Check its spelling on your sheet.", _FIELD
            )
    try:
        return bytes(book.to_entropy(typed))
    except ValueError:
        words_do_not_fit = (
            "These words do not fit together. Check their order and each word against your sheet."
        )
        raise Refused(words_do_not_fit, _FIELD) from None


@cache
def _book() -> Mnemonic:
    """The list of words, read from the disk once."""
    return Mnemonic("english")


def passphrase_offer() -> str:
    """Five words from the EFF's long list of 7,776: about 64 bits."""
    listed = files("xkcdpass").joinpath("static", "eff-long").read_text("utf-8").split()
    return " ".join(secrets.choice(listed) for _ in range(_OFFERED))
