"""The rules without the window: JSON lines in, JSON lines out, by the very code that the window runs.

It opens no practice file and needs no Qt. One object a line, same order, same `id`; a line that cannot be
read gets an error line of its own, and the run goes on. What is absent or null is not known.
"""

from collections.abc import Callable, Iterable, Mapping

from practice_desk.domain.adjustment import Code, Episode, FollowUpView, HowItWent, TaskView, options
from practice_desk.domain.barrier import BARRIER_CODES
from practice_desk.domain.readiness import ACUTE_CODES, KEYS, Answer, Answers, weigh
from practice_desk.domain.wording import Context, Fields, review
from practice_desk.services.json_entries import Entries, UnusableError, read_record, written

MINUTES_IN_A_DAY = 24 * 60
MINUTES_IN_A_WEEK = 7 * MINUTES_IN_A_DAY


def run_rules(kind: str, lines: Iterable[str | bytes], write: Callable[[str], object]) -> int:
    """Answer each line by the rules of this kind, and return the exit status: 1 if any line had an error.

    `kind` is one of `KINDS`, otherwise KeyError. Lines may be bytes, so that one line that is not UTF-8
    costs that line only. `write` gets whole lines that can always be encoded as UTF-8.
    """
    answer = _KINDS[kind]
    status = 0
    for line in lines:
        if not line.strip():
            continue
        name: object = None
        try:
            record = read_record(line)
            name = record.get("id")
            output = answer(Entries(record))
        except UnusableError as error:
            name = error.name if name is None else name
            output, status = {"error": str(error)}, 1
        except Exception:  # a fault in a rule costs its line, not the lines after it
            output, status = {"error": "The rules could not work this line out."}, 1
        write(written({"id": name, **output}))
    return status


def _wording(line: Entries) -> dict[str, object]:
    text = line.text("text")
    if text is None:
        raise UnusableError("There is no “text” to look at.")
    found = review(text, _fields(line.part("fields")), _context(line.part("context")))
    return {
        "vague": found.vague,
        "vague_missing": found.vague_missing,
        "oversized": found.oversized,
        "oversized_reason": found.oversized_reason,
        "weekly_minutes": _whole(found.weekly_minutes),
        "tasks": found.tasks,
        "framing": found.framing,
        "unsafe_timing": found.unsafe_timing,
        "absolute": found.absolute,
        "hard_to_read": found.hard_to_read,
        "notes": [
            {
                "rule": note.rule,
                "kind": note.kind,
                "level": note.level,
                "start": note.start,
                "end": note.end,
                "message": note.message,
                "fixes": note.fixes,
            }
            for note in found.notes
        ],
    }


def _fields(entries: Entries) -> Fields:
    return Fields(
        when=entries.text("when") or "",
        where=entries.text("where") or "",
        minutes=entries.number("minutes", MINUTES_IN_A_WEEK),
        times_per_week=entries.number("times_per_week", MINUTES_IN_A_WEEK),
    )


def _context(entries: Entries) -> Context:
    return Context(
        goal=entries.text("goal"),
        why=entries.text("why"),
        tried_together=entries.truth("tried_together"),
        capacity_minutes_per_day=entries.number("capacity_minutes_per_day", MINUTES_IN_A_DAY),
        other_weekly_minutes=entries.number("other_weekly_minutes", MINUTES_IN_A_WEEK),
        largest_done_minutes=entries.number("largest_done_minutes", MINUTES_IN_A_WEEK),
        confidence=entries.number("confidence", 10),
        first_assignment=entries.truth("first_assignment"),
    )


def _readiness(line: Entries) -> dict[str, object]:
    given = line.part("answers")
    answers = {key: given.choice(key, tuple(Answer)) for key in KEYS}
    outcome = weigh(
        Answers(
            given={key: Answer(answer) for key, answer in answers.items() if answer is not None},
            acute=line.choices("acute", ACUTE_CODES),
            said_no=line.truth("said_no") or False,
            capacity=line.number("capacity", 10),
            distress=line.number("distress", 100),
            confidence=line.number("confidence", 10),
        )
    )
    return {
        "lean": outcome.lean,
        "settled": outcome.settled,
        "reasons": [
            {"answer": reason.answer, "toward": reason.toward, "text": reason.text}
            for reason in outcome.reasons
        ],
        "open": outcome.open,
        "cap_minutes_per_day": _whole(outcome.cap_minutes_per_day),
        "instead": outcome.instead,
        "look_again": outcome.look_again,
    }


def _adjustment(line: Entries) -> dict[str, object]:
    offered = options(
        assignment=_task(line.part("assignment")),
        follow_up=_follow_up(line.part("follow_up")),
        history=tuple(_episode(past) for past in line.parts("history")),
        confidence=line.number("confidence", 10),
    )
    return {
        "options": [
            {
                "code": option.code,
                "rule": option.rule,
                "reason": option.reason,
                "minutes": _whole(option.minutes),
                "times_per_week": _whole(option.times_per_week),
                "change": option.change,
            }
            for option in offered
        ]
    }


def _episode(entries: Entries) -> Episode:
    chosen = entries.choice("chosen", tuple(Code))
    return Episode(
        _task(entries.part("assignment")),
        _follow_up(entries.part("follow_up")),
        None if chosen is None else Code(chosen),
    )


def _task(entries: Entries) -> TaskView:
    name = entries.known("task")
    numbered = isinstance(name, int) and not isinstance(name, bool)
    return TaskView(
        task=str(name) if numbered else entries.text("task"),
        what=entries.text("what") or "",
        minutes=entries.number("minutes", MINUTES_IN_A_WEEK),
        times_per_week=entries.number("times_per_week", MINUTES_IN_A_WEEK),
        activity=entries.text("activity"),
    )


def _follow_up(entries: Entries) -> FollowUpView:
    """A follow-up. An outcome that is not known is one that nobody asked about."""
    return FollowUpView(
        outcome=HowItWent(entries.choice("outcome", tuple(HowItWent)) or HowItWent.NOT_ASKED),
        amount=entries.number("amount", 100),
        useful=entries.number("useful", 10),
        hard=entries.number("hard", 10),
        barriers=entries.choices("barriers", BARRIER_CODES),
        distress_before=entries.number("distress_before", 100),
        distress_after=entries.number("distress_after", 100),
        acute=entries.choices("acute", ACUTE_CODES),
    )


_KINDS: Mapping[str, Callable[[Entries], dict[str, object]]] = {
    "wording": _wording,
    "readiness": _readiness,
    "adjustment": _adjustment,
}

KINDS: tuple[str, ...] = tuple(_KINDS)


def _whole(number: float | None) -> float | None:
    """The same number, as an integer where it is whole."""
    return int(number) if isinstance(number, float) and number.is_integer() else number
