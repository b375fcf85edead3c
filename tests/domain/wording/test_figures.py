"""The figures may get better, not worse (the benchmark prints them in full)."""

from typing import Any

import pytest

from domain.wording.samples import FLAGS, cases, examples, lessons
from practice_desk.domain.wording import Review, review


def macro_f1(items: list[dict[str, Any]]) -> float:
    scores = []
    for flag in FLAGS:
        pairs = [(case["labels"][flag], getattr(review(case["text"]), flag)) for case in items]
        right = sum(a and b for a, b in pairs)
        scores.append(2 * right / max(1, sum(a for a, _ in pairs) + sum(b for _, b in pairs)))
    return sum(scores) / len(scores)


@pytest.mark.parametrize(
    ("items", "floor"),
    [(cases("unseen"), 0.90), (cases("tune"), 0.96), (examples(), 0.97)],
    ids=["unseen", "tune", "examples"],
)
def test_macro_f1_holds(items: list[dict[str, Any]], floor: float) -> None:
    assert macro_f1(items) >= floor


def test_clean_tasks_are_left_alone() -> None:
    clean = [
        case
        for case in [*cases("tune"), *cases("unseen"), *examples()]
        if not any(case["labels"][f] for f in FLAGS)
    ]
    flagged = [case["text"] for case in clean if review(case["text"]).notes]
    assert len(flagged) / len(clean) <= 0.03


def test_what_was_taught_stays_known() -> None:
    taught = lessons()
    wrong = [lesson.text for lesson in taught if flags_of(review(lesson.text)) != lesson.flags]
    assert len(wrong) <= 0.08 * len(taught), wrong


def test_minutes_once_read_right_stay_right() -> None:
    settled = [lesson for lesson in lessons() if lesson.minutes != "?"]
    wrong = [
        lesson.text for lesson in settled if not close(review(lesson.text).weekly_minutes, lesson.minutes)
    ]
    assert len(wrong) <= 0.04 * len(settled), wrong


def flags_of(found: Review) -> frozenset[str]:
    return frozenset(flag for flag in FLAGS if getattr(found, flag))


def close(found: float | None, said: str) -> bool:
    """Is ``found`` within a fifth of what was said ("-" for nothing)?"""
    if found is None or said == "-":
        return found is None and said == "-"
    return abs(found - float(said)) <= 0.2 * float(said) + 1e-9
