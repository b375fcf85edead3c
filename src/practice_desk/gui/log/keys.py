"""What a key means in a log: one key a number where the scale allows it, else digits until none can follow."""

from dataclasses import dataclass
from enum import Enum, auto

from practice_desk.domain.log.tracker import Tracker
from practice_desk.domain.shape import TrackingScale

TEN_KEYS = frozenset("tT+")
"""The keys of their own for 10: T, and the one beside the digits of a number pad."""
_YES, _NO = frozenset("yYxX1+"), frozenset("nN0-")


class Then(Enum):
    """What happens with the text of a cell after a key."""

    WAIT = auto()
    TAKE = auto()


@dataclass(frozen=True)
class Typed:
    """The text of the cell, and whether more may follow."""

    text: str
    then: Then


def typed(tracker: Tracker, before: str, key: str) -> Typed | None:
    """A character typed behind ``before``; ``None`` when it means nothing in this log."""
    match tracker.scale:
        case TrackingScale.TICK:
            return _ticked(key)
        case TrackingScale.TEN:
            if key in TEN_KEYS:
                return Typed("10", Then.TAKE)
            return Typed(key, Then.TAKE) if _is_digit(key) else None
        case TrackingScale.MINUTES:
            fits = _is_digit(key) or (key in ":h" and before.isdecimal())
            return Typed(before + key, Then.WAIT) if fits and len(before) < 6 else None
        case TrackingScale.HUNDRED | TrackingScale.COUNT:
            return _digits(tracker, before, key)
        case TrackingScale.WORDS:
            return None


def keys_hint(tracker: Tracker) -> str:
    """The keys of a log, in a sentence."""
    go_on = "Space goes on, Backspace goes back."
    match tracker.scale:
        case TrackingScale.TICK:
            return f"Y is yes, N is no. {go_on}"
        case TrackingScale.TEN:
            return f"One key a number; T or + is 10. {go_on}"
        case TrackingScale.MINUTES:
            return f"Minutes, or 7:30 for hours, then Enter. {go_on}"
        case TrackingScale.HUNDRED | TrackingScale.COUNT:
            return f"Type the number, then Enter where more digits could follow. {go_on}"
        case TrackingScale.WORDS:
            return "Type the words, then Enter."


def _ticked(key: str) -> Typed | None:
    if key in _YES:
        return Typed("yes", Then.TAKE)
    return Typed("no", Then.TAKE) if key in _NO else None


def _digits(tracker: Tracker, before: str, key: str) -> Typed | None:
    if not _is_digit(key) or len(before) >= 3:
        return None
    text = before + key
    high = tracker.span[1] if tracker.span else 0
    more = int(text) > 0 and int(text) * 10 <= high
    return Typed(text, Then.WAIT if more else Then.TAKE)


def _is_digit(key: str) -> bool:
    return len(key) == 1 and key.isascii() and key.isdecimal()
