"""Notes that come from the client's setting; they never change a flag."""

from dataclasses import replace

import pytest

from practice_desk.domain.wording import Context, Fields, Kind, review

TEXT = "Walk for 10 minutes on Monday and Wednesday."


@pytest.mark.parametrize(
    ("context", "kind"),
    [
        (Context(goal=""), Kind.GOAL),
        (Context(why=" "), Kind.WHY),
        (Context(tried_together=False), Kind.SKILL),
        (Context(capacity_minutes_per_day=5), Kind.CAPACITY),
        (Context(other_weekly_minutes=90), Kind.CAPACITY),
        (Context(largest_done_minutes=6), Kind.JUMP),
        (Context(confidence=6.5), Kind.CONFIDENCE),
    ],
)
def test_each_has_its_note(context: Context, kind: Kind) -> None:
    found = review(TEXT, context=context)
    assert [note.kind for note in found.notes] == [kind]
    assert replace(found, notes=()) == replace(review(TEXT), notes=())


@pytest.mark.parametrize(
    "context",
    [
        Context(),
        Context(goal="sleep"),
        Context(why="to feel rested"),
        Context(tried_together=True),
        Context(capacity_minutes_per_day=10),
        Context(other_weekly_minutes=85),
        Context(largest_done_minutes=7),
        Context(confidence=7),
    ],
)
def test_nothing_is_said_at_the_line_or_when_not_known(context: Context) -> None:
    assert review(TEXT, context=context).notes == ()


def test_the_fields_count_for_capacity_and_jump() -> None:
    context = Context(capacity_minutes_per_day=5, largest_done_minutes=5)
    found = review("Walk to the gate on Monday.", Fields(minutes=10), context)
    assert {note.kind for note in found.notes} == {Kind.CAPACITY, Kind.JUMP}
