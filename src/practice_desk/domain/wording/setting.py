"""Notes that come from what is known about the client, not from the words. They never change a flag."""

from collections.abc import Callable
from functools import partial
from math import floor

from practice_desk.domain.wording.findings import Findings, inspect
from practice_desk.domain.wording.mending.resize import resized
from practice_desk.domain.wording.model import Context, Fields, Kind, Level, Note
from practice_desk.domain.wording.notes import PendingNote
from practice_desk.domain.wording.size.measure import WEEK_MINUTES, Size

JUMP = 1.5  # of the largest size that went well before
CONFIDENT = 7.0
_EVERY_DAY = 7


def notes(text: str, fields: Fields, context: Context, findings: Findings) -> tuple[Note, ...]:
    """What the setting gives rise to, worst first."""
    size = findings.size
    found = (
        _capacity(context, size),
        _running(context, size),
        _confidence(context),
        _jump(fields, context, size),
        _skill(context),
        _goal(context),
        _why(context),
        _first_time(context, size),
    )
    mend = {
        "over-capacity": partial(_of_the_day, context),
        "bigger-jump": partial(_of_the_step, context),
    }
    return tuple(
        PendingNote.of(
            rule,
            kind,
            level,
            (0, len(text)),
            message,
            partial(_shorter, text, fields, findings, mend.get(rule)),
        )
        for rule, kind, level, message in filter(None, found)
    )


def _shorter(
    text: str, fields: Fields, findings: Findings, room: Callable[[float], float] | None
) -> tuple[str, ...]:
    """The text with the longest sitting that there is ``room`` for, at so many a week; none where it names no one size."""
    if room is None or len(findings.size.terms) != 1:
        return ()
    minutes, often = findings.size.terms[0]
    most = floor(room(often))
    shorter = resized(text, (minutes, often), (most, often)) if most >= 1 else text
    return (shorter,) if shorter != text and inspect(shorter, fields).rules <= findings.rules else ()


def _of_the_day(context: Context, often: float) -> float:
    return (context.capacity_minutes_per_day or 0) / max(1.0, often / _EVERY_DAY)


def _of_the_step(context: Context, _often: float) -> float:
    return JUMP * (context.largest_done_minutes or 0)


_Found = tuple[str, Kind, Level, str] | None


def _capacity(context: Context, size: Size) -> _Found:
    limit = context.capacity_minutes_per_day
    day = max((minutes * max(1.0, often / _EVERY_DAY) for minutes, often in size.terms), default=None)
    if limit is None or day is None or day <= limit:
        return None
    message = f"About {day:.0f} minutes on a day is more than the {limit:g} there is room for."
    return "over-capacity", Kind.CAPACITY, Level.LOOK, message


def _running(context: Context, size: Size) -> _Found:
    if context.other_weekly_minutes is None or size.weekly is None:
        return None
    total = size.weekly + context.other_weekly_minutes
    if total <= WEEK_MINUTES or size.weekly > WEEK_MINUTES:
        return None
    message = f"With what is already running this comes to {total:.0f} minutes a week."
    return "all-running", Kind.CAPACITY, Level.LOOK, message


def _confidence(context: Context) -> _Found:
    if context.confidence is None or context.confidence >= CONFIDENT:
        return None
    message = f"They rated their confidence {context.confidence:g} of 10; what would make it a 7?"
    return "low-confidence", Kind.CONFIDENCE, Level.LOOK, message


def _jump(fields: Fields, context: Context, size: Size) -> _Found:
    before = context.largest_done_minutes
    sitting = max((minutes for minutes, _ in size.terms), default=fields.minutes)
    if not before or not sitting or sitting <= JUMP * before:
        return None
    message = f"{sitting:g} minutes is a bigger step than the {before:g} that went well before."
    return "bigger-jump", Kind.JUMP, Level.SMALL, message


def _skill(context: Context) -> _Found:
    if context.tried_together is not False:
        return None
    message = "They have not tried this with you yet; a go together first makes it easier."
    return "not-tried", Kind.SKILL, Level.SMALL, message


def _goal(context: Context) -> _Found:
    if context.goal is None or context.goal.strip():
        return None
    return "no-goal", Kind.GOAL, Level.SMALL, "No goal is chosen yet; which of theirs does this serve?"


def _why(context: Context) -> _Found:
    if context.why is None or context.why.strip():
        return None
    return (
        "no-why",
        Kind.WHY,
        Level.SMALL,
        "There is no why yet; one line in their words helps it make sense at home.",
    )


def _first_time(context: Context, size: Size) -> _Found:
    if not context.first_assignment or (
        size.tasks == 1 and all(often < _EVERY_DAY for _, often in size.terms)
    ):
        return None
    return "first-time", Kind.BIG, Level.SMALL, "For a first one, a single step on a few days is plenty."
