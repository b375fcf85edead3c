"""The same text in another size: only the minutes and days it names change, or nothing does."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from practice_desk.domain.wording import Fields, review
from practice_desk.domain.wording.mending.resize import resized


@pytest.mark.parametrize(
    ("text", "now", "then", "new"),
    [
        ("Write for 10 minutes every evening.", (10, 7), (5, 4), "Write for 5 minutes on four evenings."),
        (
            "Write a line for ten minutes daily.",
            (10, 7),
            (10, 3),
            "Write a line for ten minutes on three days a week.",
        ),
        (
            "Do a 10-minute walk, four times a week.",
            (10, 4),
            (5, 4),
            "Do a 5-minute walk, four times a week.",
        ),
        ("On four evenings, write three lines.", (3, 4), (3, 2), "On two evenings, write three lines."),
        ("On 4 evenings, sit for 2 minutes.", (2, 4), (1, 4), "On 4 evenings, sit for 1 minute."),
        ("Walk every evening.", (10, 7), (10, 1), "Walk on one evening."),
    ],
)
def test_what_the_text_says_is_brought_to_the_size(text, now, then, new):
    assert resized(text, now, then) == new


@pytest.mark.parametrize(
    ("text", "now", "then"),
    [
        ("Write one line after lunch.", (3, 5), (2, 5)),
        ("Walk 20 to 30 minutes daily.", (25, 7), (12, 7)),
        ("Walk on Monday, Wednesday and Friday.", (10, 3), (10, 2)),
        ("Breathe for 5 minutes each morning and each evening.", (5, 14), (5, 7)),
        ("Write for 30 minutes every day.", (10, 7), (5, 7)),
        ("Γράψε για 10 λεπτά κάθε βράδυ.", (10, 7), (5, 7)),
        ("Write for 10 minutes.", (None, None), (None, None)),
        ("", (10, 7), (5, 7)),
    ],
)
def test_what_it_does_not_say_or_says_otherwise_is_left_alone(text, now, then):
    assert resized(text, now, then) == text


minutes = st.integers(1, 60)
times = st.integers(1, 7)


@given(minutes, times, minutes, times, st.sampled_from(["every day", "on {} days", "{} times a week"]))
def test_whatever_changes_then_says_exactly_the_new_size(old, often, new, rarer, rhythm):
    text = f"Walk for {old} minutes {rhythm.format(often)}."
    changed = resized(text, (old, often), (new, rarer))
    if changed != text:
        assert review(changed, Fields()).weekly_minutes == new * rarer
