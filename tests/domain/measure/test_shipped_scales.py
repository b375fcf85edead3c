"""The two questionnaires stand word for word as their authors publish them, with every number's source."""

from itertools import pairwise

import pytest

from practice_desk.domain.measure import GAD7, PHQ9, SHIPPED, Scale, numbers

PHQ9_SHEET = """
Little interest or pleasure in doing things
Feeling down, depressed, or hopeless
Trouble falling or staying asleep, or sleeping too much
Feeling tired or having little energy
Poor appetite or overeating
Feeling bad about yourself — or that you are a failure or have let yourself or your family down
Trouble concentrating on things, such as reading the newspaper or watching television
Moving or speaking so slowly that other people could have noticed? Or the opposite — being so fidgety or restless \
that you have been moving around a lot more than usual
Thoughts that you would be better off dead or of hurting yourself in some way
"""
GAD7_SHEET = """
Feeling nervous, anxious or on edge
Not being able to stop or control worrying
Worrying too much about different things
Trouble relaxing
Being so restless that it is hard to sit still
Becoming easily annoyed or irritable
Feeling afraid as if something awful might happen
"""


@pytest.mark.parametrize(("scale", "sheet"), [(PHQ9, PHQ9_SHEET), (GAD7, GAD7_SHEET)])
def test_the_items_stand_word_for_word(scale: Scale, sheet: str) -> None:
    assert list(scale.items) == sheet.strip().splitlines()
    assert scale.options == ("Not at all", "Several days", "More than half the days", "Nearly every day")


def test_the_instruction_stands_word_for_word() -> None:
    asked = "Over the last 2 weeks, how often have you been bothered by"
    assert PHQ9.instruction == f"{asked} any of the following problems?"
    assert GAD7.instruction == f"{asked} the following problems?"


@pytest.mark.parametrize("scale", SHIPPED)
def test_who_owns_them_and_that_they_may_be_shown_is_said(scale: Scale) -> None:
    assert "© Pfizer Inc." in scale.attribution
    assert "No permission required to reproduce, translate, display or distribute." in scale.attribution


@pytest.mark.parametrize("scale", SHIPPED)
def test_every_total_lies_in_exactly_one_band(scale: Scale) -> None:
    assert scale.highest == 3 * len(scale.items)
    for total in range(scale.lowest, scale.highest + 1):
        assert sum(band.low <= total <= band.high for band in scale.bands) == 1
    assert all(before.high + 1 == after.low for before, after in pairwise(scale.bands))
    assert scale.band(scale.highest + 1) is None


@pytest.mark.parametrize(
    ("scale", "edges"),
    [
        (
            PHQ9,
            {
                0: "minimal", 4: "minimal", 5: "mild", 9: "mild", 10: "moderate", 14: "moderate",
                15: "moderately severe", 19: "moderately severe", 20: "severe", 27: "severe",
            },
        ),
        (
            GAD7,
            {
                0: "minimal", 4: "minimal", 5: "mild", 9: "mild", 10: "moderate", 14: "moderate",
                15: "severe", 21: "severe",
            },
        ),
    ],
)  # fmt: skip
def test_the_edges_of_the_bands(scale: Scale, edges: dict[int, str]) -> None:
    assert {total: scale.band(total).words for total in edges} == edges  # type: ignore[union-attr]


def test_the_thresholds_stand_with_their_sources() -> None:
    assert [(PHQ9.noticeable.points, PHQ9.reliable.points)] == [(5, 6)]  # type: ignore[union-attr]
    assert [(GAD7.noticeable.points, GAD7.reliable.points)] == [(4, 4)]  # type: ignore[union-attr]
    for scale in SHIPPED:
        for number in (scale.noticeable, scale.reliable, scale.cutoff, scale.halved_from):
            assert number is not None
            assert any(letter.isdigit() for letter in number.source) or "convention" in number.source
        assert scale.bands_source


@pytest.mark.parametrize("scale", SHIPPED)
def test_there_is_no_total_until_every_item_has_an_answer(scale: Scale) -> None:
    count = len(scale.items)
    for place in range(count):
        answers: list[int | None] = [1] * count
        answers[place] = None
        assert scale.total(answers) is None
    assert scale.total([1] * (count - 1)) is None
    assert scale.total([]) is None
    assert scale.total([0] * count) == 0
    assert scale.total([3] * count) == scale.highest


def test_item_nine_asks_first_whatever_the_rest_is() -> None:
    open_before: list[int | None] = [None] * 8
    for others in (open_before, [0] * 8, [3] * 8):
        assert [PHQ9.asks_first([*others, nine]) for nine in (None, 0, 1, 2, 3)] == [
            False, False, True, True, True,
        ]  # fmt: skip
    assert not PHQ9.asks_first([3] * 8)
    assert not GAD7.asks_first([3] * 7)


@pytest.mark.parametrize("scale", SHIPPED)
def test_whose_wording_it_is_stands_with_the_numbers(scale: Scale) -> None:
    assert "phqscreeners.com" in scale.words_source
    assert f"Wording: {scale.words_source}." in numbers(scale)


@pytest.mark.parametrize("scale", SHIPPED)
def test_the_question_that_counts_for_nothing_stands_word_for_word(scale: Scale) -> None:
    assert scale.extra is not None
    assert scale.extra.text == (
        "If you checked off any problems, how difficult have these problems made it for you to do your work,"
        " take care of things at home, or get along with other people?"
    )
    assert scale.extra.options == (
        "Not difficult at all",
        "Somewhat difficult",
        "Very difficult",
        "Extremely difficult",
    )
