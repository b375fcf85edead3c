"""A small mirror for the therapist: what they themselves tend to do, said once and quietly.

It sees what was given, why and when, and whether it was asked about. What a client said or did is not in it: no rule
is handed an outcome. Each line is a count of what happened and nothing more.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from practice_desk.domain.days import weekday

LOOK_BACK = timedelta(weeks=12)
"""How far back the mirror looks, and how long a line that was put away stays away."""
SAME_RUNNING = 4
"""Times in a row that the same task was given before it is said; weeks, where visits are weekly."""
FRESH = timedelta(weeks=3)
"""A run that ended longer ago is no news."""
FEWEST_DUE, OPEN_SHARE = 4, 0.6
"""Visits on one weekday at which something was due, and the share left open, from which on it counts as often."""
NO_WHY_RUNNING = 6


@dataclass(frozen=True)
class Given:
    """Something given to a client: ``task`` stays when it is set again."""

    client_id: str
    task: str
    on: date
    has_why: bool


@dataclass(frozen=True)
class Due:
    """A visit at which something given before could be asked about, and whether it was."""

    day: date
    asked: bool


@dataclass(frozen=True)
class Glance:
    """One line. ``key`` tells it from others when it is put away; ``{name}`` in ``words`` stands for the client
    whose id is ``client_id``, so that the screen can hide names."""

    key: str
    words: str
    client_id: str = ""


def put_away_on(line: str) -> tuple[date, str]:
    """The day on which a line was put away, and its key, of what is kept of it.

    Raises:
        ValueError: when it is not a day, a space and a key.
    """
    day, _space, key = line.partition(" ")
    if not key:
        raise ValueError("no key")
    return date.fromisoformat(day), key


def glance(given: Sequence[Given], due: Sequence[Due], today: date, away: frozenset[str]) -> Glance | None:
    """The one thing to show, or nothing; ``away`` has the keys of lines put away. ``given`` comes oldest first."""
    lately = [one for one in due if today - LOOK_BACK <= one.day <= today]
    found = (*_same_task(given, today), *_left_open(lately), *_without_why(given, today))
    return next((one for one in found if one.key not in away), None)


def _same_task(given: Sequence[Given], today: date) -> list[Glance]:
    by_client: dict[str, list[Given]] = defaultdict(list)
    for one in given:
        by_client[one.client_id].append(one)
    out: list[tuple[int, Glance]] = []
    for client_id, tasks in by_client.items():
        last = tasks[-1]
        run = next((n for n, one in enumerate(reversed(tasks)) if one.task != last.task), len(tasks))
        if run >= SAME_RUNNING and today - last.on <= FRESH:
            words = f"You have given {{name}} the same task {run} times running in the last twelve weeks."
            out.append((run, Glance(f"same {client_id} {last.task}", words, client_id)))
    return [line for _run, line in sorted(out, key=lambda one: (-one[0], one[1].key))]


def _left_open(due: Sequence[Due]) -> list[Glance]:
    by_day: dict[int, list[bool]] = defaultdict(list)
    for one in due:
        by_day[one.day.weekday()].append(one.asked)
    out: list[tuple[float, Glance]] = []
    for number, asked in by_day.items():
        left = asked.count(False)
        if len(asked) >= FEWEST_DUE and left >= OPEN_SHARE * len(asked):
            name = weekday(number)
            words = f"You often leave {name}’s follow-up open: {left} of the last {len(asked)} on a {name}."
            out.append((left / len(asked), Glance(f"open {number}", words)))
    return [line for _share, line in sorted(out, key=lambda one: (-one[0], one[1].key))]


def _without_why(given: Sequence[Given], today: date) -> list[Glance]:
    last = sorted(given, key=lambda one: one.on)[-NO_WHY_RUNNING:]
    if len(last) < NO_WHY_RUNNING or any(one.has_why for one in last) or today - last[-1].on > FRESH:
        return []
    return [Glance("why", f"The last {NO_WHY_RUNNING} things you gave went out without a why.")]
