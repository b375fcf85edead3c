"""What the readiness, hold, measure and support pages never claim: a diagnosis, a chance, a risk, ready or safe.

Every string of the modules and forms behind these pages is read, and every sentence that the rules can give.
"""

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime
from itertools import product
from pathlib import Path

import pytest

from house.checkout import PACKAGE, RESOURCES, UI, place
from house.test_words import texts
from practice_desk.domain.client import Client
from practice_desk.domain.handout import Along, PageChoices, as_text, compose_rest
from practice_desk.domain.practice import Practice
from practice_desk.domain.readiness import (
    ACUTE_FLAGS,
    GROUNDING_CARDS,
    KEYS,
    Answer,
    Answers,
    Lean,
    opening_questions,
    ways_to_say,
    weigh,
)
from practice_desk.domain.support import checked_words, parse_contacts
from practice_desk.gui.lean import lean_words
from practice_desk.gui.readiness.words import accept_words
from practice_desk.resources import resource_text

_CLAIMS = re.compile(
    r"diagnos|prognos|probabil|predict|likelihood of"
    r"|\brisk (?:level|score|category|rating|group)|\b(?:low|high|moderate|at) risk\b"
    r"|(?:\b(?:is|are|be|seems?|looks?|feels?|was|were)|['’](?:s|re)) (?:now |still |quite |not |un)?(?:ready|safe)\b"
    r"|\b(?:not ready|unsafe to|no danger|nothing to worry)\b",
    re.IGNORECASE,
)
_PAGES = re.compile(r"readiness|hold|grounding|rest_page|talk_(?:first|page)|support|words_question|measure")
"""In the path of whatever stands behind these pages."""
_NO_CLAIM = re.compile(r"a home or a partner that is not safe|\bit is no diagnosis\b", re.IGNORECASE)
"""Said of a place that the therapist ticked, and of nobody; and that something is no diagnosis."""
_ELSEWHERE = "src/practice_desk/documents/"
"""There a measure is a length on paper."""


def _behind() -> list[Path]:
    modules = [path for path in PACKAGE.rglob("*.py") if "forms" not in path.parts]
    data = [*RESOURCES.rglob("*.json"), *PACKAGE.rglob("*.json")]
    found = [*modules, *UI.rglob("*.ui"), *data]
    return sorted(
        path for path in found if _PAGES.search(place(path)) and not place(path).startswith(_ELSEWHERE)
    )


def claims(said: str) -> list[str]:
    """The claims in a sentence, as they are worded."""
    return [found[0] for found in _CLAIMS.finditer(_NO_CLAIM.sub("", said))]


@pytest.mark.parametrize("path", _behind(), ids=place)
def test_no_string_behind_these_pages_makes_a_claim(path: Path) -> None:
    assert [(line, found) for line, text in texts(path) for found in claims(text)] == []


def test_the_pages_are_all_there() -> None:
    names = {path.name for path in _behind()}
    assert {"hold.ui", "readiness.ui", "rest_page.ui", "support_part.ui", "talk_first.ui"} <= names
    assert {"hold_page.py", "questions_page.py", "grounding.py", "weighing.py", "contacts.json"} <= names


def _outcomes() -> Iterator[str]:
    """Every sentence that a check can come to, over all answers and what can be added to them."""
    ways = (Answer.YES, Answer.NO, None)
    extras = ({}, {"said_no": True}, {"distress": 90}, {"capacity": 0}, {"confidence": 3})
    acute = tuple({"acute": (flag.code,)} for flag in ACUTE_FLAGS)
    for row in product(ways, repeat=len(KEYS)):
        given = {key: answer for key, answer in zip(KEYS, row, strict=True) if answer}
        yield from _said(Answers(given))
    for more in (*extras, *acute):
        yield from _said(Answers({}, **more))  # type: ignore[arg-type]


def _said(answers: Answers) -> Iterator[str]:
    outcome = weigh(answers)
    yield from (reason.text for reason in outcome.reasons)
    yield from outcome.instead
    yield from ways_to_say(outcome)
    yield from opening_questions(outcome)


def test_no_check_comes_to_a_claim() -> None:
    said = set(_outcomes())
    assert len(said) > 40
    assert [(text, found) for text in said for found in claims(text)] == []


@pytest.mark.parametrize("lean", Lean)
def test_no_lean_is_a_claim(lean: Lean) -> None:
    said = (lean_words(lean, settled=True), lean_words(lean, settled=False), accept_words(lean))
    assert [found for text in said for found in claims(text)] == []


def test_the_page_of_a_free_week_makes_no_claim() -> None:
    made = datetime(2026, 11, 26, tzinfo=UTC)
    client, practice = Client("c", "Mara", made), Practice("p", "P", made)
    for row in parse_contacts(resource_text("support", "contacts.json")):
        along = Along(cards=GROUNDING_CARDS, contacts=row.contacts)
        page = compose_rest(client, practice, PageChoices(), date(2026, 12, 3), along)
        assert claims(as_text(page)) == []
        assert claims(checked_words(row.contacts, made.date())) == []


@pytest.mark.parametrize(
    "said",
    [
        "A diagnosis of",
        "Risk level: low",
        "They are ready.",
        "She’s not ready",
        "is safe",
        "80 % probability",
        "looks ready for it",
        "at risk",
        "is now safe",
    ],
)
def test_a_planted_claim_is_noticed(said: str) -> None:
    assert claims(said)


@pytest.mark.parametrize(
    "said", ["Stay with safety.", "a safe place", "ready-made cards", "This leans towards holding back"]
)
def test_plain_words_are_no_claim(said: str) -> None:
    assert claims(said) == []
