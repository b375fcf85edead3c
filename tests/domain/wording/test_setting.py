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


@pytest.mark.parametrize(
    ("text", "context", "fix"),
    [
        (
            "Journal for 15 minutes every day.",
            Context(capacity_minutes_per_day=2),
            "Journal for 2 minutes every day.",
        ),
        (
            "Breathe for 4 minutes three times a day.",
            Context(capacity_minutes_per_day=9),
            "Breathe for 3 minutes three times a day.",
        ),
        (
            "Walk for half an hour on Monday.",
            Context(largest_done_minutes=5),
            "Walk for 7 minutes on Monday.",
        ),
    ],
)
def test_what_is_too_long_for_this_client_is_offered_as_long_as_there_is_room(
    text: str, context: Context, fix: str
) -> None:
    before = review(text, context=context).notes
    (note,) = [one for one in before if one.kind in (Kind.CAPACITY, Kind.JUMP)]
    assert note.fixes == (fix,)
    after = {one.rule for one in review(fix, context=context).notes}
    assert note.rule not in after
    assert after <= {one.rule for one in before}


@pytest.mark.parametrize(
    ("text", "most"),
    [
        ("Breathe for 4 minutes three times a day.", 2),
        ("Walk 10-15 minutes daily.", 2),
        ("Walk for 10 minutes daily. Read for 20 minutes on Monday.", 5),
    ],
)
def test_no_fix_where_no_one_sitting_would_make_the_room(text: str, most: float) -> None:
    (note,) = [
        one
        for one in review(text, context=Context(capacity_minutes_per_day=most)).notes
        if one.kind is Kind.CAPACITY
    ]
    assert note.fixes == ()
