"""Abbreviations in capitals: which a client would have to ask about, and what is put in their place."""

import pytest

from practice_desk.domain.wording import review


@pytest.mark.parametrize(
    ("text", "fix"),
    [
        ("Fill in the ZDRS on Friday.", "Fill in the form on Friday."),
        ("QVTs for 5 minutes, twice a day.", "The exercise we practised for 5 minutes, twice a day."),
        ("Bring the QZS result on Monday, with one coin.", "Bring the result on Monday, with one coin."),
    ],
)
def test_letters_nobody_knows_are_named_plainly(text: str, fix: str) -> None:
    (note,) = [one for one in review(text).notes if one.rule == "jargon"]
    assert note.fixes[0] == fix
    assert not review(fix).hard_to_read


@pytest.mark.parametrize(
    "text",
    [
        "Ring the RSPCA about the cat on Friday.",
        "Use STOP at the till on Saturday.",
        "RING YOUR SISTER ON FRIDAY AND ASK HOW THE ZDRS WENT.",
        "Say 'ZDRS' out loud three times on Sunday.",
        "Fill in the mood form (ZDRS) on Friday.",
        "Walk to the A&E sign and back on Monday.",
    ],
)
def test_letters_of_everyday_life_are_left_alone(text: str) -> None:
    assert not review(text).hard_to_read


def test_a_doctors_fraction_is_told_from_a_date() -> None:
    assert review("Walk to the pier, 3/7, with Jo.").hard_to_read
    assert not review("Ring the bank by 4/12.").hard_to_read
