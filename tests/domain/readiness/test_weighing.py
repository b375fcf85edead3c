"""What comes with a lean: reasons, the cap, what to do in its place, and when to look again."""

from itertools import product

import pytest

from practice_desk.domain.readiness import (
    ACUTE_FLAGS,
    DEFAULT_LIMITS,
    GROUNDS,
    KEYS,
    PARTS,
    QUESTIONS,
    Answer,
    Answers,
    Lean,
    Limits,
    weigh,
)
from practice_desk.domain.readiness.weighing import RULES

ALL_BOLD = {question.key: question.bold for question in QUESTIONS}


def bold_but(**answers):
    return ALL_BOLD | {key: Answer(answer) for key, answer in answers.items()}


def test_there_are_nine_questions_in_three_parts_and_thirteen_flags():
    assert (
        " ".join(KEYS) == "steadying plate_full wants curious small_steps time goal tried_together alliance"
    )
    assert [question.part for question in QUESTIONS] == [1, 1, 2, 2, 2, 2, 3, 3, 3]
    assert len(PARTS) == 3
    assert len({flag.code for flag in ACUTE_FLAGS}) == 13


def test_the_rules_stand_in_order_of_caution():
    cautions = [rule.toward.caution for rule in RULES]
    assert cautions == sorted(cautions, reverse=True)


def test_all_bold_answers_assign_without_a_cap():
    outcome = weigh(Answers(ALL_BOLD))
    assert (outcome.lean, outcome.settled, outcome.cap_minutes_per_day) == (Lean.ASSIGN, True, None)
    assert {reason.toward for reason in outcome.reasons} == {Lean.ASSIGN}
    assert outcome.instead == ()
    assert outcome.look_again is None


def test_nothing_answered_talks_first_and_stays_open():
    outcome = weigh(Answers())
    assert (outcome.lean, outcome.settled, outcome.open) == (Lean.TALK_FIRST, False, KEYS)


@pytest.mark.parametrize(
    ("answers", "deciding"),
    [
        (Answers(ALL_BOLD, acute=("recent_bereavement",)), "acute"),
        (Answers(bold_but(steadying="yes")), "steadying"),
        (Answers(ALL_BOLD, said_no=True), "said_no"),
        (Answers(bold_but(time="no")), "time"),
        (Answers(ALL_BOLD, distress=80), "distress"),
        (Answers(bold_but(plate_full="yes", wants="no")), "plate_full"),
        (Answers(bold_but(plate_full="yes", time="unsure")), "plate_full"),
        (Answers(ALL_BOLD, capacity=1), "capacity"),
    ],
)
def test_every_hold_says_why_what_in_its_place_and_when_to_look_again(answers, deciding):
    outcome = weigh(answers)
    assert outcome.lean is Lean.HOLD
    assert outcome.reasons[0].answer == deciding
    assert outcome.instead
    assert outcome.look_again == "next_session"
    assert outcome.cap_minutes_per_day == 2


@pytest.mark.parametrize(
    ("answers", "lean", "cap"),
    [
        (Answers(bold_but(plate_full="yes")), Lean.SMALL, 2),
        (Answers(ALL_BOLD, capacity=3), Lean.SMALL, 2),
        (Answers(ALL_BOLD, confidence=6), Lean.SMALL, 5),
        (Answers(bold_but(tried_together="no")), Lean.SMALL, 5),
        (Answers(bold_but(goal="unsure")), Lean.TALK_FIRST, 5),
        (Answers(bold_but(goal="no", plate_full="yes")), Lean.TALK_FIRST, 2),
        (Answers(bold_but(wants="unsure", curious="no", small_steps="no")), Lean.TALK_FIRST, 5),
        (Answers(bold_but(wants="unsure", curious="yes", small_steps="no")), Lean.ASSIGN, None),
        (Answers(ALL_BOLD, capacity=4, distress=79, confidence=7), Lean.ASSIGN, None),
    ],
)
def test_the_cap_follows_the_lean_and_the_room_there_is(answers, lean, cap):
    outcome = weigh(answers)
    assert (outcome.lean, outcome.cap_minutes_per_day) == (lean, cap)


def test_reasons_come_deciding_first_and_each_answer_once():
    for row in product(Answer, repeat=len(KEYS)):
        if hash(row) % 11:
            continue
        outcome = weigh(Answers(dict(zip(KEYS, row, strict=True)), capacity=2, confidence=5))
        cautions = [reason.toward.caution for reason in outcome.reasons]
        assert outcome.reasons[0].toward is outcome.lean
        assert cautions == sorted(cautions, reverse=True)
        names = [reason.answer for reason in outcome.reasons]
        assert len(set(names)) == len(names)
        assert all(reason.text.endswith(".") for reason in outcome.reasons)
        assert bool(outcome.instead) >= (outcome.lean in {Lean.HOLD, Lean.TALK_FIRST})


def test_a_reason_tells_an_open_question_from_an_unsure_answer():
    left_open = {key: answer for key, answer in ALL_BOLD.items() if key != "goal"}
    assert "open" in weigh(Answers(left_open)).reasons[0].text
    assert "not clear" in weigh(Answers(bold_but(goal="unsure"))).reasons[0].text


def test_a_safety_flag_points_to_the_therapists_own_plan():
    outcome = weigh(Answers(acute=("suicidal_or_self_harm_concern",)))
    assert "own safety plan" in outcome.instead[0]
    assert not any("safety plan" in line for line in weigh(Answers(acute=("recent_bereavement",))).instead)


def test_a_hold_is_settled_however_much_is_open():
    assert weigh(Answers({"steadying": Answer.YES})).settled
    assert weigh(Answers(acute=("panic_now",))).settled


def test_limits_are_the_therapists_to_change():
    answers = Answers(ALL_BOLD, confidence=8)
    assert weigh(answers).lean is Lean.ASSIGN
    assert weigh(answers, Limits(confidence_small=9)).lean is Lean.SMALL


def test_every_limit_has_a_grade_and_a_source():
    assert [ground.limit for ground in GROUNDS] == list(vars(DEFAULT_LIMITS))
    assert {ground.grade for ground in GROUNDS} <= {"A", "B", "C"}
    assert all(ground.source for ground in GROUNDS)


def test_equal_answers_are_equal_and_hash_alike_in_any_order():
    one = Answers({"wants": Answer.YES, "goal": Answer.NO})
    other = Answers({"goal": Answer.NO, "wants": Answer.YES})
    assert one == other
    assert hash(one) == hash(other)
    assert not Answers().begun
    assert Answers(capacity=0).begun


@pytest.mark.parametrize(
    "wrong",
    [
        {"given": {"mood": Answer.YES}},
        {"given": {"wants": "maybe"}},
        {"acute": ("sad",)},
        {"capacity": 11},
        {"distress": -1},
        {"confidence": float("nan")},
        {"capacity": float("inf")},
    ],
)
def test_what_does_not_exist_is_refused(wrong):
    with pytest.raises(ValueError, match=r"\."):
        Answers(**wrong)
