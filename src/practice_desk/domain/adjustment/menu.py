"""What each rule offers, the suggested option first.

After a crisis, after worse, after too much, after nothing happened and after something hard, no row
contains `build_on`: growing stands only in the rows for what went well and was not hard.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from practice_desk.domain.adjustment.history import Case, Code
from practice_desk.domain.adjustment.ladder import (
    MICRO_MINUTES,
    Size,
    Step,
    grown,
    micro,
    new_cue,
    nothing,
    one_rung_down,
    spelled_out,
    stay,
    what_happened,
)

Sizing = Callable[[Size, Case], Step]


@dataclass(frozen=True)
class Offer:
    """One option of a rule: its code, how it sizes the assignment and its own words."""

    code: Code
    sizing: Sizing


def _stays(change: str) -> Sizing:
    return lambda size, case: stay(size, change)


def _rests(change: str) -> Sizing:
    return lambda size, case: nothing(size, change)


def _sized(step: Callable[[Size], Step]) -> Sizing:
    return lambda size, case: step(size)


def _trimmed(size: Size, case: Case) -> Step:
    return what_happened(size, case.follow_up.amount)


_HOLD = Offer(Code.HOLD, _rests("Nothing to carry home this week; look at it again next time."))
_STEADY = Offer(Code.SUPPORT, _rests("Only something steadying to take along, with nothing to fill in."))
_HERE = Offer(Code.IN_SESSION, _rests("Do it together in the room; nothing at home until then."))
_PAUSE = Offer(Code.PAUSE, _rests("It rests until you have talked about what it stirred up."))
_ASK_FIRST = Offer(Code.ASK, _stays("Ask how it went before anything changes."))
_ASK_WHY = Offer(Code.ASK, _stays("Ask what got in the way; nothing changes before you know."))
_ASK_RATING = Offer(Code.ASK, _stays("Ask how useful and how hard it was; nothing changes before you know."))
_ASK_SEVEN = Offer(Code.ASK, _stays("Ask what would make it a 7 or an 8, then rate it again."))
_KEEP = Offer(Code.KEEP, _stays("The same again."))
_KEEP_SUPPORTED = Offer(Code.KEEP, _stays("The same again, with support: rehearse it here, or add a person."))
_BUILD_ON = Offer(Code.BUILD_ON, _sized(grown))
_FADE = Offer(Code.FADE, _stays("They set the next step themselves and write less down."))
_AS_NEEDED = Offer(Code.FADE, _stays("Keep it for days that call for it; nothing to write down."))
_RUNG = Offer(Code.SCALE_BACK, _sized(one_rung_down))
_MICRO = Offer(Code.SCALE_BACK, _sized(micro))
_TRIM = Offer(Code.SCALE_BACK, _trimmed)
_WHY = Offer(Code.REVISIT_WHY, _stays("Go back to what it is for, and let them choose the next try."))
_SWAP = Offer(Code.SWAP, _stays("Another activity for the same goal, no larger than this one."))
_THEIR_PICK = Offer(Code.SWAP, _stays("They choose what to try, or that there is nothing to try."))
_GENTLER = Offer(Code.SWAP, _stays("A gentler activity for the same goal, once you have talked."))
_SUPPORT = Offer(
    Code.SUPPORT, _stays("The same size with support: a person, a rehearsal or a message halfway.")
)
_SAFER = Offer(Code.SUPPORT, _stays("A gentler setting, with support and a fresh guess at what may happen."))
_SPELL_OUT = Offer(Code.RESPECIFY, _sized(spelled_out))
_HALF_COUNTS = Offer(Code.RESPECIFY, _stays("Say that half done counts, and that a rough try is the point."))
_CUE = Offer(Code.RECUE, _sized(new_cue))
_PLACE = Offer(Code.RECUE, _stays("Another place or form: out of the house, by voice, or in the head."))

OFFERS: Mapping[str, tuple[Offer, ...]] = {
    "crisis": (_HOLD, _STEADY, _HERE),
    "worse": (_PAUSE, _GENTLER, _HERE, _HOLD),
    "not_asked": (_ASK_FIRST, _KEEP, _HOLD),
    "three_missed": (_HOLD, _WHY, _HERE),
    "shaky": (_RUNG, _ASK_SEVEN, _SUPPORT),
    "three_easy": (_FADE, _BUILD_ON, _KEEP),
    "easy": (_BUILD_ON, _KEEP, _FADE),
    "right": (_KEEP, _BUILD_ON, _SUPPORT),
    "heavy": (_KEEP_SUPPORTED, _RUNG, _HERE),
    "lukewarm": (_WHY, _SWAP, _KEEP),
    "no_use": (_SWAP, _WHY, _HOLD),
    "unrated": (_KEEP, _ASK_RATING, _RUNG),
    "partly_hard": (_RUNG, _HERE, _SUPPORT),
    "partly_no_use": (_WHY, _SWAP, _TRIM),
    "partly": (_TRIM, _CUE, _KEEP),
    "too_much": (_RUNG, _HERE, _SWAP, _HOLD),
    "pressure": (_HOLD, _THEIR_PICK, _WHY),
    "fear": (_SAFER, _RUNG, _HERE),
    "unclear": (_SPELL_OUT, _HERE, _MICRO),
    "why": (_WHY, _SWAP, _HOLD),
    "hard": (_MICRO, _HERE, _SUPPORT),
    "perfect": (_HALF_COUNTS, _MICRO, _HERE),
    "place": (_PLACE, _SWAP, _HERE),
    "cue": (_CUE, _MICRO, _SPELL_OUT),
    "dull": (_SWAP, _MICRO, _WHY),
    "hopeless": (_WHY, _MICRO, _HERE),
    "fine": (_AS_NEEDED, _WHY, _HOLD),
    "unasked": (_HERE, _SPELL_OUT, _ASK_WHY),
    "unexplained": (_ASK_WHY, _MICRO, _CUE),
}

_ASKS_FOR_ANOTHER_FORM = frozenset({"B_WHY", "B_GOALFIT", "B_BORING", "B_HOPELESS", "B_PRESSURE", "B_BETTER"})
_ASKS_FOR_COMPANY = frozenset({"B_FEAR", "B_UNCLEAR", "B_PERFECT", "B_THERAPIST", "B_PRIVACY", "B_SUPPORT"})


def offers(rule: str, case: Case) -> tuple[Offer, ...]:
    """What this rule offers in this case, the suggested option first."""
    return _not_the_same_again(case) if rule == "twice_missed" else OFFERS[rule]


def _not_the_same_again(case: Case) -> tuple[Offer, ...]:
    """Smaller, other or together, by what got in the way; never the same again unchanged."""
    named = set(case.follow_up.barriers)
    minutes = case.assignment.minutes
    if named & _ASKS_FOR_COMPANY:
        return (_HERE, _MICRO, _SWAP, _HOLD)
    if named & _ASKS_FOR_ANOTHER_FORM:
        return (_SWAP, _HERE, _MICRO, _HOLD)
    if minutes is not None and minutes <= MICRO_MINUTES:
        return (_HERE, _SWAP, _MICRO, _HOLD)
    return (_MICRO, _HERE, _SWAP, _HOLD)
