"""What was asked and what came of it, as the adjustment rules see it."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from unicodedata import normalize

CLEAR_RISE = 20
"""Points of 100 from before to after that count as distress rising. A convention of this program."""


_DIGITS = 6
"""Digits that a difference is held to: 32.3 is 20 above 12.3, also for a computer."""


class HowItWent(StrEnum):
    """What came of an assignment. `NOT_ASKED` means that nobody asked, not that nothing happened."""

    DID = "did"
    SOME = "some"
    TOO_MUCH = "too_much"
    NOT = "not"
    NOT_ASKED = "not_asked"


class Code(StrEnum):
    """What can be done next with an assignment."""

    BUILD_ON = "build_on"
    KEEP = "keep"
    SCALE_BACK = "scale_back"
    RESPECIFY = "respecify"
    RECUE = "recue"
    SWAP = "swap"
    REVISIT_WHY = "revisit_why"
    IN_SESSION = "in_session"
    SUPPORT = "support"
    HOLD = "hold"
    PAUSE = "pause"
    FADE = "fade"
    ASK = "ask"


@dataclass(frozen=True)
class TaskView:
    """An assignment: `minutes` a sitting and `times_per_week`, None where not known.

    `task` stays the same when an assignment is changed or set again. `activity` is a key of the library.
    """

    task: str | None = None
    what: str = ""
    minutes: float | None = None
    times_per_week: float | None = None
    activity: str | None = None

    def same_as(self, other: "TaskView") -> bool:
        """The same `task` where both have one, otherwise the same text but for case and spaces."""
        if self.task and other.task:
            return self.task == other.task
        return _folded(self.what) == _folded(other.what)


@dataclass(frozen=True)
class FollowUpView:
    """A follow-up: `amount` and the two distress ratings run 0..100, `useful` and `hard` 0..10."""

    outcome: HowItWent
    amount: float | None = None
    useful: float | None = None
    hard: float | None = None
    barriers: tuple[str, ...] = ()
    distress_before: float | None = None
    distress_after: float | None = None
    acute: tuple[str, ...] = ()

    @property
    def distress_rose(self) -> bool:
        """True when both ratings are known and distress rose clearly."""
        if self.distress_before is None or self.distress_after is None:
            return False
        return round(self.distress_after - self.distress_before, _DIGITS) >= CLEAR_RISE


@dataclass(frozen=True)
class Episode:
    """One assignment with its follow-up, and the option that was chosen after it."""

    assignment: TaskView
    follow_up: FollowUpView
    chosen: Code | None = None


@dataclass(frozen=True)
class Case:
    """What is to be adjusted: the assignment, its follow-up now and the earlier ones, oldest first.

    Follow-ups in which nobody asked are left out of `earlier`: they neither count nor break a run.
    """

    assignment: TaskView
    follow_up: FollowUpView
    earlier: tuple[Episode, ...] = field(default=())
    confidence: float | None = None

    @classmethod
    def of(
        cls,
        assignment: TaskView,
        follow_up: FollowUpView,
        history: Sequence[Episode],
        confidence: float | None,
    ) -> "Case":
        """A case with the follow-ups that were really asked."""
        asked = tuple(past for past in history if past.follow_up.outcome is not HowItWent.NOT_ASKED)
        return cls(assignment, follow_up, asked, confidence)

    @property
    def now(self) -> Episode:
        """The present as the latest episode."""
        return Episode(self.assignment, self.follow_up)

    @property
    def last_of_same_task(self) -> Episode | None:
        """The follow-up before this one about the same task."""
        return next(
            (past for past in reversed(self.earlier) if past.assignment.same_as(self.assignment)), None
        )


def _folded(text: str) -> str:
    return "".join(normalize("NFC", text).split()).casefold()
