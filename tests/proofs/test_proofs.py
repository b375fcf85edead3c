"""The proofs are alive: a handful of cases of each holds, and each control does not."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from proving.face import Outcome, Proof, Size, broke, held
from proving.found import named, names
from proving.tally import Record, Results
from proving.workers import attempt

PROVE = Path(__file__).with_name("prove.py")
_FEW = {"every-write": 0, "model": 1, "formats": 1, "disk-errors": 1, "damage": 1} | {
    "window": 0,
    "plaintext": 0,
    "disk-window": 1,
}
"""Cases tried here of those that take long; the others get two."""
_ELSEWHERE = {"memory", "sockets"}
"""Tried in ``tests/memory`` and ``tests/gui/test_no_socket.py``, each with its control."""


@pytest.mark.gui
@pytest.mark.parametrize("name", sorted(set(names()) - _ELSEWHERE))
def test_a_handful_of_cases_holds_and_the_control_does_not(name: str, tmp_path: Path) -> None:
    proof = named(name)
    if reason := proof.why_not():
        pytest.skip(reason)
    trial = proof(tmp_path, Size.GATE)
    trial.set_up()
    try:
        assert trial.control().failures, "the control held, so the harness sees nothing"
        for seed in range(1, 1 + _FEW.get(name, 2)):
            assert trial.case(seed).failures == ()
    finally:
        trial.tear_down()


@pytest.mark.parametrize("name", names())
def test_each_proof_says_what_it_proves_and_how_often(name: str) -> None:
    proof = named(name)
    assert proof.promise.endswith(".")
    sizes = [proof.sizes[size] for size in Size]
    assert 0 < sizes[0] <= sizes[1] <= sizes[2]


class _Raises(Proof):
    def case(self, seed: int) -> Outcome:
        raise ZeroDivisionError(f"case {seed}")

    def control(self) -> Outcome:
        raise ZeroDivisionError("before it came to its end")


def test_a_case_that_raises_has_failed_and_a_control_that_raises_shows_nothing(tmp_path: Path) -> None:
    proof = _Raises(tmp_path, Size.GATE)
    assert attempt(proof, 1).failures
    assert attempt(proof, "control").failures == ()


class TestCounting:
    def test_counts_add_up_seed_by_seed(self) -> None:
        record = Record()
        for seed, outcome in ((1, held(3, kills=3)), (2, held(2, kills=2)), (5, broke("lost", passed=1))):
            record.add(seed, outcome)
        assert (record.cases, record.passed, record.failed) == (7, 6, 1)
        assert record.seeds == [[1, 2], [5, 5]]
        assert record.seen == {"kills": 5}

    def test_a_seed_is_counted_once(self) -> None:
        record = Record()
        for _ in range(3):
            record.add(1, held(3))
        assert record.cases == 3

    def test_a_seed_that_failed_and_holds_later_is_mended_and_kept_in_mind(self) -> None:
        record = Record()
        record.add(1, broke("lost", passed=2, kills=1))
        record.add(1, held(5, kills=4))
        assert (record.passed, record.failed, record.failures, record.seen) == (5, 0, [], {"kills": 4})
        assert [one.words for one in record.mended] == [["lost"]]

    def test_a_run_that_was_stopped_goes_on_to_the_full_size(self) -> None:
        record = Record()
        assert record.planned(10) == range(1, 11)
        for seed in range(1, 5):
            record.add(seed, held())
        assert record.planned(10) == range(5, 11)
        for seed in range(5, 11):
            record.add(seed, held())
        assert record.planned(10) == range(11, 21)

    def test_the_file_comes_back_as_it_was_and_names_no_folder(self, tmp_path: Path) -> None:
        results = Results(tmp_path / "results.json")
        record = Record(control="did not hold")
        record.add(4, broke(f"OSError: '{tmp_path}/Practice.pdesk' is lost", passed=1))
        results.write("kills", Size.GATE, record, "python tests/proofs/prove.py kills")
        results.write("model", Size.LONG, Record(), "python tests/proofs/prove.py model")
        assert results.read("kills", Size.GATE) == record
        assert results.read("kills", Size.LONG) == Record()
        assert str(tmp_path) not in (tmp_path / "results.json").read_text(encoding="utf-8")


def test_the_command_counts_and_writes(tmp_path: Path) -> None:
    results = tmp_path / "results.json"
    command = [sys.executable, str(PROVE), "formats", "--runs", "1", "--jobs", "1", "--results", str(results)]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60, env={**os.environ})
    assert "1 cases, 1 passed, 0 failed" in done.stdout
    assert json.loads(results.read_text(encoding="utf-8"))["formats"]["gate"]["passed"] == 1
