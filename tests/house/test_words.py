"""Words that shame or label people stand nowhere a person could read them."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree.ElementTree import parse

import pytest

from house.checkout import RESOURCES, ROOT, UI, place, string_literals, written_modules
from practice_desk.domain.wording import review

_BANNED = re.compile(
    r"\b(?:homeworks?|(?:non-?)?complian(?:ce|t)|overdue|failed|missed|resistan(?:t|ce)"
    r"|non-?responders?|incomplete(?:ly)?)\b",
    re.IGNORECASE,
)

_DETECTORS = "src/practice_desk/domain/wording/"
"""The rules that look for such words in what a therapist typed. Their answers are checked instead of their source."""

_ALLOWED = {
    "src/practice_desk/domain/their_words.py": (
        "homework",
        "the one word no page takes for a name, to refuse it",
    ),
    "src/practice_desk/services/demo.py": ("homework", "a made-up client asks not to hear this word"),
}
"""Where else a banned word must stand in the program, and why nobody reads it as ours.

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
    modules = [path for path in written_modules() if not place(path).startswith(_DETECTORS)]
    library = [path for kind in ("*.json", "*.toml", "*.csv", "*.ts") for path in RESOURCES.rglob(kind)]
    return [*modules, *sorted(UI.rglob("*.ui")), *sorted(library)]


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
        ("words.csv", "name,state\nwalk,incomplete\n"),
    ],
)
def test_a_planted_word_is_noticed(tmp_path: Path, name: str, text: str) -> None:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    assert len(banned_words(path)) == 1


def test_documentation_and_codes_may_name_the_words(tmp_path: Path) -> None:
    path = tmp_path / "rules.py"
    path.write_text('"""Never says homework."""\nCODE = "three_missed"\n', encoding="utf-8")
    assert banned_words(path) == []
