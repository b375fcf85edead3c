"""What the sentences beside a dose say about how often: a day, a number of times, a trigger, a state."""

import re

from practice_desk.domain.wording.acts.scene import Line, Scene
from practice_desk.domain.wording.minutes.rhythm import Often
from practice_desk.domain.wording.minutes.week_days import DAY

DAILY_SAID = re.compile(rf"\b(?:every|each|daily|nightly|a day|per day|{DAY}|weekday|weekend)\b")
"""Every day is said, or the days themselves."""

NAMES_DAYS = re.compile(
    rf"\b(?:{DAY}|weekday|weekend|(?:alternate|other|\d) (?:day|morning|evening|night))\b"
)

_BARE_SITTING = re.compile(
    r"(?:just |only |about |for )?\d+(?:\.\d+)? (?:min|h) (?:on|in|at|with|by|side|before|after)\b"
)


def day_before(scene: Scene, line: Line) -> float | None:
    """ "Put the train set out on Thursday. Twenty minutes on the rug before bath": the day of the act it belongs to."""
    at = scene.lines.index(line)
    if at == 0 or DAILY_SAID.search(line.amounts.plain) or not _BARE_SITTING.match(line.amounts.plain):
        return None
    before = scene.lines[at - 1]
    often = before.amounts.often
    if not before.acts or before.fragment or before.amounts.doses or _reports(before) or not often.said:
        return None
    return often.week if NAMES_DAYS.search(before.amounts.plain) else None


_STATE = re.compile(
    r"(?:feeling |still |too |got )?(?:stressed|anxious|worried|bored|angry|lonely|tempted|stuck|low|sad|wound up"
    r"|frazzled|panicky|awake"
    r"|wobbly|tense|restless|overwhelmed|cross|tearful|shaky|numb|struggling|wired|spiralling|craving|can't sleep"
    r"|woken)\b"
)


def state_before(scene: Scene, line: Line) -> bool:
    """ "Stressed by the rota? Two minutes on paper": nobody knows how often."""
    at = scene.lines.index(line)
    if at == 0:
        return False
    before = scene.lines[at - 1]
    return before.sentence.end_mark == "?" and _STATE.match(before.amounts.plain) is not None


_ONLY_DAYS = re.compile(
    rf"(?:on )?(?:alternate day|every other day|{DAY}(?: (?:(?:,|and|-|–|to) )?(?:and )?{DAY})*(?: only)?"
    rf"|weekday(?: only)?|\d (?:day|evening|night))(?= for now\b| , (?:and|if|but|so)\b|$)"
)
"""A sentence that is nothing but days: they hold for what is tied to the daily routine beside it."""


def days_beside(lines: list[Line], line: Line) -> float | None:
    """The days that a sentence of its own gives for what is tied to the daily routine."""
    if NAMES_DAYS.search(line.amounts.plain):
        return None
    beside = (other.amounts for other in lines if other is not line)
    return next((one.often.week for one in beside if _ONLY_DAYS.match(one.plain)), None)


def with_neighbours(often: Often, lines: list[Line], line: Line) -> float | None:
    """ "Twice a day" here and "Monday to Friday" or "for 3 days" in another sentence."""
    a_day, rest = divmod(often.week or 1.0, _EVERY_DAY)
    if rest:
        return often.week
    for other in lines:
        if other is not line and not other.amounts.doses and other.amounts.often.said:
            m = _SO_MANY_DAYS.search(other.amounts.plain)
            if m:
                return a_day * float(m[1])
    days = days_beside(lines, line)
    return often.week if days is None else a_day * days


_SO_MANY_DAYS = re.compile(r"\b(?:for|on|pick|choose|any) (\d) (?:day|evening|morning|night|afternoon)\b")
_EVERY_DAY = 7.0

_A_STATE_SETS_IN = re.compile(
    r"when|if you (?:find yourself|feel|notice|catch yourself|get (?:stuck|the urge))\b"
)
"""What opens a sentence on something that comes so often as it comes, and holds for the next one too."""

_DAY_OFF = re.compile(rf"(?:on )?{DAY}(?: and {DAY})? (?:is |are )?(?:off|free)\b")
"""What only leaves a day out: "Sunday's off"."""

_LAST_WORD = re.compile(
    rf"(?:do|repeat) |(?:every|each|daily|nightly|{DAY})\b(?:(?: and| ,)? \w+){{0,3}}$"
    rf"|.*\bso do (?:it|this|them) (?:on )?{DAY}\b"
    r"|(?:once|twice|\d time) (?:a|each|every|per) (?:day|morning|evening|night|week)\b"
)
"""A last sentence that speaks of the whole list."""


def elsewhere(scene: Scene, lines: list[Line], line: Line) -> Often | None:
    """What other sentences say of how often: the nearest of the same part, then those that speak of the whole text."""
    own = lines.index(line)
    after_first = sorted((abs(i - own), i < own, i) for i in range(len(lines)) if i != own)
    near = [lines[i] for _, _, i in after_first]
    for other in near:
        if _DAY_OFF.match(other.amounts.plain):
            continue
        if other.amounts.often.said and not other.amounts.doses and not _reports(other):
            return other.amounts.often
    whole = _said_of_all(scene, lines)
    if whole is not None:
        return whole
    for other in near:
        if _sets_the_scene(other) and other.sentence.first < line.sentence.first:
            return other.amounts.often
    return None


def _said_of_all(scene: Scene, lines: list[Line]) -> Often | None:
    """What a sentence of another part says of all of them: "Do this daily.", "Weekdays.", the first or the last one."""
    outside = [
        other
        for other in scene.lines
        if other not in lines and other.amounts.often.said and not other.amounts.doses
    ]
    for other in outside:
        plain = other.amounts.plain
        if not other.sentence.bullet and _ONLY_DAYS.fullmatch(plain):
            return other.amounts.often
    first, final = scene.lines[0], scene.lines[-1]
    if final in outside and _LAST_WORD.match(final.amounts.plain):
        return final.amounts.often
    return first.amounts.often if first in outside and not _reports(first) else None


def _sets_the_scene(other: Line) -> bool:
    """ "When the urge comes, …": a moment that holds for the next sentence as well."""
    return (
        other.amounts.often.trigger
        and not other.amounts.doses
        and bool(other.acts)
        and other.trigger_end > 0
        and _A_STATE_SETS_IN.match(other.amounts.plain) is not None
    )


def _items(scene: Scene, line: Line) -> list[Line]:
    """The bullets that stand around a line without a break, or right behind it; without the line itself."""
    lines, at = scene.lines, scene.lines.index(line)
    first, last = at, at + 1
    while line.sentence.bullet and first > 0 and lines[first - 1].sentence.bullet:
        first -= 1
    while last < len(lines) and lines[last].sentence.bullet:
        last += 1
    return [item for item in lines[first:last] if item is not line]


def _only_when(item: Line) -> bool:
    """Does an item tell when or how often, and nothing to do or to spend?"""
    said = item.fragment or _HEADING.match(item.amounts.plain)
    return bool(said) and item.amounts.often.said and not item.amounts.doses


def sum_of_items(scene: Scene, line: Line) -> float | None:
    """ "Walks, 20 minutes each:" above a list of nothing but days or meals: as often as all of them come."""
    items = [] if line.sentence.bullet else _items(scene, line)
    if len(items) < _LEAST_ITEMS or not all(map(_only_when, items)):
        return None
    return sum(item.amounts.often.week or 0.0 for item in items)


_LEAST_ITEMS = 2
_HEADING = re.compile(r"(?:which|what|when|how often|days?)(?: [a-z]+)? [:–-] ")
_BARE_SIZE = re.compile(r"(?:[a-z]+ ){0,2}\d+(?:\.\d+)? (?:min|h)(?: [a-z]+)?$|how long [:–-] ")


def item_beside(scene: Scene, line: Line) -> Often | None:
    """In a list of particulars the item that tells how often, beside one that is nothing but a size."""
    if not (line.sentence.bullet and _BARE_SIZE.match(line.amounts.plain)):
        return None
    return next((item.amounts.often for item in _items(scene, line) if _only_when(item)), None)


_REQUESTS = (
    "could you",
    "can you",
    "would you",
    "will you",
    "how about",
    "what about",
    "shall we",
    "why not",
    "maybe",
)


def _reports(line: Line) -> bool:
    plain = line.amounts.plain
    if line.sentence.end_mark == "?" and not plain.startswith(_REQUESTS):
        return True
    if line.acts and not plain.startswith(("you ", "we ", "last ", "i ", "it ", "that ", "this ")):
        return False
    return (
        bool(
            re.search(
                r"\b(?:you (?:said|did|told|were|have|mentioned)|last week|we (?:talked|said|will|can)|"
                r"i'll|see you|for a (?:few|couple)|well done|counts too|if you (?:forget|miss|slip))\b",
                plain,
            )
        )
        and not line.amounts.doses
    )
