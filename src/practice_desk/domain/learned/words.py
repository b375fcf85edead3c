"""What was learned in plain words: counts, never a share in per cent, never a cause."""

from collections.abc import Mapping
from dataclasses import dataclass

from practice_desk.domain.activity import ActivityKind
from practice_desk.domain.days import weekday
from practice_desk.domain.learned.findings import Count, Difference, Learned
from practice_desk.domain.learned.traits import LONG, MIDDLE, NO, SHORT, YES, Factor, Trait

_LEVELS: Mapping[Trait, Mapping[str, tuple[str, str]]] = {
    Trait.KIND: {
        ActivityKind.NOTICE: ("something to notice or write down", "with something to notice or write down"),
        ActivityKind.PRACTISE: ("a skill to practise", "with a skill to practise"),
        ActivityKind.TRY_OUT: ("something to try out", "with something to try out"),
        ActivityKind.STEADY: ("something steadying", "with something steadying"),
    },
    Trait.MINUTES: {
        SHORT: ("5 minutes or less at a time", "with 5 minutes or less at a time"),
        MIDDLE: ("6 to 15 minutes at a time", "with 6 to 15 minutes at a time"),
        LONG: ("more than 15 minutes at a time", "with more than 15 minutes at a time"),
    },
    Trait.OFTEN: {
        SHORT: ("once or twice a week", "once or twice a week"),
        MIDDLE: ("three to five times a week", "at three to five times a week"),
        LONG: ("more than five times a week", "at more than five times a week"),
    },
    Trait.TIME: {
        "morning": ("mornings", "in the morning"),
        "midday": ("middays", "around midday"),
        "afternoon": ("afternoons", "in the afternoon"),
        "evening": ("evenings", "in the evening"),
    },
    Trait.PLACE: {
        "home": ("at home", "at home"),
        "outside": ("outside", "outside"),
        "work": ("at work or school", "at work or school"),
        "way": ("on the way", "on the way"),
    },
    Trait.PART_OF_WEEK: {
        "weekdays": ("weekdays", "on weekdays"),
        "weekend": ("weekend days", "at the weekend"),
    },
    Trait.SAYS_WHEN: {
        YES: ("a when or where is said", "with a when or where"),
        NO: ("no when or where is said", "without a when or where"),
    },
    Trait.THEIR_IDEA: {
        YES: ("their own idea", "with their own idea"),
        NO: ("no idea of theirs in it", "without an idea of theirs"),
    },
}
"""For each level the words it is counted under, and those it is told with."""
_OTHERWISE: Mapping[Factor, str] = {
    Factor.ACTIVITY: "with other things to do",
    Factor.SIZE: "with other sizes",
    Factor.TIME: "at other times of day",
    Factor.PLACE: "in other places",
    Factor.DAY: "on other days",
    Factor.WORDING: "said otherwise",
}
_WEEK = tuple(weekday(number).casefold() for number in range(7))
_MOST_NAMED = 2
"""Levels of one side that are named; more than these are the others."""


def count_words(count: Count) -> str:
    """A count as it stands under its factor: "evenings: 4 of 5"."""
    label = " or ".join(_label(count.trait, level) for level in sorted(count.levels))
    return f"{label}: {count.well} of {count.of}"


def difference_words(difference: Difference) -> str:
    """A difference in one sentence that says both counts.

    >>> from practice_desk.domain.learned.findings import Count, Difference
    >>> evenings = Count(Trait.TIME, frozenset({"evening"}), 2, 9, ())
    >>> mornings = Count(Trait.TIME, frozenset({"morning"}), 9, 10, ())
    >>> difference_words(Difference(mornings, evenings))
    'So far it went well 9 of 10 times in the morning, 2 of 9 times in the evening.'
    """
    better, worse = _told(difference.better), _told(difference.worse)
    if not worse:
        worse = _OTHERWISE[difference.trait.factor]
    elif not better:
        better = _OTHERWISE[difference.trait.factor]
    return f"So far it went well {_times(difference.better)} {better}, {_times(difference.worse)} {worse}."


def like_words(difference: Difference) -> str:
    """Says that a difference cannot be told from an earlier one; empty when it can."""
    if difference.like is None:
        return ""
    names = difference.like.factor, difference.trait.factor
    return f"Mostly the same times as above: {names[0]} and {names[1]} cannot be told apart so far."


def standing_words(learned: Learned) -> str:
    """What to say where no difference is said.

    >>> standing_words(Learned(0, 0, (), ()))
    'Three follow-ups of the same kind, and the first count stands here.'
    """
    if learned.is_empty:
        return "Three follow-ups of the same kind, and the first count stands here."
    if learned.differences:
        return (
            "Chance alone says as much in about 1 of 20 histories, so this can still change."
            " How often it went well so far:"
        )
    return "How often it went well so far; no difference is clear enough to tell from chance."


@dataclass(frozen=True)
class FactorLine:
    """The counts of one factor in words, and the records they rest on."""

    factor: Factor
    words: str
    rests_on: tuple[str, ...]


def factor_lines(learned: Learned) -> list[FactorLine]:
    """Every count, one line a factor, in the order of the factors."""
    lines: list[FactorLine] = []
    for factor in Factor:
        counts = [
            one for one in learned.counts if one.trait.factor is factor and _is_worth_saying(one, learned)
        ]
        counts.sort(key=_place)
        if counts:
            rests_on = tuple(dict.fromkeys(name for one in counts for name in one.rests_on))
            words = " · ".join(count_words(one) for one in counts)
            lines.append(FactorLine(factor, words, rests_on))
    return lines


def _is_worth_saying(count: Count, learned: Learned) -> bool:
    """That something was *not* so is told beside how often it was, never alone."""
    others = [one for one in learned.counts if one.trait is count.trait]
    return count.levels != frozenset({NO}) or len(others) > 1


def _place(count: Count) -> tuple[int, int]:
    """Traits as they come, and in each the levels in the order of the day, the week or their size."""
    (level,) = count.levels
    names = list(_LEVELS.get(count.trait, _WEEK))
    return list(Trait).index(count.trait), names.index(level)


def _label(trait: Trait, level: str) -> str:
    return f"{level.title()}s" if trait is Trait.WEEKDAY else _LEVELS[trait][level][0]


def _phrase(trait: Trait, level: str) -> str:
    return f"on {level.title()}s" if trait is Trait.WEEKDAY else _LEVELS[trait][level][1]


def _told(count: Count) -> str:
    """Up to two levels by name; nothing where there are more."""
    if len(count.levels) > _MOST_NAMED:
        return ""
    levels = sorted(count.levels, key=list(_LEVELS.get(count.trait, _WEEK)).index)
    return " or ".join(_phrase(count.trait, level) for level in levels)


def _times(count: Count) -> str:
    return f"{count.well} of {count.of} times"
