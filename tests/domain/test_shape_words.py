"""Sentences made from a shape: read by the client, and by the wording checks without a note."""

import itertools

import pytest
from test_handout import NEVER, THURSDAY

from practice_desk.domain.handout_parts import Line, Table, part_words
from practice_desk.domain.handout_shape import HARD_COLUMNS, after, before
from practice_desk.domain.shape import (
    MOST_DAYS,
    MOST_TIMES,
    Experiment,
    Ladder,
    Rung,
    Skill,
    Tracking,
    TrackingScale,
)
from practice_desk.domain.shape_words import legend, times_of_day, tracking_sentence
from practice_desk.domain.wording import review
from practice_desk.domain.wording.grade import grade

THINGS = (
    *(
        "energy",
        "Sleep",
        "worry",
        "pain",
        "craving",
        "mood",
        "tension",
        "panic",
        "anger",
        "headaches",
        "stress",
    ),
    *("arguments at home", "how drained you feel", "times you check the door", "the urge to check"),
    *("cups of coffee", "how often the feeling came up", "how strong the feeling was", "what came first"),
)
HIGHEST_GRADE = 6.0


@pytest.mark.parametrize("scale", list(TrackingScale))
@pytest.mark.parametrize("what", THINGS)
def test_no_sentence_of_ours_is_worth_a_second_look(what: str, scale: TrackingScale) -> None:
    for times, days in itertools.product(range(1, MOST_TIMES + 1), range(1, MOST_DAYS + 1)):
        sentence = tracking_sentence(Tracking(what, scale, times, days))
        seen = review(sentence)
        assert seen.english
        assert seen.notes == (), sentence
        assert seen.weekly_minutes is None, "how long it takes was not said"


def test_the_sentence_says_what_how_often_and_how_long() -> None:
    assert tracking_sentence(Tracking("energy", TrackingScale.TEN, 3, 4)) == (
        "Jot down your energy, 0 to 10, three times a day, for four days."
    )
    assert tracking_sentence(Tracking("Cups of coffee.", TrackingScale.COUNT, 1, 1)) == (
        "Count your cups of coffee, once a day, for one day."
    )
    assert tracking_sentence(Tracking("the urge to check", TrackingScale.TICK, 2, 14)) == (
        "Tick a box for the urge to check, twice a day, for fourteen days."
    )
    assert tracking_sentence(Tracking("MS symptoms", TrackingScale.HUNDRED, 1, 7)).startswith(
        "Jot down your MS symptoms, 0 to 100"
    )


@pytest.mark.parametrize("what", ["", "  ", "..."])
def test_nothing_named_makes_no_sentence(what: str) -> None:
    assert tracking_sentence(Tracking(what)) == ""


def test_a_day_has_as_many_names_as_times() -> None:
    assert [len(times_of_day(times)) for times in range(1, MOST_TIMES + 1)] == [1, 2, 3]


def _ours() -> list[str]:
    """Every sentence, heading and caption that we put on a page."""
    empty = (
        Experiment("x", 1, "x", "x", "x"),
        Ladder((Rung("x"), Rung("x")), 0, "x"),
        Skill("x", "x\nx", "x"),
    )
    shapes = (*empty, *(Tracking("x", scale) for scale in TrackingScale))
    sections = [
        section
        for shape in shapes
        for fill_in in (True, False)
        for section in (*before(shape, fill_in=fill_in), *after(shape, (), THURSDAY, "a1", fill_in=fill_in))
    ]
    texts = [section.heading for section in sections] + [section.text for section in sections]
    texts += [
        word
        for section in sections
        for part in section.parts
        if isinstance(part, Line | Table)
        for word in part_words(part)
    ]
    return sorted({text for text in (*texts, *HARD_COLUMNS) if len(text) > 3})


@pytest.mark.parametrize("text", _ours())
def test_a_client_reads_it_without_effort_and_without_a_wince(text: str) -> None:
    assert len(text.split()) < 4 or grade(text) <= HIGHEST_GRADE
    assert not [word for word in NEVER if word in f" {text.casefold()} "]


@pytest.mark.parametrize("scale", list(TrackingScale))
def test_every_scale_says_that_less_is_fine_or_what_its_ends_mean(scale: TrackingScale) -> None:
    assert legend(scale).endswith(".")
    assert grade(legend(scale)) <= HIGHEST_GRADE


def test_a_made_sentence_reads_as_easily() -> None:
    for scale, times in itertools.product(TrackingScale, range(1, MOST_TIMES + 1)):
        assert grade(tracking_sentence(Tracking("mood", scale, times, 7))) <= HIGHEST_GRADE
