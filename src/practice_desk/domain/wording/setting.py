"""Notes that come from what is known about the client, not from the words. They never change a flag."""

from practice_desk.domain.wording.model import Context, Fields, Kind, Level, Note
from practice_desk.domain.wording.size import WEEK_MINUTES, Size

JUMP = 1.5  # of the largest size that went well before
CONFIDENT = 7.0


def notes(text: str, fields: Fields, context: Context, size: Size) -> tuple[Note, ...]:
    """What the setting gives rise to, worst first."""
    out: list[Note] = []
    span = (0, len(text))

    def add(rule: str, kind: Kind, level: Level, message: str) -> None:
        out.append(Note(rule, kind, level, *span, message, ()))

    sitting = max((minutes for minutes, _ in size.terms), default=fields.minutes)
    _load(size, context, add)
    if context.largest_done_minutes and sitting and sitting > JUMP * context.largest_done_minutes:
        add(
            "bigger-jump",
            Kind.JUMP,
            Level.SMALL,
            f"{sitting:g} minutes is a bigger jump than the {context.largest_done_minutes:g} that "
            f"went well before.",
        )
    if context.confidence is not None and context.confidence < CONFIDENT:
        add(
            "low-confidence",
            Kind.CONFIDENCE,
            Level.LOOK,
            f"They rated their confidence {context.confidence:g} of 10; what would make it a 7?",
        )
    if context.tried_together is False:
        add(
            "not-tried",
            Kind.SKILL,
            Level.SMALL,
            "They have not tried this with you yet; a go together first makes it easier.",
        )
    if context.goal is not None and not context.goal.strip():
        add("no-goal", Kind.GOAL, Level.SMALL, "No goal is chosen yet; which of theirs does this serve?")
    if context.why is not None and not context.why.strip():
        add(
            "no-why",
            Kind.WHY,
            Level.SMALL,
            "There is no why yet; one line in their words helps it make sense at home.",
        )
    if context.first_assignment and (size.tasks > 1 or _daily(size)):
        add("first-time", Kind.BIG, Level.SMALL, "For a first one, a single step on a few days is plenty.")
    return tuple(out)


def _daily(size: Size) -> bool:
    return any(often >= 7 for _, often in size.terms)


def _load(size: Size, context: Context, add) -> None:  # type: ignore[no-untyped-def] # noqa: ANN001
    day = max((minutes * max(1.0, often / 7) for minutes, often in size.terms), default=None)
    if (
        context.capacity_minutes_per_day is not None
        and day is not None
        and day > context.capacity_minutes_per_day
    ):
        add(
            "over-capacity",
            Kind.CAPACITY,
            Level.LOOK,
            f"About {day:.0f} minutes on a day is more than the {context.capacity_minutes_per_day:g} "
            f"they said they have.",
        )
    if context.other_weekly_minutes is not None and size.weekly is not None:
        total = size.weekly + context.other_weekly_minutes
        if total > WEEK_MINUTES >= size.weekly:
            add(
                "all-running",
                Kind.CAPACITY,
                Level.LOOK,
                f"With what is already running this comes to {total:.0f} minutes a week.",
            )
