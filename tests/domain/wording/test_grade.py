"""How many years of school a text asks for."""

import pytest

from practice_desk.domain.wording.grade import grade


def test_it_is_the_formula_over_words_sentences_and_syllables() -> None:
    """Eight words in two sentences, with nine syllables in all."""
    assert grade("Walk to the shop. Buy some red apples.") == pytest.approx(
        0.39 * 8 / 2 + 11.8 * 9 / 8 - 15.59
    )


def test_longer_words_and_longer_sentences_ask_for_more() -> None:
    plain = grade("Write down one thought. Look at it again.")
    assert grade("Write down one thought and look at it again") > plain
    assert grade("Document a maladaptive cognition. Evaluate it again.") > plain + 8


def test_a_line_of_its_own_is_a_sentence_and_marks_in_a_row_are_one() -> None:
    assert (
        grade("Sit down\nBreathe out") == grade("Sit down. Breathe out.") == grade("Sit down! Breathe out...")
    )


def test_figures_and_a_point_within_them_count_for_nothing() -> None:
    assert grade("Sit for 2.5 minutes") == grade("Sit for minutes")


@pytest.mark.parametrize("text", ["", "  ", "10", "…", "日本語"])
def test_without_words_there_is_no_grade(text: str) -> None:
    assert grade(text) == 0.0
