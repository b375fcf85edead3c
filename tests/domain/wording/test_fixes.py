"""Fixes that take something away, put it later or keep it for another week, on sentences of their own."""

import re

import pytest

from practice_desk.domain.wording import Note, review
from practice_desk.domain.wording.mending.edits import tidy

BESIDE_PRESSURE = (
    ("Failure to walk the dog on Monday will be noted in your file.", "Walk the dog on Monday."),
    ("Prove to me you're serious: ten minutes of scales after tea.", "Ten minutes of scales after tea."),
    (
        "Gold star if you complete the 5 minutes of stretching to standard.",
        "Complete the 5 minutes of stretching.",
    ),
    ("Send me your step count each night so I can check on you.", "Send me your step count each night."),
    ("Stop wasting my time and bring the sleep log on Friday.", "Bring the sleep log on Friday."),
)


def _note(text: str, rules: tuple[str, ...]) -> Note:
    return next(note for note in review(text).notes if note.rule in rules)


@pytest.mark.parametrize(("text", "left"), BESIDE_PRESSURE)
def test_the_task_beside_the_pressure_is_left(text: str, left: str) -> None:
    assert left in _note(text, ("pressure", "therapist", "school-word")).fixes


@pytest.mark.parametrize(
    ("text", "softer"),
    [
        ("Thank her every single time she lays the table.", "Thank her when she lays the table."),
        (
            "When the phone rings after ten, every single time, let it ring.",
            "When the phone rings after ten, let it ring.",
        ),
        ("Keep your voice flawlessly calm, perfectly quietly, on Sunday.", ""),
        ("Never check the lock, not even once.", "Just once, on Tuesday evening, try not to check the lock."),
        (
            "Under no circumstances look at the scales.",
            "Just for Tuesday evening, try not to look at the scales.",
        ),
    ],
)
def test_a_demand_without_exception_is_eased(text: str, softer: str) -> None:
    fixes = _note(text, ("no-exception",)).fixes
    assert fixes
    assert not softer or softer in fixes


@pytest.mark.parametrize(
    "text",
    [
        "Zero peeking at the scales tonight, not even once.",
        "Never, ever bite your nails again.",
        "Don't ever let yourself spiral, no matter what.",
        "Give up crisps altogether, starting on Monday, for the next ten days.",
    ],
)
def test_what_was_forbidden_is_never_asked_for(text: str) -> None:
    fixes = _note(text, ("no-exception", "all-or-nothing")).fixes
    assert fixes
    for fix in fixes:
        assert re.search(r"\b(not|never|don't|no|less|fewer|give up)\b", fix, re.IGNORECASE), fix


def test_in_the_thick_of_it_something_steadies_first() -> None:
    first, later = _note(
        "In the middle of a panic attack, fill in the thought record.", ("acute-moment",)
    ).fixes
    assert first == (
        "In the middle of a panic attack, put both feet on the floor and name five things you can see. "
        "Once the panic has passed, fill in the thought record."
    )
    assert later == "Once the panic has passed, fill in the thought record."


def test_in_danger_somebody_to_turn_to_comes_first() -> None:
    text = "When the knife is in your hand and you want to cut, complete the chain analysis."
    fix = _note(text, ("acute-moment",)).fixes[0]
    assert fix.startswith("When the knife is in your hand and you want to cut, move away from anything")
    assert "ring someone you trust or a crisis line. " in fix
    assert fix.endswith("complete the chain analysis.")


@pytest.mark.parametrize(
    ("text", "parked"),
    [
        (
            "Ring the bank, meet Ola for tea, sort the post and book the dentist.",
            "Ring the bank and meet Ola for tea. Only if you like, another week: sort the post and book the dentist.",
        ),
        (
            "1. Ring the bank\n2. Meet Ola for tea\n3. Sort the post\n4. Book the dentist\nTake care.",
            (
                "1. Ring the bank\n2. Meet Ola for tea\n"
                "Only if you like, another week: sort the post; book the dentist.\nTake care."
            ),
        ),
        (
            "Mon - ring the bank. Tue - meet Ola for tea. Wed - sort the post. Thu - book the dentist. Fri - wash the car.",
            (
                "Mon - ring the bank. Tue - meet Ola for tea. Only if you like, another week: Wed - sort the post; "
                "Thu - book the dentist; Fri - wash the car."
            ),
        ),
    ],
)
def test_the_first_of_several_stay_and_the_rest_waits(text: str, parked: str) -> None:
    assert parked in _note(text, ("too-many",)).fixes


def test_a_fix_is_left_tidy() -> None:
    assert tidy("! ring Jo.. then rest...") == "Ring Jo. Then rest..."
