"""The moments of a day that a sitting is tied to: meals, bedtime, waking, clock times, and how many stand in a"
" row."""

import re

_MEAL = r"(?:breakfast|lunch|lunchtime|dinner|supper|tea|teatime|meal|meals|mealtime|brunch)"

_HOME_DAY = (
    rf"(?:{_MEAL}|bed|bedtime|bath|bathtime|bath time|sleep|lights out|(?:your |a |the |my )?shower|brushing|teeth|"
    r"getting (?:up|out of bed)|waking|waking up|wake up|tooth ?brushing|kettle|dinnertime|dinner time|story time|"
    r"tucking in time|rising|sunrise|sunset|sundown|(?:bedtime|morning|evening|night) (?:routine|meal|cuppa|alarm"
    r"|tablets)|"
    r"coffee(?! (?:shop|bar|morning|house))|morning coffee|school run)"
)

_NEXT_TO = (
    r"(?:after|before|at|with|during|while|over|following|just before|right after|in|prior to|ahead of|come)"
)

_FILL = (
    r"(?:your |the |you |we |a |usual |children's |kids' |kids |children |morning |evening |going to |getting into "
    r"|you go to |"
    r"you've |each |first |having |turning |doing |cleaning |brushing |have )*"
)

_YOU_DO = (
    r"(?:get up|getting up|wake(?: up)?(?! in the (?:small|night|early|dead|middle))|waking|got up|rise"
    r"|go to bed|get into bed|brush|brushed|clean your teeth"
    r"|get dressed|"
    r"showered|take your (?:morning |evening |night )?(?:tablets?|pills?|meds|medication)|go to sleep|drop off"
    r"|settle down|"
    r"get out of bed|climb into bed|in bed|turn out the light|turn in|"
    r"(?:turn|switch|put) (?:(?:off|out) (?:the|your) (?:lights?|lamp)|(?:the|your) (?:lights?|lamp) (?:off|out))|"
    r"have (?:your )?(?:breakfast|lunch|coffee|tea)|(?:eat|eaten|finish) (?:your )?(?:breakfast|lunch|dinner)"
    r"|finish eating|"
    r"make your (?:tea|coffee))"
)

_SAID_OUTRIGHT = (
    r"(?:(?:after|with|before) (?:your |the )?(?:morning |evening |night |bedtime )?(?:tablets|pills|meds|medication)"
    r"|first (?:brew|cuppa|cup|tea|coffee|cup of (?:tea|coffee)) (?:of the day|in the morning)"
    r"|(?:with|over) your (?:first|morning) (?:coffee|tea|cuppa|brew)"
    r"|(?:with|after|before|during) the (?:morning|evening|#clock|10|6) news"
    r"|as (?:part of )?your (?:bedtime|morning|evening) routine|(?:at|before) the (?:start|end) of the day"
    r"|to (?:start|begin|end|finish) the day|of (?:an evening|a morning|a night)|pre (?:bed|breakfast|lunch|dinner)"
    r"|(?:on|upon) (?:first )?(?:waking|rising|wake up|getting up|going to (?:bed|sleep)|getting into bed)"
    r"|(?:after|before) (?:the |your )?(?:\w+ )?(?:morning|evening|bedtime) (?:feed|milking|walk|round|prayers|wash"
    r"|injection|jab|insulin|drops|inhaler|dose)"
    r"|within \d+ (?:h|min) of (?:waking|rising|getting up)|before dawn|after dark|in bed|first thing|last thing"
    r"|getting (?:up|into bed))"
)

ANCHOR = re.compile(
    rf"\b(?:{_NEXT_TO} {_FILL}{_HOME_DAY}\b(?! min)"
    rf"|(?:when|as|as soon as|the moment|while|after|before|once) you(?: first|'ve|'re|'ve| have| are)? {_YOU_DO}\b"
    rf"|{_SAID_OUTRIGHT}\b)"
)

WORK_ANCHOR = re.compile(
    r"\b(?:after|before) (?:you (?:go into|go to|start|finish|leave|get home from|get in from|"
    r"open the laptop at) |your |the |going to |leaving )?(?:work|school|nursery|the office|"
    r"the commute|commute)\b"
)

_MOMENT = (
    r"(?:(?:at|on|in|after|before|with|over|just|right|straight|again|once|the|your|each|every|half an h|first"
    r"|mid) )*"
    r"(?:morning|am|noon|midday|afternoon|pm|evening|night|waking|you (?:first )?wake(?: up)?|you get up|getting up"
    r"|rising"
    r"|you go to bed|getting into bed|bed|bedtime|sleep|drop off|pick up|first thing|last thing|school|work"
    r"|nursery|dusk|dawn|"
    rf"{_MEAL})(?: (?:time|huddle|one|coffee|break|feed|run|round|dose|tablet|tablets|cup))?\b"
)

ROW_OF_MOMENTS = re.compile(rf"\b{_MOMENT}(?:(?:(?<=\bam) (?=pm\b)|(?: (?:,|;|and|\+|/|plus))+ ){_MOMENT})+")

_A_MOMENT = re.compile(_MOMENT)

_JOINTS = (" and ", " + ", " / ", " plus ")

_EACH_MEAL = re.compile(
    r"\b(?:each|every) (?:(?:main )?meal|mealtime)\b|\b(?:your|the|all) 3 (?:main )?meals?\b"
)

_BOTH_SIDES = re.compile(
    r"\b(?:min|sec)\b(?: (?!and\b)[^\s,;:]+)*(?: ,)? (?:both )?before and (?:again )?after\b"
)
"""Time spent on both sides of something; what is rated or noted there ("and rate it before and after") is none."""

_BOTH_ENDS = re.compile(
    r"\b(?:start|begin|open) and (?:end|finish|close) (?:the|each|every|your) (?:day|morning)\b"
    r"|\bboth before and after\b|\b(?:leaving and (?:coming|getting|arriving)|arriving and leaving"
    r"|going and coming)\b"
    r"|\bat (?:either|both) ends? of (?:the|your|each) day\b"
)

_BEFORE_AND_AFTER = re.compile(
    r"\bbefore (?!you\b|and\b)(?:[a-z]+ ){1,3}and (?:again )?after (?!you\b)(?:[a-z]+ ){0,2}[a-z]+(?= [,;.]|$)"
)
"""Two moments of a day: "before first period and after last bell"."""

_ONCE_MORE = re.compile(r"\b(?:and|then) (?:once more|again) (?:on each|on those|each|every|for)\b")

_A_TIME = re.compile(r"#clock|noon|midday|\d{1,2}")

_ROW_OF_TIMES = re.compile(
    r"(?:\bat (?:#clock|\d{1,2}|noon|midday)|#clock|\bnoon|(?<=, )\d{1,2}(?= and \d{1,2} , (?:mon|tue|wed|weekday|daily)))"
    r"(?:(?: (?:,|and|\+|again))+ "
    r"(?:(?:at )?(?:#clock|noon|midday)|at \d{1,2}|\d{1,2}(?= (?:,|and|$)|$)|(?<=and )\d{1,2})\b(?! (?:min|h|sec"
    r"|time|x)\b))+"
)


_JOINED = re.compile(r" (?:and|,|;|\+|plus|or) ")

_LATE = re.compile(r"\b(?:bed|bedtime|sleep|lights?|lamp|teeth|brush|brushed|brushing|last thing)\b")


def anchors_in(plain: str) -> int:
    """How many moments of the daily routine are meant; brushing teeth, bed and lights out are one evening."""
    count, before = 0, None
    for found in ANCHOR.finditer(plain):
        along = found[0].startswith(("with ", "during ", "while "))
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
    if "meal" in plain and _EACH_MEAL.search(plain):
        return 3.0
    if " end" in plain and _BOTH_ENDS.search(plain):
        return 2.0
    if " between " in plain or not any(joint in plain for joint in _JOINTS):
        return 1.0
    if "before" in plain and _BEFORE_AND_AFTER.search(plain):
        return 2.0
    if _BOTH_ENDS.search(plain) or _BOTH_SIDES.search(plain) or _ONCE_MORE.search(plain):
        return 2.0
    rows = [row[0] for row in ROW_OF_MOMENTS.finditer(plain)]
    joined = [row for row in rows if any(joint in row for joint in _JOINTS)]
    return float(max((len(_A_MOMENT.findall(row)) for row in joined), default=1))
