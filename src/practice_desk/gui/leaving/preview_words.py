"""What a file would bring, in words, before anything is brought in."""

from collections import Counter
from collections.abc import Sequence

from practice_desk.domain.text import initials
from practice_desk.services.client_table import ClientTable, Row
from practice_desk.services.incoming import Preview

_SHOWN = 200
"""Lines shown of those that do not fit; the rest is counted."""
_PLURALS = {
    "practice": ("the settings of the practice",) * 2,
    "client": ("client", "clients"),
    "goal": ("goal", "goals"),
    "visit": ("visit", "visits"),
    "follow_up": ("follow-up", "follow-ups"),
    "readiness": ("readiness check", "readiness checks"),
    "assignment": ("assignment", "assignments"),
    "hold": ("week left free", "weeks left free"),
    "measure": ("measure", "measures"),
    "binned": ("thing in the bin", "things in the bin"),
}


def counted(noun: str, count: int) -> str:
    """
    >>> counted("follow_up", 2)
    '2 follow-ups'
    """
    one, many = _PLURALS.get(noun, (noun.replace("_", " "), f"{noun.replace('_', ' ')} entries"))
    return one if noun == "practice" else f"{count:,} {one if count == 1 else many}"


def preview_lines(preview: Preview, *, hidden: bool) -> list[str]:
    """New, here already, here in another state, who may be the same, and what does not fit with the reason."""
    lines = [f"New: {counted(noun, count)}" for noun, count in preview.fresh.items()]
    lines += [f"Here already: {counted(noun, count)}" for noun, count in preview.same.items()]
    lines += [f"Here in another state, and stays as it is: {counted(*one)}" for one in preview.other.items()]
    lines += [f"May be here already: {_shown(one.name, hidden=hidden)}" for one in preview.alike]
    reasons = Counter((one.noun, one.why) for one in preview.unfit)
    lines += [
        f"Does not fit: {counted(noun or 'record', count)} ({why})" for (noun, why), count in reasons.items()
    ]
    return lines[:_SHOWN]


def table_lines(table: ClientTable, *, hidden: bool) -> list[str]:
    """Line by line, those with something to say first."""
    rows = sorted(table.rows, key=lambda row: (not row.why, not row.alike, row.line))
    lines = [f"Not taken: the column “{heading}”" for heading in table.left if heading.strip()]
    lines += [_row(row, hidden=hidden) for row in rows[:_SHOWN]]
    return [*lines, f"… and {len(rows) - _SHOWN:,} more"] if len(rows) > _SHOWN else lines


def taken(rows: Sequence[Row], *, without_alike: bool) -> list[Row]:
    """The lines that would be brought in."""
    return [row for row in rows if not row.why and not (without_alike and row.alike)]


def _row(row: Row, *, hidden: bool) -> str:
    if row.why:
        return f"Does not fit: line {row.line} ({row.why})"
    name = _shown(row.form.name, hidden=hidden)
    born = f", {row.born}" if row.born else ""
    return f"May be here already: {name}{born}" if row.alike else f"New: {name}{born}"


def _shown(name: str, *, hidden: bool) -> str:
    return initials(name) if hidden else name
