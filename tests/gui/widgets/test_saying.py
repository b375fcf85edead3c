"""Labels, pills, flowing rows, meters and the bar that offers the way back."""

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget

from practice_desk.gui.widgets.flow import FlowRow
from practice_desk.gui.widgets.labels import ElidedLabel, KeyCap, Pill, WrapLabel
from practice_desk.gui.widgets.meter import Meter, Tick, TickKey
from practice_desk.gui.widgets.undo_bar import UndoBar

LONG = "Jot down your energy from 0 to 10 at morning, lunch and evening, for four days."


def test_a_wrapping_label_takes_the_width_it_gets(qtbot, shown) -> None:
    label = WrapLabel(LONG)
    window = shown(label, size=(700, 300))
    one_line = label.height()
    window.resize(150, 300)
    assert label.width() < 150
    assert label.height() >= label.heightForWidth(label.width()) > 2 * one_line


def test_a_page_of_wrapping_things_scrolls_only_downwards(qtbot, shown) -> None:
    page, area = QWidget(), QScrollArea()
    column = QVBoxLayout(page)
    row = FlowRow()
    for text in ("Sit and follow ten breaths", "Other…", "Leave as is…", "Name five things"):
        row.add(QPushButton(text))
    for widget in (WrapLabel(LONG), row, WrapLabel(LONG)):
        column.addWidget(widget)
    area.setWidget(page)
    area.setWidgetResizable(True)
    shown(area, size=(300, 400))
    assert page.width() <= area.viewport().width()
    assert row.height() >= row.heightForWidth(row.width())


@pytest.mark.parametrize("kind", [WrapLabel, ElidedLabel, Pill, KeyCap, FlowRow, Meter, UndoBar])
def test_a_form_can_make_it_from_its_parent_alone(kind, qtbot, theme) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    assert kind(window).parentWidget() is window


def test_markup_in_a_label_is_shown_not_obeyed(qtbot, theme) -> None:
    label = WrapLabel("<b>words</b>")
    qtbot.addWidget(label)
    assert label.textFormat() is Qt.TextFormat.PlainText


def test_an_elided_label_keeps_the_whole_text_at_hand(qtbot, shown) -> None:
    label = ElidedLabel(LONG)
    window = shown(label, size=(900, 100))
    assert label.shown_text() == LONG
    assert label.toolTip() == ""
    window.resize(200, 100)
    assert label.shown_text().endswith("…")
    assert label.toolTip() == LONG
    assert label.text() == LONG


def test_pills_and_keys_keep_their_size_and_change_their_kind(qtbot, shown, inks, theme) -> None:
    pill, key = Pill("rest", "rest"), KeyCap("Ctrl K")
    shown(pill, key)
    assert pill.height() < 30
    assert key.height() < 30
    assert theme.tokens["hold_soft"] in inks(pill)
    pill.set_kind("ready")
    assert theme.tokens["accent_soft"] in inks(pill)
    assert theme.tokens["hold_soft"] not in inks(pill)
    assert pill.font().pointSizeF() == pytest.approx(theme.font("caption").pointSizeF())


def test_a_flowing_row_wraps_and_mirrors(qtbot, shown) -> None:
    row = FlowRow()
    buttons = [QPushButton(f"Button number {n}") for n in range(4)]
    for button in buttons:
        row.add(button)
    window = shown(row, size=(900, 300))
    assert len({button.y() for button in buttons}) == 1
    window.resize(300, 300)
    assert len({button.y() for button in buttons}) > 1
    assert all(button.geometry().right() <= row.width() for button in buttons)
    row.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QApplication.processEvents()
    assert buttons[0].geometry().right() == row.width() - 1


def test_a_flowing_row_can_be_emptied(qtbot, shown) -> None:
    row = FlowRow()
    row.add(QPushButton("One"))
    shown(row)
    row.clear()
    row.add(QLabel("Two"))
    assert [w.text() for w in row.findChildren(QLabel)] == ["Two"]
    assert row.layout().count() == 1


def test_a_meter_says_its_words_and_turns_beyond_the_limit(qtbot, shown, inks, theme) -> None:
    meter = Meter()
    shown(meter)
    meter.set_load(60, 105, "About 1 h a week", tick=12)
    assert meter.accessibleName() == "About 1 h a week"
    assert not meter.is_over
    assert theme.tokens["consider"] not in inks(meter)
    meter.set_load(210, 105, "About 3 h 30 a week", tick=12)
    assert meter.is_over
    assert {theme.tokens["consider"], theme.tokens["track"]} <= inks(meter)
    assert theme.tokens["danger"] not in inks(meter)
    meter.set_load(105, 105, "at the limit")
    assert not meter.is_over
    for wrong in ((-1, 105, None), (5, 0, None), (5, 5, -1)):
        with pytest.raises(ValueError, match="amount"):
            meter.set_load(wrong[0], wrong[1], "", wrong[2])


def undo_button(bar: UndoBar) -> QPushButton:
    return bar.findChild(QPushButton)


def test_the_way_back_is_offered_without_taking_the_keyboard(qtbot, shown) -> None:
    field, bar = QLineEdit(), UndoBar()
    shown(field, bar)
    field.setFocus()
    assert not bar.isVisible()
    bar.show_message("Week left free.")
    assert bar.isVisible()
    assert field.hasFocus()
    assert undo_button(bar).accessibleName() == "Undo: Week left free."
    with qtbot.waitSignal(bar.undo_clicked):
        undo_button(bar).click()
    assert not bar.isVisible()


def test_the_bar_goes_by_itself_after_ten_seconds(qtbot, shown) -> None:
    bar = UndoBar()
    shown(bar)
    bar.show_message("Week left free.", undo=False)
    assert not undo_button(bar).isVisible()
    assert bar._timer.interval() == 10_000
    assert bar._timer.isActive()
    bar._timer.timeout.emit()
    assert not bar.isVisible()
    bar.dismiss()


def test_the_bar_waits_for_pointer_and_keyboard(qtbot, shown) -> None:
    bar = UndoBar()
    shown(bar)
    bar.show_message("Week left free.")
    QApplication.sendEvent(bar, QEnterEvent(QPointF(1, 1), QPointF(1, 1), QPointF(1, 1)))
    assert not bar._timer.isActive()
    QApplication.sendEvent(bar, QEvent(QEvent.Type.Leave))
    assert bar._timer.isActive()
    undo_button(bar).setFocus()
    bar._timer.timeout.emit()
    assert bar.isVisible()
    bar.dismiss()


def test_the_ticks_of_a_meter_differ_in_shape_and_are_said_beside_it(shown, inks, theme) -> None:
    limit, before = TickKey(Tick.LIMIT, "a full week: 1 h 45"), TickKey(Tick.BEFORE, "went well: 12 min")
    meter = Meter()
    shown(limit, before, meter)
    shapes = []
    for key, tick in ((limit, Tick.LIMIT), (before, Tick.BEFORE)):
        assert theme.tokens[tick.value] in inks(key)
        edge = round(key.contentsMargins().left())
        image = key.grab().toImage().copy(0, 0, edge, key.height())
        shapes.append({(x, y) for x in range(edge) for y in range(image.height()) if _inked(image, x, y)})
    assert not shapes[0] <= shapes[1]
    assert not shapes[1] <= shapes[0]
    for amount in (0, 60, 400):
        meter.set_load(amount, 105, "", tick=12)
        assert {theme.tokens["accent"], theme.tokens["text2"]} <= inks(meter)


def _inked(image, x: int, y: int) -> bool:
    return image.pixelColor(x, y).lightness() < 130
