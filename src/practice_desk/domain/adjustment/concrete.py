"""An option as it would stand in the draft: which words, which cue, which size of which activity.

All of it comes from this client's own past or from the library. Nothing here asks for more than the option
itself, and where the past has no answer the question is left open for the room.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from practice_desk.domain.activity import Activity, ActivitySize
from practice_desk.domain.adjustment.history import Code, HowItWent
from practice_desk.domain.adjustment.options import Option
from practice_desk.domain.adjustment.rules import HEAVY, LITTLE_USE
from practice_desk.domain.assignment import Assignment, minutes_words, often_words
from practice_desk.domain.follow_up import FollowUp
from practice_desk.domain.wording.mending.resize import resized

_SAME_WORK = frozenset(
    {Code.BUILD_ON, Code.KEEP, Code.SCALE_BACK, Code.RESPECIFY, Code.RECUE, Code.SUPPORT, Code.FADE}
)
_OPEN_CUE = "When and where are left open, to be agreed on anew."


@dataclass(frozen=True)
class Told:
    """An assignment and what was said of it."""

    assignment: Assignment
    follow_up: FollowUp

    @property
    def went_well(self) -> bool:
        """Whether it happened and was not heavy."""
        hard = self.follow_up.hard
        return self.follow_up.outcome is HowItWent.DID and (hard is None or hard < HEAVY)

    @property
    def went_badly(self) -> bool:
        """Whether it did not happen, was too much, or was of little use."""
        useful = self.follow_up.useful
        little = useful is not None and useful <= LITTLE_USE
        return little or self.follow_up.outcome in (HowItWent.NOT, HowItWent.TOO_MUCH)


def made_concrete(
    option: Option, now: Told, earlier: Sequence[Told], library: Mapping[str, Activity]
) -> Option:
    """The option with the cue, the size or the activity that it would put into the draft.

    ``earlier`` is oldest first and does not hold ``now``; ``library`` finds activities by their key.
    """
    last = now.assignment
    if option.code is Code.SWAP:
        return _other_activity(option, now, earlier, library)
    if option.code not in _SAME_WORK:
        return option
    smaller = _smaller_size(option, last, library) if option.code is Code.SCALE_BACK else None
    if smaller:
        words = f"The smaller size of the same activity: {_size_words(smaller)}."
        return _sized(replace(option, what=smaller.text, change=words), last, smaller)
    return _other_cue(option, last, earlier) if option.code is Code.RECUE else option


def worded(option: Option, last: Assignment) -> Option:
    """The option with the words of the plan in its size, where it has none of its own."""
    if option.what is not None or option.code not in _SAME_WORK:
        return option
    then = (option.minutes, option.times_per_week)
    return replace(option, what=resized(last.what, (last.minutes, last.times_per_week), then))


def _size_words(size: ActivitySize) -> str:
    return f"{minutes_words(size.minutes)}, {often_words(size.times_per_week)}"


def _sized(option: Option, last: Assignment, size: ActivitySize) -> Option:
    """The numbers of a size, where numbers were known; what nobody knew stays unknown."""
    return replace(
        option,
        minutes=None if last.minutes is None else size.minutes,
        times_per_week=None if last.times_per_week is None else size.times_per_week,
    )


def _smaller_size(option: Option, last: Assignment, library: Mapping[str, Activity]) -> ActivitySize | None:
    """The largest size of the library that asks for no more than the option, where its words were used."""
    activity = library.get(last.activity or "")
    if activity is None or last.what not in {size.text for size in activity.sizes}:
        return None
    now, then = _weekly(last.minutes, last.times_per_week), _weekly(option.minutes, option.times_per_week)
    if now is None or then is None:
        return None
    fitting = [one for one in _no_larger(activity, last) if one.weekly_minutes <= then < now]
    return max(fitting, key=lambda size: size.weekly_minutes, default=None)


def _weekly(minutes: float | None, times: float | None) -> float | None:
    return None if minutes is None or times is None else minutes * times


def _no_larger(activity: Activity, last: Assignment) -> Iterator[ActivitySize]:
    """The sizes with neither more minutes nor more times than now; of unknown ones, only the smallest."""
    unknown = last.minutes is None or last.times_per_week is None
    for size in activity.sizes[:1] if unknown else activity.sizes:
        shorter = last.minutes is None or size.minutes <= last.minutes
        rarer = last.times_per_week is None or size.times_per_week <= last.times_per_week
        if shorter and rarer:
            yield size


def _other_cue(option: Option, last: Assignment, earlier: Sequence[Told]) -> Option:
    """The cue that carried something before, the latest first; otherwise none, so that one is agreed on."""
    for told in reversed(earlier):
        cue = told.assignment.cue.strip()
        if cue and told.went_well and cue.casefold() != last.cue.strip().casefold():
            words = f"{option.change} “{cue}” has carried something before."
            return replace(option, cue=cue, change=words)
    return replace(option, cue="", change=f"{option.change} {_OPEN_CUE}") if last.cue.strip() else option


def _other_activity(
    option: Option, now: Told, earlier: Sequence[Told], library: Mapping[str, Activity]
) -> Option:
    """An activity of the library for the same goal, no larger than this one; none where there is no such."""
    present = library.get(now.assignment.activity or "")
    if present is None:
        return option
    verdicts = {told.assignment.activity or "": told for told in (*earlier, now)}
    fitting = [
        (activity, sizes[-1])
        for activity in library.values()
        if _may_take_its_place(activity, present, option, now)
        and not (activity.key in verdicts and verdicts[activity.key].went_badly)
        and (sizes := list(_no_larger(activity, now.assignment)))
    ]
    if not fitting:
        return option

    def liking(pair: tuple[Activity, ActivitySize]) -> tuple[bool, int]:
        activity = pair[0]
        known = activity.key in verdicts and verdicts[activity.key].went_well
        return known, len(set(activity.goals) & set(present.goals))

    activity, size = max(fitting, key=liking)
    words = f"“{activity.name}” for the same goal, no larger than this one: {_size_words(size)}."
    chosen = replace(option, what=size.text, cue="", activity=activity.key, change=words)
    return _sized(chosen, now.assignment, size)


def _may_take_its_place(activity: Activity, present: Activity, option: Option, now: Told) -> bool:
    """For the same goal, not ruled out by what was ticked, and after something worse only what steadies."""
    if activity.key == present.key or not set(activity.goals) & set(present.goals):
        return False
    if set(activity.excluded_when) & set(now.follow_up.acute):
        return False
    return activity.steady or option.rule != "worse"
