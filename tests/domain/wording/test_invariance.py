"""Harmless rewording leaves the verdict alone."""

import random
import re

import pytest

from domain.wording.samples import FLAGS, cases, examples
from practice_desk.domain.wording import review

TEXTS = [case["text"] for case in [*cases("tune"), *cases("unseen"), *examples()]]
PREFACES = (
    "For next week: ",
    "Here's the plan: ",
    "This week: ",
    "A small step: ",
    "Something to try: ",
    "Your next step: ",
)
CLOSINGS = (
    "Have a good week.",
    "Take care!",
    "See you on Thursday.",
    "Good luck!",
    "Thanks, Ana",
    "Let me know how it goes.",
    "Well done so far.",
)
COMMON = re.findall(
    r"\w+",
    "kitchen sister brother evening morning breakfast notebook worksheet minutes Tuesday Thursday Saturday Wednesday"
    " Sunday children partner letter bedtime weekend panic always every journal walking afternoon",
)


def verdict(text: str) -> tuple[object, ...]:
    found = review(text)
    return (*(getattr(found, flag) for flag in FLAGS), found.weekly_minutes)


@pytest.fixture(scope="module")
def verdicts() -> dict[str, tuple[object, ...]]:
    return {text: verdict(text) for text in TEXTS}


def share_kept(verdicts: dict[str, tuple[object, ...]], pairs: list[tuple[str, str]]) -> float:
    assert len(pairs) > 20
    return sum(verdict(new) == verdicts[old] for old, new in pairs) / len(pairs)


def test_a_preface_or_a_closing_changes_nothing(verdicts: dict[str, tuple[object, ...]]) -> None:
    pick = random.Random(3)
    plain = [
        t
        for t in TEXTS
        if "\n" not in t and t[:1].isupper() and not t[1:2].isupper() and not re.match(r"I\b|I'|\d", t)
    ]
    prefaced = [(t, pick.choice(PREFACES) + t[0].lower() + t[1:]) for t in plain]
    closed = [
        (t, f"{t.rstrip()}{'' if t.rstrip()[-1] in '.!?' else '.'} {pick.choice(CLOSINGS)}") for t in plain
    ]
    assert share_kept(verdicts, prefaced) >= 0.99
    assert share_kept(verdicts, closed) >= 0.99


def test_case_stops_and_spelling_change_nothing(verdicts: dict[str, tuple[object, ...]]) -> None:
    lower = [(t, t.lower()) for t in TEXTS if not re.search(r"[A-Z]{2}", t)]
    bare = [(t, t[:-1]) for t in TEXTS if t.endswith(".")]
    units = [(t, re.sub(r"\bminutes\b", "mins", t)) for t in TEXTS if " minutes" in t]
    assert share_kept(verdicts, lower) >= 0.99
    assert share_kept(verdicts, bare) >= 0.99
    assert share_kept(verdicts, units) >= 0.99


def test_one_swapped_pair_of_letters_changes_nothing(verdicts: dict[str, tuple[object, ...]]) -> None:
    pick = random.Random(4)
    pairs = []
    for text in TEXTS:
        for word in COMMON:
            if re.search(rf"\b{word}\b", text):
                i = pick.randrange(1, len(word) - 2)
                slip = word[:i] + word[i + 1] + word[i] + word[i + 2 :]
                pairs.append((text, re.sub(rf"\b{word}\b", slip, text, count=1)))
    assert share_kept(verdicts, pairs) >= 0.99
