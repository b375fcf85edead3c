"""A word wider than its label is broken where the room ends, and nothing of it is cut off."""

import pytest
from PySide6.QtGui import QImage, QTextOption
from PySide6.QtWidgets import QApplication

from practice_desk.domain.difference import Fate, Run
from practice_desk.gui.widgets.broken_words import breakable, lay_out
from practice_desk.gui.widgets.difference_label import DifferenceLabel
from practice_desk.gui.widgets.labels import WrapLabel

pytestmark = pytest.mark.gui

WORD = "M" * 60


def ink_of(picture: QImage) -> int:
    """How many pixels are darker than the middle."""
    return sum(
        picture.pixelColor(x, y).lightness() < 128
        for x in range(picture.width())
        for y in range(picture.height())
    )


@pytest.mark.parametrize("words", [WORD, f"Say {WORD} once.", f"Once.\n{WORD}"])
def test_no_letter_of_a_wide_word_is_cut_off(shown, words: str) -> None:
    wide, narrow = WrapLabel(words), WrapLabel(words)
    windows = [shown(wide, size=(1400, 200)), shown(narrow, size=(260, 600))]
    assert narrow.height() >= narrow.heightForWidth(narrow.width()) > 2 * wide.height()
    inks = [ink_of(window.grab().toImage()) for window in windows]
    assert inks[1] > 0.7 * inks[0]  # a smoothed edge is darker at one place than at another


def test_lines_end_between_words_where_they_can(qapp: QApplication) -> None:
    text = f"{WORD} one two three four five six seven eight"
    layout, _height = lay_out(text, qapp.font(), 120, QTextOption())
    lines = [layout.lineAt(place) for place in range(layout.lineCount())]
    shown = [text[line.textStart() :][: line.textLength()] for line in lines]
    assert len(shown) > 3
    assert [word for line in shown for word in line.split() if "M" not in word] == text.split()[1:]


def test_it_follows_its_words(shown) -> None:
    label = WrapLabel("short")
    shown(label, size=(260, 400))
    label.setText(WORD)
    assert label.heightForWidth(label.width()) > 2 * label.fontMetrics().lineSpacing()
    label.setText("short")
    assert label.heightForWidth(label.width()) < 2 * label.fontMetrics().lineSpacing()


def test_what_changed_in_a_wide_word_is_seen_whole(shown) -> None:
    label = DifferenceLabel()
    shown(label, size=(260, 400))
    label.show_runs([Run(Fate.NEW, WORD)])
    assert label.heightForWidth(label.width()) > 2 * label.fontMetrics().lineSpacing()


def test_short_words_are_left_alone() -> None:
    assert breakable("Write three lines after dinner.") == "Write three lines after dinner."
    assert breakable(WORD).replace("\u200b", "") == WORD
