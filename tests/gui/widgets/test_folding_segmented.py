"""Answers that do not fit into one row are parted as evenly as they fit."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from practice_desk.gui.theme import Theme
from practice_desk.gui.widgets.segmented import FoldingSegmented

pytestmark = pytest.mark.gui

LONG = "an answer that needs nearly all of a row"
FOUR = ("0  Not at all", "1  Several days", "2  More than half the days", "3  Nearly every day")


def _rows(qtbot: QtBot, options: tuple[str, ...], short_by: int) -> list[int]:
    """How many answers stand in each row where so many pixels are missing for a single one."""
    choice = FoldingSegmented()
    qtbot.addWidget(choice)
    choice.set_options(list(enumerate(options)))
    whole = sum(button.sizeHint().width() for button in choice.buttons())
    choice.resize(whole - short_by, 200)
    choice.show()
    QApplication.processEvents()
    tops = [button.y() for button in choice.buttons()]
    return [tops.count(top) for top in sorted(set(tops))]


@pytest.mark.parametrize(
    ("options", "short_by", "rows"),
    [
        (FOUR, 0, [4]),
        (FOUR, 1, [2, 2]),
        ((*FOUR, "4  All of it"), 1, [3, 2]),
        (("a", "b", LONG, LONG), 150, [3, 1]),
    ],
)
def test_rows_are_even_where_they_fit(
    qtbot: QtBot, theme: Theme, options: tuple[str, ...], short_by: int, rows: list[int]
) -> None:
    assert _rows(qtbot, options, short_by) == rows
