"""When a backup is due, and which may go: thinning is held to its promise over ten years of use."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from practice_desk.domain.backup import BackupWhen, is_due, is_far_away, may_go

NOW = datetime(2026, 11, 26, 18, 2, tzinfo=UTC)
MINUTES = st.integers(0, 60 * 24 * 365 * 10)


def ago(**by: float) -> datetime:
    return NOW - timedelta(**by)


def kept(made: set[datetime], now: datetime = NOW) -> list[datetime]:
    return sorted(made - may_go(made, now), reverse=True)


moments = st.sets(MINUTES.map(lambda minutes: ago(minutes=minutes)), max_size=120)


@given(moments)
@settings(max_examples=300, deadline=None)
def test_what_stays_is_what_was_promised(made: set[datetime]):
    stays = kept(made)
    assert set(stays) <= made
    if made:
        assert max(made) in stays
    assert all(one in stays for one in made if NOW - one < timedelta(hours=24))
    old = [one for one in stays if NOW - one >= timedelta(hours=24)]
    assert len(old) <= 14 + 8 + 24
    days = sorted({one.date() for one in made}, reverse=True)[:14]
    months = sorted({(one.year, one.month) for one in made}, reverse=True)[:24]
    weeks = sorted({tuple(one.isocalendar())[:2] for one in made}, reverse=True)[:8]
    assert all(max(one for one in made if one.date() == day) in stays for day in days)
    assert all(max(one for one in made if (one.year, one.month) == month) in stays for month in months)
    assert all(max(one for one in made if tuple(one.isocalendar())[:2] == week) in stays for week in weeks)


@given(moments)
@settings(max_examples=100, deadline=None)
def test_thinning_again_takes_nothing_more(made: set[datetime]):
    stays = set(kept(made))
    assert may_go(stays, NOW) == frozenset()


@given(moments, st.integers(1, 60 * 24 * 4000))
@settings(max_examples=100, deadline=None)
def test_nothing_goes_while_the_clock_stands_back(made: set[datetime], minutes: int):
    made.add(NOW + timedelta(minutes=minutes))
    assert may_go(made, NOW) == frozenset()


@given(st.lists(st.integers(1, 60 * 24 * 40), min_size=1, max_size=200), st.integers(-12, 14))
@settings(max_examples=60, deadline=None)
def test_years_of_backups_with_gaps_thin_out_evenly(gaps: list[int], zone: int):
    """One after the other, thinned each time: as good as if all had been thinned at the end."""
    here = timezone(timedelta(hours=zone))
    there: set[datetime] = set()
    ever: set[datetime] = set()
    at = NOW
    for gap in gaps:
        at = (at + timedelta(minutes=gap)).astimezone(here)
        there.add(at)
        ever.add(at)
        there -= may_go(there, at)
        assert at in there
    wanted = set(kept(ever, at))
    months = sorted({(one.year, one.month) for one in wanted}, reverse=True)
    assert {(one.year, one.month) for one in there} >= set(months)
    assert wanted <= there


def test_ten_years_twice_a_day_leave_a_shelf_that_can_be_read():
    made: set[datetime] = set()
    at = datetime(2026, 1, 1, 9, tzinfo=UTC)
    for half_day in range(2 * 3650):
        at = datetime(2026, 1, 1, 9, tzinfo=UTC) + timedelta(hours=12 * half_day)
        made.add(at)
        made -= may_go(made, at)
        assert len(made) <= 2 + 14 + 8 + 24
    assert min(made) < at - timedelta(days=690)


@pytest.mark.parametrize(
    ("when", "last", "due"),
    [
        (BackupWhen.BOTH, None, True),
        (BackupWhen.QUIT, None, True),
        (BackupWhen.BOTH, ago(hours=1, minutes=59), False),
        (BackupWhen.HOURS, ago(hours=2), True),
        (BackupWhen.QUIT, ago(hours=23), False),
        (BackupWhen.QUIT, ago(hours=24), True),
        (BackupWhen.BOTH, NOW + timedelta(days=3), True),
    ],
)
def test_when_a_backup_is_due(when: BackupWhen, last: datetime | None, due: bool):
    assert is_due(when, 2, last, NOW) is due


def test_a_second_folder_is_spoken_of_after_a_week():
    assert not is_far_away(None, None, NOW)
    assert not is_far_away(ago(days=6.9), ago(days=90), NOW)
    assert is_far_away(ago(days=7), ago(days=90), NOW)
    assert is_far_away(None, ago(days=7), NOW)
