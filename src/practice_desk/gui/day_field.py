"""A day in a date field, and out of it."""

from datetime import date

from PySide6.QtCore import QDate, QSignalBlocker
from PySide6.QtWidgets import QDateEdit


def as_day(day: date) -> QDate:
    """The day as Qt has it."""
    return QDate(day.year, day.month, day.day)


def set_day(field: QDateEdit, day: date) -> None:
    """Show a day, silently."""
    with QSignalBlocker(field):
        field.setDate(as_day(day))


def day_of(field: QDateEdit) -> date:
    chosen = field.date()
    return date(chosen.year(), chosen.month(), chosen.day())
