"""Rows of people: equal heights, both languages' directions, fast enough for a long list."""

import time

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QListView, QStyle, QStyleOptionViewItem

from practice_desk.gui.widgets.client_delegate import ClientDelegate, Row


def a_row(
    name: str, detail: str | None = None, icon: str | None = None, token: str | None = None
) -> QStandardItem:
    item = QStandardItem(name)
    item.setData(detail, Row.DETAIL)
    item.setData(icon, Row.ICON)
    item.setData(token, Row.ICON_TOKEN)
    item.setData(detail is None, Row.IS_HEADER)
    return item


@pytest.fixture
def view(shown) -> QListView:
    view = QListView()
    model = QStandardItemModel(view)
    model.appendRow(a_row("Today"))
    model.appendRow(a_row("Theo", "13:00 · ready", "circle-check", "accent"))
    model.appendRow(a_row("Mara", "14:00 · follow up first, then a very long explanation", "moon", "hold"))
    view.setModel(model)
    view.setItemDelegate(ClientDelegate(view))
    shown(view)
    return view


def painted(view: QListView, row: int, *, selected: bool = False, mirrored: bool = False) -> QImage:
    option = QStyleOptionViewItem()
    option.rect = QRect(0, 0, 240, 50)
    option.state = QStyle.StateFlag.State_Enabled
    if selected:
        option.state |= QStyle.StateFlag.State_Selected
    option.direction = Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight
    image = QImage(240, 50, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    view.itemDelegate().paint(painter, option, view.model().index(row, 0))
    painter.end()
    return image


def colours(image: QImage, left: int = 0, right: int = 240) -> set[str]:
    pixels = (image.pixelColor(x, y) for x in range(left, right) for y in range(image.height()))
    return {colour.name().upper() for colour in pixels if colour.alpha() == 255}


def test_rows_are_equally_high_and_grow_with_the_text(view: QListView, qapp, theme) -> None:
    heights = {view.visualRect(view.model().index(row, 0)).height() for row in range(3)}
    assert len(heights) == 1
    assert view.uniformItemSizes()
    (before,) = heights
    assert before >= 32
    theme.apply(qapp, "light", text_scale=2.0)
    view.doItemsLayout()
    assert view.visualRect(view.model().index(1, 0)).height() > 1.5 * before


def test_the_chosen_row_has_a_soft_fill_and_a_bar_at_its_start(view: QListView, theme) -> None:
    chosen = painted(view, 1, selected=True)
    assert theme.tokens["accent_soft"] in colours(chosen)
    assert theme.tokens["accent"] in colours(chosen, 0, 10)
    assert theme.tokens["accent_soft"] not in colours(painted(view, 1))
    mirrored = painted(view, 1, selected=True, mirrored=True)
    assert theme.tokens["accent"] in colours(mirrored, 230, 240)


def test_the_icon_stands_at_the_end_in_its_colour(view: QListView, theme) -> None:
    assert theme.tokens["hold"] in colours(painted(view, 2), 200, 240)
    assert theme.tokens["hold"] in colours(painted(view, 2, mirrored=True), 0, 40)


def test_a_header_shows_its_name_only_and_no_selection(view: QListView, theme) -> None:
    heading = colours(painted(view, 0, selected=True))
    assert theme.tokens["text2"] in heading
    assert not {theme.tokens["accent_soft"], theme.tokens["text"]} & heading


def test_a_name_alone_stands_in_the_middle(view: QListView, theme) -> None:
    view.model().appendRow(a_row("MMMM", ""))
    view.model().setData(view.model().index(3, 0), False, Row.IS_HEADER)
    image = painted(view, 3)
    lines = [y for y in range(50) if any(image.pixelColor(x, y).alpha() == 255 for x in range(240))]
    assert abs((lines[0] + lines[-1]) / 2 - 25) <= 2


def test_a_new_look_reaches_the_rows(view: QListView, qapp, theme) -> None:
    light = {theme.tokens[name] for name in ("text", "text2", "accent")}
    assert light & colours(painted(view, 1))
    theme.apply(qapp, "dark")
    assert not light & colours(painted(view, 1))


def test_ten_thousand_rows_are_laid_out_and_painted_at_once(view: QListView, qapp) -> None:
    model = view.model()
    for number in range(10_000):
        model.appendRow(a_row(f"Client {number}", "Mon 26 Nov · running", "moon", "hold"))
    qapp.processEvents()
    started = time.process_time()
    view.scrollToBottom()
    view.doItemsLayout()
    view.grab()
    assert time.process_time() - started < 0.5
