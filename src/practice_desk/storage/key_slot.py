"""The key slot: the data key, sealed with the passphrase, in a small file beside the practice.

The passphrase goes through Argon2id, the result seals the data key with AES-256-GCM, bound to
the practice it belongs to. The slot holds nothing that says anything about a client. A checksum
tells a damaged slot from a passphrase that does not match.
"""

import base64
import hashlib
import json
import secrets
import unicodedata
from collections.abc import Callable
from dataclasses import asdict, dataclass, field, fields
from math import log2
from time import perf_counter
from typing import Any, cast

from argon2.exceptions import HashingError
from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from practice_desk.domain.refused import Refused

VERSION = 1
LARGEST = 4096
"""Bytes a slot file can have; a larger file is none."""
NO_MATCH = "That didn't match. Take your time."
DAMAGED = (
    "The key file beside your practice is damaged; the practice itself is not."
    " Open it with your recovery words, then choose a passphrase again."
)
_NEWER = (
    "The key file beside your practice was written by a newer Practice Desk."
    " Install the latest version to open it."
)
_NO_MEMORY = (
    "The computer has too little free memory to check the passphrase. Close other programs and try again."
)
_KIND = "Practice Desk key slot"
_SALT_BYTES = 16
_NONCE_BYTES = 12
_KEY_BYTES = 32
_TAG_BYTES = 16
_ABOUT = 1.0
"""Seconds a guess may take the one who knows the passphrase."""
_MOST_DOUBLINGS = 4
"""From 64 MiB to 1 GiB."""


@dataclass(frozen=True)
class Cost:
    """What one guess costs: memory in KiB, passes over it, and lanes side by side.

    The default is the floor: the second recommended option of RFC 9106 (64 MiB, 3 passes, 4 lanes).
    """

    memory_kib: int = 64 * 1024
    passes: int = 3
    lanes: int = 4

    @property
    def bearable(self) -> bool:
        """Whether it is within bounds, so that a made-up slot cannot stall the computer."""
        return 8 * 1024 <= self.memory_kib <= 1024 * 1024 and 1 <= self.passes <= 20 and 1 <= self.lanes <= 8


def calibrated(clock: Callable[[], float] = perf_counter) -> Cost:
    """The dearest cost that takes about a second here: memory doubled from the floor, up to 1 GiB.

    Never below the floor. ``clock`` is in seconds; one guess at the floor is timed.
    """
    cost = Cost()
    began = clock()
    _stretch("", bytes(_SALT_BYTES), cost)
    takes = max(clock() - began, 1e-3)
    doublings = min(_MOST_DOUBLINGS, max(0, int(log2(_ABOUT / takes))))
    return Cost(memory_kib=cost.memory_kib << doublings)


@dataclass(frozen=True)
class KeySlot:
    """A sealed data key. ``practice`` is the id of the practice it opens."""

    practice: str
    cost: Cost
    salt: bytes = field(repr=False)
    nonce: bytes = field(repr=False)
    sealed: bytes = field(repr=False)

    @classmethod
    def seal(cls, key: bytes, passphrase: str, practice: str, cost: Cost) -> "KeySlot":
        """Seal the data key. Raises :class:`Refused` when memory is too short for the cost."""
        salt = secrets.token_bytes(_SALT_BYTES)
        nonce = secrets.token_bytes(_NONCE_BYTES)
        lock = AESGCM(_stretch(passphrase, salt, cost))
        return cls(practice, cost, salt, nonce, lock.encrypt(nonce, key, _bound_to(practice)))

    def open(self, passphrase: str) -> bytes:
        """The data key. Raises :class:`Refused` on ``passphrase`` when it does not match."""
        lock = AESGCM(_stretch(passphrase, self.salt, self.cost))
        try:
            return lock.decrypt(self.nonce, self.sealed, _bound_to(self.practice))
        except InvalidTag:
            raise Refused(NO_MATCH, "passphrase") from None

    def dump(self) -> bytes:
        content = {
            "kind": _KIND,
            "version": VERSION,
            "practice": self.practice,
            "argon2id": asdict(self.cost),
            "salt": _text(self.salt),
            "nonce": _text(self.nonce),
            "sealed": _text(self.sealed),
        }
        return json.dumps({**content, "checksum": _checksum(content)}, indent=1).encode()

    @classmethod
    def load(cls, data: bytes) -> "KeySlot":
        """Read a slot back. Raises :class:`Refused` when it is damaged or newer than we are."""
        try:
            content = cast("dict[str, Any]", json.loads(data.decode()))
            checksum = content.pop("checksum")
            if content["kind"] != _KIND or checksum != _checksum(content):
                raise Refused(DAMAGED)
            if content["version"] != VERSION:
                raise Refused(_NEWER)
            return cls(
                practice=str(content["practice"]),
                cost=_cost_from(content["argon2id"]),
                salt=_part(content["salt"], _SALT_BYTES),
                nonce=_part(content["nonce"], _NONCE_BYTES),
                sealed=_part(content["sealed"], _KEY_BYTES + _TAG_BYTES),
            )
        except (ValueError, LookupError, TypeError, AttributeError, RecursionError):
            raise Refused(DAMAGED) from None


def _cost_from(content: dict[str, Any]) -> Cost:
    """Raises :class:`ValueError` for anything but three whole numbers within bounds."""
    names = [one.name for one in fields(Cost)]
    if content.keys() != set(names) or any(type(number) is not int for number in content.values()):
        raise ValueError
    cost = Cost(**content)
    if not cost.bearable:
        raise ValueError
    return cost


def _part(text: str, length: int) -> bytes:
    """Raises :class:`ValueError` for anything but so many bytes."""
    part = base64.b64decode(text, validate=True)
    if len(part) != length:
        raise ValueError
    return part


def _stretch(passphrase: str, salt: bytes, cost: Cost) -> bytes:
    """The passphrase as typed, in one spelling of its characters: not trimmed, not cut."""
    secret = unicodedata.normalize("NFKC", passphrase).encode("utf-8", "surrogatepass")
    try:
        return hash_secret_raw(
            secret, salt, cost.passes, cost.memory_kib, cost.lanes, hash_len=_KEY_BYTES, type=Type.ID
        )
    except HashingError as error:
        raise Refused(_NO_MEMORY) from error


def _bound_to(practice: str) -> bytes:
    return f"practice-desk key {VERSION} {practice}".encode()


def _checksum(content: dict[str, Any]) -> str:
    return hashlib.sha256(json.dumps(content, sort_keys=True).encode()).hexdigest()


def _text(part: bytes) -> str:
    return base64.b64encode(part).decode()
