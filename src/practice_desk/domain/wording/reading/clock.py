"""Stretches between two clock times, in figures or words: "6.30 to 6.45", "quarter past ten till half past".

Such a stretch is a dose of its length, unless it is too long for one sitting: then it is a night, or opening hours.
"""

import re
from collections.abc import Iterator

_SMALL = "one two three four five six seven eight nine ten eleven twelve"
_SAID = {word: n for n, word in enumerate(_SMALL.split(), start=1)} | {
    "noon": 12,
    "midday": 12,
    "midnight": 12,
}
_PAST = {"quarter": 15, "half": 30, "twenty": 20, "twenty-five": 25} | _SAID
_HOUR = rf"(?:1[0-2]|0?[1-9]|{'|'.join(_SAID)})"
_OFFSET = r"half|quarter|five|ten|twenty|twenty[- ]five|\d{1,2}"
_TIME = (
    rf"(?:(?:an?\s)?(?:(?P<offset#>{_OFFSET})(?:\sminutes?|\smins?)?\s(?P<side#>past|to)"
    rf"|(?P<bare#>half))\s)?"
    rf"(?P<hour#>{_HOUR})(?:[:.](?P<minute#>[0-5]\d))?(?P<mark#>\s?[ap]\.?m\b\.?|\so['’]clock)?"
)


def _time(n: str) -> str:
    """The pattern of the first or second clock time."""
    return _TIME.replace("#", n)


_LATER = rf"(?:{_time('2')}|(?P<again>{_OFFSET}|one)(?:\sminutes?)?\spast(?!\s(?:{_HOUR})\b))"
_STRETCH = re.compile(
    rf"(?P<lead>\bfrom\s|\bbetween\s|\b(?:mon|tues?|wed|weds|wednes|thu|thurs?|fri|sat|satur|sun)(?:day)?"
    r"(?:\s(?:morning|afternoon|evening))?,?\s)?"
    rf"(?<![\w.:/£$-])(?<!\bwithin\s){_time('1')}\s?(?P<join>-|–|—|\band\b|\bto\b|\btill\b|\b'til\b"
    rf"|\buntil\b)\s?{_LATER}"
    r"(?P<after>\son\s(?:mon|tue|wed|thu|fri|sat|sun)\w*)?"
    r"(?![\w/%]|[.:]\d)(?!\s?-?(?:min|h(?:ou)?rs?\b|sec|times|x\b|days?\b|nights?|weeks?|goes|of\b|people|things"
    r"|pages|steps|breaths|minute))"
)
_BEFORE = re.compile(
    r"\b(?:while|booked|(?<!time )is|are|was|isn't|open|opens|opening|hours|there|between|any ?time|sometime|until"
    r"|bed|sleep|"
    r"awake|lights)\b[^,;.]*$"
)
_NUMBERED = re.compile(r"\b(?:pages?|chapters?|steps?|questions?|sections?|p|pp|ch|numbers?|lines?)\.?\s$")
_PAUSE = re.compile(r"\s?(?:[,;:.)]|$)")
_LONGEST_BETWEEN = 30
"""Minutes; "between 2 and 5" leaves open when, "between 7 and 7.20" is a sitting."""
LONGEST = 180
"""Minutes; two clock times farther apart hold a night, a shift or opening hours."""
_HALF_DAY = 12 * 60


def stretches(typed: str) -> Iterator[tuple[int, int, float]]:
    """Where each stretch between two clock times stands in lower-case text, and its minutes."""
    for m in _STRETCH.finditer(typed):
        if (
            (m["lead"] == "between ") != (m["join"] == "and")
            or not _sure(m)
            or _BEFORE.search(typed, 0, m.start())
        ):
            continue
        start = _minutes(m, "1")
        end = _minutes(m, "2") if m["hour2"] else _past_same_hour(m, start)
        length = (end - start) % _HALF_DAY
        if 0 < length <= (_LONGEST_BETWEEN if m["lead"] == "between " else LONGEST):
            yield m.start() + len(m["lead"] or ""), m.end(), float(length)


def _sure(m: re.Match[str]) -> bool:
    """Are these clock times, not a range of something else ("two to three")?"""
    if m["again"] or any(m[name + n] for n in "12" for name in ("side", "bare", "minute", "mark")):
        return True
    if m["after"]:
        return not _NUMBERED.search(m.string, 0, m.start())
    lead = m["lead"] or ""
    return lead.startswith("from") or bool(lead and _PAUSE.match(m.string, m.end()))


def _minutes(m: re.Match[str], n: str) -> int:
    hour = m["hour" + n]
    at = 60 * (_SAID.get(hour) or int(hour)) + int(m["minute" + n] or 0)
    if m["bare" + n]:
        return at + 30
    offset = _offset(m["offset" + n])
    return at + offset if m["side" + n] == "past" else at - offset


def _past_same_hour(m: re.Match[str], start: int) -> int:
    """ "Quarter to ten till half past": past the next full hour named or passed."""
    past = _offset(m["again"])
    hour = start - start % 60
    return hour + past if hour + past > start else hour + 60 + past


def _offset(word: str | None) -> int:
    return 0 if word is None else _PAST.get(word.replace(" ", "-")) or int(word)
