"""On how many days of a week: named days, counted days, weekends, every other day, and how many weeks are meant."""

import re
from collections.abc import Callable, Iterable

from practice_desk.domain.wording.reading.lexicon import word_set

N = r"(\d+(?:\.\d+)?)"

DAY = r"(?:mon|tue|wed|thu|fri|sat|sun)"

ORDER = {d: i for i, d in enumerate(["mon", "tue", "wed", "thu", "fri", "sat", "sun"])}

PART = (
    r"(?:day|morning|evening|night|afternoon|lunchtime|bedtime|lunch|breakfast|dinner|"
    r"mealtime|dawn|dusk|teatime|dinnertime|nighttime)"
)

_DAY_SAID = re.compile(
    rf"\b{DAY}\b"
    r"(?!(?<=of sun)|(?<=in the sun)|(?<=sun) (?:cream|hat|lamp|tan|bed|on your|lounger|comes|goes|sets|rises"
    r"|salutations?)\b)"
    r"(?!(?<=sat)(?<!(?:mon|tue|wed|thu|fri|sun) and sat) "
    r"(?:in|on|by|with|down|up|outside|inside|beside|next|opposite|there|at (?:the|your|a|my))\b)"
)
"""A day of the week, not the sun in the sky nor somebody who sat down."""

_REACHED_BY = re.compile(
    r"\b(?:by|before|until|from|starting|beginning|starts|since|due|last|after|for|about|(?:last|past) \d|"
    r"than (?:\w+ ){1,3}on|(?:an?|your) (?:good|bad|ideal|perfect|typical|ordinary|usual|normal)) (?:next |this |on )?$"
)
"""Before a day that is a deadline, a start, or only told or imagined."""

RANGE = re.compile(rf"\b({DAY}) (?:-|–|to|through|thru|until) ({DAY})\b")

_ITS_MEAL = re.compile(
    rf"(?: (?:and|,|\+) {DAY})*(?: [a-z]+)? (?:breakfast|lunch|dinner|supper|tea|meal|roast|class|choir"
    r"|shift|visit|lesson|call)s?\b"
)
"""Makes a day an occasion, also behind "after" or "before": "after Monday's and Friday's dinner"."""

_BUT_NOT = re.compile(
    rf"\b(?:except|excluding|(?:that )?isn't|(?:that )?aren't|bar|barring|but|apart from|not|other than|minus"
    rf"|save)(?: for)?(?: not)?(?: on)? "
    rf"({DAY}(?: (?:and|or|,) {DAY})*)\b"
)
"""Days that are left out of a row: "every evening bar Friday"."""

_ANY_DAY = re.compile(rf"\bany {PART}\b")

_UNTIL_IT = re.compile(
    rf"\b(?:before|by|until) (?:the|your|his|her|their|my|our) (?:(?!{DAY})\w+ ){{1,3}}(?:on |this |next )?({DAY})\b"
    rf"(?! (?:and|,|\+) (?:on )?{DAY})"
)
"""The day of something that the act only comes before: "before the blood test on Tuesday"."""

_NAMED = rf"(?:today|tonight|tomorrow|the day after(?! that)|{DAY})"

_NOW = word_set("today tonight tomorrow")

_FROM_NOW = re.compile(rf"\b{_NAMED}(?: night| morning)?(?:(?: (?:,|and|\+))+ (?:again |on )?{_NAMED}\b)+")

_DAY_OFF = re.compile(r"\b(?:and|or|plus|,) (?:on )?(?:your|the|1) day off\b")

_ONE_OF_DAYS = re.compile(
    rf"\b{DAY} or {DAY}\b|\b(?:some time |sometime |any time )?between {DAY} and {DAY}\b"
)

_N_DAYS = re.compile(
    rf"\b(?:(?:on|for|over|these|those|same|next|any|at least|pick|choose|all|,) (?:the |any |"
    rf"next |at least |about |up to )?)?"
    rf"(?:{N} (?:-|–|to|or) )?{N} "
    r"(?:(?:separate|different|consecutive|other|more|out|of|the|those|7|next|"
    r"(?!min|h|sec|time|x|on |per |an? |each |every )[a-z]+(?= (?:day|night|evening|morning))) )*"
    r"(?:day|night|evening|morning|afternoon|lunchtimes?|weekday|bedtime|mealtime|teatimes?)\b"
    r"(?! (?:ago|later|from now|old|time|gap|apart)| before(?! (?:bed|sleep|lights|you|we|our|next|breakfast|lunch"
    r"|dinner|tea)))"
)

DAILY = re.compile(
    rf"/ d(?:ay)?\b|\b(?:daily|nightly|nocte|(?:every|each)(?: single| last| blessed)? {PART}|"
    r"(?<!\bon )(?<!\bfor )(?<!\bpick )(?<!\bchoose )(?:an?|per) (?:day|night|evening|morning)|"
    rf"every 24 h|all week|at night|"
    rf"in the (?:morning|evening|afternoon)|before sleep|7 day (?:a|per) week|on waking)\b"
    r"|(?:,|\bmin|\bsec) (?:morning|evening|night|afternoon|bedtime|breakfast|teatime)(?= [,;:]|$)"
    r"|^(?:morning|evening|afternoon"
    r"|night|lunchtimes?|bedtime"
    r"|mealtime|am|pm)(?: (?:,|:|and|–)|$)"
)

WEEKDAYS = re.compile(
    r"\b(?:weekday|school (?:day|night|morning)|term day|working day|office day|work (?:day|night|morning)|mon - fri)\b"
)

_AND_WEEKENDS = re.compile(r"\b(?:incl|including|even) (?:at )?(?:the )?weekends?\b(?! at)")
"""Says that every day is meant."""

_WEEKENDS = re.compile(
    r"(?<!before )(?<!before the )(?<!by the )(?<!until the )\b"
    r"(this |over the |next |the coming |(?<=[a-z] )(?<!min )(?<!and )(?:at|on) the )?weekend\b"
)
"""Its days; of the one at which something is done ("the zoo at the weekend") only one."""

_WORKING = word_set("mon tue wed thu fri")

_AND_WEEKEND = re.compile(r"\band (once |again )?(?:at |on |over )?(?:the |this )?weekend\b")

_ITS_EVENT = re.compile(r" ,? ?(?:(?:have|take|go for) )?(?:an?|your|1) ")
"""One outing at the weekend: "at the weekend, an hour's lunch with your sister"."""

_ITS_DAYS = re.compile(r"\b(?:each|every|both|a|per) day\b")

_EVERY_OTHER = re.compile(
    rf"\b(?:every (other)|(alternate)|every (second|2|third|3|3rd|fourth|4)) (?:single )?{PART}\b|\b(q o d)\b"
)

_EVERY_OTHER_WEEK = re.compile(rf"\b(?:every (?:other|second|2)|alternate) {DAY}\b")

_STEP_OF_DAYS = {
    "other": 2,
    "alternate": 2,
    "second": 2,
    "2": 2,
    "third": 3,
    "3": 3,
    "3rd": 3,
    "fourth": 4,
    "4": 4,
    "q o d": 2,
}

_STEPS = word_set(" ".join(_STEP_OF_DAYS))

_ON_AND_OFF = re.compile(r"\b(?:1 |a )?day on (?:, |and )?(?:1 |a )?day off\b")

_MOST = re.compile(rf"\bmost {PART}\b")

FORTNIGHT_WINDOW = re.compile(
    r"\b(?:for|over|in|next|this|within|across|during|every) (?:a |the |next |coming |this )*"
    r"(?:fortnight|2 week|other week)\b|^2 week ,"
)

_TWO_WEEKS = word_set("fortnight 2 other")

_DAY_NAMES = re.compile(r"\b\d+ day (?:streak|programme|course|challenge|plan|sheet|diary|chart)\b")

_ONE_OF = re.compile(r"\b1 (?:x )?")

Lacks = Callable[[Iterable[str]], bool]

_PART_WORDS = word_set(
    "day night evening morning afternoon lunchtime lunchtimes weekday bedtime mealtime teatime teatimes"
)

_OF_SEVEN = re.compile(r"\b(?<!by )(?<!before )(?<!until )(?<!review )([1-7])/7\b")
"""As a prescription says it: "5/7"."""

ORDINALS = frozenset(f"{day}{end}" for day in range(1, 32) for end in ("st", "nd", "rd", "th"))

_DATES = re.compile(
    r"(?<!between )(?<!from )\b(?:on )?(?:the )?\d+(?:st|nd|rd|th)(?:(?: (?:,|and|&))+ (?:on )?(?:the )?\d+(?:st|nd|rd|th))+"
)
"""Days by their dates: "on the 4th, the 6th and the 8th"."""

_A_DATE = re.compile(r"\d+(?:st|nd|rd|th)")

_OF_THEM = re.compile(
    r"(?:\bon|\bbut|\bday ,) (?:any |just )?([2-6]) of (?:them|those|these)\b|^the other ([2-6])(?= [:,])"
)

_OF_FOURTEEN = re.compile(rf"\b([2-9]|1[0-4]) of (?:the |your )?(?:next |coming )?14 {PART}\b")
"""So many days of two weeks: "on five of the next fourteen days"."""

_COUNTED_WORDS = _PART_WORDS | {"of", "other"} | {f"{n}/7" for n in range(1, 8)}

_AS_FAR = 40  # characters before a day that may tell what it is

_MANY_DAYS = 2  # from so many on, days that are named say more than "every third day"


def days_a_week(plain: str, lacks: Lacks) -> float | None:
    """On how many days of a week, or ``None`` where no day is named."""
    if not lacks(("off",)) and _ON_AND_OFF.search(plain):
        return 3.5
    if not lacks(_NOW) and (row := _row_from_now(plain)):
        return float(row)
    named = 0 if lacks(ORDER) else _named_days(plain)
    if named == 1 and _EVERY_OTHER_WEEK.search(plain):
        return 0.5
    if named < _MANY_DAYS and not lacks(_STEPS) and (m := _EVERY_OTHER.search(plain)):
        return 7 / _STEP_OF_DAYS[m[1] or m[2] or m[3] or m[4]]
    if not lacks(("most",)) and _MOST.search(plain):
        return 5.0
    counted = None if lacks(_COUNTED_WORDS) else _counted_days(plain, lacks)
    if named or counted is not None:
        return max(float(named), counted or 0.0) + _weekend_too(plain, lacks)
    if WEEKDAYS.search(plain):
        return 5.0
    return _weekend_or_daily(plain, lacks)


def dates_named(plain: str) -> float:
    """How many days are named by their dates in a row; 0 where fewer than two are."""
    row = _DATES.search(plain)
    return float(len(_A_DATE.findall(row[0]))) if row else 0.0


def _counted_days(plain: str, lacks: Lacks) -> float | None:
    """ "On three days", "for 5 evenings": a window of weeks counts as every day of one week."""
    if m := ("/7" in plain and _OF_SEVEN.search(plain)) or _OF_THEM.search(plain):
        return float(m[m.lastindex or 1])
    if m := "of" in plain and _OF_FOURTEEN.search(plain):
        return float(m[1]) / 2
    m = _N_DAYS.search(plain)
    if m is None or _DAY_NAMES.search(plain):
        return None
    high = float(m[2])
    return min(7.0, (float(m[1] or high) + high) / 2 / weeks(plain, lacks))


def weeks(plain: str, lacks: Lacks) -> float:
    """Over how many weeks a number of times is meant: two for "four times over the coming fortnight"."""
    return 1.0 if lacks(_TWO_WEEKS) or not FORTNIGHT_WINDOW.search(plain) else 2.0


def _weekend_too(plain: str, lacks: Lacks) -> float:
    """ "Monday, Thursday, and once at the weekend": what the weekend adds to other named days."""
    if lacks(("weekend",)) or lacks(_WORKING) or not lacks(("sat", "sun")):
        return 0.0
    found = _AND_WEEKEND.search(plain)
    return 0.0 if found is None else 1.0 if found[1] else 2.0


def _weekend_or_daily(plain: str, lacks: Lacks) -> float | None:
    daily = DAILY.search(plain)
    weekend = None if lacks(("weekend",)) else _WEEKENDS.search(plain)
    if weekend and _AND_WEEKENDS.search(plain):
        return 7.0
    if weekend and daily:
        return 2.0 if _ITS_DAYS.search(plain) and "and at the" not in plain else 7.0
    if weekend:
        return (
            1.0
            if weekend[1]
            or _ITS_EVENT.match(plain, weekend.end())
            or _ONE_OF.search(plain[: weekend.start()])
            else 2.0
        )
    return 7.0 if daily else None


def _named_days(plain: str) -> int:
    days: set[str] = set()
    ranged = RANGE.findall(plain)
    for first, last in ranged:
        a, b = ORDER[first], ORDER[last]
        days |= {d for d, i in ORDER.items() if (i - a) % 7 <= (b - a) % 7}
    dropped = _BUT_NOT.search(plain)
    left_out = set(re.findall(DAY, dropped[1])) if dropped else set[str]()
    if left_out and not ranged and (WEEKDAYS.search(plain) or DAILY.search(plain) or _ANY_DAY.search(plain)):
        return (5 if WEEKDAYS.search(plain) else 7) - len(left_out)
    days |= {m[0] for m in _DAY_SAID.finditer(plain) if _is_occasion(plain, m)}
    only_told = {m[1] for m in _UNTIL_IT.finditer(plain)}
    days = (days - only_told or days) - left_out
    if days and _DAY_OFF.search(plain):
        days.add("off")
    return 1 if _ONE_OF_DAYS.search(plain) and not ranged else len(days)


def _is_occasion(plain: str, day: re.Match[str]) -> bool:
    """No deadline or told day; behind "after", "by" or "for" only with a meal or class of its own, or as a heading."""
    reached = _REACHED_BY.search(plain[max(0, day.start() - _AS_FAR) : day.start()])
    if reached is None or (_ITS_MEAL.match(plain, day.end()) and not reached[0].startswith("about")):
        return True
    return (
        plain.startswith("for ") and day.start() == len("for ") and plain.startswith((" :", " ,"), day.end())
    )


def _row_from_now(plain: str) -> int:
    """ "Tonight, tomorrow and Friday": so many days; 0 where no such row stands."""
    row = _FROM_NOW.search(plain)
    names = set(re.findall(_NAMED, row[0])) if row else set[str]()
    return len(names) if names & {"today", "tonight", "tomorrow"} else 0
