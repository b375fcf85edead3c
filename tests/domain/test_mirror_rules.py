"""The mirror: counts of the therapist's own doings, one at most, nothing of what a client did."""

from dataclasses import fields
from datetime import date, timedelta

import pytest

from practice_desk.domain.mirror import Due, Given, Glance, glance

TODAY = date(2026, 11, 26)
FRIDAY = date(2026, 11, 20)
NONE_AWAY: frozenset[str] = frozenset()


def weekly(*tasks: str, client: str = "mara", why: bool = True, until: date = TODAY) -> list[Given]:
    first = until - timedelta(weeks=len(tasks) - 1)
    return [Given(client, task, first + timedelta(weeks=n), why) for n, task in enumerate(tasks)]


def fridays(*asked: bool, last: date = FRIDAY) -> list[Due]:
    return [Due(last - timedelta(weeks=n), one) for n, one in enumerate(asked)]


def see(given=(), due=(), away=NONE_AWAY) -> Glance | None:
    return glance(given, due, TODAY, away)


class TestTheSameTask:
    def test_four_times_running_is_said_and_three_are_not(self):
        assert see(weekly("walk", "walk", "walk")) is None
        line = see(weekly("line", "walk", "walk", "walk", "walk"))
        assert line.words == "You have given {name} the same task 4 times running in the last twelve weeks."
        assert line.client_id == "mara"

    def test_another_between_ends_the_run(self):
        assert see(weekly("walk", "walk", "walk", "line", "walk")) is None

    def test_a_run_that_ended_long_ago_is_no_news(self):
        assert see(weekly(*["walk"] * 4, until=TODAY - timedelta(weeks=4))) is None

    def test_clients_are_not_mixed(self):
        mixed = weekly("walk", "walk") + weekly("walk", "walk", client="jo")
        assert see(mixed) is None

    def test_the_longest_run_comes_first(self):
        assert see([*weekly(*["walk"] * 4), *weekly(*["line"] * 6, client="jo")]).client_id == "jo"


class TestLeftOpen:
    def test_fridays_left_open_are_counted(self):
        line = see(due=fridays(False, False, True, False))
        assert line.words == "You often leave Friday’s follow-up open: 3 of the last 4 on a Friday."

    @pytest.mark.parametrize("asked", [(False, False, False), (True, True, False, False), (True,) * 6])
    def test_few_or_half_are_not_often(self, asked):
        assert see(due=fridays(*asked)) is None

    def test_long_ago_is_not_counted(self):
        assert see(due=fridays(*[False] * 5, last=TODAY - timedelta(weeks=13))) is None

    def test_the_day_most_often_left_open_comes_first(self):
        mondays = [Due(date(2026, 11, 23) - timedelta(weeks=n), False) for n in range(4)]
        assert see(due=[*fridays(False, False, True, False), *mondays]).words.startswith(
            "You often leave Monday"
        )


class TestWithoutAWhy:
    def test_six_running_without_a_why(self):
        assert see(weekly(*"abcdef", why=False)).words == "The last 6 things you gave went out without a why."

    def test_one_with_a_why_is_enough(self):
        assert see([*weekly(*"abcdef", why=False), Given("jo", "g", TODAY, has_why=True)]) is None


def test_one_line_at_most_and_the_next_when_it_was_put_away():
    given, due = weekly(*["walk"] * 4), fridays(False, False, False, False)
    first = see(given, due)
    second = see(given, due, frozenset({first.key}))
    assert (first.key, second.key) == ("same mara walk", "open 4")
    assert see(given, due, frozenset({first.key, second.key})) is None


def test_no_rule_is_handed_what_a_client_did():
    handed = {one.name for kind in (Given, Due) for one in fields(kind)}
    assert handed == {"client_id", "task", "on", "has_why", "day", "asked"}
