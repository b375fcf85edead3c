"""Teach the judges: run `python tests/benchmarks/wording/teach.py` to make ``data/judges`` anew, or name some of them.

The lessons are the guideline's examples, what may be tuned on of our sets of cases, and the two tables of lessons.
What is kept unseen is never taught. With ``--check`` nothing is written: it fails when a shipped file is not what the
lessons give.
"""

import argparse
import gzip
import json
import math
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE), str(HERE.parents[1])]

from coins import teach_number  # noqa: E402
from ftrl import START, Bag, Learner, numbered, teach  # noqa: E402
from pairs import Pair, side_by_side, timing_pairs, vague_pairs  # noqa: E402

import practice_desk.domain.wording as engine  # noqa: E402
from domain.wording.samples import FLAGS, examples, lessons, taught_cases  # noqa: E402
from practice_desk.domain.wording.acts.finder import scene  # noqa: E402
from practice_desk.domain.wording.acts.scene import Scene  # noqa: E402
from practice_desk.domain.wording.judging.bare_words import bare_words  # noqa: E402
from practice_desk.domain.wording.judging.judge import HUNDREDTHS, PAIR, WORD, Shown  # noqa: E402
from practice_desk.domain.wording.judging.timing import line_bag  # noqa: E402
from practice_desk.domain.wording.judging.traits import act_bag  # noqa: E402
from practice_desk.domain.wording.reading.text import read  # noqa: E402
from practice_desk.domain.wording.size.new_things import shown_clauses  # noqa: E402
from practice_desk.domain.wording.size.shape import shape  # noqa: E402
from practice_desk.domain.wording.tone.framing import framing_bag  # noqa: E402

SHIPPED = Path(engine.__file__).parent / "data" / "judges"
Lesson = tuple[str, frozenset[str], int | None]
"""A text, its flags, and how many things it asks for, where that was said."""
Known = tuple[Scene, frozenset[str], int | None]
NORMATIVE = 3
"""How often the guideline's own examples are taught: they say what its words mean."""
SLIGHT = 20
"""Hundredths; two words in a row that weigh less are left out, which halves the file and changes no verdict to speak of."""
FAINT = 10
"""The same for words and marks, of which each part of a text has only a few."""
ORDERS = 8
"""In how many orders the lessons are taken; what is shipped is the mean, so that no order matters much."""


@dataclass(frozen=True)
class Course:
    """How one judge is taught: what it is shown, the pairs it gets besides the lessons, its settings, its caution.

    ``caution`` is the probability from which it says yes; ``slight`` and ``faint`` as :data:`SLIGHT` and
    :data:`FAINT`, for this judge.
    """

    shown: Callable[[Scene], list[Shown]]
    pairs: Callable[[], list[Pair]]
    rate: float
    sparse: float
    caution: float
    rounds: int = 6
    slight: int = SLIGHT
    faint: int = FAINT
    also: Callable[[Scene], list[Shown]] | None = None
    """What else of the same texts it is shown, so that it learns the words beside the rules."""


def _no_pairs() -> list[Pair]:
    return []


def _vague_pairs() -> list[Pair]:
    taught = [(lesson.text, "vague" in lesson.flags) for lesson in lessons()]
    return vague_pairs() + side_by_side(taught)


def _whole(seen: Scene) -> list[Shown]:
    return [shape(seen).shown()]


def _clauses(seen: Scene) -> list[Shown]:
    return shown_clauses(shape(seen).clauses)


COURSES = {
    "vague": Course(act_bag, _vague_pairs, rate=0.3, sparse=2.0, caution=0.73, slight=27),
    "vague_words": Course(bare_words, _vague_pairs, rate=0.3, sparse=2.0, caution=0.5, slight=27),
    "unsafe_timing": Course(line_bag, timing_pairs, rate=0.3, sparse=2.0, caution=0.30, slight=28),
    "new": Course(_clauses, _no_pairs, rate=1.0, sparse=4.0, caution=0.5, slight=20, faint=20),
    "two": Course(_whole, _no_pairs, rate=0.15, sparse=2.0, caution=0.80, faint=20),
    "three": Course(_whole, _no_pairs, rate=0.15, sparse=2.0, caution=0.395, faint=20),
    "framing": Course(framing_bag, _no_pairs, rate=0.3, sparse=1.0, caution=0.2, slight=24, also=line_bag),
}
"""By the flag that the judge learns, or by the number of things from which it says yes; "new" learns that number."""
NUMBERS = {"two": 2, "three": 3}
HEARD = "_words"
"""Ends the name of a judge that learns the same flag from the bare words."""


def all_lessons() -> list[Lesson]:
    labelled = [*examples() * NORMATIVE, *taught_cases()]
    out: list[Lesson] = [
        (case["text"], frozenset(flag for flag in FLAGS if case["labels"][flag]), case["labels"]["tasks"])
        for case in labelled
    ]
    return out + [(lesson.text, lesson.flags, lesson.tasks) for lesson in lessons()]


def _bag(show: Callable[[Scene], list[Shown]], seen: Scene) -> Bag:
    return [shown.traits() for shown in show(seen)] or [["nothing"]]


def _verdicts(flag: str, known: list[Known]) -> list[tuple[Scene, bool]]:
    if flag in NUMBERS:
        return [(seen, tasks >= NUMBERS[flag]) for seen, _, tasks in known if tasks is not None]
    return [(seen, flag.removesuffix(HEARD) in flags) for seen, flags, _ in known]


def taught(flag: str, known: list[Known]) -> dict[str, object]:
    """What a judge knows after its lessons, as it is shipped."""
    course = COURSES[flag]
    judged = _verdicts(flag, known)
    bags = [_bag(course.shown, seen) for seen, _ in judged]
    verdicts = [verdict for _, verdict in judged]
    if course.also:
        bags += [_bag(course.also, seen) for seen, _ in judged]
        verdicts *= 2
    for text, verdict in course.pairs():
        bags.append(_bag(course.shown, scene(read(text))))
        verdicts.append(verdict)
    return _learned(course, bags, teach, verdicts)


def taught_number(known: list[Known]) -> dict[str, object]:
    """What the judge of new things knows, which learns from the number of things in a text."""
    course = COURSES["new"]
    counted = [(seen, tasks) for seen, _, tasks in known if tasks is not None]
    bags = [_bag(course.shown, seen) for seen, _ in counted]
    return _learned(course, bags, teach_number, [tasks for _, tasks in counted])


def _learned(
    course: Course, bags: list[Bag], lesson: Callable[..., Learner], said: Sequence[int]
) -> dict[str, object]:
    numbers, names = numbered(bags)
    learners = [
        lesson(numbers, said, course.rounds, order, len(names), rate=course.rate, sparse=course.sparse)
        for order in range(ORDERS)
    ]
    mean = _mean(learners, names)
    return {
        "threshold": _threshold(course.caution),
        "words": _by_weight(mean, WORD, course.faint),
        "pairs": _by_weight(mean, PAIR, course.slight),
        "marks": _by_weight(
            {t: w for t, w in mean.items() if not t.startswith((WORD, PAIR))}, "", course.faint
        ),
    }


def _threshold(probability: float) -> int:
    return round((math.log(probability / (1.0 - probability)) - START) * HUNDREDTHS)


def _mean(learners: list[Learner], names: list[str]) -> dict[str, int]:
    """The mean weight of every trait in hundredths; none that is nothing."""
    totals = zip(*(learner.now for learner in learners), strict=True)
    means = {
        name: round(sum(weights) / len(learners) * HUNDREDTHS)
        for name, weights in zip(names, totals, strict=True)
    }
    return {trait: weight for trait, weight in means.items() if weight}


def _by_weight(means: dict[str, int], kind: str, slight: int) -> dict[str, str]:
    """The traits of one kind grouped under their weight, which keeps the file small; the slight ones left out."""
    groups: dict[int, list[str]] = {}
    for trait, weight in means.items():
        if trait.startswith(kind) and abs(weight) >= slight:
            groups.setdefault(weight, []).append(trait.removeprefix(kind))
    return {str(weight): " ".join(sorted(groups[weight])) for weight in sorted(groups)}


def _shipped(name: str) -> Path:
    return SHIPPED / f"{name}.json.gz"


def _write(name: str, made: str) -> None:
    """Packed without the time of day, so that the same lessons give the same file."""
    _shipped(name).write_bytes(gzip.compress(made.encode(), mtime=0))
    print(f"{name}: {_shipped(name).stat().st_size / 1000:.0f} kB")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("names", nargs="*", choices=[*COURSES, []], help="the judges to teach; all if none")
    parser.add_argument("--check", action="store_true", help="compare with what is shipped, write nothing")
    options = parser.parse_args()
    known = [(scene(read(text)), flags, tasks) for text, flags, tasks in all_lessons()]
    for name in options.names or COURSES:
        learned = taught_number(known) if name == "new" else taught(name, known)
        made = json.dumps(learned, ensure_ascii=False, indent=0) + "\n"
        if not options.check:
            _write(name, made)
        elif gzip.decompress(_shipped(name).read_bytes()).decode() != made:
            sys.exit(f"{_shipped(name).name} is not what the lessons give")


if __name__ == "__main__":
    main()
