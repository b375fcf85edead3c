"""Every combination of the nine answers, against the table written out a second time, in another way."""

from dataclasses import replace
from itertools import islice, product

import pytest

from practice_desk.domain.readiness import DEFAULT_LIMITS, KEYS, Answer, Answers, Lean, Limits, weigh

WAYS = (None, *Answer)
NUMBERS = (
    {},
    {"capacity": 1},
    {"capacity": 1.5},
    {"capacity": 3},
    {"capacity": 3.5},
    {"distress": 79.5},
    {"distress": 80},
    {"confidence": 6.9},
    {"confidence": 7},
    {"said_no": True},
    {"acute": ("panic_now",)},
)
CAUTIOUS_YES = {"steadying", "plate_full"}
ORDER = {"assign": 0, "small": 1, "talk_first": 2, "hold": 3}


def table(given, *, capacity=None, distress=None, confidence=None, said_no=False, acute=()):
    """The table, column by column, on plain strings."""
    plain = dict.fromkeys(KEYS, "unsure") | given
    steadying, plate_full, wants, curious, small_steps, time, goal, tried, alliance = plain.values()
    if acute or said_no or steadying == "yes" or time == "no":
        return "hold"
    if (distress or 0) >= 80 or (capacity is not None and capacity <= 1):
        return "hold"
    if plate_full == "yes" and (time == "unsure" or wants == "no"):
        return "hold"
    if goal != "yes" or wants == "no" or alliance == "no" or "yes" not in (wants, curious, small_steps):
        return "talk_first"
    if plate_full == "yes" or tried != "yes" or "unsure" in (steadying, plate_full, time, alliance):
        return "small"
    if (capacity is not None and capacity <= 3) or (confidence is not None and confidence < 7):
        return "small"
    return "assign"


ROWS = tuple(product(WAYS, repeat=len(KEYS)))
"""Every combination, so ordered that question `place` moves on by one answer every 4 ** (8 - place) rows."""


def answered(row):
    return {key: answer for key, answer in zip(KEYS, row, strict=True) if answer is not None}


@pytest.fixture(scope="module")
def leans():
    """The lean of every combination, in the order of ROWS."""
    return [weigh(Answers(answered(row))).lean for row in ROWS]


def test_every_combination_leans_as_the_table_says(leans):
    assert len(leans) == 4**9
    assert all(lean == table(answered(row)) for row, lean in zip(ROWS, leans, strict=True))


@pytest.mark.parametrize("numbers", NUMBERS, ids=str)
def test_numbers_and_flags_lean_as_the_table_says(numbers):
    """A quarter of the ways to answer; what is left open reads as unsure, which another test shows."""
    for row in islice(product(Answer, repeat=len(KEYS)), None, None, 4):
        given = answered(row)
        assert weigh(Answers(given, **numbers)).lean == table(given, **numbers), (given, numbers)


def step_to_caution(key, answer):
    """How many places further in WAYS the next more cautious answer stands, 0 where there is none."""
    if answer is None:
        return 0
    scale = [Answer.NO, Answer.UNSURE, Answer.YES]
    if key not in CAUTIOUS_YES:
        scale.reverse()
    further = scale[min(scale.index(answer) + 1, 2)]
    return WAYS.index(further) - WAYS.index(answer)


def test_no_step_towards_caution_is_ever_bolder(leans):
    caution = [lean.caution for lean in leans]
    taken = 0
    for place, key in enumerate(KEYS):
        steps = {answer: step_to_caution(key, answer) * 4 ** (8 - place) for answer in WAYS}
        for number, row in enumerate(ROWS):
            step = steps[row[place]]
            taken += step != 0
            assert caution[number + step] >= caution[number], (row, key)
    assert taken == 9 * 2 * 4**8


def test_an_open_answer_leans_as_unsure_does(leans):
    for place in range(len(KEYS)):
        step = WAYS.index(Answer.UNSURE) * 4 ** (8 - place)
        assert all(
            leans[number] is leans[number + step] for number, row in enumerate(ROWS) if row[place] is None
        )


def test_nothing_outweighs_a_hold(leans):
    steadying, time = KEYS.index("steadying"), KEYS.index("time")
    holding = [
        lean
        for row, lean in zip(ROWS, leans, strict=True)
        if row[steadying] is Answer.YES or row[time] is Answer.NO
    ]
    assert len(holding) == 2 * 4**8 - 4**7
    assert set(holding) == {Lean.HOLD}


def test_settled_is_true_exactly_when_no_open_answer_could_change_the_lean(leans):
    """Worked out the long way: by trying every way to fill in what is open, for a spread of cases."""
    tried = 0
    for number in range(0, len(ROWS), 97):
        row = ROWS[number]
        still_open = [place for place, answer in enumerate(row) if answer is None]
        if len(still_open) > 4:
            continue
        steps = [[WAYS.index(answer) * 4 ** (8 - place) for answer in Answer] for place in still_open]
        reached = {leans[number + sum(filling)] for filling in product(*steps)}
        outcome = weigh(Answers(answered(row)))
        assert outcome.settled is (len(reached) == 1), row
        assert outcome.open == tuple(KEYS[place] for place in still_open)
        tried += 1
    assert tried > 2000


@pytest.mark.parametrize(
    ("name", "scale"),
    [
        ("capacity", (10, 3.1, 3, 2.9, 1.1, 1, 0)),
        ("distress", (0, 79, 79.9, 80, 100)),
        ("confidence", (10, 7, 6.9, 0)),
        ("said_no", (False, True)),
        ("acute", ((), ("recent_trauma",), ("recent_trauma", "panic_now"))),
    ],
)
def test_no_number_or_flag_moved_towards_caution_is_ever_bolder(name, scale):
    for row in product((Answer.YES, Answer.NO), repeat=len(KEYS)):
        given = answered(row)
        outcomes = [weigh(Answers(given, **{name: value})) for value in scale]
        cautions = [outcome.lean.caution for outcome in outcomes]
        caps = [1e9 if o.cap_minutes_per_day is None else o.cap_minutes_per_day for o in outcomes]
        assert cautions == sorted(cautions), (given, name)
        assert caps == sorted(caps, reverse=True), (given, name)


OTHER_LIMITS = (
    Limits(
        capacity_hold=0, capacity_small=0, distress_hold=100, confidence_small=0, cap_tight=1, cap_small=1
    ),
    Limits(
        capacity_hold=10, capacity_small=10, distress_hold=1, confidence_small=10, cap_tight=30, cap_small=60
    ),
    Limits(
        capacity_hold=2, capacity_small=6.5, distress_hold=55, confidence_small=9, cap_tight=4, cap_small=12
    ),
)
ORDER_OF = {Answer.YES: 1, Answer.UNSURE: 2, Answer.NO: 3}
SCALES = {"capacity": (10, 6, 3, 1, 0), "distress": (0, 50, 80, 100), "confidence": (10, 8, 6, 0)}


@pytest.fixture(scope="module", params=OTHER_LIMITS, ids=["lowest", "highest", "between"])
def other_limits(request):
    return request.param


def test_with_changed_limits_a_check_without_numbers_leans_as_before(leans, other_limits):
    """Without a ruler the limits have nothing to read, so that what is shown above of all 4 ** 9 holds."""
    for row, lean in zip(ROWS[::13], leans[::13], strict=True):
        assert weigh(Answers(answered(row)), other_limits).lean is lean


@pytest.mark.parametrize("name", SCALES)
def test_with_changed_limits_no_step_towards_caution_is_ever_bolder(other_limits, name):
    for row in product(Answer, repeat=len(KEYS)):
        if sum(map(ORDER_OF.get, row)) % 5:
            continue
        outcomes = [weigh(Answers(answered(row), **{name: value}), other_limits) for value in SCALES[name]]
        cautions = [outcome.lean.caution for outcome in outcomes]
        caps = [1e9 if one.cap_minutes_per_day is None else one.cap_minutes_per_day for one in outcomes]
        assert cautions == sorted(cautions), row
        assert caps == sorted(caps, reverse=True), row


@pytest.mark.parametrize("numbers", [{}, {"capacity": 2}, {"distress": 60}, {"confidence": 8}], ids=str)
def test_with_changed_limits_no_answer_moved_towards_caution_is_ever_bolder(other_limits, numbers):
    caution = {
        row: weigh(Answers(answered(row), **numbers), other_limits).lean.caution
        for row in product(Answer, repeat=len(KEYS))
    }
    for row, lean in caution.items():
        for place, key in enumerate(KEYS):
            further = WAYS[WAYS.index(row[place]) + step_to_caution(key, row[place])]
            assert caution[(*row[:place], further, *row[place + 1 :])] >= lean, (row, key)


@pytest.mark.parametrize("holding", [{"acute": ("panic_now",)}, {"said_no": True}], ids=str)
def test_with_changed_limits_nothing_outweighs_a_hold(other_limits, holding):
    for row in islice(product(Answer, repeat=len(KEYS)), None, None, 3):
        outcome = weigh(
            Answers(answered(row), capacity=10, distress=0, confidence=10, **holding), other_limits
        )
        assert outcome.lean is Lean.HOLD
        assert outcome.cap_minutes_per_day == other_limits.cap_tight


def test_a_limit_moved_towards_caution_never_makes_the_lean_bolder():
    steps = (
        ("capacity_hold", (0, 1, 3), {"capacity": 1}),
        ("capacity_small", (1, 3, 10), {"capacity": 4}),
        ("distress_hold", (100, 80, 40), {"distress": 60}),
        ("confidence_small", (0, 7, 10), {"confidence": 7}),
    )
    for row in islice(product(Answer, repeat=len(KEYS)), None, None, 7):
        for name, values, numbers in steps:
            leans = [
                weigh(
                    Answers(answered(row), **numbers), replace(DEFAULT_LIMITS, **{name: value})
                ).lean.caution
                for value in values
            ]
            assert leans == sorted(leans), (row, name)
