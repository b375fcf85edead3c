"""Looking through the library: which activities fit, and how a size is said. No Qt in here."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from practice_desk.domain.activity import Activity, ActivityKind, ActivitySize
from practice_desk.domain.assignment import often_words
from practice_desk.domain.template import Template
from practice_desk.domain.text import fold

GRADES = {
    "A": "a published finding",
    "B": "what manuals and experts agree on",
    "C": "a convention of this program",
}
"""What the grade of evidence stands for."""
STEADY = "fine in a hard week"


@dataclass(frozen=True)
class Sought:
    """What is looked for; what is left empty lets everything through. ``own`` are one's own templates alone."""

    typed: str = ""
    kind: ActivityKind | None = None
    goal: str = ""
    steady_only: bool = False
    own: bool = False


class Library:
    """The shipped activities, folded once, so that each key is answered at once."""

    def __init__(self, activities: Iterable[Activity]) -> None:
        self._searched = [(one, _searched(one)) for one in activities]

    @property
    def goals(self) -> list[str]:
        """Every goal an activity names, in the order of the alphabet."""
        return sorted({goal for one, _ in self._searched for goal in one.goals}, key=fold)

    def find(self, sought: Sought) -> list[Activity]:
        """The activities that hold every word typed and fit what else is chosen."""
        if sought.own:
            return []
        words = fold(sought.typed).split()
        return [
            one
            for one, text in self._searched
            if (sought.kind is None or one.kind is sought.kind)
            and (not sought.goal or sought.goal in one.goals)
            and (one.steady or not sought.steady_only)
            and all(word in text for word in words)
        ]


def own_found(templates: Iterable[Template], sought: Sought) -> list[Template]:
    """One's own templates that hold every word typed; they are of no kind and for any goal their tags name."""
    if sought.kind is not None or sought.steady_only:
        return []
    words = fold(f"{sought.typed} {sought.goal}").split()
    return [one for one in templates if all(word in one.searched for word in words)]


def grouped(activities: Sequence[Activity], *, steady_first: bool) -> list[tuple[str, list[Activity]]]:
    """In the order of the kinds, each with its activities by name; where it fits, the steadying ones before all."""
    steady = sorted((one for one in activities if one.steady), key=_name) if steady_first else []
    groups = [(STEADY, steady)]
    for kind in ActivityKind:
        members = (one for one in activities if one.kind is kind and one not in steady)
        groups.append((kind.words, sorted(members, key=_name)))
    return [(words, members) for words, members in groups if members]


def amount_words(size: ActivitySize) -> str:
    """
    >>> from practice_desk.domain.activity import SizeName
    >>> amount_words(ActivitySize(SizeName.MICRO, "Breathe out slowly.", 1, 1))
    '1 min, once'
    """
    return f"{size.minutes:g} min, {often_words(size.times_per_week)}"


def evidence_words(activity: Activity) -> str:
    """The sources, and what kind of evidence they are."""
    return f"Grade {activity.grade}: {GRADES[activity.grade]}.\n" + "\n".join(activity.sources)


def _name(activity: Activity) -> str:
    return fold(activity.name)


def _searched(activity: Activity) -> str:
    texts = (activity.name, activity.purpose, activity.kind.words, *activity.goals)
    sizes = (f"{size.text} {amount_words(size)}" for size in activity.sizes)
    return fold(" ".join((*texts, *sizes, STEADY if activity.steady else "")))
