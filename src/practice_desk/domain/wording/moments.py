"""The moments of a day that a sitting is tied to: meals, bedtime, waking, clock times, and how many stand in a row."""

import re

_MEAL = r"(?:breakfast|lunch|lunchtime|dinner|supper|tea|teatime|meal|meals|mealtime|brunch)"

_HOME_DAY = (
    rf"(?:{_MEAL}|bed|bedtime|bath|bathtime|bath time|sleep|lights out|(?:your |a |the |my "
    rf")?shower|brushing|teeth|"
    r"getting (?:up|out of bed)|waking|waking up|tooth ?brushing|kettle|"
    r"coffee(?! (?:shop|bar|morning|house))|morning coffee|school run)"
)

ANCHOR = re.compile(
    rf"\b(?:after|before|at|with|during|over|following|just before|right after|in) (?:your |"
    rf"the |you |we |a |morning |evening |"
    rf"going to |getting into |you go to |you've |each |first |having |turning |doing |cleaning |have "
    rf")*{_HOME_DAY}\b(?! min)"
    r"|\b(?:when|as|as soon as|the moment|while|after|before|once) you(?: first|'ve|'re| have| are)? (?:get up|getting up|"
    r"wake|wake up|waking|got up|go to bed|get into bed|"
    r"brush|brushed|get dressed|take your (?:morning |evening |night )?(?:tablets?|pills?|meds|medication)|go to sleep|turn out the light|get out of bed|climb into bed|clean your "
    r"teeth|in bed|have breakfast|have your (?:breakfast|lunch|coffee|tea)|eat (?:your )?(?:breakfast|lunch|dinner)|"
    r"make your (?:tea|coffee)|(?:turn|switch|put) (?:off|out) (?:the|your) (?:lights?|lamp)|turn in|finish (?:breakfast|"
    r"lunch|dinner|eating))\b"
    r"|\b(?:after|with|before) (?:your |the )?(?:morning |evening |night |bedtime )?(?:tablets|pills|meds|medication)\b"
    r"|\bfirst (?:brew|cuppa|cup|tea|coffee|cup of (?:tea|coffee)) (?:of the day|in the morning)\b"
    r"|\bin bed\b|\b(?:with|over) your (?:first|morning) (?:coffee|tea|cuppa|brew)\b"
    r"|\bof (?:an evening|a morning|a night)\b|\bpre (?:bed|breakfast|lunch|dinner)\b|\bfirst thing\b|\blast thing\b|\bon waking\b"
)

WORK_ANCHOR = re.compile(
    r"\b(?:after|before) (?:you (?:go into|go to|start|finish|leave|get home from|get in from|"
    r"open the laptop at) |your |the |going to |leaving )?(?:work|school|nursery|the office|"
    r"the commute|commute)\b"
)

_MOMENT = (
    r"(?:(?:at|on|in|after|before|with|over|just|right|straight|again|once|the|your|each|every|half an h|first|mid) )*"
    r"(?:morning|am|noon|midday|afternoon|pm|evening|night|waking|you (?:first )?wake(?: up)?|you get up|getting up|rising"
    r"|you go to bed|bed|bedtime|sleep|first thing|last thing|school|work|nursery|dusk|dawn|"
    rf"{_MEAL})(?: (?:time|huddle|one|coffee|break|feed|run|round|dose|tablet|tablets|cup))?\b"
)

_MOMENTS = re.compile(rf"\b{_MOMENT}(?:(?: (?:,|;|and|\+|/|plus))+ {_MOMENT})+")

_A_MOMENT = re.compile(_MOMENT)

_JOINTS = (" and ", " + ", " / ", " plus ")

_EACH_MEAL = re.compile(r"\b(?:each|every) (?:meal|mealtime)\b")

_BOTH_SIDES = re.compile(
    r"\b(?:min|sec)\b(?: (?!and\b)[^\s,;:]+)*(?: ,)? (?:both )?before and (?:again )?after\b"
)
"""Time spent on both sides of something; what is rated or noted there ("and rate it before and after") is none."""

_BOTH_ENDS = re.compile(
    r"\b(?:start|begin|open) and (?:end|finish|close) (?:the|each|every|your) (?:day|morning)\b|\bboth before and after\b"
)

_ONCE_MORE = re.compile(r"\b(?:and|then) (?:once more|again) (?:on each|on those|each|every|for)\b")

_A_TIME = re.compile(r"#clock|\d{1,2}")

_ROW_OF_TIMES = re.compile(
    r"(?:\bat (?:#clock|\d{1,2})|#clock)"
    r"(?:(?: (?:,|and|\+|again))+ "
    r"(?:(?:at )?#clock|at \d{1,2}|\d{1,2}(?= (?:,|and|$)|$)|(?<=and )\d{1,2})\b(?! (?:min|h|sec|time|x)\b))+"
)


_JOINED = re.compile(r" (?:and|,|;|\+|plus|or) ")

_LATE = re.compile(r"\b(?:bed|bedtime|sleep|lights?|lamp|teeth|brush|brushed|brushing|last thing)\b")


def anchors_in(plain: str) -> int:
    """How many moments of the daily routine are meant; brushing teeth, bed and lights out are one evening."""
    count, before = 0, None
    for found in ANCHOR.finditer(plain):
        along = found[0].startswith(("with ", "during "))
        apart = before is None or _JOINED.search(plain[before.end() - 1 : found.start() + 1])
        same = before is not None and _LATE.search(before[0]) and _LATE.search(found[0])
        count += bool(apart and not along and not same)
        before = found
    return count


def clock_times(plain: str) -> float:
    """ "Daily at 8, 10, 12 and 2": so many sittings a day; 0 where no such row of times stands."""
    found = None if "between" in plain else _ROW_OF_TIMES.search(plain)
    return float(len(_A_TIME.findall(found[0]))) if found else 0.0


def parts_a_day(plain: str) -> float:
    """ "On waking and again at bedtime": so many moments of a day said in a row, at least one."""
    if _EACH_MEAL.search(plain):
        return 3.0
    if not any(joint in plain for joint in _JOINTS):
        return 1.0
    if _BOTH_ENDS.search(plain) or _BOTH_SIDES.search(plain) or _ONCE_MORE.search(plain):
        return 2.0
    rows = [row[0] for row in _MOMENTS.finditer(plain)]
    joined = [row for row in rows if any(joint in row for joint in _JOINTS)]
    return float(max((len(_A_MOMENT.findall(row)) for row in joined), default=1))
