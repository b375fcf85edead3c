"""What a therapist might say, and the grounding cards: there when needed, plain, and asking for nothing."""

import re
from itertools import product

import pytest

from practice_desk.domain.readiness import (
    ACUTE_FLAGS,
    GROUNDING_CARDS,
    KEYS,
    QUESTIONS,
    Answer,
    Answers,
    Lean,
    grounding_card,
    opening_questions,
    ways_to_say,
    weigh,
)
from practice_desk.domain.wording import review

ALL_BOLD = {question.key: question.bold for question in QUESTIONS}


def test_every_hold_has_a_way_to_say_it_and_every_talk_an_opening():
    for number, row in enumerate(product(Answer, repeat=len(KEYS))):
        if number % 5:
            continue
        outcome = weigh(Answers(dict(zip(KEYS, row, strict=True)), capacity=4, confidence=8))
        assert bool(ways_to_say(outcome)) >= (outcome.lean is Lean.HOLD)
        assert bool(opening_questions(outcome)) is (outcome.lean is Lean.TALK_FIRST)
        for said in (ways_to_say(outcome), opening_questions(outcome)):
            assert len(set(said)) == len(said)


@pytest.mark.parametrize(
    "answers",
    [
        Answers(ALL_BOLD, said_no=True),
        Answers(ALL_BOLD, distress=90),
        Answers(ALL_BOLD, capacity=0),
        *(Answers(ALL_BOLD, acute=(flag.code,)) for flag in ACUTE_FLAGS),
    ],
)
def test_numbers_and_flags_that_hold_have_a_way_to_say_it(answers):
    assert len(ways_to_say(weigh(answers))) >= 2


def test_a_no_is_thanked_for():
    assert ways_to_say(weigh(Answers(ALL_BOLD, said_no=True)))[0].startswith("Thank you")


def test_a_small_step_gets_questions_that_shrink_it():
    said = ways_to_say(weigh(Answers(ALL_BOLD, confidence=5)))
    assert said == ("What would make it easier: shorter, fewer days, or someone with you?",)
    assert ways_to_say(weigh(Answers(ALL_BOLD))) == ()


def test_openings_follow_what_decided():
    only_goal = opening_questions(weigh(Answers(ALL_BOLD | {"goal": Answer.NO})))
    both = opening_questions(weigh(Answers(ALL_BOLD | {"goal": Answer.NO, "alliance": Answer.NO})))
    assert set(only_goal) < set(both)
    assert all(question.endswith("?") for question in both)


@pytest.mark.parametrize("card", GROUNDING_CARDS, ids=lambda card: card.key)
def test_a_grounding_card_is_short_plain_and_has_nothing_to_fill_in(card):
    assert grounding_card(card.key) is card
    assert 3 <= len(card.lines) <= 4
    assert all(len(line.split()) <= 12 for line in card.lines)
    assert not re.search(r"\b(write|note|tick|record|safe|every day|must)\b", card.text, re.I)
    assert not review(card.text).hard_to_read
    assert card.mind not in card.text


def test_there_is_a_card_for_each_of_the_four_moves():
    assert [card.key for card in GROUNDING_CARDS] == ["orient", "lower", "breathe", "now"]
