"""How many times: a week, a day, on named days, or a bare number of goes, said outright."""

import re

from practice_desk.domain.wording.minutes.moments import parts_a_day
from practice_desk.domain.wording.minutes.week_days import DAY, Lacks, N
from practice_desk.domain.wording.reading.lexicon import word_set

_EVENTS = (
    "visits|walks|calls|chats|swims|runs|rides|strolls|jogs|drives|dips|baths|breaks|pauses|games|lessons|slots"
    "|showings|screenings|matinees|lunches|breakfasts|dinners|suppers|coffees|matches|journeys|picnics"
)
"""What is done so many times: "three walks, twenty minutes"."""

_OCCASIONS = (
    "meal|meals|meetings|meeting|calls|classes|lessons|shifts|visits|dinners|lunches|breakfasts|suppers|walks|breaks"
    "|sessions|commutes|journeys|trips|matches|runs|swims|feeds|bedtimes|baths|goodbyes|handovers|rides|drives|games"
)

_TIMES = (
    r"(?:time|x|goe?s?|sessions?|occasions?|sittings?|separate occasions|day|night|evening|"
    r"morning|afternoon|days? out|"
    rf"different day|separate day|walks?|swims?|runs?|entries|rounds?|{_EVENTS})"
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

_A_GO = r"(?:x|time|rounds?|sessions?|sittings?|goe?s|blocks?|bursts?|stints?|lots?|slots?|turns?|of (?:them|these))"

PER_DAY = re.compile(
    rf"\b(?:(once or twice|once|twice|thrice)|(?:{N} (?:-|–|to|or) )?{N}"
    rf"(?: {_A_GO})?) "
    r"(?:times )?(?:(?:an?|per|each|every|every single) (?:day|morning|afternoon|evening|night)|/ day|daily|nightly|"
    r"in the day|through the day)\b"
)

_SO_MANY_ON = re.compile(rf"(?<=, ){N} on ({DAY})\b(?: ,)? and {N} on {DAY}\b")
"""Sittings told day by day: "blocks of ten minutes, two on Monday and two on Thursday"."""

_EACH_HALF = re.compile(r"\b(?:each|either) half of the week\b")

_TWICE_ON = re.compile(rf"\b(once|twice|{N} time) on (?:the )?({DAY}|weekend)\b")

_AND_ON = re.compile(rf"(?:,|\band) (?:then )?{N} on (?:the )?(?:{DAY}|weekend)\b")
"""What follows "three times on Monday": "three on Friday"."""

_BARE_TIMES = re.compile(
    rf"\b(?:(once or twice|once|twice)(?! (?:or|through|over|a|per|every|each|the|you|it|your|they|he|she|that"
    rf"|more)\b)"
    rf"|(?:{N} (?:-|–|to|or) )?(?<!last )(?<!first )(?:(?<!\bin )|(?<=fit in )){N} (?:x|time|goes|outings"
    rf"|sittings|sessions|"
    rf"bursts|blocks|stints|lots|(?:proper|short|slow|little|small|gentle|brisk|quiet|good|long|easy"
    rf"|quick)? ?(?:{_EVENTS})|(?:of (?:your |the |those )?)?shifts|(?:such )?trips|tries|rehearsals)"
    rf"(?! (?:through|over(?! the week)|more|as|out|table)\b)|x {N}(?! (?:min|h|sec)\b)"
    rf"|(?<=in ){N} (?:sittings|goes|bursts|chunks|stints)(?=$))(?: |$)"
)

_GOES = re.compile(rf"\b{N} (?:goes|rounds|sets|reps|repeats)\b")
"""So many in a row, within one sitting or one part of the day."""

_IN_A_ROW = re.compile(
    rf"\b{N} time (?:in a row|running|on the trot)\b|\b(twice) (?:back to back|in a row|running|on the trot)\b"
    rf"|(?<=sec , ){N} time(?= [,)])|(?:min|sec) x {N}(?= (?:, )?(?:on )?{DAY}\b)|\b(twice|{N} time) each(?= [,;)]|$)"
    rf"|\b{N} (?:short |quick |little )?(?:bursts|blocks|chunks)\b"
)
"""The same: "half a minute of squeezes, five times in a row, once a day"."""

_LATIN = {
    "bd": 2.0,
    "b d": 2.0,
    "b i d": 2.0,
    "bid": 2.0,
    "tds": 3.0,
    "t d s": 3.0,
    "t i d": 3.0,
    "qds": 4.0,
    "q d s": 4.0,
    "q i d": 4.0,
    "q d": 1.0,
    "o d": 1.0,
    "od": 1.0,
}
"""Times a day, as on a prescription."""

_LATIN_TIMES = re.compile(
    r"\b(?:bd|tds|qds|[tq] d s|[btq] i d|[bqo] d|(?<=min )od|(?<=min )bid|(?<=sec )bid)\b"
)

OCCASION_WORDS = word_set(_OCCASIONS.replace("|", " "))

TIMES_WORDS = word_set(
    "once twice thrice time x go goes outings sittings sessions bursts blocks stints lots shifts trips tries"
    " rehearsals " + _EVENTS.replace("|", " ")
)

_REPETITIONS = 10
"""From so many on, "x10 daily" are movements of one sitting."""

_MOST_TIMES = 30  # "a hundred times" counts nothing

_ROWS = word_set("goes rounds sets reps repeats time twice x bursts blocks chunks")

TIMES_SAID = {"once or twice": 1.5, "once": 1.0, "twice": 2.0, "thrice": 3.0, "few": 3.0, "couple of": 2.0}


def in_a_row(plain: str, lacks: Lacks, *, sets: bool) -> float:
    """How many times over within one sitting: "three times in a row", and "three sets" where ``sets`` are such."""
    row = None if lacks(_ROWS) else (_GOES.search(plain) if sets else None) or _IN_A_ROW.search(plain)
    if row is None or PER_DAY.match(plain, row.start()):
        return 1.0
    number = next(filter(None, row.groups()))
    return TIMES_SAID.get(number) or float(number.partition(" ")[0])


def times_a_day(plain: str) -> float:
    best = 0.0
    for m in PER_DAY.finditer(plain):
        value = TIMES_SAID[m[1]] if m[1] else (float(m[3]) + float(m[2] or m[3])) / 2
        if (
            m[1]
            or m[2]
            or " x " in m[0]
            or " time" in m[0]
            or not re.search(r"(?:min|h|sec)$", plain[: m.start()].rstrip())
        ):
            if not m[1] and not re.search(rf" {_A_GO}\b", m[0]):
                continue
            best = max(best, value)
    if not best and (m := _LATIN_TIMES.search(plain)):
        return _LATIN[m[0]]
    if not best and " x " in plain and (m := _TIMES_OVER.search(plain)) and "week" not in f"{m[2]}{m[4]}":
        return times if (times := float(m[1] or m[3])) < _REPETITIONS else 1.0
    return best


_OF_SOME = re.compile(
    rf"\b(?:in|on|at|after|before|during|for) (?:any )?{N} of (?:your|the|this|these|those|our|next|his|her) "
    rf"(?:week |coming |next )?(?:\d+ )?(?:\w+ ){{0,2}}?(?:{_OCCASIONS})\b"
)
"""So many of the occasions that there are: "in three of this week's five team meetings"."""


_OUT_OF = re.compile(
    rf"\b{N} (?:[a-z]+ ){{0,2}}out of (?:the |your |every )?\d+(?= [,;:]|$| (?:this|of|in) )"
)
"""So many of all there are: "five bath times out of the seven"."""

_IN_ALL = re.compile(
    rf"[:,–] {N} (?:time |goes |sittings |of them )?(?:in all|in total|altogether|all told)(?= [,;]|$)"
)
"""The number of sittings, told at the end: "each night and once more on Sunday: eight in all"."""


def times_of_some(plain: str) -> float:
    """How many occasions of several, or how many in all, are meant; 0 where that is not said."""
    some = _OF_SOME.search(plain) or _OUT_OF.search(plain) or _IN_ALL.search(plain)
    return float(some[1]) if some else 0.0


def times_a_week(plain: str) -> float | None:
    """Sittings a week said outright; -1 for a number that cannot be known ("several")."""
    if " x " in plain and (over := _TIMES_OVER.search(plain)):
        return float(over[1] or over[3]) if "week" in f"{over[2]}{over[4]}" else None
    if "half of the week" in plain and _EACH_HALF.search(plain):
        return 2.0
    for m in PER_WEEK.finditer(plain):
        said = m[1]
        if said.startswith("several"):
            return -1.0
        if said in TIMES_SAID:
            return TIMES_SAID[said]
        if "few" in said:
            return 3.0
        if "couple" in said:
            return 2.0
        if not re.search(rf" {_TIMES}$", said):
            continue
        high = float(m[3])
        times = (float(m[2] or high) + high) / 2
        if re.search(r"\bday|night|evening|morning|afternoon", said):
            times *= times_a_day(plain) or parts_a_day(plain)
        return times / 2 if "every 2 week" in plain else times
    return None


_TOLD_OF = re.compile(r"\bwho (?:(?!,)\S+ ){1,6}$")


def bare_times(plain: str) -> float | None:
    for m in _BARE_TIMES.finditer(plain):
        if m[1]:
            if _TOLD_OF.search(plain[: m.start()]):
                continue
            if m[1] == "once" and re.match(
                r"once (?:it|the|you|your|things|they|a|everyone)\b", plain[m.start() :]
            ):
                continue
            return TIMES_SAID[m[1]]
        value = m[3] or m[4] or m[5]
        if value and float(value) <= _MOST_TIMES:
            return (float(m[2] or value) + float(value)) / 2
    return None


def times_on_days(plain: str) -> float | None:
    """ "Twice on Tuesday and once on Friday", "three times on Monday, three on Friday": the sum of a week."""
    pairs = _TWICE_ON.findall(plain)
    if not pairs:
        some = _SO_MANY_ON.search(plain)
        return float(some[1]) + float(some[3]) if some else None
    named = sum(TIMES_SAID.get(times) or float(number) for times, number, _ in pairs)
    return named + sum(map(float, _AND_ON.findall(plain)))
