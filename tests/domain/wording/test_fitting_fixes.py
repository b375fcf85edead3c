"""What is offered for a vague act fits the words it is offered for."""

import pytest

from practice_desk.domain.wording import review


def first_fix(text: str) -> str:
    return next(note for note in review(text).notes if note.rule == "no-act").fixes[0]


@pytest.mark.parametrize(
    ("text", "offered"),
    [
        ("Do the empty chair exercise with your father at home.", "two chairs"),
        ("Reconnect with your body.", "both feet"),
        ("Reconnect with old friends.", "message to a friend"),
        ("Notice your feelings and sit with them.", "one word for how you feel"),
        ("Share your feelings with Tom.", "take turns to talk"),
        ("Don't isolate.", "message to a friend"),
    ],
)
def test_an_offer_is_about_what_was_said(text: str, offered: str) -> None:
    assert offered in first_fix(text)


@pytest.mark.parametrize(
    "text",
    ["Don't think about your ex at all.", "Try not to dwell on the scan.", "Stop worrying about work."],
)
def test_a_thought_to_leave_alone_is_not_written_down(text: str) -> None:
    assert "the next time it comes up" in first_fix(text)


def test_what_was_talked_about_is_thought_about_on_paper() -> None:
    fix = first_fix("Think about what we talked about.")
    assert "practised" not in fix
    assert "write down" in fix


def test_of_many_vague_acts_the_first_is_begun_with() -> None:
    fix = first_fix("Set boundaries with your mother and sleep better and find a hobby.")
    assert "hobby" not in fix
    assert "once on Wednesday" not in fix


def test_what_is_not_to_be_done_is_marked_with_its_not() -> None:
    note = review("Don't think about your ex.").notes[0]
    assert (note.rule, note.start) == ("no-act", 0)
    assert note.message.startswith("“Don't think about your ex”")
