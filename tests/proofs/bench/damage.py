"""Damage to files, of every kind that disks, programs and people do."""

import random
from collections.abc import Callable, Sequence
from pathlib import Path

from practice_desk.storage.driver import DRIVER

_BLOCK = 4096
Damage = Callable[[bytes, random.Random], bytes]


def _flip(count: int) -> Damage:
    def flipped(data: bytes, chance: random.Random) -> bytes:
        mutant = bytearray(data)
        for _ in range(count):
            mutant[chance.randrange(len(mutant))] ^= 1 << chance.randrange(8)
        return bytes(mutant)

    return flipped


def _cut(data: bytes, chance: random.Random) -> bytes:
    return data[: chance.randrange(len(data))]


def _cut_at_block(data: bytes, chance: random.Random) -> bytes:
    return data[: _BLOCK * chance.randrange(len(data) // _BLOCK + 1)]


def _emptied(data: bytes, chance: random.Random) -> bytes:
    start = chance.randrange(len(data))
    length = min(len(data) - start, chance.choice((1, 16, 512, _BLOCK, 3 * _BLOCK)))
    return data[:start] + bytes(length) + data[start + length :]


def _noise(data: bytes, chance: random.Random) -> bytes:
    start = chance.randrange(len(data))
    noise = chance.randbytes(chance.choice((1, 8, 512, _BLOCK)))
    return data[:start] + noise + data[start + len(noise) :]


def _swapped(data: bytes, chance: random.Random) -> bytes:
    size = _BLOCK if len(data) > 4 * _BLOCK else max(1, len(data) // 8)
    blocks = [data[start : start + size] for start in range(0, len(data), size)]
    one, other = chance.randrange(len(blocks)), chance.randrange(len(blocks))
    blocks[one], blocks[other] = blocks[other], blocks[one]
    return b"".join(blocks)


def _put_in(data: bytes, chance: random.Random) -> bytes:
    start = chance.randrange(len(data))
    return data[:start] + chance.randbytes(chance.randint(1, 64)) + data[start:]


def _taken_out(data: bytes, chance: random.Random) -> bytes:
    start = chance.randrange(len(data))
    return data[:start] + data[start + chance.choice((1, 7, 100, _BLOCK)) :]


def _doubled(data: bytes, chance: random.Random) -> bytes:
    start = chance.randrange(len(data))
    return data + data[start:]


def _longer(data: bytes, chance: random.Random) -> bytes:
    return data + chance.choice((b"\0", bytes(_BLOCK), chance.randbytes(_BLOCK), b"\r\n"))


def _empty(_data: bytes, _chance: random.Random) -> bytes:
    return b""


_BYTES: Sequence[Damage] = (
    *(_flip(1), _flip(1), _flip(4), _flip(64)),
    *(_cut, _cut_at_block, _emptied, _noise, _swapped, _put_in, _taken_out, _doubled, _longer, _empty),
)


def _number(data: bytes, chance: random.Random) -> bytes:
    """A digit made into a number no program expects."""
    digits = [place for place, byte in enumerate(data) if 48 <= byte <= 57]
    if not digits:
        return data
    place = chance.choice(digits)
    many = (
        b"-1",
        b"1e999",
        b"9" * 400,
        b"99999999",
        b"null",
        b"true",
        b"NaN",
        b"[]",
        b"{}",
        b"0.5",
        b'"',
        b"",
    )
    return data[:place] + chance.choice(many) + data[place + 1 :]


def _deep(data: bytes, chance: random.Random) -> bytes:
    start = chance.randrange(len(data))
    return data[:start] + chance.choice((b"[", b'{"a":', b'"', b",", b"\n")) * 50_000 + data[start:]


def _lines(data: bytes, chance: random.Random) -> bytes:
    """Lines taken out, doubled or put in another order."""
    lines = data.split(b"\n")
    for _ in range(chance.randint(1, 4)):
        one, other = chance.randrange(len(lines)), chance.randrange(len(lines))
        lines[one] = chance.choice((lines[other], b"", lines[one] * 2, lines[one][: len(lines[one]) // 2]))
    return b"\n".join(lines)


def _encoded(data: bytes, chance: random.Random) -> bytes:
    text = data.decode("utf-8", "replace")
    return text.encode(chance.choice(("utf-16", "utf-16-le", "utf-7", "cp1252", "latin-1")), "replace")


_TEXT: Sequence[Damage] = (*_BYTES, _number, _number, _number, _deep, _lines, _lines, _encoded)


class Damager:
    """Damages data by seed; ``others`` are whole files that are something else."""

    def __init__(self, others: Sequence[bytes]) -> None:
        self._others = others

    def damaged(self, data: bytes, chance: random.Random, *, text: bool = False) -> bytes:
        if chance.random() < 0.05:
            return chance.choice(self._others)
        if chance.random() < 0.08:
            return self._spliced(data, chance)
        for _ in range(chance.choice((1, 1, 1, 2))):
            if data:
                data = chance.choice(_TEXT if text else _BYTES)(data, chance)
        return data

    def _spliced(self, data: bytes, chance: random.Random) -> bytes:
        """A part of another file in this one."""
        other = chance.choice(self._others)
        at = chance.randrange(len(data)) // _BLOCK * _BLOCK
        return data[:at] + other[: chance.randint(1, 4) * _BLOCK] + data[at + _BLOCK :]


def other_files(folder: Path) -> list[bytes]:
    """What other programs make: databases with and without a key, pictures, archives, text."""
    made: list[bytes] = [
        b"\x89PNG\r\n\x1a\n" + bytes(3000),
        b"PK\x03\x04" + bytes(9000),
        b"%PDF-1.7\n" + b"x" * 5000,
        "Müller;07.03.1980\r\n".encode("cp1252") * 400,
        b"{}",
        b"[1, 2]",
        b"null",
        bytes(8192),
    ]
    for number, key in enumerate(("", "PRAGMA key = 'other'")):
        file = folder / f"other {number}.db"
        file.unlink(missing_ok=True)
        connection = DRIVER.connect(str(file), isolation_level=None)
        if key:
            connection.execute(key)
        connection.execute("CREATE TABLE notes (body TEXT)")
        connection.execute("INSERT INTO notes VALUES ('theirs')")
        connection.close()
        made.append(file.read_bytes())
    return made
