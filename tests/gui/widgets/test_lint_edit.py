"""Marks lie over the words, move with them and never touch the text."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from practice_desk.gui.widgets.lint_edit import LintEdit, Mark, Shape

TEXT = "Practice mindfulness every day for 30 minutes, and keep a mood chart as well."


def mark(text: str, words: str, shape: Shape = Shape.WAVE, token: str = "consider") -> Mark:  # noqa: S107
    start = text.index(words)
    return Mark(start, start + len(words), shape, token)


@pytest.fixture
def field(shown) -> LintEdit:
    field = LintEdit()
    field.setPlainText(TEXT)
    shown(field)
    return field


def words_of(field: LintEdit, index: int) -> str:
    return field._spans[index].selectedText()


def test_marks_change_nothing_in_the_text(field: LintEdit, qtbot) -> None:
    with qtbot.assertNotEmitted(field.textChanged):
        field.set_marks([mark(TEXT, "mindfulness"), mark(TEXT, "30 minutes", Shape.LINE)])
        field.set_focused_mark(0)
        field.grab()
    assert field.toPlainText() == TEXT
    assert not field.document().isUndoAvailable()


@pytest.mark.parametrize(
    "text",
    [
        "🙂 keep a mood chart",
        "naïve 🏳️‍🌈🙂🙂 keep a mood chart 🙂",
        "one\ntwo 🙂\n𝒜 keep a mood chart",
        "مزاج 🙂 keep a mood chart",
    ],
)
def test_marks_find_their_words_beyond_the_first_plane(field: LintEdit, text: str) -> None:
    field.setPlainText(text)
    field.set_marks([mark(text, "mood chart")])
    assert words_of(field, 0) == "mood chart"
    start = text.index("mood chart")
    assert field.mark_at(start) == 0
    assert field.mark_at(start + len("mood chart")) == 0
    assert field.mark_at(start - 1) is None
    cursor = field.textCursor()
    cursor.setPosition(field._spans[0].selectionStart())
    field.setTextCursor(cursor)
    assert field.cursor_code_point() == start


def test_marks_move_with_their_words(field: LintEdit) -> None:
    field.set_marks([mark(TEXT, "30 minutes")])
    cursor = field.textCursor()
    cursor.setPosition(0)
    cursor.insertText("🙂 Please: ")
    assert words_of(field, 0) == "30 minutes"
    field.replace_all_text("Something else")
    assert field.mark_area(0).isEmpty()
    assert field.mark_at(3) is None
    field.grab()


def test_marks_beyond_the_text_are_cut(field: LintEdit) -> None:
    field.set_marks([Mark(70, 900, Shape.DOTS, "info")])
    assert words_of(field, 0) == TEXT[70:]


def test_a_mark_over_several_lines_is_underlined_on_each(field: LintEdit) -> None:
    field.setPlainText("one\ntwo\nthree")
    field.set_marks([Mark(1, 10, Shape.LINE, "consider")])
    rects = field._rects(field._spans[0])
    assert len(rects) == 3
    assert rects[0].bottom() < rects[1].bottom() < rects[2].bottom()


def test_a_replacement_is_one_step_back(field: LintEdit) -> None:
    field.replace_all_text("Sit and follow ten breaths")
    assert field.toPlainText() == "Sit and follow ten breaths"
    field.undo()
    assert field.toPlainText() == TEXT
    assert not field.document().isUndoAvailable()


def test_shapes_and_colours_are_drawn_where_the_words_are(field: LintEdit, theme, inks) -> None:
    assert theme.tokens["consider"] not in inks(field)
    field.set_marks([mark(TEXT, "30 minutes", Shape.LINE)])
    rect = field.mark_area(0)
    image = field.grab().toImage()
    y = next(
        y
        for y in range(rect.top(), rect.bottom() + 3)
        if image.pixelColor(rect.center().x(), y).name().upper() == theme.tokens["consider"]
    )
    assert y > rect.center().y()
    for shape in (Shape.WAVE, Shape.DOTS):
        field.set_marks([mark(TEXT, "30 minutes", shape, "info")])
        assert theme.tokens["consider"] not in inks(field)
        assert len(inks(field)) > 3
    field.set_marks([])
    assert theme.tokens["info"] not in inks(field)


def test_the_mark_in_focus_has_a_soft_ground(field: LintEdit, theme, inks) -> None:
    field.set_marks([mark(TEXT, "mindfulness"), mark(TEXT, "mood chart", Shape.DOTS, "info")])
    assert theme.tokens["consider_soft"] not in inks(field)
    field.set_focused_mark(0)
    assert theme.tokens["consider_soft"] in inks(field)
    field.set_focused_mark(1)
    assert theme.tokens["info_soft"] in inks(field)
    field.set_focused_mark(None)
    assert theme.tokens["info_soft"] not in inks(field)


def test_underlines_of_shared_words_lie_side_by_side(field: LintEdit, theme) -> None:
    field.set_marks([mark(TEXT, "30 minutes", Shape.LINE), mark(TEXT, "30 minutes", Shape.LINE, "info")])
    middle = field.mark_area(0).center()
    image = field.grab().toImage()
    column = [image.pixelColor(middle.x(), y).name().upper() for y in range(middle.y(), field.height())]
    assert {theme.tokens["consider"], theme.tokens["info"]} <= set(column)
    assert column.index(theme.tokens["consider"]) < column.index(theme.tokens["info"])


def test_a_new_look_reaches_marks_and_ground(field: LintEdit, qapp, theme, inks) -> None:
    field.set_marks([mark(TEXT, "30 minutes", Shape.LINE)])
    field.set_focused_mark(0)
    light = {theme.tokens[name] for name in ("consider", "consider_soft", "surface")}
    assert light <= inks(field)
    theme.apply(qapp, "dark")
    assert not light & inks(field)


def test_a_click_on_marked_words_says_which(field: LintEdit, qtbot) -> None:
    field.set_marks([mark(TEXT, "Practice"), mark(TEXT, "30 minutes", Shape.LINE)])
    with qtbot.waitSignal(field.mark_clicked) as told:
        place = field.mark_area(1).center() - field.viewport().pos()
        QTest.mouseClick(field.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert told.args == [1]
    with qtbot.assertNotEmitted(field.mark_clicked):
        QTest.mouseClick(
            field.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(field.viewport().width() - 3, 8)
        )


def test_tab_leaves_the_field(shown) -> None:
    field, after = LintEdit(), QLineEdit()
    shown(field, after)
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is after
    assert field.toPlainText() == ""


def test_it_grows_from_two_lines_to_eight(shown) -> None:
    field = LintEdit()
    shown(field, size=(500, 700))
    heights = []
    for lines in (1, 2, 3, 8, 9, 40):
        field.setPlainText("\n".join("word" for _ in range(lines)))
        heights.append(field.height())
    one, two, three, eight, nine, forty = heights
    assert one == two < three < eight == nine == forty
    field.setPlainText("a long line that wraps " * 10)
    assert field.height() > two
    assert not field.verticalScrollBar().isVisible()


def test_it_grows_while_its_viewport_lags_behind(field: LintEdit) -> None:
    tall = field.height()
    field.hide()
    field.viewport().resize(field.width(), 4 * tall)
    field.setPlainText(f"{TEXT} {TEXT}")
    assert field.height() > 0
    field.show()
    QApplication.processEvents()
    assert field.height() >= tall


def test_the_mark_of_the_word_being_typed_waits(field: LintEdit) -> None:
    field.setPlainText("keep a mood")
    field.setFocus()
    field.moveCursor(QTextCursor.MoveOperation.End)
    field.set_marks([mark("keep a mood", "keep"), mark("keep a mood", "a mood")])
    assert [field.is_marked(0), field.is_marked(1)] == [True, True], "nothing is being typed"
    QTest.keyClicks(field, "s")
    assert [field.is_marked(0), field.is_marked(1)] == [True, False]
    assert field.mark_at(9) is None
    QTest.keyClick(field, Qt.Key.Key_Backspace)
    assert not field.is_marked(1)
    QTest.keyClick(field, Qt.Key.Key_Home)
    assert field.is_marked(1)


@pytest.mark.parametrize("typed", ["x ", "x.", "x\n"])
def test_a_word_is_typed_until_something_else_follows(field: LintEdit, typed: str) -> None:
    field.setPlainText("🙂 mood")
    field.setFocus()
    field.moveCursor(QTextCursor.MoveOperation.End)
    field.set_marks([mark("🙂 mood", "mood")])
    QTest.keyClicks(field, typed[0])
    assert not field.is_marked(0)
    QTest.keyClick(field, Qt.Key.Key_Return) if typed[1] == "\n" else QTest.keyClicks(field, typed[1])
    assert field.is_marked(0)


def test_undo_is_no_typing(field: LintEdit) -> None:
    field.setPlainText("mood")
    field.setFocus()
    field.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClicks(field, "s")
    field.set_marks([Mark(0, 4, Shape.WAVE, "consider")])
    assert not field.is_marked(0)
    QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert field.is_marked(0)


def test_a_mark_out_of_view_is_scrolled_to_without_the_cursor(shown) -> None:
    field = LintEdit()
    text = "\n".join(f"line {number}" for number in range(40))
    shown(field)
    field.setPlainText(text)
    field.set_marks([mark(text, "line 35")])
    assert field.mark_area(0).isEmpty()
    place = field.textCursor().position()
    field.show_mark(0)
    assert not field.mark_area(0).isEmpty()
    assert field.textCursor().position() == place


def test_the_area_of_a_mark_spans_its_lines(field: LintEdit) -> None:
    field.setPlainText("one\ntwo\nthree")
    field.set_marks([Mark(1, 10, Shape.LINE, "consider")])
    first, *_ = field._rects(field._spans[0])
    assert field.mark_area(0).height() > 2 * first.height()
