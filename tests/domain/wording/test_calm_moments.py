"""It is the moment that makes work untimely, not the work: the same sheet at the kitchen table is fine."""

import pytest

from practice_desk.domain.wording import review

LATER = (
    "Once the meltdown is over, get him to fill in the mood wheel and tell you what began it.",
    "Later that day, when it is quiet, hold up the traffic-light card. Ask her to name the colour, then draw it.",
    "On Wednesday at the dining table, get the blue worksheet out and list what speaks for and against.",
    "Finish one small part of the Calming Panic booklet by the 12th.",
    "The morning after the attack, take out the thought record and fill in two columns.",
)
NOW = (
    "While the meltdown is going on, get him to fill in the mood wheel and tell you what began it.",
    "In the middle of the panic attack, get the blue worksheet out and list what speaks for and against.",
    "Mid-flashback, take out the thought record and fill in two columns.",
)


@pytest.mark.parametrize("text", LATER)
def test_work_at_a_calm_moment_is_left_alone(text: str) -> None:
    assert not review(text).unsafe_timing


@pytest.mark.parametrize("text", NOW)
def test_the_same_work_in_the_thick_of_it_is_not(text: str) -> None:
    assert review(text).unsafe_timing


def test_in_danger_the_first_fix_names_somebody_to_turn_to() -> None:
    found = review(
        "If Friday ends on the kitchen floor, can't go on, can't cope, get the values sheet and fill in two of them."
    )
    (note,) = [note for note in found.notes if note.rule == "acute-moment"]
    assert note.fixes
    assert "ring someone you trust or a crisis line" in note.fixes[0]


def test_a_moment_that_is_named_as_the_one_for_the_work_gives_way_to_a_later_one() -> None:
    found = review(
        "Mid-panic, when you think you're dying, that's the moment to open the booklet at page 9 and answer it."
    )
    (note,) = [note for note in found.notes if note.rule == "acute-moment"]
    assert note.fixes[0] == (
        "Mid-panic, when you think you're dying, put both feet on the floor and name five things you can see. "
        "Once the panic has passed, open the booklet at page 9 and answer it."
    )


def test_what_stands_before_an_acute_moment_stays() -> None:
    found = review("On Tuesday, text Sam at noon. Meltdown at 8/10? Sit with Ola and sort the volcano cards.")
    (note,) = [note for note in found.notes if note.rule == "acute-moment"]
    assert note.fixes
    assert all(fix.startswith("On Tuesday, text Sam at noon. ") for fix in note.fixes)


def test_a_moment_that_was_asked_about_is_over_in_a_fix() -> None:
    found = review("Meltdown at 8/10? Sit with Ola and go through the volcano chart, sorting every card.")
    (note,) = [note for note in found.notes if note.rule == "acute-moment"]
    later = "Once the meltdown is over, sit with Ola and go through the volcano chart, sorting every card."
    assert later in note.fixes
