"""Looking through the library: which activities fit, and how a size is said. No Qt in here."""

from collections.abc import Iterable, Sequence

from practice_desk.domain.activity import Activity, ActivityKind, ActivitySize
from practice_desk.domain.assignment import often_words
from practice_desk.domain.text import fold

GRADES = {
    "A": "a published finding",
    "B": "what manuals and experts agree on",
    "C": "a convention of this program",
}
"""What the grade of evidence stands for."""


def looked_up(
    activities: Iterable[Activity], typed: str, kind: ActivityKind | None, *, steady_only: bool
) -> list[Activity]:
    """The activities that hold every word typed, are of this kind, and are fine in a hard week if asked."""
    words = fold(typed).split()
    return [
        one
        for one in activities
        if (kind is None or one.kind is kind)
        and (one.steady or not steady_only)
        and all(word in _searched(one) for word in words)
    ]


def by_kind(activities: Sequence[Activity]) -> list[tuple[ActivityKind, list[Activity]]]:
    """In the order of the kinds, each with its activities by name; kinds without any are left out."""
    groups = [
        (kind, sorted((one for one in activities if one.kind is kind), key=_name)) for kind in ActivityKind
    ]
    return [(kind, members) for kind, members in groups if members]


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
    return fold(" ".join((*texts, *(size.text for size in activity.sizes))))
