"""The backup file: a plain archive of the practice file, its key slot and a manifest.

Any tool that opens zip archives takes it apart, and what comes out is a practice file with its key beside:
nobody depends on this program to get at their records. Nothing in it is compressed, for what is encrypted
does not shrink, so no small file can swell. Whoever reads one may be given anything: sizes and names are
bounded before a byte is believed.
"""

import hashlib
import json
import zipfile
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import IO, Any, cast

from practice_desk.domain.backup import BackupFacts
from practice_desk.domain.refused import Refused
from practice_desk.storage.key_slot import LARGEST as LARGEST_SLOT
from practice_desk.storage.look import PAGE
from practice_desk.storage.subkey import is_sealed, seal_of

VERSION = 1
SUFFIX = ".pdbackup"
DAMAGED = (
    "This backup is damaged: it is not as it was written. It was not used, and nothing was changed."
    " Take another one from the list, or from your second folder."
)
FOREIGN = (
    "This file is not a backup of Practice Desk. It was not changed."
    " Pick a file that ends in .pdbackup; they lie in the folders named in Settings."
)
_NEWER = "This backup was written by a newer Practice Desk and was not used. Install the latest version to open it."
_TOO_OLD = (
    "This backup was written by an earlier Practice Desk than this one can read, and was not used."
    " Open it with that version, or take a newer backup."
)
_KIND = "Practice Desk backup"
_DATA, _SLOT, _MANIFEST = "Practice.pdesk", "Practice.pdesk.key", "manifest.json"
_NAMES = [_DATA, _SLOT, _MANIFEST]
_LARGEST_MANIFEST = 64 * 1024
_LARGEST_INDEX = 1024
"""Bytes of the list of contents at the end of the archive; ours takes less than 300."""
_END = 22
"""Bytes of an archive's last record when no comment follows."""
_END_MARK = b"PK\x05\x06"
_LONG_AGO = (1980, 1, 1, 0, 0, 0)
"""When is said in the manifest; the archive's own times say nothing."""
_PORTION = 1024 * 1024
_PURPOSE = "backup"


@dataclass(frozen=True)
class Manifest:
    """``size`` and ``digest`` (SHA-256) are those of the practice file, ``slot_digest`` that of the key slot."""

    facts: BackupFacts
    size: int
    digest: str
    slot_digest: str

    def content(self) -> dict[str, object]:
        facts = self.facts
        return {
            "kind": _KIND,
            "version": VERSION,
            "practice": facts.practice,
            "made_at": facts.made_at.isoformat(timespec="seconds"),
            "schema": facts.schema,
            "needs": facts.needs,
            "changes": facts.changes,
            "counts": dict(facts.counts),
            "size": self.size,
            "sha256": self.digest,
            "slot_sha256": self.slot_digest,
        }


def pack(place: Path, data: Path, slot: bytes, facts: BackupFacts, key: bytes) -> Manifest:
    """Write a backup file to an empty place. The caller clears up after an error.

    Raises:
        OSError: when the disk does not take it.
    """
    size = data.stat().st_size
    with place.open("xb") as file, zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as archive:
        info = _entry(_DATA)
        info.file_size = size
        with data.open("rb") as source, archive.open(info, "w") as target:
            digest = _stream(source, target.write)
        manifest = Manifest(facts, size, digest, hashlib.sha256(slot).hexdigest())
        archive.writestr(_entry(_SLOT), slot)
        content = manifest.content()
        sealed = {**content, "seal": seal_of(content, key, _PURPOSE)}
        archive.writestr(_entry(_MANIFEST), json.dumps(sealed, indent=1))
    return manifest


class Container:
    """A backup file open for reading; see :func:`opened`."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._archive = archive
        self._content, self._seal = _read_manifest(archive.read(_MANIFEST))
        self.manifest = _manifest_from(self._content)
        if archive.getinfo(_DATA).file_size != self.manifest.size:
            raise Refused(DAMAGED)

    def slot(self) -> bytes:
        slot = self._archive.read(_SLOT)
        if hashlib.sha256(slot).hexdigest() != self.manifest.slot_digest:
            raise Refused(DAMAGED)
        return slot

    def is_sealed(self, key: bytes) -> bool:
        """Whether the manifest was written by somebody with this data key."""
        return is_sealed(self._content, self._seal, key, _PURPOSE)

    def unpack(self, write: Callable[[bytes], object]) -> None:
        """Hand the practice file over in portions. Raises Refused when it is not as it was written."""
        with self._archive.open(_DATA) as source:
            digest = _stream(source, write)
        if digest != self.manifest.digest:
            raise Refused(DAMAGED)


@contextmanager
def opened(place: Path) -> Generator[Container]:
    """A backup file for reading.

    Raises:
        Refused: when it is none, damaged, or of another version; :class:`OSError` stays what it is.
    """
    with place.open("rb") as file:
        try:
            _look(file)
            with zipfile.ZipFile(file) as archive:
                _check_entries(archive)
                yield Container(archive)
        except (
            zipfile.BadZipFile,
            ValueError,
            LookupError,
            NotImplementedError,
            EOFError,
            RuntimeError,
        ) as fault:
            raise Refused(DAMAGED) from fault


def _look(file: IO[bytes]) -> None:
    """Look at the end of the archive by hand, so that no endless list of contents is ever read."""
    if file.read(4) != b"PK\x03\x04":
        raise Refused(FOREIGN)
    end_at = file.seek(0, 2) - _END
    if end_at < 0:
        raise Refused(DAMAGED)
    file.seek(end_at)
    end = file.read(_END)
    entries = int.from_bytes(end[10:12], "little")
    index = int.from_bytes(end[12:16], "little")
    if not end.startswith(_END_MARK) or entries != len(_NAMES) or index > _LARGEST_INDEX:
        raise Refused(DAMAGED)
    file.seek(0)


def _check_entries(archive: zipfile.ZipFile) -> None:
    entries = archive.infolist()
    if [entry.filename for entry in entries] != _NAMES:
        raise Refused(FOREIGN)
    for entry, largest in zip(entries, (None, LARGEST_SLOT, _LARGEST_MANIFEST), strict=True):
        plain = entry.compress_type == zipfile.ZIP_STORED and entry.compress_size == entry.file_size
        if not plain or entry.flag_bits & 1 or (largest is not None and entry.file_size > largest):
            raise Refused(DAMAGED)
    if entries[0].file_size < PAGE or entries[0].file_size % PAGE:
        raise Refused(DAMAGED)


def _read_manifest(data: bytes) -> tuple[dict[str, Any], object]:
    try:
        content = cast("dict[str, Any]", json.loads(data.decode()))
        seal = content.pop("seal")
        kind, version = content["kind"], content["version"]
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError):
        raise Refused(DAMAGED) from None
    if kind != _KIND or type(version) is not int:
        raise Refused(FOREIGN)
    if version != VERSION:
        raise Refused(_NEWER if version > VERSION else _TOO_OLD)
    return content, seal


def _manifest_from(content: Mapping[str, Any]) -> Manifest:
    try:
        counts = cast("Mapping[object, object]", content["counts"])
        numbers = [content["schema"], content["changes"], content["size"], *counts.values()]
        texts = [content[name] for name in ("practice", "made_at", "needs", "sha256", "slot_sha256")]
        made_at = datetime.fromisoformat(content["made_at"])
        sound = all(type(number) is int and number >= 0 for number in numbers)
        if not (sound and all(isinstance(text, str) for text in [*texts, *counts]) and made_at.tzinfo):
            raise Refused(DAMAGED)
        facts = BackupFacts(
            content["practice"],
            made_at,
            content["schema"],
            content["needs"],
            content["changes"],
            cast("Mapping[str, int]", counts),
        )
        return Manifest(facts, content["size"], content["sha256"], content["slot_sha256"])
    except (ValueError, LookupError, TypeError, AttributeError):
        raise Refused(DAMAGED) from None


def _entry(name: str) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name, _LONG_AGO)
    info.external_attr = 0o600 << 16
    return info


def _stream(source: IO[bytes], write: Callable[[bytes], object]) -> str:
    """Pass everything on in portions; the SHA-256 of it."""
    digest = hashlib.sha256()
    while portion := source.read(_PORTION):
        digest.update(portion)
        write(portion)
    return digest.hexdigest()
