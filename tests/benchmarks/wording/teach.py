"""Teach the judges: run `python tests/benchmarks/wording/teach.py` to make ``judges.json`` anew.

The lessons are the guideline's examples, the halves of our cases that may be tuned on, and ``lessons.tsv``. What is
kept unseen is never opened here. With ``--check`` nothing is written: it fails when the shipped file is not what
the lessons give.
"""

import argparse
import json
import math
import sys
from collections.abc import Callable
from pathlib import Path

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE), str(HERE.parents[1])]

from domain.wording.samples import FLAGS, cases, examples, lessons, second_cases  # noqa: E402
from ftrl import START, Bag, Learner, teach  # noqa: E402
from pairs import pairs  # noqa: E402

import practice_desk.domain.wording as engine  # noqa: E402
from practice_desk.domain.wording.acts import Scene, scene  # noqa: E402
from practice_desk.domain.wording.judge import HUNDREDTHS  # noqa: E402
from practice_desk.domain.wording.reading import read  # noqa: E402
from practice_desk.domain.wording.traits import act_bag  # noqa: E402

SHIPPED = Path(engine.__file__).with_name("judges.json")
Lesson = tuple[str, frozenset[str]]
JUDGES: dict[str, tuple[str, Callable[[Scene], Bag], dict[str, float], float]] = {
    "vague": ("vague", act_bag, {"rate": 0.3, "sparse": 2.0}, 0.45),
}
"""For each judge: the flag it learns, what it is shown, its settings, and the probability from which it says yes."""


def all_lessons() -> list[Lesson]:
    labelled = [*examples(), *cases("tune"), *second_cases("tune")]
    out = [(case["text"], frozenset(flag for flag in FLAGS if case["labels"][flag])) for case in labelled]
    out += [(lesson.text, lesson.flags) for lesson in lessons()]
    return out + [(text, frozenset({"vague"} if vague else ())) for text, vague in pairs()]


def taught(name: str, known: list[tuple[Scene, frozenset[str]]]) -> dict[str, object]:
    """What a judge knows after its lessons, as it is shipped."""
    flag, shown, settings, probability = JUDGES[name]
    bags = [shown(seen) for seen, _ in known]
    verdicts = [flag in flags for _, flags in known]
    learner = teach(bags, verdicts, rounds=6, seed=1, **settings)
    return {"threshold": _threshold(probability), "weights": _by_weight(learner)}


def _threshold(probability: float) -> int:
    return round((math.log(probability / (1.0 - probability)) - START) * HUNDREDTHS)


def _by_weight(learner: Learner) -> dict[str, str]:
    """Traits grouped under their weight in hundredths, which keeps the file small."""
    groups: dict[int, list[str]] = {}
    for trait, weight in learner.weights().items():
        if rounded := round(weight * HUNDREDTHS):
            groups.setdefault(rounded, []).append(trait)
    return {str(weight): " ".join(sorted(groups[weight])) for weight in sorted(groups)}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument(
        "--check", action="store_true", help="compare with the shipped file instead of writing"
    )
    options = parser.parse_args()
    known = [(scene(read(text)), flags) for text, flags in all_lessons()]
    made = json.dumps({name: taught(name, known) for name in JUDGES}, ensure_ascii=False, indent=0) + "\n"
    if options.check:
        sys.exit(0 if SHIPPED.read_text("utf-8") == made else "judges.json is not what the lessons give")
    SHIPPED.write_text(made, "utf-8")
    print(f"{SHIPPED.name}: {len(made.encode()) / 1000:.0f} kB from {len(known)} lessons")


if __name__ == "__main__":
    main()
