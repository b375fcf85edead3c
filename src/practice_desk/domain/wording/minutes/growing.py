"""A dose that grows from sitting to sitting: "three minutes on Monday, then add two minutes a day until Friday"."""

import re

from practice_desk.domain.wording.minutes.dose import MINUTES_OF, Amounts, Dose
from practice_desk.domain.wording.minutes.rhythm import rhythm
from practice_desk.domain.wording.minutes.week_days import DAY, ORDER, N

_STEP = re.compile(
    rf"\b(?:add|adding|plus) (?:another )?{N} (min|sec)(?: more)? (?:an?|each|every|per) (?:day|night|time)\b"
    rf"|\b{N} (min|sec) (?:more|longer) (?:each|every) (?:day|night|time)\b"
)
_FROM = re.compile(rf"\b({DAY})\b")
_TO = re.compile(rf"\b(?:until|to|through|by|including) ({DAY})\b")
_SO_MANY = re.compile(r"\b(?:for|over) ([2-7]) (?:day|night|evening|morning)\b")
_WEEK = 7


def grow(out: Amounts) -> None:
    """Let the first dose reach from its first to its last size, where the sentence says by how much it grows."""
    step = _STEP.search(out.plain, out.doses[0].end)
    sittings = _sittings(out.plain, step) if step else 0
    if step is None or not sittings:
        return
    first = out.doses[0]
    by = float(step[1] or step[3]) * MINUTES_OF[step[2] or step[4]]
    last = first.middle + by * (sittings - 1)
    out.doses = [Dose(first.middle, last, first.first, first.last, first.at, first.end)]
    out.sittings = float(sittings)


def _sittings(plain: str, step: re.Match[str]) -> int:
    """From one day to another, on so many days, or on the days named before; 0 where that is not said."""
    begin, end = _FROM.search(plain, 0, step.start()), _TO.search(plain, step.end())
    if begin and end:
        return (ORDER[end[1]] - ORDER[begin[1]]) % _WEEK + 1
    if many := _SO_MANY.search(plain):
        return int(many[1])
    named = rhythm(plain[: step.start()])
    return int(named.week) if named.said and named.week else 0
