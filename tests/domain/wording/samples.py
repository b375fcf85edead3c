"""The labelled cases: our own (half of them never tuned on) and the guideline's examples."""

import json
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


def heard() -> list[tuple[str, str, float | None, bool]]:
    """Turns of phrase met while tuning: text, letters of its flags, minutes a week, and whether minutes are settled."""
    rows = [line.split("\t") for line in (_HERE / "heard.tsv").read_text("utf-8").splitlines()[1:]]
    return [
        (
            text.replace("\\n", "\n"),
            flags.strip("-"),
            None if minutes in "-?" else float(minutes),
            minutes != "?",
        )
        for flags, minutes, text in rows
    ]
