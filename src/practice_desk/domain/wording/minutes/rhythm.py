"""How often: sittings a week and a day, from days, anchors of the daily routine, triggers and plain numbers."""

import re
from dataclasses import dataclass

from practice_desk.domain.wording.minutes.moments import (
    ANCHOR,
    WORK_ANCHOR,
    anchors_in,
    clock_times,
    parts_a_day,
)
from practice_desk.domain.wording.minutes.times import (
    OCCASION_WORDS,
    TIMES_SAID,
    TIMES_WORDS,
    bare_times,
    in_a_row,
    times_a_day,
    times_a_week,
    times_of_some,
    times_on_days,
)
from practice_desk.domain.wording.minutes.triggers import NEXT_TIME, UPSETS, comes_as_it_comes
from practice_desk.domain.wording.minutes.week_days import (
    FORTNIGHT_WINDOW,
    ORDINALS,
    Lacks,
    N,
    dates_named,
    days_a_week,
    weeks,
)
from practice_desk.domain.wording.reading.lexicon import word_set

_FEW_TIMES = re.compile(r"\b(few|couple of|several) (?:time|day|night|evening|morning|goes|occasions)\b")

_FORTNIGHT = re.compile(r"\b(?:fortnight|fortnightly|every other week|every 2 week|alternate week)\b")

_A_FORTNIGHT = re.compile(rf"\b(once|twice|{N} time) (?:a|per|each|every) fortnight\b")

_MONTHLY = re.compile(r"\b(?:a month|every month|each month|monthly)\b")

_ONE_OF = re.compile(r"\b(?:choose|pick) (?:any |just )?1 of\b")

_WEEKLY = re.compile(r"\b(?:weekly|(?:every|each|a|per) week|/ week)\b")

_ONE_DAY = re.compile(
    r"\b(?:tonight|(?<!about )(?<!discussed )(?<!practised )(?<!covered )(?<!session "
    r")(?<!learned )(?<!did )(?<!built )(?<!made )(?<!chose )(?<!wrote )(?<!found )(?<!tried )today|tomorrow"
    r"|this (?:evening|afternoon|morning|lunchtime)|next "
    r"time|once(?! (?:you|you're|you've|the|it|it's|they|he|she|a|your|everyone|everybody|all)\b)|one (?:day|evening"
    r"|morning)|1 (?:day|evening|morning))\b"
)

INTERVAL = re.compile(
    rf"\b(?<!did )(?<!do )(?<!doing )(?<!happened )(?<!for )(?<!after )(?<!up )(?<!rest )(?<!break )"
    rf"(?:every|each) (?:(other|{N}(?: (?:-|–|to|or) {N})?) )?(?<!24 )(h|min)\b"
    r"(?! (?:block|session|slot|sitting|lesson|class|shift|walk|appointment)s?\b)|\bhourly\b"
    r"|^keep\b.*\b(?:h by h|min by min)\b|\bon the h\b|\bevery 30 min\b"
)

_AT_IT = re.compile(
    r"\b(?:every|each) (?:h|\d+ min)(?:(?: that)? you(?:'re| are) (?:at|in|on)\b"
    r"| (?:at|in) (?:work|school|college|(?:the|your) (?:desk|office|shop|till))\b)"
)
"""Ties every hour to a stay of unknown length: "every hour you're at the desk", "every hour at work"."""

_REGULAR_EATING = re.compile(
    r"^(?:try to )?(?:eat|have|snack|feed)\b|\b(?:eat|eating|meals?|snacks?|feed)\b(?: \w+){0,3} every"
)

_LONG_WORDS = word_set("week weekly fortnight fortnightly month monthly")

_WORK_WORDS = word_set("work school nursery office commute")
_EACH_WORDS = word_set("every each hourly on by")
_INTERVAL_WORDS = word_set("h min hourly")


_DAY_WORDS = word_set("day daily nightly morning afternoon evening night bd d bid tds qds od")

_DAYS_WORDS = word_set(
    "mon tue wed thu fri sat sun day morning evening night afternoon weekday weekend "
    "am pm daily nightly nocte lunchtimes lunchtime bedtime lunch breakfast"
    " dinner mealtime teatimes dawn dusk teatime nighttime h week sleep waking d today tonight tomorrow other 4/7 5/7"
    " 3/7 2/7 6/7 7/7"
)


_ANCHOR_WORDS = word_set(
    "breakfast lunch lunchtime dinner supper tea teatime meal meals mealtime brunch bed "
    "bedtime bath bathtime sleep lights shower brushing teeth"
    " turn pre evening morning night day dressed rise rising drop settle dinnertime sunrise sunset sundown story"
    " tucking news dawn dark up waking wake kettle coffee brew cup cuppa lamp tablets pills meds medication run brush"
    " brushed light thing eating"
)

_ONCE_WORDS = word_set("tonight today tomorrow this next once 1 one")

_AWAKE_HOURS = 16
_MEALS = 3


_REASONS = word_set("if since because as although given")


@dataclass(slots=True)
class Often:
    """How often: sittings in a week (``None`` = cannot be known), sittings a day, and whether anything was said."""

    week: float | None = 1.0
    day: float = 0.0
    said: bool = False
    trigger: bool = False
    goes: float = 0.0  # "two lots": a number of times that may name the doses as well


RHYTHM = (
    TIMES_WORDS
    | OCCASION_WORDS
    | word_set(
        "should instant second"
        "teatimes other x hourly kettle coffee teeth waking up light lights anytime any moment i bd office "
        "nursery commute next as daily nightly weekly hourly once twice every each few couple "
        "several most alternate day night"
        " week fortnight fortnightly month monthly weekday weekend morning evening afternoon"
        " tonight today tomorrow mon tue wed thu fri sat sun breakfast lunch lunchtime dinner supper tea"
        " teatime meal mealtime meals bed bedtime bath sleep lights shower brush brushing teeth waking"
        " wake work school lunchtimes am pm noon midday midnight alternate office when whenever if while during time x"
        " first last before after nocte pre dressed drop settle dinnertime sunrise sunset sundown story tucking news dark"
        " upon rising rise ends dawn dusk d bd bid tds qds od tablets pills meds choose pick"
        f" {UPSETS} 2/7 3/7 4/7 5/7 6/7 7/7"
    )
)


def rhythm(plain: str) -> Often:
    """How often, from a plain sentence or a part of one. "Said" is false where nothing in it speaks of it."""
    words = plain.split()
    lacks = set(words).isdisjoint
    if words[:1] and words[0] in _REASONS and (cut := plain.find(" , ")) > 0:
        asked = rhythm(plain[cut + 3 :])  # "if she agrees on Monday, cycle on Tuesday"
        if asked.said:
            return asked
    if not lacks(ORDINALS) and (dates := dates_named(plain)):
        return Often(week=dates, said=True)
    if lacks(RHYTHM):
        return Often()
    return _interval(plain, lacks) or _counted(plain, lacks) or _on_days(plain, lacks) or _loose(plain, lacks)


def _interval(plain: str, lacks: Lacks) -> Often | None:
    """ "Every hour", "every 20 minutes", but not meals."""
    if lacks(_EACH_WORDS) or lacks(_INTERVAL_WORDS):
        return None
    found = INTERVAL.search(plain)
    if found is None or _REGULAR_EATING.search(plain):
        return None
    return Often(week=None, trigger=True) if _AT_IT.search(plain) else _every_interval(found)


def _counted(plain: str, lacks: Lacks) -> Often | None:
    """Sittings a week or a fortnight said outright, or day by day ("twice on Tuesday and once on Friday")."""
    if not lacks(_SOME_OR_ALL) and (some := times_of_some(plain)):
        return Often(week=some * (times_a_day(plain) or 1.0), said=True)
    total = None if lacks(("week", "weekly")) else times_a_week(plain)
    if total is not None:
        per_day = 0.0 if lacks(_DAY_WORDS) else times_a_day(plain)
        return Often(week=total if total >= 0 else None, day=per_day, said=True)
    if not lacks(("fortnight",)) and (m := _A_FORTNIGHT.search(plain)):
        return Often(week=(TIMES_SAID.get(m[1]) or float(m[2])) / 2, said=True)
    named = None if lacks(("on",)) else times_on_days(plain)
    return None if named is None else Often(week=named, said=True)


_SOME_OR_ALL = word_set("of all total altogether told")


def _on_days(plain: str, lacks: Lacks) -> Often | None:
    """On so many days, so many times a day."""
    per_day = 0.0 if lacks(_DAY_WORDS) else times_a_day(plain)
    days = None if lacks(_DAYS_WORDS) else days_a_week(plain, lacks)
    if not per_day and days is None:
        return None
    span = days if days is not None else 7.0
    per_day = per_day or clock_times(plain)
    rows = in_a_row(plain, lacks, sets=per_day > 0)
    bare = None if rows > 1 or lacks(TIMES_WORDS) else bare_times(plain)
    if bare and not per_day:
        once_over = bare == span or _SPREAD.search(plain)
        many = bare if span > 1 and once_over else span * bare
        return Often(week=many, day=1.0, said=True, goes=bare)
    per_day = per_day or parts_a_day(plain)
    return Often(week=span * per_day * rows, day=per_day, said=True, goes=rows if rows > 1 else 0.0)


_SPREAD = re.compile(
    r"\b(?:spread|shared out|scattered|dotted|any time)\b|\b(?:over|across|through) the (?:next )?7 day\b"
)
"""So many times over the days, not on each of them."""


def _loose(plain: str, lacks: Lacks) -> Often:
    """Rhythm without days: "a few times", a number of times, daily anchors, "next time", a trigger, "every week"."""
    few = None if lacks(("few", "couple", "several")) else _FEW_TIMES.search(plain)
    if few:
        return Often(week=TIMES_SAID.get(few[1]), said=True)
    bare = None if lacks(TIMES_WORDS) else bare_times(plain)
    if bare:
        return Often(week=bare / weeks(plain, lacks), said=True)
    if not lacks(("time", "next")) and NEXT_TIME.search(plain):
        return Often(week=1.0, said=True)
    anchored = _anchored(plain, lacks)
    if anchored:
        return anchored
    if not lacks(_ONCE_WORDS) and _one_day(plain):
        return Often(week=1.0 / weeks(plain, lacks), said=True)
    if comes_as_it_comes(plain, lacks):
        return Often(week=None, trigger=True)
    if not lacks(("choose", "pick")) and _ONE_OF.search(plain):
        return Often(week=1.0, said=True)
    return Often() if lacks(_LONG_WORDS) else _by_the_week(plain)


def _anchored(plain: str, lacks: Lacks) -> Often | None:
    """Tied to the daily routine ("after breakfast") or to working days ("after work")."""
    if not lacks(_WORK_WORDS) and WORK_ANCHOR.search(plain) and not _one_day(plain):
        return Often(week=5.0 * parts_a_day(plain), said=True)
    parts = parts_a_day(plain)
    if parts == 1 and (lacks(_ANCHOR_WORDS) or not ANCHOR.search(plain)):
        return None
    count = max(1, min(anchors_in(plain), _MEALS)) if parts == 1 else parts
    return Often(week=1.0 if _one_day(plain) else 7.0 * count, day=float(count), said=True)


def _one_day(plain: str) -> bool:
    """Is one day or the next time named, other than in something told ("the beach we built today")?"""
    return any(
        found[0] != "today" or not _TOLD_TODAY.search(plain[: found.start()])
        for found in _ONE_DAY.finditer(plain)
    )


_TOLD_TODAY = re.compile(r"\b(?:we|who|who'd|who's|that|i) (?:(?!,)\S+ ){1,6}$")


def _by_the_week(plain: str) -> Often:
    if _FORTNIGHT.search(plain) and not FORTNIGHT_WINDOW.search(plain):
        return Often(week=0.5, said=True)
    if _MONTHLY.search(plain):
        return Often(week=0.25, said=True)
    return Often(said=bool(_WEEKLY.search(plain)))


def _every_interval(m: re.Match[str]) -> Often:
    number = m[2] or m[3]
    step = 2.0 if m[1] == "other" else float(number) if number else 1.0
    if m[4] == "min":
        step /= 60
    day = _AWAKE_HOURS / max(step, 0.02)
    return Often(week=day * 7, day=day, said=True)
