"""No client's name, no passphrase and no key is left in memory after locking: measured, with two controls."""

import os
import sys
from pathlib import Path

import pytest

from memory.after_lock import control_holds, holds, one_run

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or os.geteuid() != 0, reason="only root may read another process's memory"
)


def test_nothing_is_left_after_locking(tmp_path: Path):
    run = one_run(tmp_path, seed=11)
    assert holds(run), run


def test_the_search_would_find_what_the_same_process_keeps(tmp_path: Path):
    """Control: the desk is closed and every object forgotten, and the names are there all the same."""
    run = one_run(tmp_path, seed=12, stay=True)
    assert control_holds(run), run
