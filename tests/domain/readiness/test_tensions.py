"""Answers that pull apart are said, the cautious one counts, and ordinary answers are left in peace."""

import pytest

from practice_desk.domain.readiness import DEFAULT_LIMITS, KEYS, Answer, Answers, Lean, tensions, weigh

FITS = dict.fromkeys(KEYS, Answer.YES) | {"steadying": Answer.NO, "plate_full": Answer.NO}


@pytest.mark.parametrize(
    ("more", "words", "lean"),
    [
        ({"said_no": True}, "They said no", Lean.HOLD),
        ({"acute": ("panic_now",)}, "something acute is ticked", Lean.HOLD),
        ({"distress": 80}, "distress is 80", Lean.HOLD),
        ({"capacity": 3}, "room for one more thing is 3", Lean.SMALL),
    ],
)
def test_the_more_cautious_of_two_counts_and_it_is_said(more, words, lean):
    answers = Answers(FITS, **more)
    said = tensions(answers, DEFAULT_LIMITS)
    assert any(words in sentence and "count" in sentence for sentence in said)
    assert weigh(answers).lean is lean


@pytest.mark.parametrize("more", [{}, {"distress": 79}, {"capacity": 4}, {"confidence": 0}])
def test_nothing_is_said_where_nothing_pulls_apart(more):
    assert tensions(Answers(FITS, **more), DEFAULT_LIMITS) == ()
    assert tensions(Answers({}, said_no=True), DEFAULT_LIMITS) == ()
