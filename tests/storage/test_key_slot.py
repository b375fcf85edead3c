"""The sealed key."""

import json
from dataclasses import replace
from typing import Any

import pytest
from practice_files import PASSPHRASE, QUICK

from practice_desk.domain.refused import Refused
from practice_desk.storage.key_slot import DAMAGED, Cost, KeySlot, _checksum, calibrated

KEY = bytes(range(32))


@pytest.fixture(scope="module")
def slot() -> KeySlot:
    return KeySlot.seal(KEY, PASSPHRASE, "practice-1", QUICK)


def remade(slot: KeySlot, **changes: Any) -> bytes:
    """A slot file with something changed and a fresh checksum, as a forger would make it."""
    content = {**json.loads(slot.dump()), **changes}
    del content["checksum"]
    return json.dumps({**content, "checksum": _checksum(content)}).encode()


def test_the_usual_cost_is_the_second_choice_of_the_rfc():
    assert Cost() == Cost(memory_kib=65536, passes=3, lanes=4)


@pytest.mark.parametrize(
    ("takes", "mebibytes"), [(5.0, 64), (0.9, 64), (0.45, 128), (0.2, 256), (0.1, 512), (0.001, 1024)]
)
def test_a_guess_is_made_to_take_about_a_second_and_never_less_than_the_floor(takes: float, mebibytes: int):
    ticks = iter((10.0, 10.0 + takes))
    cost = calibrated(lambda: next(ticks))
    assert cost == Cost(memory_kib=mebibytes * 1024)
    assert cost.bearable


def test_it_opens_with_its_passphrase(slot: KeySlot):
    assert KeySlot.load(slot.dump()) == slot
    assert KeySlot.load(slot.dump()).open(PASSPHRASE) == KEY


def test_no_two_seals_are_alike(slot: KeySlot):
    again = KeySlot.seal(KEY, PASSPHRASE, "practice-1", QUICK)
    assert len({slot.salt, again.salt}) == len({slot.nonce, again.nonce}) == 2


def test_nothing_secret_is_shown(slot: KeySlot):
    assert KEY.hex() not in slot.dump().hex()
    assert "salt" not in repr(slot)
    assert "sealed" not in repr(slot)


def test_it_is_bound_to_its_practice(slot: KeySlot):
    with pytest.raises(Refused, match="didn't match"):
        KeySlot.load(remade(slot, practice="practice-2")).open(PASSPHRASE)


def test_every_flipped_bit_is_told(slot: KeySlot):
    data = slot.dump()
    told = 0
    for place in range(len(data)):
        for bit in range(8):
            mutant = bytearray(data)
            mutant[place] ^= 1 << bit
            try:
                assert KeySlot.load(bytes(mutant)) == slot  # white space may change and mean the same
            except Refused as refused:
                told += refused.words == DAMAGED
    assert told > 8 * len(data) * 0.95


@pytest.mark.parametrize("length", [0, 1, 50, 200])
def test_a_slot_cut_short_is_told(slot: KeySlot, length: int):
    with pytest.raises(Refused, match="damaged; the practice itself is not"):
        KeySlot.load(slot.dump()[:length])


@pytest.mark.parametrize(
    "cost",
    [
        {"memory_kib": 8 * 1024 - 1, "passes": 1, "lanes": 1},
        {"memory_kib": 1024 * 1024 + 1, "passes": 1, "lanes": 1},
        {"memory_kib": 2**40, "passes": 3, "lanes": 4},
        {"memory_kib": 65536, "passes": 0, "lanes": 4},
        {"memory_kib": 65536, "passes": 21, "lanes": 4},
        {"memory_kib": 65536, "passes": 3, "lanes": 0},
        {"memory_kib": 65536, "passes": 3, "lanes": 9},
        {"memory_kib": "65536", "passes": 3, "lanes": 4},
        {"memory_kib": True, "passes": 3, "lanes": 4},
        {"memory_kib": 65536.0, "passes": 3, "lanes": 4},
        {"memory_kib": 65536, "passes": 3},
        {"memory_kib": 65536, "passes": 3, "lanes": 4, "more": 1},
        None,
    ],
)
def test_a_cost_out_of_bounds_is_never_paid(slot: KeySlot, cost: Any):
    with pytest.raises(Refused, match="damaged"):
        KeySlot.load(remade(slot, argon2id=cost))


@pytest.mark.parametrize("part", ["salt", "nonce", "sealed"])
@pytest.mark.parametrize("value", ["", "AAAA", "A" * 400, 7, None, "ä"])
def test_parts_of_another_length_are_told(slot: KeySlot, part: str, value: Any):
    with pytest.raises(Refused, match="damaged"):
        KeySlot.load(remade(slot, **{part: value}))


def test_a_newer_slot_is_told(slot: KeySlot):
    with pytest.raises(Refused, match="newer"):
        KeySlot.load(remade(slot, version=2, argon2id={"other": "shape"}))


@pytest.mark.parametrize("data", [b"null", b"[]", b"7", b'"x"', b"[" * 100_000, b"{}", b"\xff\xfe"])
def test_other_files_are_told(data: bytes):
    with pytest.raises(Refused, match="damaged"):
        KeySlot.load(data)


def test_too_little_memory_is_told(slot: KeySlot):
    with pytest.raises(Refused, match="too little free memory"):
        replace(slot, cost=Cost(memory_kib=2**31, passes=1, lanes=1)).open(PASSPHRASE)
