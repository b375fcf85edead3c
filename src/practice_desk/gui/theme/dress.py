"""What a form asks for by dynamic property and no style sheet can give: fonts, icons, calendar colours."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6 import QtCore, QtGui, QtWidgets
from PySide6.QtCore import QSize
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QPushButton, QToolButton, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QCalendarWidget, QDateTimeEdit, QListView, QListWidget, QSplitter

    from practice_desk.gui.theme.theme import Theme

# PySide makes a class when it is first named, and some take long. Those the lock screen does without are
# told by what a widget inherits, or named through their module where they are used.

_GLYPH_TOKENS = {
    "primary": "on_accent",
    "hold": "hold",
    "outline": "accent",
    "quiet": "accent",
    "accent": "accent",
    "danger": "danger",
}

_GLYPH_GAP = 4
"""Pixels added to the style's own four between an icon and its words."""
_FIELD_GLYPH = "field_glyph"
ITEM_GLYPH, ITEM_GLYPH_TOKEN = 0x0102, 0x0103
"""Where the rows of a QListWidget keep the name and colour of their icon (Qt::UserRole + 2 and + 3)."""


def style_type(root: QWidget, theme: Theme) -> None:
    """Give ``root`` and all below it the fonts and icons their properties ask for.

    Call once when a page is built; the theme repeats it for every living window when it changes.
    """
    for widget in (root, *root.findChildren(QWidget)):
        _set_font(widget, theme)
        _set_glyph(widget, theme)
        _tidy(widget, theme)


def _tidy(widget: QWidget, theme: Theme) -> None:
    for kind, tidy in _TIDIED:
        if widget.inherits(kind):
            tidy(widget, theme)


def _set_font(widget: QWidget, theme: Theme) -> None:
    role = widget.property("type")
    if role is None and (widget.property("pill") or widget.property("keycap")):
        role = "caption-strong" if widget.property("pill") else "caption"
    if isinstance(role, str) and role:
        widget.ensurePolished()  # a style sheet reaching it later would take the font away again
        widget.setFont(theme.font(role))


def _set_glyph(widget: QWidget, theme: Theme) -> None:
    name = widget.property("glyph")
    if not isinstance(name, str) or not name:
        return
    if isinstance(widget, QAbstractButton):
        _set_button_glyph(widget, name, theme)
    elif isinstance(widget, QLabel):
        token = widget.property("glyph_token") or "text2"
        size = widget.property("glyph_size") or 18
        widget.setPixmap(theme.pixmap(name, token, int(size), widget.devicePixelRatioF()))


def _set_button_glyph(button: QAbstractButton, name: str, theme: Theme) -> None:
    if button.property("glyph_side") == "end":
        directions, mirrored = QtCore.Qt.LayoutDirection, QtGui.QGuiApplication.isRightToLeft()
        button.setLayoutDirection(directions.LeftToRight if mirrored else directions.RightToLeft)
    role = str(button.property("role"))
    by_role = (
        "text2" if isinstance(button, QToolButton) and role == "quiet" else _GLYPH_TOKENS.get(role, "text2")
    )
    token = button.property("glyph_token") or by_role
    size = 16 if isinstance(button, QPushButton) else 18
    gap = _GLYPH_GAP if button.text() else 0
    icon = theme.icon(name, token, size, -gap if button.isRightToLeft() else gap)
    button.setIcon(icon)
    button.setIconSize(QSize(theme.icon_size(size) + gap, theme.icon_size(size)))


def _set_field_glyph(field: QLineEdit, theme: Theme) -> None:
    """An icon inside the start of the field, as a lens where one searches."""
    name = field.property("glyph")
    if not isinstance(name, str) or not name:
        return
    action = field.findChild(QAction, _FIELD_GLYPH)
    if action is None:
        action = field.addAction(QIcon(), QLineEdit.ActionPosition.LeadingPosition)
        action.setObjectName(_FIELD_GLYPH)
    action.setIcon(theme.icon(name, field.property("glyph_token") or "text2"))


def _set_item_glyphs(view: QListWidget, theme: Theme) -> None:
    """Rows that name an icon get it, in the colour they name; it grows with the text."""
    view.setIconSize(QSize(theme.icon_size(18), theme.icon_size(18)))
    for row in range(view.count()):
        item = view.item(row)
        if name := item.data(ITEM_GLYPH):
            item.setIcon(theme.icon(name, item.data(ITEM_GLYPH_TOKEN) or "text2", 18))


def _lay_out_again(view: QListView, _theme: Theme) -> None:
    """Its rows were measured before the style sheet reached them."""
    view.scheduleDelayedItemsLayout()


def _thin_handle(splitter: QSplitter, _theme: Theme) -> None:
    splitter.setHandleWidth(1)  # Qt lets a handle this thin be caught from both sides


def _colour_popup(field: QDateTimeEdit, theme: Theme) -> None:
    if field.calendarPopup():
        _colour_calendar(field.calendarWidget(), theme)


def _colour_calendar(calendar: QCalendarWidget, theme: Theme) -> None:
    """Weekends in ordinary ink (the platform's are red), the row of day names a little quieter."""
    day, header = QtGui.QTextCharFormat(), QtGui.QTextCharFormat()
    day.setForeground(theme.colour("text"))
    header.setForeground(theme.colour("text2"))
    header.setBackground(theme.colour("surface"))
    calendar.setWeekdayTextFormat(QtCore.Qt.DayOfWeek.Saturday, day)
    calendar.setWeekdayTextFormat(QtCore.Qt.DayOfWeek.Sunday, day)
    calendar.setHeaderTextFormat(header)
    calendar.setVerticalHeaderFormat(QtWidgets.QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)


_TIDIED: tuple[tuple[str, Callable[[Any, Theme], None]], ...] = (
    ("QCalendarWidget", _colour_calendar),
    ("QDateTimeEdit", _colour_popup),
    ("QSplitter", _thin_handle),
    ("QLineEdit", _set_field_glyph),
    ("QListWidget", _set_item_glyphs),
    ("QListView", _lay_out_again),
)
"""What is done to every widget of a kind."""
