"""What goes into a review and what comes out of it."""

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True)
class Fields:
    """The editor's other fields; they speak only where the text is silent.

    ``minutes`` are per sitting, ``times_per_week`` sittings in seven days; ``None`` means not filled in.
    """

    when: str = ""
    where: str = ""
    minutes: float | None = None
    times_per_week: float | None = None


@dataclass(frozen=True)
class Context:
    """What is known about the client's situation. ``None`` means not known, and then nothing is said.

    An empty ``goal`` or ``why`` is known to be empty. ``confidence`` runs from 0 to 10, minutes are per day,
    per week or per sitting as the names say. ``steer_clear`` are words the client would rather not meet, folded,
    and ``word`` is what they call the work. Context never changes a flag, it only adds notes.
    """

    goal: str | None = None
    why: str | None = None
    tried_together: bool | None = None
    capacity_minutes_per_day: float | None = None
    other_weekly_minutes: float | None = None
    largest_done_minutes: float | None = None
    confidence: float | None = None
    first_assignment: bool | None = None
    steer_clear: tuple[str, ...] = ()
    word: str = ""


class Kind(StrEnum):
    """What a note is about."""

    TIMING = "timing"
    VAGUE = "vague"
    BIG = "big"
    SEVERAL = "several"
    FRAMING = "framing"
    ABSOLUTE = "absolute"
    READING = "reading"
    GOAL = "goal"
    WHY = "why"
    SKILL = "skill"
    CAPACITY = "capacity"
    JUMP = "jump"
    CONFIDENCE = "confidence"


class Level(StrEnum):
    """How much a note asks for: a second look, or only a small thought."""

    LOOK = "look"
    SMALL = "small"


@dataclass(frozen=True)
class Note:
    """One thing worth a second look.

    ``start`` and ``end`` count Unicode code points of the text; ``fixes`` are whole replacement texts.
    """

    rule: str
    kind: Kind
    level: Level
    start: int
    end: int
    message: str
    fixes: tuple[str, ...]


@dataclass(frozen=True)
class Review:
    """The verdict on one assignment text: the flags of the guideline, and the notes, worst first.

    ``weekly_minutes`` is ``None`` where minutes do not follow from the text. ``english`` is ``False`` for text the
    checks cannot read; then no flag is raised and no note is made.
    """

    vague: bool = False
    vague_missing: tuple[str, ...] = ()
    oversized: bool = False
    oversized_reason: tuple[str, ...] = ()
    weekly_minutes: float | None = None
    tasks: int = 1
    framing: bool = False
    unsafe_timing: bool = False
    absolute: bool = False
    hard_to_read: bool = False
    notes: tuple[Note, ...] = ()
    english: bool = True
