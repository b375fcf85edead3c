"""The shape of an assignment that needs more than a sentence: an experiment, a ladder, tracking, a skill.

A plain assignment has none. The sentence the client reads stays the assignment's own *what*; the shape
holds what stands around it, on the page and in the follow-up.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import ClassVar

from practice_desk.domain.number import accept_number
from practice_desk.domain.refused import Refused
from practice_desk.domain.text import PASSAGE, accept, accept_line

HUNDRED = 100
MOST_RUNGS = 12
MOST_TIMES = 3
"""Times a day that can be asked for: the wording guideline's most."""
MOST_DAYS = 14
"""Days that a page has room for, and that a person can be asked to watch one thing."""


@dataclass(frozen=True)
class Experiment:
    """A prediction put to the test; *what* says what will be done.

    ``belief_before`` is how true the belief seemed when it was written down, 0 to 100.
    """

    key: ClassVar[str] = "experiment"

    belief: str = ""
    belief_before: int | None = None
    prediction: str = ""
    would_count: str = ""
    safety: str = ""


@dataclass(frozen=True)
class Rung:
    """One step of a ladder and how hard it seems, 0 to 100; ``None`` means not said."""

    text: str
    hard: int | None = None


@dataclass(frozen=True)
class Ladder:
    """Steps from easy to hard, one at a time. ``at`` is the place of the present one."""

    key: ClassVar[str] = "ladder"

    rungs: tuple[Rung, ...] = ()
    at: int | None = None
    aids: str = ""

    @property
    def present(self) -> Rung | None:
        """The rung that is to be tried, if one was chosen."""
        return self.rungs[self.at] if self.at is not None and self.at < len(self.rungs) else None

    def ordered(self) -> "Ladder":
        """From easy to hard. Equals keep their order; a rung without a number stays behind its neighbour."""
        keys: list[int] = []
        for rung in self.rungs:
            keys.append(rung.hard if rung.hard is not None else keys[-1] if keys else -1)
        return self._arranged(sorted(range(len(keys)), key=keys.__getitem__))

    def swapped(self, place: int, by: int) -> "Ladder":
        """Move a rung past its neighbour. Where it would then be out of order, it becomes just as hard."""
        other = place + by
        if not (0 <= place < len(self.rungs) and 0 <= other < len(self.rungs)):
            return self
        moved, passed = self.rungs[place], self.rungs[other]
        wrong = moved.hard is not None and passed.hard is not None and (moved.hard - passed.hard) * by < 0
        order = list(range(len(self.rungs)))
        order[place], order[other] = other, place
        ladder = self._arranged(order)
        if not wrong:
            return ladder.ordered()
        rungs = list(ladder.rungs)
        rungs[other] = replace(moved, hard=passed.hard)
        return replace(ladder, rungs=tuple(rungs)).ordered()

    def _arranged(self, order: list[int]) -> "Ladder":
        at = order.index(self.at) if self.at in order else None
        return replace(self, rungs=tuple(self.rungs[n] for n in order), at=at)


class TrackingScale(StrEnum):
    """What is put down each time."""

    TICK = "tick"
    COUNT = "count"
    TEN = "0-10"
    HUNDRED = "0-100"
    MINUTES = "minutes"
    WORDS = "words"


@dataclass(frozen=True)
class Tracking:
    """Watching one thing for a while. ``what`` names it as the client would."""

    key: ClassVar[str] = "tracking"

    what: str = ""
    scale: TrackingScale = TrackingScale.TEN
    times_a_day: int = 1
    days: int = 4

    @property
    def times(self) -> int:
        """How often in all."""
        return self.times_a_day * self.days

    def coming_to(self, times: float) -> "Tracking":
        """As often a day, on as many days as come to ``times``; the same where no whole number of days does."""
        days = times / self.times_a_day
        return replace(self, days=int(days)) if days.is_integer() and 1 <= days <= MOST_DAYS else self


@dataclass(frozen=True)
class Skill:
    """Something practised in the session. ``practised`` has a line for each step."""

    key: ClassVar[str] = "skill"

    name: str = ""
    practised: str = ""
    helps: str = ""

    @property
    def steps(self) -> tuple[str, ...]:
        """What was practised, line by line, without bullets or numbers typed in front."""
        lines = (line.strip().lstrip("-•*–").strip() for line in self.practised.splitlines())
        return tuple(line for line in lines if line)


Shape = Experiment | Ladder | Tracking | Skill


def accept_shape(shape: Shape | None) -> Shape | None:
    """Take a shape as typed. Raises Refused with the field's name for what cannot be kept."""
    match shape:
        case Experiment():
            return _accepted_experiment(shape)
        case Ladder():
            return _accepted_ladder(shape)
        case Tracking():
            return _accepted_tracking(shape)
        case Skill():
            return Skill(
                accept_line(shape.name, "name"),
                accept(shape.practised, PASSAGE, "practised"),
                accept(shape.helps, PASSAGE, "helps"),
            )
        case None:
            return None


def _accepted_experiment(experiment: Experiment) -> Experiment:
    accept_number(experiment.belief_before, HUNDRED, "belief_before", "How true it seems:")
    return Experiment(
        accept(experiment.belief, PASSAGE, "belief"),
        experiment.belief_before,
        accept(experiment.prediction, PASSAGE, "prediction"),
        accept(experiment.would_count, PASSAGE, "would_count"),
        accept(experiment.safety, PASSAGE, "safety"),
    )


def _accepted_ladder(ladder: Ladder) -> Ladder:
    """The rungs that say something, in order; the present one goes with its rung."""
    if len(ladder.rungs) > MOST_RUNGS:
        raise Refused(f"A ladder has room for {MOST_RUNGS} rungs. Take one off first.", "rungs")
    rungs: list[Rung] = []
    at = None
    for place, rung in enumerate(ladder.rungs):
        accept_number(rung.hard, HUNDRED, "hard", f"Rung {place + 1}, how hard:")
        text = accept_line(rung.text, "rungs")
        if text:
            at = len(rungs) if place == ladder.at else at
            rungs.append(Rung(text, rung.hard))
    return Ladder(tuple(rungs), at, accept(ladder.aids, PASSAGE, "aids")).ordered()


def _accepted_tracking(tracking: Tracking) -> Tracking:
    if not 1 <= tracking.times_a_day <= MOST_TIMES:
        raise Refused(f"How often: between once and {MOST_TIMES} times a day.", "times_a_day")
    if not 1 <= tracking.days <= MOST_DAYS:
        raise Refused(f"For how long: between 1 and {MOST_DAYS} days.", "days")
    return replace(tracking, what=accept_line(tracking.what, "what"))


def texts_of(shape: Shape | None) -> Iterable[str]:
    """Everything in a shape that was typed as words."""
    match shape:
        case Experiment():
            return (shape.belief, shape.prediction, shape.would_count, shape.safety)
        case Ladder():
            return (*(rung.text for rung in shape.rungs), shape.aids)
        case Tracking():
            return (shape.what,)
        case Skill():
            return (shape.name, shape.practised, shape.helps)
        case None:
            return ()


def says_nothing(shape: Shape | None) -> bool:
    """Whether nothing was written into a shape yet."""
    numbers = shape.belief_before if isinstance(shape, Experiment) else None
    return numbers is None and not any(text.strip() for text in texts_of(shape))
