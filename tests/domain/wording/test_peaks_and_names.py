"""A rating at its peak is an acute state, and a name is no slip of the keys."""

import pytest

from practice_desk.domain.wording import Fields, review
from practice_desk.domain.wording.acts.phrases import phrases
from practice_desk.domain.wording.reading.text import read


@pytest.mark.parametrize("rate", ["9/10", "10/10", "9 out of 10", "9.5/10", "95/100"])
def test_from_nine_tenths_on_a_rating_is_acute(rate: str) -> None:
    assert "acute" in phrases(read(f"At {rate}, write out the evidence."))
    assert review(f"At {rate}, list the evidence for and against.").unsafe_timing


@pytest.mark.parametrize("rate", ["8/10", "4 out of 10", "60/100", "9/100"])
def test_below_it_is_not(rate: str) -> None:
    assert "acute" not in phrases(read(f"At {rate}, write out the evidence."))


@pytest.mark.parametrize("text", ["Ring Debs at six.", "Walk with Debs to the pond on Sunday."])
def test_a_name_is_not_read_as_a_word_that_looks_like_it(text: str) -> None:
    assert "debs" in read(text).words
    assert not review(text).hard_to_read


def test_a_slip_in_a_day_is_mended_though_it_stands_large() -> None:
    assert read("Ring Jo on Snuday.").words[-1] == "sun"


def test_a_slip_that_opens_a_sentence_or_stands_small_is_mended() -> None:
    assert read("Rnig Jo.").words[0] == "ring"
    assert "morning" in read("Each mornnig one line.").words


def test_fields_are_heard_as_if_written_behind_the_text() -> None:
    text = "Practise box breathing."
    assert review(text).vague
    assert not review(text, Fields(when="every morning")).vague
    assert not review(text, Fields(minutes=5, times_per_week=3)).vague


def test_good_wishes_at_the_end_change_no_verdict() -> None:
    text = "Text Sam on Tuesday."
    assert review(f"{text} Have a good week.") == review(text)
