"""One entry of the story read back whole: everything that was put down that day, in plain lines."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date

from practice_desk.domain.assignment import Assignment, HandedOver, minutes_words, often_words
from practice_desk.domain.barrier import BARRIERS
from practice_desk.domain.days import named_day
from practice_desk.domain.follow_up import FollowUp
from practice_desk.domain.found import found_words
from practice_desk.domain.log.tracker import LogEntry, slot_words, tracker_of, value_words
from practice_desk.domain.readiness import acute_words
from practice_desk.domain.shape_words import shape_words
from practice_desk.domain.version import Version

_HANDED = {
    HandedOver.PRINTED: "Handed over on paper",
    HandedOver.PDF: "Handed over as a PDF",
    HandedOver.TOLD: "Told, with no paper",
}
_BARRIER_WORDS = {barrier.code: barrier.words for barrier in BARRIERS}


def whole_follow_up(one: FollowUp, assignment: Assignment | None, outcome: str) -> str:
    """What was said of an assignment."""
    shape = assignment.shape if assignment else None
    return _lines(
        outcome,
        _of("Useful", one.useful, 10),
        _of("Hard", one.hard, 10),
        _of("How much of it happened, in percent", one.amount, 100),
        _of("Distress before", one.distress_before, 100),
        _of("Distress after", one.distress_after, 100),
        _named(
            "In the way", "; ".join(_BARRIER_WORDS[code] for code in one.barriers if code in _BARRIER_WORDS)
        ),
        _named("Ticked today", acute_words(one.acute)),
        _named("What came back", found_words(shape, one.found)),
        _named("In their words", _quoted(one.words)),
        _named("Noticed or learned", _quoted(one.learned)),
    )


def whole_assignment(one: Assignment, goal: str) -> str:
    """A plan as it stood."""
    together = {True: "Tried together", False: "Not tried together", None: ""}[one.tried_together]
    size = ", ".join(part for part in (_minutes(one.minutes), often_words(one.times_per_week)) if part)
    return _lines(
        _HANDED[one.handed_over] if one.handed_over else "",
        _named("When or where", one.cue),
        _named("How much", size),
        _named("Shape", shape_words(one.shape) if one.shape else ""),
        _named("Towards", goal),
        _named("Why", one.why),
        _named("Who", one.who),
        _named("If stuck", one.if_stuck),
        _of("Confidence", one.confidence, 10),
        together,
        _named("Set although", one.against),
        f"Closed on {named_day(one.closed_on)}" if one.closed_on else "",
    )


def whole_log(assignment: Assignment, entries: Iterable[LogEntry]) -> str:
    """What came back of a log, a line for each day."""
    tracker = tracker_of(assignment)
    if tracker is None:
        return ""
    days = defaultdict[date, list[str]](list)
    for one in sorted(entries, key=lambda one: (one.day, one.slot)):
        when, value = slot_words(tracker, one.slot), value_words(tracker.scale, one.value, one.words)
        days[one.day].append(f"{when} {value}".strip())
    return _lines(*(f"{named_day(day)}: {', '.join(values)}" for day, values in days.items()))


def whole_version(one: Version) -> str:
    """An older version of a plan, with why it was kept."""
    return _lines(f"Kept {one.kept.value}, {one.at:%H:%M}", whole_assignment(one.stood, ""))


def _lines(*lines: str) -> str:
    return "\n".join(line for line in lines if line)


def _of(name: str, number: int | None, most: int) -> str:
    return "" if number is None else f"{name}: {number} of {most}"


def _named(name: str, words: str) -> str:
    return f"{name}: {words}" if words.strip() else ""


def _quoted(words: str) -> str:
    return f"“{words}”" if words.strip() else ""


def _minutes(minutes: float | None) -> str:
    return minutes_words(minutes) if minutes else ""
