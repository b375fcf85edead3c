"""Looks for a text in bytes, in every way a program may have written it, also inside compressed streams."""

import base64
import unicodedata
import zlib
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

_HEADERS = (b"\x78\x01", b"\x78\x5e", b"\x78\x9c", b"\x78\xda")
_LARGEST = 1 << 22
"""Bytes that are unpacked of one stream."""
_RAW, _WRAPPED = -15, 15


def spellings(stem: str) -> tuple[bytes, ...]:
    """The stem as UTF-8, UTF-16 and UTF-32, Latin-1, taken apart, in capitals, in base64, per cent, as JSON."""
    shapes = {stem, stem.upper(), stem.lower(), unicodedata.normalize("NFD", stem)}
    found = {
        one.encode(coding) for one in shapes for coding in ("utf-8", "utf-16-le", "utf-16-be", "utf-32-le")
    }
    found |= {one.encode("latin-1") for one in (stem, stem.upper(), stem.lower())}
    found |= {quote(stem).encode(), quote(stem).lower().encode(), ascii(stem)[1:-1].encode()}
    found |= {stem.encode("unicode_escape"), stem.encode().hex().encode(), stem.encode("punycode")}
    found.add("".join(one if one.isascii() else f"\\u{ord(one):04x}" for one in stem).encode())
    for coding in ("utf-8", "utf-16-le"):
        found |= set(_in_base64(stem.encode(coding)))
    return tuple(found)


def _in_base64(data: bytes) -> Iterator[bytes]:
    """What stays the same of it wherever it begins in a stream of base64."""
    for before in range(3):
        coded = base64.b64encode(b"\0" * before + data)
        first, spare = -(-before * 8 // 6), (before + len(data)) % 3
        yield coded[first : len(coded) - (4 if spare else 0)]


class Search:
    def __init__(self, stem: str) -> None:
        self._spellings = spellings(stem)

    def hits(self, data: bytes) -> bool:
        """Whether it stands there, plainly or in a stream that begins with its header."""
        return self._plain(data) or any(map(self._plain, _unpacked(data)))

    def _plain(self, data: bytes) -> bool:
        return any(one in data for one in self._spellings)

    def in_file(self, place: Path) -> bool:
        return self.hits(place.read_bytes())


def _unpacked(data: bytes) -> Iterator[bytes]:
    for header in _HEADERS:
        at = data.find(header)
        while at >= 0:
            yield _inflated(data[at : at + _LARGEST], _WRAPPED)
            at = data.find(header, at + 1)
    at = data.find(b"PK\x03\x04")
    while at >= 0:
        name, extra = (int.from_bytes(data[at + place : at + place + 2], "little") for place in (26, 28))
        yield _inflated(data[at + 30 + name + extra :][:_LARGEST], _RAW)
        at = data.find(b"PK\x03\x04", at + 1)
    if data.startswith(b"\x1f\x8b"):
        yield _inflated(data, 31)


def _inflated(data: bytes, window: int) -> bytes:
    try:
        return zlib.decompressobj(window).decompress(data, _LARGEST)
    except zlib.error:
        return b""
