"""A page for each shape: what stands on it, in which order, and what is left for the client to fill in."""

from dataclasses import replace
from itertools import product

import pytest
from test_handout import ENERGY, NEVER, page

from practice_desk.domain.handout import Handout, PageChoices, as_text
from practice_desk.domain.handout_parts import Line, Section, Space, Steps, Table
from practice_desk.domain.handout_shape import together
from practice_desk.domain.shape import Experiment, Ladder, Rung, Shape, Skill, Tracking, TrackingScale

EXPERIMENT = Experiment(
    "If I say no, they will be cross", 80, "A sigh, or no answer", "What they say", "Somebody kind"
)
LADDER = Ladder((Rung("Look in", 20), Rung("Go in for 5 minutes", 40), Rung("Pay", 60)), 1, "Your phone")
TRACKING = Tracking("energy", TrackingScale.TEN, 3, 4)
SKILL = Skill("Slow breathing", "Sit down\nIn for four\nOut for six", "The chair")
SHAPES = (EXPERIMENT, LADDER, TRACKING, SKILL)
BARE = PageChoices(boxes=False)


def with_shape(shape: Shape | None, choices: PageChoices | None = None, **plan: object) -> Handout:
    return page(replace(ENERGY, shape=shape, **plan), choices=choices)  # pyright: ignore[reportArgumentType]


def headings(handout: Handout) -> list[str]:
    return [section.heading for section in handout.sections]


def under(handout: Handout, heading: str) -> Section:
    return next(section for section in handout.sections if section.heading == heading)


def test_an_experiment_goes_from_the_thought_to_what_one_makes_of_it() -> None:
    handout = with_shape(EXPERIMENT)
    assert headings(handout) == [
        "The thought",
        "What you expect",
        "What",
        "When",
        "How often and how long",
        "Why",
        "How you will know",
        "To keep it safe",
        "If the day runs away",
        "What happened",
        "What you make of it now",
    ]
    assert under(handout, "The thought").parts == (
        Line("How true it feels today", "not true at all", "fully true", 80),
    )
    assert under(handout, "What happened").parts == (Space(3),)
    line, space = under(handout, "What you make of it now").parts
    assert isinstance(line, Line)
    assert line.mark is None
    assert space == Space(2)
    assert handout.boxes == ()
    assert "filled in or not" in handout.note


def test_without_a_belief_nothing_is_rated() -> None:
    handout = with_shape(Experiment(prediction="It rains"))
    assert "The thought" not in headings(handout)
    assert under(handout, "What you make of it now").parts == (Space(2),)


def test_a_ladder_has_its_rung_on_top_and_the_whole_of_it_below() -> None:
    handout = with_shape(LADDER)
    assert handout.title == "Go in for 5 minutes"
    assert under(handout, "The whole ladder").parts == (Steps(("Look in", "Go in for 5 minutes", "Pay"), 1),)
    assert under(handout, "Try it without").text == "Your phone."
    assert handout.boxes == ()
    (table,) = under(handout, "How hard it was").parts
    assert table == Table(("Before", "Hardest", "After"), ("Fri", "Sat", "Sun", "Mon"))


def test_a_ladder_tried_once_has_one_row_without_a_name() -> None:
    (table,) = under(with_shape(LADDER, times_per_week=None), "How hard it was").parts
    assert table == Table(("Before", "Hardest", "After"), ("",))


def test_a_ladder_that_nobody_stands_on_keeps_what_was_written_on_top() -> None:
    assert with_shape(replace(LADDER, at=None)).title == page().title
    assert "The whole ladder" not in headings(with_shape(Ladder((Rung("Go in"),), 0)))


def test_tracking_is_a_table_of_days_from_tomorrow_with_its_scale_above() -> None:
    handout = with_shape(TRACKING, times_per_week=None)
    section = under(handout, "Your days")
    assert section.text == "0 is none at all, 10 is the most you can think of."
    (table,) = section.parts
    assert isinstance(table, Table)
    assert (table.columns, table.rows) == (("Morning", "Midday", "Evening"), ("Fri", "Sat", "Sun", "Mon"))
    assert [name.rsplit("~", 2)[1:] for name in table.fields[0]] == [
        ["20181123", "0"],
        ["20181123", "1"],
        ["20181123", "2"],
    ]
    assert "empty box" in under(handout, "If the day runs away").text


def test_a_day_with_one_box_names_no_time_and_words_get_room() -> None:
    (table,) = under(with_shape(replace(TRACKING, times_a_day=1)), "Your days").parts
    assert isinstance(table, Table)
    assert (table.columns, table.rows) == (("",), ("Fri", "Sat", "Sun", "Mon"))
    assert [len(names) for names in table.fields] == [1, 1, 1, 1]
    (table,) = under(with_shape(replace(TRACKING, scale=TrackingScale.WORDS)), "Your days").parts
    assert isinstance(table, Table)
    assert table.roomy


def test_our_own_sentence_gives_a_short_title_and_the_therapists_stays() -> None:
    ours = "Jot down your energy, 0 to 10, three times a day, for four days."
    assert with_shape(TRACKING, what=ours).title == "Jot down your energy"
    assert with_shape(TRACKING).title == page().title


def test_a_skill_says_what_was_practised_and_keeps_its_boxes() -> None:
    handout = with_shape(SKILL)
    assert headings(handout)[0] == "What we practised"
    assert under(handout, "What we practised").text == "Slow breathing."
    assert under(handout, "What we practised").parts == (Steps(("Sit down", "In for four", "Out for six")),)
    assert under(handout, "What helps").text == "The chair."
    assert handout.boxes == page().boxes
    assert (
        under(with_shape(Skill("Breathing", "In and out")), "What we practised").text
        == "Breathing. In and out."
    )


def test_without_boxes_nothing_is_left_to_fill_in_but_the_words_stay() -> None:
    for shape in SHAPES:
        handout = with_shape(shape, BARE)
        parts = [part for section in handout.sections for part in section.parts]
        assert not [part for part in parts if not isinstance(part, Steps)]
        assert "filled in" not in handout.note
    assert "What you expect" in headings(with_shape(EXPERIMENT, BARE))
    assert "The whole ladder" in headings(with_shape(LADDER, BARE))


def test_an_empty_shape_leaves_no_empty_heading() -> None:
    for shape, boxes in product((Experiment(), Ladder(), Skill()), (True, False)):
        for section in with_shape(shape, PageChoices(boxes=boxes)).sections:
            assert section.text or section.parts


def test_as_text_has_a_place_to_write_for_all_there_is_to_fill_in() -> None:
    experiment = as_text(with_shape(EXPERIMENT))
    assert "How true it feels today: 80\n(0 is not true at all, 100 is fully true)" in experiment
    assert "How true the thought feels now: ____" in experiment
    assert "What happened\n____" in experiment
    assert "2. Go in for 5 minutes ← this one" in as_text(with_shape(LADDER))
    assert "Sat: Before ____  Hardest ____  After ____" in as_text(with_shape(LADDER))
    assert "\nBefore ____  Hardest ____  After ____" in as_text(with_shape(LADDER, times_per_week=1))
    assert "Mon: Morning ____  Midday ____  Evening ____" in as_text(with_shape(TRACKING))
    assert "2. In for four\n3. Out for six" in as_text(with_shape(SKILL))


@pytest.mark.parametrize("shape", SHAPES)
def test_no_page_says_what_no_page_says(shape: Shape) -> None:
    for boxes in (True, False):
        said = as_text(with_shape(shape, PageChoices(boxes=boxes))).casefold()
        assert not [word for word in NEVER if word in said]


def test_looked_at_together_it_is_a_few_lines() -> None:
    assert together(EXPERIMENT) == (
        "The thought: If I say no, they will be cross (80 of 100 today)",
        "What you expect: A sigh, or no answer",
        "How you will know: What they say",
    )
    assert together(LADDER) == ("1. Look in", "→ 2. Go in for 5 minutes", "3. Pay")
    assert together(TRACKING) == ("0 is none at all, 10 is the most you can think of.",)
    assert together(SKILL) == ("Sit down", "In for four", "Out for six")
    assert together(None) == together(Experiment()) == ()
