"""What came back: partial is normal, one line tells it, and a ladder moves only as the therapist chose."""

import pytest

from practice_desk.domain.found import (
    ExperimentFound,
    Found,
    LadderFound,
    Move,
    TrackingFound,
    accept_found,
    carried_on,
    found_words,
)
from practice_desk.domain.refused import Refused
from practice_desk.domain.shape import Experiment, Ladder, Rung, Shape, Skill, Tracking, TrackingScale

EXPERIMENT = Experiment("It will rain", 80)
LADDER = Ladder((Rung("Look in", 20), Rung("Go in", 50), Rung("Stay", 80)), 1, "a phone")
TRACKING = Tracking("energy", times_a_day=3, days=4)


@pytest.mark.parametrize("found", [None, ExperimentFound(), LadderFound(), TrackingFound(stood_out="  ")])
def test_nothing_said_is_nothing_kept(found: Found | None) -> None:
    assert accept_found(found) is None


@pytest.mark.parametrize(
    "found",
    [
        ExperimentFound(0),
        LadderFound(rung=0),
        LadderFound(move=Move.STAY),
        TrackingFound(0),
        TrackingFound(lowest="2"),
    ],
)
def test_a_part_is_enough(found: Found) -> None:
    assert accept_found(found) == found


@pytest.mark.parametrize(
    ("found", "words"),
    [
        (ExperimentFound(-1), "How true it seems now: a number from 0 to 100."),
        (LadderFound(before=101), "How hard before: a number from 0 to 100."),
        (LadderFound(peak=101), "How hard at its hardest: a number from 0 to 100."),
        (LadderFound(after=-1), "How hard after: a number from 0 to 100."),
        (TrackingFound(43), "How many came back: a number from 0 to 42."),
        (TrackingFound(-1), "How many came back: a number from 0 to 42."),
    ],
)
def test_what_is_no_number_is_said_in_a_sentence(found: Found, words: str) -> None:
    with pytest.raises(Refused) as refused:
        accept_found(found)
    assert refused.value.words == words


def test_no_more_comes_back_than_was_asked_for_or_lies_in_the_log() -> None:
    with pytest.raises(Refused) as refused:
        accept_found(TrackingFound(13), TRACKING)
    assert refused.value.words == "How many came back: a number from 0 to 12."
    assert accept_found(TrackingFound(12), TRACKING) == TrackingFound(12)
    assert accept_found(TrackingFound(14), TRACKING, 14) == TrackingFound(14)


@pytest.mark.parametrize("text", ["abc", "-5", "1e9", "11", "−1", "a 12 at night", "x3"])
@pytest.mark.parametrize("field", ["lowest", "highest", "typical"])
def test_on_a_scale_of_numbers_a_line_names_one_of_them(text: str, field: str) -> None:
    with pytest.raises(Refused, match=": a number from 0 to 10") as refused:
        accept_found(TrackingFound(**{field: text}), TRACKING)  # type: ignore[arg-type]
    assert refused.value.field == field


@pytest.mark.parametrize(
    ("scale", "text"),
    [
        (TrackingScale.TEN, "2, at night"),
        (TrackingScale.TEN, "about 5"),
        (TrackingScale.TEN, "5–6"),
        (TrackingScale.TEN, "10/10"),
        (TrackingScale.TEN, "6.5"),
        (TrackingScale.HUNDRED, "80 %"),
        (TrackingScale.COUNT, "12 times"),
        (TrackingScale.MINUTES, "7 h 30"),
        (TrackingScale.MINUTES, "7h30"),
        (TrackingScale.MINUTES, "45min"),
        (TrackingScale.MINUTES, "7:30"),
        (TrackingScale.TICK, "yes"),
        (TrackingScale.WORDS, "a lot"),
        (TrackingScale.TEN, ""),
    ],
)
def test_words_beside_the_number_are_free_and_so_is_a_scale_without_numbers(
    scale: TrackingScale, text: str
) -> None:
    asked = Tracking("energy", scale)
    assert (accept_found(TrackingFound(1, text), asked) or TrackingFound()).lowest == text


def test_minutes_are_asked_for_by_their_name() -> None:
    with pytest.raises(Refused, match="Mostly: minutes from 0 to 1440"):
        accept_found(TrackingFound(typical="long"), Tracking("sleep", TrackingScale.MINUTES))


@pytest.mark.parametrize(
    ("shape", "found", "words"),
    [
        (EXPERIMENT, ExperimentFound(55, "It did not"), "Belief before 80, after 55"),
        (Experiment("x"), ExperimentFound(55), "Belief after 55"),
        (LADDER, LadderFound(1, 40, 70, 0), "Rung 2 of 3, how hard before 40, at its hardest 70, after 0"),
        (LADDER, LadderFound(peak=70), "How hard at its hardest 70"),
        (LADDER, LadderFound(0), "Rung 1 of 3"),
        (TRACKING, TrackingFound(9, "2", "8", "5"), "9 of 12 came back, lowest 2, highest 8, mostly 5"),
        (TRACKING, TrackingFound(highest="a lot"), "highest a lot"),
        (TRACKING, ExperimentFound(5), ""),
        (EXPERIMENT, None, "Belief before 80"),
        (None, None, ""),
        (Skill("x"), None, ""),
    ],
)
def test_one_line_tells_it(shape: Shape | None, found: Found | None, words: str) -> None:
    assert found_words(shape, found) == ("" if found is None else words)


@pytest.mark.parametrize(
    ("found", "at"),
    [
        (None, 1),
        (LadderFound(1, peak=10), 1),
        (LadderFound(1, move=Move.STAY), 1),
        (LadderFound(1, move=Move.NEXT), 2),
        (LadderFound(1, move=Move.EASIER), 0),
        (LadderFound(0, move=Move.NEXT), 1),
        (LadderFound(move=Move.NEXT), 2),
        (LadderFound(2, move=Move.NEXT), 2),
        (LadderFound(0, move=Move.EASIER), 0),
    ],
)
def test_the_next_draft_stands_where_the_therapist_chose(found: Found | None, at: int) -> None:
    carried = carried_on(LADDER, found)
    assert isinstance(carried, Ladder)
    assert (carried.at, carried.rungs, carried.aids) == (at, LADDER.rungs, LADDER.aids)


def test_a_belief_is_rated_anew_and_the_rest_goes_on() -> None:
    assert carried_on(EXPERIMENT, ExperimentFound(55)) == Experiment("It will rain")
    assert carried_on(TRACKING, TrackingFound(3)) == TRACKING
    assert carried_on(None, None) is None


def test_an_empty_ladder_has_nowhere_to_go() -> None:
    assert carried_on(Ladder(), LadderFound(move=Move.NEXT)) == Ladder()
