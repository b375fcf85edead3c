"""The labelled cases: our own (half of them never tuned on) and the guideline's examples."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

FLAGS = ("vague", "oversized", "framing", "unsafe_timing", "absolute", "hard_to_read")
_HERE = Path(__file__).parent


def cases(split: str) -> list[dict[str, Any]]:
    """Our own labelled cases of one split, "tune" or "unseen"."""
    return [case for case in _read("cases.jsonl") if case["split"] == split]


def examples() -> list[dict[str, Any]]:
    """The labelled examples that came with the guideline."""
    return _read("examples.jsonl")


def _read(name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (_HERE / name).read_text("utf-8").splitlines() if line.strip()]


TAUGHT_SETS = ("", "second_", "third_", "fourth_", "seventh_", "ninth_", "tenth_", "eleventh_")
"""The sets of cases of which the judges are taught what may be tuned on; that of the eighth lies among the lessons."""


def taught_cases() -> list[dict[str, Any]]:
    """The cases that the judges are taught with; most were written by somebody who had not seen the checks."""
    return [case for name in TAUGHT_SETS for case in _read(f"{name}cases.jsonl") if case["split"] != "unseen"]


@dataclass(frozen=True)
class Lesson:
    """A text the judges are taught with; minutes and tasks are ``None`` where nothing follows or nothing was said."""

    text: str
    flags: frozenset[str]
    minutes: str
    tasks: int | None


def lessons() -> list[Lesson]:
    """Labelled texts that the judges are taught with.

    Minimal neighbours, then texts in the guideline's own mix, then one thing beside many and the calm beside the acute.
    """
    files = ("lessons.tsv", "lessons_in_the_mix.tsv", "lessons_at_the_border.tsv")
    return [_lesson(row) for name in files for row in (_HERE / name).read_text("utf-8").splitlines()[1:]]


def _lesson(row: str) -> Lesson:
    """One row, with each flag by its letter and line breaks spelled out."""
    letters = dict(zip("vofuah", FLAGS, strict=True))
    flags, minutes, tasks, text = row.split("\t")
    said = frozenset(letters[letter] for letter in flags.strip("-"))
    return Lesson(text.replace("\\n", "\n"), said, minutes, int(tasks) if tasks.isdigit() else None)
