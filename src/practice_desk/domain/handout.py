"""A handout: the one page a client takes home, in plain words and without a layout."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from practice_desk.domain.assignment import Assignment, often_words
from practice_desk.domain.client import SMALL_STEP, Client, ClientKind
from practice_desk.domain.hold import Hold
from practice_desk.domain.practice import Paper, Practice

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


@dataclass(frozen=True)
class PageChoices:
    """What the therapist wants on this page. The first name is off until asked for: paper gets lost."""

    first_name: bool = False
    boxes: bool = True
    signature: bool = True
    large_print: bool = False
    paper: Paper = Paper.A4


@dataclass(frozen=True)
class Section:
    """A short heading and the text under it; a blank line in ``text`` starts a new paragraph."""

    heading: str
    text: str


@dataclass(frozen=True)
class Handout:
    """``boxes`` are the labels of the boxes to fill in: equal labels side by side are one day with
    several boxes. ``note`` closes the page. ``first_name`` and ``signature`` are empty when not wanted."""

    kicker: str
    title: str
    sections: tuple[Section, ...]
    boxes: tuple[str, ...]
    note: str
    first_name: str
    signature: str
    choices: PageChoices


def compose(
    assignment: Assignment,
    client: Client,
    practice: Practice,
    goal_name: str,
    next_visit: date | None,
    choices: PageChoices,
    today: date,
) -> Handout:
    """The page for ``assignment``. ``today`` is the day it is handed over: boxes begin the day after."""
    raise NotImplementedError


def compose_rest(
    hold: Hold,
    client: Client,
    practice: Practice,
    choices: PageChoices,
    next_visit: date | None,
    grounding: str = "",
) -> Handout:
    """The page for a week left free. What the hold rests on stays off it; ``grounding`` is the text of
    a card to take along, if any."""
    raise NotImplementedError


def as_text(handout: Handout) -> str:
    """The handout for a message or a screen reader."""
    raise NotImplementedError
