"""A change is said by the scale's own thresholds, up and down alike, and never explained."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from practice_desk.domain.measure import (
    GAD7,
    PHQ9,
    SHIPPED,
    Measure,
    OwnScale,
    Reading,
    Scale,
    Since,
    bands_from,
    change_words,
    course,
    story_words,
)

MADE = datetime(2026, 11, 26, 10, tzinfo=UTC)
THEN, NOW = date(2026, 11, 3), date(2026, 11, 26)


def said(scale: Scale, before: int, after: int, *, first: bool = False) -> str:
    return change_words(scale, Since(before, THEN, first), after, NOW)


@pytest.mark.parametrize(
    ("before", "after", "words"),
    [
        (20, 14, "down 6 since 3 Nov – more than the usual wobble of the scale (reliable change 6)"),
        (
            20,
            15,
            (
                "down 5 since 3 Nov – noticeable (5 or more), still within the usual wobble of the scale"
                " (reliable change 6)"
            ),
        ),
        (
            20,
            16,
            "down 4 since 3 Nov – about the same, within the usual wobble of the scale (reliable change 6)",
        ),
        (14, 20, "up 6 since 3 Nov – more than the usual wobble of the scale (reliable change 6)"),
        (
            16,
            20,
            "up 4 since 3 Nov – about the same, within the usual wobble of the scale (reliable change 6)",
        ),
        (12, 12, "the same as 3 Nov"),
    ],
)
def test_the_ladder_of_the_phq9(before: int, after: int, words: str) -> None:
    assert said(PHQ9, before, after) == words


@pytest.mark.parametrize("scale", SHIPPED)
def test_up_and_down_are_said_by_the_same_rule(scale: Scale) -> None:
    for before in range(scale.highest + 1):
        for after in range(before):
            down = said(scale, before, after).partition(";")[0]
            up = said(scale, after, before).partition(";")[0]
            assert up == down.replace("down", "up")


@pytest.mark.parametrize(
    ("before", "after", "side"),
    [(10, 9, "now below 10"), (9, 10, "now 10 or above"), (11, 10, ""), (9, 8, ""), (10, 10, "")],
)
def test_crossing_the_line_is_said(before: int, after: int, side: str) -> None:
    assert said(PHQ9, before, after).partition("; ")[2] == side


def test_half_is_said_of_the_first_total_only_and_from_ten() -> None:
    half = "half of the first total or less"
    assert said(PHQ9, 20, 10, first=True).endswith(half)
    assert half not in said(PHQ9, 20, 11, first=True)
    assert half not in said(PHQ9, 20, 10)
    assert half not in said(PHQ9, 9, 2, first=True)
    assert said(PHQ9, 10, 5, first=True).endswith(half)


def test_another_year_is_named() -> None:
    assert "3 Nov 2025" in change_words(PHQ9, Since(9, date(2025, 11, 3)), 9, NOW)


def test_a_scale_without_thresholds_says_how_far_and_no_more() -> None:
    assert said(OwnScale("s", "ORS", MADE, 0, 40).scale, 20, 26) == "up 6 since 3 Nov"


@pytest.mark.parametrize("scale", SHIPPED)
def test_nothing_is_explained_praised_or_called_a_risk(scale: Scale) -> None:
    every = {
        said(scale, before, after, first=first)
        for before in range(scale.highest + 1)
        for after in range(scale.highest + 1)
        for first in (True, False)
    }
    words = " ".join(every).lower()
    for banned in ("because", "due to", "thanks", "risk", "safe", "diagnos", "disorder", "well done", "improv",
                   "better", "worse", "recover", "remission"):  # fmt: skip
        assert banned not in words


def entered(day: int, *answers: int | None, total: int | None = None, seen: str = "") -> Measure:
    return Measure(f"m{day}", "c", "phq9", date(2026, 11, day), MADE, answers, None, total, seen)


class TestCourse:
    def test_it_runs_oldest_first_whatever_the_order_given(self) -> None:
        told = course(PHQ9, [entered(20, total=8), entered(3, total=16), entered(10, total=14)])
        assert [reading.measure.total for reading in told] == [16, 14, 8]
        assert told[0].since_last == told[0].since_first == ""
        assert told[1].since_last.startswith("down 2 since the first, 3 Nov")
        assert told[1].since_first == ""
        assert told[2].since_last.startswith("down 6 since 10 Nov")
        assert told[2].since_first.startswith("down 8 since the first, 3 Nov")

    def test_what_has_no_total_is_compared_with_nothing_and_nothing_with_it(self) -> None:
        told = course(PHQ9, [entered(3, total=16), entered(10, *[3] * 7, None, None), entered(20, total=10)])
        assert told[1].words == "7 of 9 answered, so no total"
        assert (told[1].since_last, told[1].since_first) == ("", "")
        assert told[2].since_last.startswith("down 6 since the first, 3 Nov")

    def test_the_story_says_the_change_and_what_was_seen(self) -> None:
        told = course(PHQ9, [entered(3, total=16), entered(10, total=16, seen="Asked, plan gone through.")])
        assert story_words(told[0]) == ""
        assert story_words(told[1]) == (
            "The same as the first, 3 Nov. Item 9 was seen: “Asked, plan gone through.”"
        )

    def test_a_scale_that_begins_elsewhere_says_its_range(self) -> None:
        bands = bands_from((-1, "low"), (5, "high"), lowest=-5, highest=5)
        scale = replace(OwnScale("s", "Balance", MADE, -5, 5, bands=bands).scale)
        measure = replace(entered(3, total=-1), scale="s")
        assert Reading(measure, scale).words == "-1 (-5 to 5), low"


def test_gad7_thresholds_coincide_so_noticeable_is_never_said_apart() -> None:
    assert "noticeable" not in said(GAD7, 10, 6)
    assert "about the same" in said(GAD7, 10, 7)
