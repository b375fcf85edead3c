"""Words that shame or label people stand nowhere a person could read them."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree.ElementTree import parse

import pytest

from house.checkout import PACKAGE, RESOURCES, ROOT, UI, place, string_literals, written_modules
from practice_desk.domain.wording import review

_BANNED = re.compile(
    r"(?<![a-z])(?:home-?works?|(?:non-?)?complian(?:ce|t)|overdue|failed|missed|resistan(?:t|ce)"
    r"|non-?responders?|incomplete(?:ly)?)(?![a-z])",
    re.IGNORECASE,
)

_TYPED = "to know the word when a therapist types it; what it answers is read below"
_CODE = "codes of two rules, never shown"
_ALLOWED = {
    "src/practice_desk/domain/adjustment/menu.py": ("missed", _CODE),
    "src/practice_desk/domain/adjustment/rules.py": ("missed", _CODE),
    "src/practice_desk/domain/adjustment/words.py": ("missed", _CODE),
    "src/practice_desk/domain/their_words.py": (
        "homework",
        "the one word no page takes as a name, to refuse it",
    ),
    "src/practice_desk/domain/wording/acts/details.py": ("homework", _TYPED),
    "src/practice_desk/domain/wording/size/extremes.py": ("homework", "missed", _TYPED),
    "src/practice_desk/domain/wording/mending/phrasings.py": ("resistance", _TYPED),
    "src/practice_desk/domain/wording/steer.py": ("homework", _TYPED),
    "src/practice_desk/domain/wording/tone/turns.py": (
        "homework",
        "failed",
        "compliance",
        "compliant",
        "resistance",
        _TYPED,
    ),
    "src/practice_desk/domain/wording/data/phrases.json": ("homework", "resistance", _TYPED),
    "src/practice_desk/domain/wording/data/remedies.json": ("homework", "compliance", "failed", _TYPED),
    "src/practice_desk/domain/wording/data/spelling.json": ("homework", "homeworks", "missed", _TYPED),
    "src/practice_desk/domain/wording/data/words.json": ("homework", "resistance", _TYPED),
    "src/practice_desk/services/demo.py": ("homework", "a made-up client asks not to hear this word"),
}
"""Where a banned word must stand in the program, and why nobody reads it as ours, one by one.

An entry that is no longer needed makes its test fail.
"""


_UNKIND = (
    "Do the homework you failed to do, all of it, this week.",
    "Full compliance is required: no missed days, or it is overdue.",
    "You missed it again. Complete the incomplete worksheet every day for two hours.",
)


def _json_texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        yield from (str(key) for key in value)
        yield from (text for item in value.values() for text in _json_texts(item))
    elif isinstance(value, list):
        yield from (text for item in value for text in _json_texts(item))


def texts(path: Path) -> Iterator[tuple[int, str]]:
    """Line (0 where there is none) and text of what a file could show to a person."""
    if path.suffix == ".py":
        yield from string_literals(path.read_text(encoding="utf-8"))
    elif path.suffix == ".ui":
        yield from ((0, node.text or "") for node in parse(path).getroot().iter("string"))  # noqa: S314
    elif path.suffix == ".json":
        yield from ((0, text) for text in _json_texts(json.loads(path.read_text(encoding="utf-8"))))
    else:
        yield from enumerate(path.read_text(encoding="utf-8").splitlines(), start=1)


def banned_words(path: Path) -> list[tuple[int, str]]:
    """Line and word of every banned word a file could show."""
    return [(line, found[0].lower()) for line, text in texts(path) for found in _BANNED.finditer(text)]


def _shown() -> list[Path]:
    places = [(RESOURCES, ("*.json", "*.toml", "*.csv", "*.ts")), (PACKAGE, ("*.json",))]
    data = {path for root, kinds in places for kind in kinds for path in root.rglob(kind)}
    return [*written_modules(), *sorted(UI.rglob("*.ui")), *sorted(data)]


@pytest.mark.parametrize("path", _shown(), ids=place)
def test_nothing_shown_to_people_uses_a_banned_word(path: Path) -> None:
    allowed = set(_ALLOWED.get(place(path), ("",))[:-1])
    assert [found for found in banned_words(path) if found[1] not in allowed] == []


def test_what_the_wording_rules_answer_brings_no_banned_word_in() -> None:
    """They may repeat what was typed; in their own words and in what they offer they stay kind."""
    cases = (ROOT / "tests" / "domain" / "wording" / "cases.jsonl").read_text(encoding="utf-8").splitlines()
    typed = [*(json.loads(case)["text"] for case in cases), *_UNKIND]
    noted = [(text, note) for text in typed for note in review(text).notes]
    brought = [
        (text, said)
        for text, note in noted
        for said in (note.message, *note.fixes)
        if {word[0].lower() for word in _BANNED.finditer(said)}
        - {w[0].lower() for w in _BANNED.finditer(text)}
    ]
    assert noted
    assert brought == []


@pytest.mark.parametrize("name", _ALLOWED)
def test_what_is_allowed_is_still_needed(name: str) -> None:
    *words, reason = _ALLOWED[name]
    assert set(words) <= {word for _, word in banned_words(ROOT / name)}
    assert len(reason.split()) > 3


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("page.py", 'title = f"{name} missed it"'),
        ("page.py", 'TITLE = "Overdue"'),
        ("page.ui", "<ui><string>Homework &amp;sheet</string></ui>"),
        ("library.json", '{"activities": [{"title": ["for a Non-Responder"]}]}'),
        ("library.json", '{"failed": 1}'),
        ("words.csv", "name,state\nwalk,incomplete\n"),
    ],
)
def test_a_planted_word_is_noticed(tmp_path: Path, name: str, text: str) -> None:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    assert len(banned_words(path)) == 1


def test_documentation_may_name_the_words(tmp_path: Path) -> None:
    path = tmp_path / "rules.py"
    path.write_text('"""Never says homework."""\nCODE = "three_missed_ones"\n', encoding="utf-8")
    assert banned_words(path) == [(2, "missed")]
