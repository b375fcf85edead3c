"""How many new things a text brings: the chances add up as coins do, and the number is learned from the number alone."""

import sys
from itertools import product
from math import isclose, prod
from pathlib import Path

import pytest

from practice_desk.domain.wording import review
from practice_desk.domain.wording.acts.finder import scene
from practice_desk.domain.wording.reading.text import read
from practice_desk.domain.wording.size.clauses import Clause
from practice_desk.domain.wording.size.new_things import MOST, counts, odds_of, shown_clauses
from practice_desk.domain.wording.size.shape import shape

sys.path.append(str(Path(__file__).parents[2] / "benchmarks" / "wording"))
from coins import given

BIASES = (0.9, 0.5, 0.2, 0.7)


def clauses_of(text: str) -> list[Clause]:
    return shape(scene(read(text))).clauses


def tossed(biases: tuple[float, ...]) -> list[tuple[tuple[int, ...], float]]:
    """Every way the coins may fall, with its chance; the slow way, one by one."""
    falls = product((0, 1), repeat=len(biases))
    return [
        (fall, prod(b if head else 1 - b for head, b in zip(fall, biases, strict=True))) for fall in falls
    ]


def test_the_chance_of_each_number_is_that_of_coins_with_a_bias_each() -> None:
    falls = tossed(BIASES)
    slow = [sum(chance for fall, chance in falls if min(sum(fall), MOST) == n) for n in range(MOST + 1)]
    assert all(isclose(a, b) for a, b in zip(counts(BIASES), slow, strict=True))
    assert counts(()) == [1.0, 0.0, 0.0, 0.0]


@pytest.mark.parametrize(("said", "numbers"), [(1, (0, 1)), (2, (2,)), (3, (3, 4))])
def test_given_the_number_every_clause_is_surer(said: int, numbers: tuple[int, ...]) -> None:
    falls = [(fall, chance) for fall, chance in tossed(BIASES) if sum(fall) in numbers]
    whole = sum(chance for _, chance in falls)
    slow = [sum(chance for fall, chance in falls if fall[i]) / whole for i in range(len(BIASES))]
    assert all(isclose(a, b) for a, b in zip(given(BIASES, said), slow, strict=True))


def test_odds_are_even_at_one_half_and_never_without_end() -> None:
    assert odds_of([0.5, 0.0, 0.0, 0.5], 3) == 0.0
    surest = odds_of([0.0, 0.0, 0.0, 1.0], 2)
    assert isclose(surest, -odds_of([1.0, 0.0, 0.0, 0.0], 2), rel_tol=1e-6)
    assert 1300 < surest < 1400


def test_a_clause_is_shown_with_its_words_its_place_and_how_many_there_are() -> None:
    first, second, third = shown_clauses(clauses_of("Please ring Jo, weed a bed. Early night."))
    assert first.words == ["please", "ring", "jo"]
    assert first.marks == ["bias", "place=first", "clauses=3", "verbs=2", "v=ring"]
    assert second.marks[1] == "place=within"
    assert third.marks[1] == "place=opens"


@pytest.mark.parametrize(
    "text",
    [
        'Ring Jo, say "not this week, and not next", hang up.',
        "Take your tablets, ring Jo.",
    ],
)
def test_neither_quoted_words_nor_usual_medicine_are_clauses_to_remember(text: str) -> None:
    said = [word for clause in clauses_of(text) for word in clause.words]
    assert "next" not in said
    assert "tablets" not in said
    assert "jo" in said


@pytest.mark.parametrize(
    ("text", "tasks"),
    [
        ("Ring the optician on Monday, sort one drawer on Wednesday, and have lunch with Ian on Friday.", 3),
        ("Ring the optician on Monday and jot down what they said.", 1),
        ("Lie down, put one hand on your belly, and count ten breaths.", 1),
        ("Walk to the bakery on Tuesday. Write to your aunt. Clear the hall table on Sunday.", 3),
    ],
)
def test_steps_of_one_thing_are_one_and_things_of_their_own_are_counted(text: str, tasks: int) -> None:
    assert review(text).tasks == tasks
