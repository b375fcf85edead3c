"""The likely reasons come first: this client's own before the usual ones, and none is ever left out."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from practice_desk.domain.adjustment.history import HowItWent
from practice_desk.domain.barrier import BARRIERS
from practice_desk.domain.likely import USUAL, likely_first

CODES = [barrier.code for barrier in BARRIERS]
answers = st.lists(st.lists(st.sampled_from(CODES), max_size=4, unique=True), max_size=12)


def codes(outcome, earlier=()):
    return [barrier.code for barrier in likely_first(outcome, earlier)]


@given(st.none() | st.sampled_from(HowItWent), answers)
def test_every_reason_is_offered_once_and_their_own_lead(outcome, earlier):
    ordered = codes(outcome, earlier)
    assert sorted(ordered) == sorted(CODES)
    named = {code for answer in earlier for code in answer}
    assert set(ordered[: len(named)]) == named
    counts = [sum(code in answer for answer in earlier) for code in ordered]
    assert counts == sorted(counts, reverse=True)


@pytest.mark.parametrize("outcome", USUAL)
def test_without_earlier_answers_the_usual_ones_of_the_outcome_lead(outcome):
    assert tuple(codes(outcome)[:8]) == USUAL[outcome]
    assert set(USUAL[outcome]) <= set(CODES)


def test_of_equals_what_was_named_last_comes_first():
    assert codes(HowItWent.NOT, [["B_FEAR"], ["B_BORING"]])[:2] == ["B_BORING", "B_FEAR"]
    assert codes(HowItWent.NOT, [["B_FEAR"], ["B_FEAR"], ["B_BORING"]])[:2] == ["B_FEAR", "B_BORING"]


def test_something_worse_is_among_the_first_after_too_much():
    assert "B_WORSE" in codes(HowItWent.TOO_MUCH)[:8]
    assert "B_CRISIS" in codes(HowItWent.NOT)[:8]
