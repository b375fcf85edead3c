"""What was written, in the sheet: below the rest, a moment later, with initials where names are hidden."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from gui.palette.test_palette import LINES, chosen, press, shown, window
from gui.palette.test_search import COMMANDS, TODAY
from practice_desk.domain.client import Client
from practice_desk.domain.searched import Excerpt
from practice_desk.gui.palette.palette import Palette
from practice_desk.gui.palette.results import Role
from practice_desk.services.search import Hit, Place

__all__ = ["window"]

pytestmark = pytest.mark.gui

DAY = date(2026, 10, 8)
MARA = replace(LINES[0].client, people=("Mara", "Jo"))
GULLS = Hit("f1", MARA, "How it went", DAY, Excerpt("Mara saw the gulls", 13, 18), Place.STORY, "f1")
PIER = Hit("m1", None, "Template: Pier", DAY, Excerpt("To the gulls", 7, 12), Place.TEMPLATE, "m1")
DETAILS = Hit(MARA.id, MARA, "Details", DAY, Excerpt("Mara Lindqvist", 0, 3), Place.DETAILS, MARA.id)
AWAY = replace(GULLS, id="f2", client=replace(MARA, archived_on=DAY))


class Asked:
    """Stands for the service: remembers what was asked, and answers when told to."""

    def __init__(self) -> None:
        self.typed: list[str] = []
        self._answers: list[Callable[[list[Hit]], None]] = []

    def __call__(self, typed: str, found: Callable[[list[Hit]], None]) -> None:
        self.typed.append(typed)
        self._answers.append(found)

    def answer(self, *hits: Hit, to: int = -1) -> None:
        self._answers[to](list(hits))


@pytest.fixture
def asked() -> Asked:
    return Asked()


@pytest.fixture
def palette(window: QMainWindow, asked: Asked) -> Palette:
    palette = Palette(window)
    palette.open(LINES, COMMANDS, TODAY, seek=asked)
    return palette


def type_and_wait(qtbot: QtBot, palette: Palette, asked: Asked, words: str) -> None:
    before = len(asked.typed)
    palette.ui.field.setText(words)
    qtbot.waitUntil(lambda: len(asked.typed) > before)


def test_it_stands_below_clients_and_commands(palette: Palette, asked: Asked, qtbot: QtBot) -> None:
    type_and_wait(qtbot, palette, asked, "theo")
    before = shown(palette)
    asked.answer(GULLS, PIER)
    assert shown(palette) == [*before, "In what was written", "Mara saw the gulls", "To the gulls"]
    details = [palette.model.index(row).data(Role.DETAIL) for row in range(palette.model.rowCount())][-2:]
    assert details == ["Mara Lindqvist · How it went · 8 October 2026", "Template: Pier · 8 October 2026"]
    assert chosen(palette) == "Theo Brandt"


def test_only_the_last_words_typed_are_asked_for_once_typing_rests(
    palette: Palette, asked: Asked, qtbot: QtBot
) -> None:
    for words in ("g", "gu", "gul"):
        palette.ui.field.setText(words)
    qtbot.waitUntil(lambda: bool(asked.typed))
    assert asked.typed == ["gul"]


def test_an_answer_that_comes_too_late_is_dropped(palette: Palette, asked: Asked, qtbot: QtBot) -> None:
    type_and_wait(qtbot, palette, asked, "gulls")
    type_and_wait(qtbot, palette, asked, "pier")
    asked.answer(GULLS, to=0)
    assert "Mara saw the gulls" not in shown(palette)
    asked.answer(PIER, to=1)
    assert "To the gulls" in shown(palette)


@pytest.mark.parametrize("typed", ["", ">lock"])
def test_nothing_is_asked_for_no_words_or_commands_only(
    palette: Palette, asked: Asked, qtbot: QtBot, typed: str
) -> None:
    type_and_wait(qtbot, palette, asked, "gulls")
    asked.answer(GULLS)
    palette.ui.field.setText(typed)
    assert "Mara saw the gulls" not in shown(palette)
    assert asked.typed == ["gulls"]


def test_where_nobody_is_called_so_the_first_find_is_chosen(
    palette: Palette, asked: Asked, qtbot: QtBot
) -> None:
    type_and_wait(qtbot, palette, asked, "gulls")
    assert chosen(palette) == "New client “gulls”"
    asked.answer(GULLS)
    assert chosen(palette) == "Mara saw the gulls"
    with qtbot.waitSignal(palette.hit_chosen) as hit:
        press(qtbot, palette, Qt.Key.Key_Return)
    assert hit.args == [GULLS]
    assert palette.isHidden()
    assert shown(palette) == []


def test_what_was_moved_to_stays_chosen(palette: Palette, asked: Asked, qtbot: QtBot) -> None:
    type_and_wait(qtbot, palette, asked, "mar")
    press(qtbot, palette, Qt.Key.Key_Down)
    assert chosen(palette) == "Marek Dvořák"
    asked.answer(GULLS)
    assert chosen(palette) == "Marek Dvořák"


def test_the_details_of_a_client_who_is_shown_are_no_second_row(
    palette: Palette, asked: Asked, qtbot: QtBot
) -> None:
    type_and_wait(qtbot, palette, asked, "mara")
    asked.answer(DETAILS)
    assert "In what was written" not in shown(palette)
    type_and_wait(qtbot, palette, asked, "zzz")
    asked.answer(DETAILS)
    assert shown(palette)[-2:] == ["In what was written", "Mara Lindqvist"]


def test_somebody_put_away_is_said_to_be(palette: Palette, asked: Asked, qtbot: QtBot) -> None:
    type_and_wait(qtbot, palette, asked, "gulls")
    asked.answer(AWAY)
    row = palette.model.index(palette.model.rowCount() - 1)
    assert row.data(Role.DETAIL) == "Mara Lindqvist · put away · How it went · 8 October 2026"


def test_with_names_hidden_no_name_of_theirs_is_shown_or_said(
    palette: Palette, asked: Asked, qtbot: QtBot
) -> None:
    palette.open(LINES, COMMANDS, TODAY, hidden=True, seek=asked)
    type_and_wait(qtbot, palette, asked, "gulls")
    asked.answer(GULLS, DETAILS)
    rows = [palette.model.index(row) for row in range(palette.model.rowCount())]
    said = [str(row.data(Qt.ItemDataRole.AccessibleTextRole)) for row in rows][-2:]
    assert said == [
        "M. saw the gulls M. L. · How it went · 8 October 2026",
        "M. L. M. L. · Details · 8 October 2026",
    ]
    start, end = rows[-2].data(Role.MARK)
    assert str(rows[-2].data())[start:end] == "gulls"


def test_a_row_says_what_it_is(palette: Palette, asked: Asked, qtbot: QtBot) -> None:
    type_and_wait(qtbot, palette, asked, "gulls")
    asked.answer(GULLS)
    said = palette.ui.list.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Mara saw the gulls Mara Lindqvist · How it went · 8 October 2026"


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_words_of_any_script_are_painted(
    palette: Palette, asked: Asked, qtbot: QtBot, direction: Qt.LayoutDirection
) -> None:
    palette.setLayoutDirection(direction)
    client = Client("c", "Ελένη Παππά", datetime(2026, 1, 1, tzinfo=UTC))
    texts = ["🌿🌿 to the sea " + "x " * 90, "مرحبا بالعالم", "שלום sea", "the sea"]
    hits = [Hit(text, client, "Goal", DAY, Excerpt(text, 3, 6), Place.OVERVIEW, text) for text in texts]
    type_and_wait(qtbot, palette, asked, "sea")
    asked.answer(*hits)
    assert not palette.ui.list.grab().isNull()


def test_after_it_closed_no_answer_is_taken(palette: Palette, asked: Asked, qtbot: QtBot) -> None:
    type_and_wait(qtbot, palette, asked, "gulls")
    press(qtbot, palette, Qt.Key.Key_Escape)
    asked.answer(GULLS)
    assert shown(palette) == []
