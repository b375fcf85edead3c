"""From a text to its review."""

import re

from practice_desk.domain.wording.model import Context, Fields, Kind, Level, Note, Review

_DOSE = re.compile(r"\b(\d{1,3})[- ]?min(?:ute)?s?\b", re.IGNORECASE)
_DAILY = re.compile(r"\b(daily|every day|each day|every (?:morning|evening|night)|a day)\b", re.IGNORECASE)


def review(text: str, fields: Fields = Fields(), context: Context | None = None) -> Review:  # noqa: B008 (frozen)
    """Review one assignment text."""
    del context
    dose = _DOSE.search(text)
    minutes = float(dose[1]) if dose else fields.minutes
    weekly = minutes * (7 if _DAILY.search(text) else 1) if minutes else None
    if weekly is None or weekly <= 105:
        return Review(weekly_minutes=weekly)
    message = f"That is {weekly:g} minutes a week."
    fix = _DAILY.sub("once this week", text)
    start, end = dose.span() if dose else (0, len(text))
    note = Note("weekly-total", Kind.BIG, Level.LOOK, start, end, message, (fix,))
    return Review(oversized=True, oversized_reason=("total_load",), weekly_minutes=weekly, notes=(note,))
