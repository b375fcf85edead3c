"""What a form asks for by dynamic property and no style sheet can give: fonts, icons, calendar colours."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QGuiApplication, QIcon, QTextCharFormat
from PySide6.QtWidgets import (
    QAbstractButton,
    QCalendarWidget,
    QDateTimeEdit,
    QLabel,
    QLineEdit,
    QListView,
    QListWidget,
    QPushButton,
    QSplitter,
    QToolButton,
    QWidget,
)

if TYPE_CHECKING:
    from practice_desk.gui.theme.theme import Theme

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
ITEM_GLYPH, ITEM_GLYPH_TOKEN = Qt.ItemDataRole.UserRole + 2, Qt.ItemDataRole.UserRole + 3
"""Where the rows of a QListWidget keep the name and colour of their icon."""
_LTR, _RTL = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


def style_type(root: QWidget, theme: Theme) -> None:
    """Give ``root`` and all below it the fonts and icons their properties ask for.

    Call once when a page is built; the theme repeats it for every living window when it changes.
    """
    for widget in (root, *root.findChildren(QWidget)):
        _set_font(widget, theme)
        _set_glyph(widget, theme)
        _tidy(widget, theme)


def _tidy(widget: QWidget, theme: Theme) -> None:
    if isinstance(widget, QCalendarWidget):
        _colour_calendar(widget, theme)
    elif isinstance(widget, QDateTimeEdit) and widget.calendarPopup():
        _colour_calendar(widget.calendarWidget(), theme)
    elif isinstance(widget, QSplitter):
        widget.setHandleWidth(1)  # Qt lets a handle this thin be caught from both sides
    elif isinstance(widget, QLineEdit):
        _set_field_glyph(widget, theme)
    elif isinstance(widget, QListWidget):
        _set_item_glyphs(widget, theme)
        widget.scheduleDelayedItemsLayout()
    elif isinstance(widget, QListView):
        widget.scheduleDelayedItemsLayout()  # rows measured before the style sheet reached them


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
        toward_start = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
        button.setLayoutDirection(_LTR if toward_start else _RTL)
    role = str(button.property("role"))
    by_role = (
        "text2" if isinstance(button, QToolButton) and role == "quiet" else _GLYPH_TOKENS.get(role, "text2")
    )
    token = button.property("glyph_token") or by_role
    size = 16 if isinstance(button, QPushButton) else 18
    gap = _GLYPH_GAP if button.text() else 0
    icon = theme.icon(name, token, size, -gap if button.layoutDirection() is _RTL else gap)
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
    """Rows that name an icon get it, in the colour they name."""
    for row in range(view.count()):
        item = view.item(row)
        if name := item.data(ITEM_GLYPH):
            item.setIcon(theme.icon(name, item.data(ITEM_GLYPH_TOKEN) or "text2", 18))


def _colour_calendar(calendar: QCalendarWidget, theme: Theme) -> None:
    """Weekends in ordinary ink (the platform's are red), the row of day names a little quieter."""
    day, header = QTextCharFormat(), QTextCharFormat()
    day.setForeground(theme.colour("text"))
    header.setForeground(theme.colour("text2"))
    header.setBackground(theme.colour("surface"))
    calendar.setWeekdayTextFormat(Qt.DayOfWeek.Saturday, day)
    calendar.setWeekdayTextFormat(Qt.DayOfWeek.Sunday, day)
    calendar.setHeaderTextFormat(header)
    calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
