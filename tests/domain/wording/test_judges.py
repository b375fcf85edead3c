"""What the judges ship with is what the lessons give, small enough, and adds up as it should."""

import subprocess
import sys
from pathlib import Path

import practice_desk.domain.wording as engine
from practice_desk.domain.wording.engine import get_ready
from practice_desk.domain.wording.judging.judge import Shown, judge
from practice_desk.domain.wording.mending.edits import remedies

_BENCHMARKS = Path(__file__).parents[2] / "benchmarks" / "wording"
_ROOM = Path(engine.__file__).parent / "data"


def test_the_shipped_weights_are_what_the_lessons_give() -> None:
    command = [sys.executable, str(_BENCHMARKS / "teach.py"), "--check"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=500, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_data_stays_small() -> None:
    assert sum(table.stat().st_size for table in _ROOM.rglob("*.json*")) <= 300_000


def test_a_sum_is_made_of_words_pairs_and_marks() -> None:
    vague = judge("vague")
    shown = Shown(["work", "on", "it"], 2, ["g=light"])
    spelled = [trait for trait in shown.traits() if trait.startswith(("w=", "p="))]
    assert spelled == ["w=work", "w=on", "w=it", "p=^_work", "p=work_on"]
    words = sum(vague.words.get(word, 0) for word in shown.words)
    pairs = vague.pairs.get("^", {}).get("work", 0) + vague.pairs.get("work", {}).get("on", 0)
    assert vague.sum(shown) == words + pairs + vague.marks.get("g=light", 0)


def test_getting_ready_leaves_no_judge_and_no_fix_for_the_first_review() -> None:
    judge.cache_clear()
    remedies.cache_clear()
    get_ready()
    assert judge.cache_info().currsize == len(list((_ROOM / "judges").iterdir()))
    assert remedies.cache_info().currsize == 1
