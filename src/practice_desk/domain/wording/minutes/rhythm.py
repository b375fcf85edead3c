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
from practice_desk.domain.wording.minutes.week_days import (
    DAY,
    FORTNIGHT_WINDOW,
    Lacks,
    N,
    days_a_week,
    weeks,
)
from practice_desk.domain.wording.reading.lexicon import word_set

_TIMES = (
    r"(?:time|x|goe?s?|sessions?|occasions?|sittings?|separate occasions|day|night|evening|"
    r"morning|afternoon|days? out|"
    r"different day|separate day|walks?|swims?|runs?|entries|rounds?)"
)

PER_WEEK = re.compile(
    rf"\b(once or twice|once|twice|thrice|(?:{N} (?:-|–|to|or) )?{N}(?: {_TIMES})?|(?:a )?few {_TIMES}|(?:a "
    rf")?couple of {_TIMES}|several {_TIMES})"
    r"(?: of the day| of 7 day)? (?:(?:a|per|each|every|this|in the|over the|during the|/|in a|"
    r"next|across the|out of the|of the|"
    r"in|this coming|the|before next|between now) (?:coming |next )?week|weekly)\b"
)

_TIMES_OVER = re.compile(rf"\bx {N} (?:/|a|per|each|every) (week|day)\b|\bx {N} (weekly|daily)\b")
"""The number behind the sign: "x3/wk", "x 2 a day"."""

PER_DAY = re.compile(
    rf"\b(?:(once or twice|once|twice|thrice)|(?:{N} (?:-|–|to|or) )?{N}"
    r"(?: (?:x|time|rounds?|sessions?|sittings?|goe?s))?) "
    r"(?:times )?(?:(?:an?|per|each|every|every single) (?:day|morning|afternoon|evening|night)|/ day|daily|nightly|"
    r"in the day|through the day)\b"
)

_TWICE_ON = re.compile(rf"\b(once|twice|{N} time) on (?:the )?({DAY}|weekend)\b")

_EVENTS = "visits|walks|calls|chats|swims|runs|rides|strolls|jogs|drives|dips|baths|breaks|pauses|games|lessons|slots"
"""What is done so many times: "three walks, twenty minutes"."""

_AND_ON = re.compile(rf"(?:,|\band) (?:then )?{N} on (?:the )?(?:{DAY}|weekend)\b")
"""What follows "three times on Monday": "three on Friday"."""

_BARE_TIMES = re.compile(
    rf"\b(?:(once or twice|once|twice)(?! (?:or|through|over|a|per|every|each|the|you|it|your|they|he|she|that|more)\b)"
    rf"|(?:{N} (?:-|–|to|or) )?(?<!last )(?<!first )(?:(?<!\bin )|(?<=fit in )){N} (?:x|time|goes|outings|sittings|sessions|"
    rf"bursts|blocks|stints|lots|{_EVENTS}|(?:of (?:your |the |those )?)?shifts|trips|tries|rehearsals)"
    rf"(?! (?:through|over|more|as|out|table)\b)|x {N}(?! "
    rf"(?:min|h|sec)\b))(?: |$)"
)

_GOES = re.compile(rf"\b{N} (?:goes|rounds|sets|reps|repeats)\b")
"""So many in a row, within one sitting or one part of the day."""

_IN_A_ROW = re.compile(rf"\b{N} time (?:in a row|running|on the trot)\b|(?<=sec , ){N} time(?= [,)])")
"""The same: "half a minute of squeezes, five times in a row, once a day"."""

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

_TRIGGER = re.compile(
    r"\b(?:when|whenever|if|any (?:time|urge|craving|attack|meal|snack|argument|row|worry)"
    r"|(?:each|every) (?:\w+ )?(?:time|break|breaks|meeting|call|meal|snack|visit|row|argument|lesson|shift|urge"
    r"|craving"
    r"|wave|trip|attack|worry|compulsion|check|commute|conversation|customer|email)|anytime|as soon as|the moment"
    r"|while|"
    r"during)\b(?! (?:possible|you can|you like|you want|suits|it suits|convenient|needed|the "
    r"week|the day|you remember|you have time))|^as (?:she|he|they|you|your|the)\b"
)

_UPSETS = (
    "nightmare nightmares dream argument row panic flashback wobble binge slip lapse relapse tantrum meltdown setback"
    " urge"
    " craving attack outburst mid"
)

_UPSET = re.compile(
    r"\b(?:(?:after|following|in|with|once|at the (?:peak|height) of|during) (?:an?|any|the|your|each|every) (?:\w+ )?"
    rf"(?:{'|'.join(_UPSETS.split()[:-1])})|mid (?:{'|'.join(_UPSETS.split()[:-1])}))\b"
)
"""What comes unasked, nobody knows how often."""

_UPSET_WORDS = word_set(_UPSETS)

_ANY_SUCH = re.compile(
    r"\b(?:after|before|in|with|at|between) (?:each|every) "
    r"(?!day|morning|evening|night|afternoon|of|other|1|\d|half|side|hand|leg|foot|ear|week|weekend)\w+"
    r"|\bon (?:(?:the )?(?:bad |worse |hard )day\b|day (?:your|when|you|that|it)\b)"
)
"""Tied to something that comes so often as it comes: "in each gap between clients", "on days your back grumbles"."""

_NEXT_TIME = re.compile(
    r"\bnext time\b|\b(?:at|after|during|in|following) (?:the|your) next (?!week|day|fortnight)\w+|\bthe first time\b"
)

INTERVAL = re.compile(
    rf"\b(?<!did )(?<!do )(?<!doing )(?<!happened )(?<!for )(?<!after )(?<!up )(?<!rest )(?<!break )"
    rf"(?:every|each) (?:(other|{N}(?: (?:-|–|to|or) {N})?) )?(?<!24 )(h|min)\b|\bhourly\b|\b(?:h by h"
    rf"|min by min)\b|\bon the h\b"
    r"|\bevery 30 min\b"
)

_REGULAR_EATING = re.compile(
    r"^(?:try to )?(?:eat|have|snack|feed)\b|\b(?:eat|eating|meals?|snacks?|feed)\b(?: \w+){0,3} every"
)

_LONG_WORDS = word_set("week weekly fortnight fortnightly month monthly")

_WORK_WORDS = word_set("work school nursery office commute")
_EACH_WORDS = word_set("every each hourly on by")
_INTERVAL_WORDS = word_set("h min hourly")

_LATIN = {
    "bd": 2.0,
    "b i d": 2.0,
    "bid": 2.0,
    "tds": 3.0,
    "t i d": 3.0,
    "qds": 4.0,
    "q i d": 4.0,
    "q d": 1.0,
    "o d": 1.0,
    "od": 1.0,
}
"""Times a day, as on a prescription."""

_LATIN_TIMES = re.compile(r"\b(?:bd|tds|qds|[btq] i d|[qo] d|(?<=min )od|(?<=min )bid|(?<=sec )bid)\b")

_DAY_WORDS = word_set("day daily nightly morning afternoon evening night bd d bid tds qds od")

_DAYS_WORDS = word_set(
    "mon tue wed thu fri sat sun day morning evening night afternoon weekday weekend "
    "am pm weekends daily nightly nocte lunchtimes lunchtime bedtime lunch breakfast"
    " dinner mealtime dawn dusk teatime nighttime h week sleep waking d today tonight tomorrow 4/7 5/7 3/7 2/7 6/7 7/7"
)

_TIMES_WORDS = word_set(
    "once twice thrice time x go goes outings sittings sessions bursts blocks stints lots shifts trips tries"
    " rehearsals " + _EVENTS.replace("|", " ")
)

_ANCHOR_WORDS = word_set(
    "breakfast lunch lunchtime dinner supper tea teatime meal meals mealtime brunch bed "
    "bedtime bath bathtime sleep lights shower brushing teeth"
    " turn pre evening morning night day dressed rise rising drop settle dinnertime sunrise sunset sundown story"
    " tucking news dawn dark up waking wake kettle coffee brew cup cuppa lamp tablets pills meds medication run brush"
    " brushed light thing eating"
)

_ONCE_WORDS = word_set("tonight today tomorrow this next once 1 one")

_TRIGGER_WORDS = word_set("when whenever if each every any anytime as moment while during")

_AWAKE_HOURS = 16
_MEALS = 3
_MOST_TIMES = 30  # "a hundred times" counts nothing

_ROWS = word_set("goes rounds sets reps repeats time")

_REASONS = word_set("if since because as although given")

_WORDS = {"once or twice": 1.5, "once": 1.0, "twice": 2.0, "thrice": 3.0, "few": 3.0, "couple of": 2.0}


@dataclass(slots=True)
class Often:
    """How often: sittings in a week (``None`` = cannot be known), sittings a day, and whether anything was said."""

    week: float | None = 1.0
    day: float = 0.0
    said: bool = False
    trigger: bool = False
    goes: float = 0.0  # "two lots": a number of times that may name the doses as well


RHYTHM = _TIMES_WORDS | word_set(
    "x hourly kettle coffee teeth waking up light lights anytime any moment i bd office "
    "nursery commute next as daily nightly weekly hourly once twice every each few couple "
    "several most alternate day night"
    " week fortnight fortnightly month monthly weekday weekend weekends morning evening afternoon"
    " tonight today tomorrow mon tue wed thu fri sat sun breakfast lunch lunchtime dinner supper tea"
    " teatime meal mealtime meals bed bedtime bath sleep lights shower brush brushing teeth waking"
    " wake work school lunchtimes am pm noon midday midnight alternate office when whenever if while during time x"
    " first last before after nocte pre dressed drop settle dinnertime sunrise sunset sundown story tucking news dark"
    " upon rising rise ends dawn dusk d bd bid tds qds od tablets pills meds choose pick"
    f" {_UPSETS} 2/7 3/7 4/7 5/7 6/7 7/7"
)


def rhythm(plain: str) -> Often:
    """How often, from a plain sentence or a part of one. "Said" is false where nothing in it speaks of it."""
    words = plain.split()
    lacks = set(words).isdisjoint
    if words[:1] and words[0] in _REASONS and (cut := plain.find(" , ")) > 0:
        asked = rhythm(plain[cut + 3 :])  # "if she agrees on Monday, cycle on Tuesday"
        if asked.said:
            return asked
    if lacks(RHYTHM):
        return Often()
    return _interval(plain, lacks) or _counted(plain, lacks) or _on_days(plain, lacks) or _loose(plain, lacks)


def _interval(plain: str, lacks: Lacks) -> Often | None:
    """ "Every hour", "every 20 minutes", but not meals."""
    if lacks(_EACH_WORDS) or lacks(_INTERVAL_WORDS):
        return None
    found = INTERVAL.search(plain)
    return _every_interval(found) if found and not _REGULAR_EATING.search(plain) else None


def _counted(plain: str, lacks: Lacks) -> Often | None:
    """Sittings a week or a fortnight said outright, or day by day ("twice on Tuesday and once on Friday")."""
    total = None if lacks(("week", "weekly")) else _times_a_week(plain)
    if total is not None:
        per_day = 0.0 if lacks(_DAY_WORDS) else _times_a_day(plain)
        return Often(week=total if total >= 0 else None, day=per_day, said=True)
    if not lacks(("fortnight",)) and (m := _A_FORTNIGHT.search(plain)):
        return Often(week=(_WORDS.get(m[1]) or float(m[2])) / 2, said=True)
    pairs = [] if lacks(_TIMES_WORDS) or lacks(("on",)) else _TWICE_ON.findall(plain)
    if not pairs:
        return None
    week = sum(_WORDS.get(a) or float(b) for a, b, _ in pairs)
    more = sum(map(float, _AND_ON.findall(plain)))
    return Often(week=week + more, said=True)


def _on_days(plain: str, lacks: Lacks) -> Often | None:
    """On so many days, so many times a day."""
    per_day = 0.0 if lacks(_DAY_WORDS) else _times_a_day(plain)
    days = None if lacks(_DAYS_WORDS) else days_a_week(plain, lacks)
    if not per_day and days is None:
        return None
    span = days if days is not None else 7.0
    per_day = per_day or clock_times(plain)
    bare = None if lacks(_TIMES_WORDS) else _bare_times(plain)
    if per_day:
        per_day *= _in_a_row(plain, lacks)
    if bare and not per_day:
        many = bare if span > 1 and bare == span else span * bare
        return Often(week=many, day=1.0, said=True, goes=bare)
    per_day = per_day or parts_a_day(plain)
    return Often(week=span * per_day, day=per_day, said=True)


def _in_a_row(plain: str, lacks: Lacks) -> float:
    """How many times over within one sitting: "three sets, twice a day"."""
    row = None if lacks(_ROWS) else _GOES.search(plain) or _IN_A_ROW.search(plain)
    return float(row[row.lastindex or 1]) if row and not PER_DAY.match(plain, row.start()) else 1.0


def _loose(plain: str, lacks: Lacks) -> Often:
    """Rhythm without days: "a few times", a number of times, daily anchors, "next time", a trigger, "every week"."""
    few = None if lacks(("few", "couple", "several")) else _FEW_TIMES.search(plain)
    if few:
        return Often(week=_WORDS.get(few[1]), said=True)
    bare = None if lacks(_TIMES_WORDS) else _bare_times(plain)
    if bare:
        return Often(week=bare / weeks(plain, lacks), said=True)
    if not lacks(("time", "next")) and _NEXT_TIME.search(plain):
        return Often(week=1.0, said=True)
    anchored = _anchored(plain, lacks)
    if anchored:
        return anchored
    if not lacks(_ONCE_WORDS) and _one_day(plain):
        return Often(week=1.0 / weeks(plain, lacks), said=True)
    if not lacks(_TRIGGER_WORDS) and _TRIGGER.search(plain):
        return Often(week=None, trigger=True)
    if not lacks(_UPSET_WORDS) and _UPSET.search(plain):
        return Often(week=None, trigger=True)
    if not lacks(("each", "every", "day")) and _ANY_SUCH.search(plain):
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


def _times_a_day(plain: str) -> float:
    best = 0.0
    for m in PER_DAY.finditer(plain):
        value = _WORDS[m[1]] if m[1] else (float(m[3]) + float(m[2] or m[3])) / 2
        if (
            m[1]
            or m[2]
            or " x " in m[0]
            or " time" in m[0]
            or not re.search(r"(?:min|h|sec)$", plain[: m.start()].rstrip())
        ):
            if not m[1] and not re.search(r" (?:x|time|rounds?|sessions?|sittings?|goe?s)\b", m[0]):
                continue
            best = max(best, value)
    if not best and (m := _LATIN_TIMES.search(plain)):
        return _LATIN[m[0]]
    if not best and " x " in plain and (m := _TIMES_OVER.search(plain)) and "week" not in f"{m[2]}{m[4]}":
        return float(m[1] or m[3])
    return best


def _times_a_week(plain: str) -> float | None:
    """Sittings a week said outright; -1 for a number that cannot be known ("several")."""
    if " x " in plain and (over := _TIMES_OVER.search(plain)):
        return float(over[1] or over[3]) if "week" in f"{over[2]}{over[4]}" else None
    for m in PER_WEEK.finditer(plain):
        said = m[1]
        if said.startswith("several"):
            return -1.0
        if said in _WORDS:
            return _WORDS[said]
        if "few" in said:
            return 3.0
        if "couple" in said:
            return 2.0
        if not re.search(rf" {_TIMES}$", said):
            continue
        high = float(m[3])
        times = (float(m[2] or high) + high) / 2
        if re.search(r"\bday|night|evening|morning|afternoon", said):
            times *= _times_a_day(plain) or parts_a_day(plain)
        return times / 2 if "every 2 week" in plain else times
    return None


_TOLD_OF = re.compile(r"\bwho (?:(?!,)\S+ ){1,6}$")


def _bare_times(plain: str) -> float | None:
    for m in _BARE_TIMES.finditer(plain):
        if m[1]:
            if _TOLD_OF.search(plain[: m.start()]):
                continue
            if m[1] == "once" and re.match(
                r"once (?:it|the|you|your|things|they|a|everyone)\b", plain[m.start() :]
            ):
                continue
            return _WORDS[m[1]]
        value = m[3] or m[4]
        if value and float(value) <= _MOST_TIMES:
            return (float(m[2] or value) + float(value)) / 2
    return None
