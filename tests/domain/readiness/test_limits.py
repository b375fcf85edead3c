"""The numbers of the rules: their ranges, the record they come from, and what a damaged one does."""

from dataclasses import asdict, replace
from datetime import UTC, datetime

import pytest

from practice_desk.domain.readiness import (
    DEFAULT_LIMITS,
    GROUNDS,
    LimitSet,
    ground_of,
    limits_in_force,
    with_limit,
)
from practice_desk.domain.refused import Refused

AT = datetime(2026, 11, 26, 9, tzinfo=UTC)


def noted(*entries):
    return limits_in_force([LimitSet(limit, value, AT) for limit, value in entries])


def test_every_limit_has_its_ground_with_a_grade_and_a_source():
    assert [ground.limit for ground in GROUNDS] == list(asdict(DEFAULT_LIMITS))
    for ground in GROUNDS:
        assert ground.grade in "ABC"
        assert ground.source
        assert ground.lowest <= DEFAULT_LIMITS.of(ground.limit) <= ground.highest


@pytest.mark.parametrize("limit", [ground.limit for ground in GROUNDS])
def test_out_of_range_is_refused_with_the_range_and_what_stays(limit):
    ground = ground_of(limit)
    for value in (ground.lowest - 1, ground.highest + 1, float("nan"), float("inf"), float("-inf")):
        with pytest.raises(Refused) as refused:
            with_limit(DEFAULT_LIMITS, limit, value)
        assert f"from {ground.lowest:g} to {ground.highest:g}" in refused.value.words
        assert f"stays at {DEFAULT_LIMITS.of(limit):g}" in refused.value.words
        assert refused.value.field == limit


@pytest.mark.parametrize(
    ("limit", "value"), [("capacity_hold", 4), ("capacity_small", 0), ("cap_tight", 6), ("cap_small", 1)]
)
def test_two_that_contradict_each_other_are_refused(limit, value):
    with pytest.raises(Refused, match="stays at"):
        with_limit(DEFAULT_LIMITS, limit, value)


def test_both_ends_of_a_range_can_be_used():
    assert with_limit(DEFAULT_LIMITS, "distress_hold", 1).distress_hold == 1
    assert with_limit(DEFAULT_LIMITS, "distress_hold", 100).distress_hold == 100


def test_nothing_noted_is_the_defaults():
    assert noted().limits == DEFAULT_LIMITS
    assert noted().passed_over == ()


def test_the_latest_entry_of_each_counts_and_an_empty_one_is_the_default_again():
    found = noted(("cap_small", "9"), ("cap_small", "7.5"), ("distress_hold", "60"), ("distress_hold", ""))
    assert found.limits == replace(DEFAULT_LIMITS, cap_small=7.5)
    assert found.passed_over == ()


@pytest.mark.parametrize("value", ["101", "0", "-5", "nan", "inf", "kaputt", "0x20", " ", "9" * 400])
def test_a_damaged_entry_leaves_the_default_and_is_said(value):
    found = noted(("cap_small", "9"), ("distress_hold", value))
    assert found.limits == replace(DEFAULT_LIMITS, cap_small=9)
    (said,) = found.passed_over
    assert "Distress" in said
    assert "the default of 80 stays" in said


def test_two_that_contradict_each_other_in_the_record_are_both_passed_over():
    found = noted(("cap_tight", "20"), ("cap_small", "4"), ("distress_hold", "70"))
    assert found.limits == replace(DEFAULT_LIMITS, distress_hold=70)
    assert len(found.passed_over) == 2


def test_a_name_that_there_is_not_is_said_and_changes_nothing():
    found = noted(("luck", "7"))
    assert found.limits == DEFAULT_LIMITS
    assert "luck" in found.passed_over[0]
