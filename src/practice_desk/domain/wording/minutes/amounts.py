"""Minutes, counts and how often: what follows from the words, and what only looks like it.

A *dose* is time that the client is asked to spend. Waiting times, limits, clock times, names ("4-7-8"), ratings and
windows ("for the next week") are not doses. How the parts add up to minutes a week is the guideline's table.
"""

import re
from bisect import bisect_left
from dataclasses import dataclass, field

from practice_desk.domain.wording.minutes.no_dose import is_habit, is_limit
from practice_desk.domain.wording.minutes.rhythm import INTERVAL, RHYTHM, Often, rhythm
from practice_desk.domain.wording.minutes.times import times_a_day
from practice_desk.domain.wording.minutes.week_days import DAY, N
from practice_desk.domain.wording.reading.clock import stretches
from practice_desk.domain.wording.reading.lexicon import word_set
from practice_desk.domain.wording.reading.text import Reading, Sentence, lowered

_SORT = r"(?:x|daily|quiet|slow|gentle|short|good|solid|whole|full|more|extra) "

_BETWEEN = r"and(?<=between \d and)|and(?<=between \d\d and)"

_DOSE = re.compile(
    rf"\b(?:{N} h (?:and )?{N} min|(?:{N} (?:min |sec |h )?(?:-|–|to|or|{_BETWEEN}) )?{N} (?:{_SORT})?(min|h|sec)\b"
    rf"|couple of (min|h)|(?<!\bor )(?<!\bat ){N} (?:on (?:(?:the|your) )?\w+ (?:\w+ )?)?(?:is|are|will be"
    rf"|would be) (?:plenty|enough|fine))"
)

_OR_MORE = re.compile(
    r" or (\d+)(?= (?:[,;:–)]|of|on|in|at|with|before|after|when|each|every|a|per|by|to)\b| [,;:–)]|$)"
)
"""The upper end behind the unit: "a minute or two"."""

_CHANGED_TO = re.compile(
    rf"\b(?:from {N} (?:min|h|sec) (?:down |up )?|from (?:the |your )?(?:usual|normal) {N} (?:down |up )?"
    rf"|(?:down|up) from (?:the |your )?{N} )to {N}(?: (?:min|h|sec))?\b"
)
"""A size that is given up for another: "from 20 minutes to 8 a day"."""

_TOTAL_AFTER = re.compile(r" (?:\w+ ){0,3}?(?:in all|in total|altogether|all told)\b")

_TOTAL_BEFORE = re.compile(r"\b(?:a total of|in total|in all|altogether)(?: ,| about| that's)* $")

_INSTEAD = re.compile(
    rf"(?:\b(?:do|make it|just|only|try|go for|aim for|so|is)| :) {N}(?= (?:,|;|instead|on|is|will)|$)|\b{N} (?:will"
    rf"|would) do\b"
)

_GOES_ON = re.compile(
    rf"(?:\band|\bthen|\banother|\bfor|[,;:–+]) (?:then )?(?:another |a further |the same )?{N}"
    r"(?= (?:more|back|on|after|before|when|whenever|as|home|straight after|right after|just after"
    r"|of (?!th|(?:your|each|my)\b)|at (?!#clock)|in the (?:morning|afternoon|evening)|with"
    r"|(?:each|every) (?:morning|afternoon|evening|night))\b)"
    rf"|(?:[,;:]|\band) {N}(?= (?:(?!morning|evening)[a-z]+ing(?: [,;:.)]|$| (?:the|your|it|with|on|in|at|{DAY})\b)"
    r"|home\b))"
    rf"|\banother {N}(?= [,;)]|$)|\( {N}(?= \))|\b{N} more(?= (?:,|on|at|after|before|in the)|$)"
    rf"|\b(?:mon|tue|wed|thu|fri|sat|sun|weekend|weekday|morning|evening|night|day|afternoon|today|tonight|tomorrow"
    rf"|lunch"
    rf"|lunchtime|breakfast|bedtime|am|pm)(?: [,:–])? {N}(?= [,;:)]|$)"
    rf"|, (?:then )?{N}(?= (?:up|down|under|beside|inside|outside|near|by|past|sat|stood|lying|sitting|standing|facing)\b)"
    rf"|\b(?:another|(?<!in )(?<!out )(?<!hold )for) {N}(?= (?:round|along|around|in|by|outside|of)\b)"
    r"|(?<!\bin )(?<!\bout )(?<!\bhold )(?<!\bpause )\bfor ([5-9]|\d\d)(?= [,;]|$)"
    rf"|\b(?:and|or) {N} of(?= \w+ing\b)|(?:,|\band) {N}(?= (?:mon|tue|wed|thu|fri|sat|sun|tomorrow)\b)"
)
"""A number without a unit that goes on after a dose: "ten after lunch, ten at bedtime", "stretches (10)"."""

_A_NUMBER = re.compile(r"\d")

_EARLIER = re.compile(rf"\b{DAY} {N}(?= [,;])|\b{N}(?= (?:\+|plus) [\d.]+ (?:min|h|sec)\b)")
"""Numbers before the one that has the unit: "Mon 10, Wed 15, Fri 20 min", "5 + 7 minutes"."""

_TIMES_THAT = {"double": 2.0, "twice that": 2.0, "half that": 0.5}

_SAME_AGAIN = re.compile(
    r"\b(?:(?<!in )(?<!of )same(?: again| length)?|(double|twice that|half that))"
    r"(?= (?:on|at|each|every|before|after|in the (?:morning|afternoon|evening))\b)"
    rf"|\b{DAY} [^,;:]*[,:–] (?:the )?(?:same|ditto)(?= again [,;]| [,;:]|$| again$)|\b{DAY} ditto\b"
    r"|\band another(?= (?:when you|before bed|after (?:lunch|dinner|tea)|at night|on"
    r"|in the (?:morning|afternoon|evening))\b)"
)
"""The dose before it, once more: "and the same again on Saturday"."""

_UNIT = {"min": 1.0, "h": 60.0, "sec": 1 / 60}

_NO_SITTING = 600.0  # "48 hours of rest" is a stretch of time, not something to do


@dataclass(slots=True)
class Dose:
    """Minutes of one sitting (``low`` to ``high``), said by words ``first`` to ``last``."""

    low: float
    high: float
    first: int
    last: int
    at: int  # where it begins and ends in the plain sentence
    end: int

    @property
    def middle(self) -> float:
        """What counts towards the week."""
        return (self.low + self.high) / 2


@dataclass(slots=True)
class Amounts:
    """The numbers of one sentence."""

    sentence: Sentence
    plain: str = ""
    doses: list[Dose] = field(default_factory=list)
    limits: list[tuple[int, int]] = field(default_factory=list)
    total: bool = False  # its dose is said to be the whole of it
    often: Often = field(default_factory=Often)
    numeric: bool = False  # there is a number in it


_LEAST_BARE, _MOST_BARE, _MOST_HOURS = 2, 60, 4

_A_WEEK = re.compile(r" (?:a|per|each|every) week\b")

_NUMERIC = frozenset("0123456789#")


def measure(reading: Reading, sentence: Sentence) -> Amounts:
    """The doses and the rhythm of one sentence."""
    words = reading.words[sentence.first : sentence.last]
    plain = reading.plain(sentence.first, sentence.last)
    if "#short" in words:
        words, plain = _days_of_seven(reading, sentence, words)
    out = Amounts(sentence, plain)
    out.numeric = "couple" in words or not _NUMERIC.isdisjoint([word[0] for word in words])
    if not out.numeric and RHYTHM.isdisjoint(words):
        return out
    asked = sentence.end_mark == "?"
    if out.numeric:
        _find_doses(out, reading, words)
        if asked and _WONDERED.match(plain):
            out.limits += [(dose.first, dose.last) for dose in out.doses]
            out.doses.clear()
    cut = _ASKED.search(plain) if asked else None
    out.often = rhythm(plain[: cut.start()] if cut else _parted(out))
    return out


_WONDERED = re.compile(
    r"(?:(?:and|so|but) )?(?:who|whose|what(?! about)|where|which|when|why(?! not)|how(?! about)|have you|has|did"
    r"|does|is|are|was|were"
    r"|(?:could|can|would|will|might) (?!you\b|we\b|i\b))"
)
"""A question that wants an answer; "could you …?" and "how about …?" ask for the doing."""

_ASKED = re.compile(r" [:–] (?:and )?(?:what|who|how|where|which|why|when)\b")


def _days_of_seven(reading: Reading, sentence: Sentence, words: list[str]) -> tuple[list[str], str]:
    """The words and the plain sentence with "5/7" as it was typed."""
    typed = [
        reading.original(i, i + 1) if word == "#short" else word
        for i, word in enumerate(words, start=sentence.first)
    ]
    return typed, " ".join(typed)


def word_at(amounts: Amounts, offset: int) -> int:
    """The index in the reading of the word at ``offset`` of the plain sentence."""
    return amounts.sentence.first + amounts.plain.count(" ", 0, offset)


_UNITS_SAID = (" min", " h", " sec", " plenty", " enough", " fine")


def _find_doses(out: Amounts, reading: Reading, words: list[str]) -> None:
    plain = out.plain
    if any(unit in plain for unit in _UNITS_SAID):
        _find_measured(out)
    if not out.doses and not _JOINING.isdisjoint(words) and not _CLOCKED.isdisjoint(words):
        _find_stretches(out, reading)


_JOINING = word_set("to until till - – between")

_CLOCKED = word_set("#clock from half quarter mon tue wed thu fri sat sun weekday")

_SHORT_STRETCH = 30  # minutes; no night

_ASLEEP = word_set("bed sleep asleep awake lights window")

_A_NIGHT = 240.0  # minutes; so long in bed is no sitting


def _find_stretches(out: Amounts, reading: Reading) -> None:
    """A sitting between two clock times; a night is none."""
    sentence = out.sentence
    if INTERVAL.search(out.plain) or times_a_day(out.plain) > 1:
        return  # a window, in which something is done several times
    asleep = not _ASLEEP.isdisjoint(reading.words[sentence.first : sentence.last])
    start, end = reading.span(sentence.first, sentence.last)
    for begin, stop, length in stretches(lowered(reading.text[start:end])):
        if asleep and length > _SHORT_STRETCH:
            continue
        first = bisect_left(reading.starts, start + begin)
        last = bisect_left(reading.starts, start + stop)
        at, after = len(reading.plain(sentence.first, first)) + 1, len(reading.plain(sentence.first, last))
        out.doses.append(Dose(length, length, first, last, at if first > sentence.first else 0, after))


def _find_measured(out: Amounts) -> None:
    """Doses said with a unit, and numbers that go on after one ("ten after lunch, ten at bedtime")."""
    plain = out.plain
    begin = _after_a_change(out) if " from " in f" {plain}" else 0
    for m in _DOSE.finditer(plain, begin):
        low, high = _minutes(m)
        if high <= 0 or (low > _NO_SITTING and not _A_WEEK.match(plain, m.end())):
            continue
        first, last = word_at(out, m.start()), word_at(out, m.end() - 1) + 1
        if is_limit(plain, m.start(), m.end()) or (low >= _A_NIGHT and not _ASLEEP.isdisjoint(plain.split())):
            out.limits.append((first, last))
        elif not (m[7] and (low < _LEAST_BARE or low > 60)):
            more = _OR_MORE.match(plain, m.end())
            if more and m[5]:
                high = max(high, float(more[1]) * _UNIT[m[5]])
            out.doses.append(Dose(low, high, first, last, m.start(), m.end()))
    if out.doses:
        _go_on(out)
        _keep_total(out)
    elif out.limits and (m := _INSTEAD.search(plain)):
        _add_bare(out, m)


def _after_a_change(out: Amounts) -> int:
    """The dose that a change leads to; where to look on for others."""
    m = _CHANGED_TO.search(out.plain)
    if m is None or is_habit(out.plain) or _SCORED.search(out.plain[: m.start()]):
        return 0
    size = float(m[4]) * (_UNIT["h"] if m[0].endswith(" h") else 1.0)
    first = word_at(out, m.start(4))
    out.doses.append(Dose(size, size, first, word_at(out, m.end() - 1) + 1, m.start(4), m.end()))
    return m.end()


_SHARED_OUT = re.compile(r" (?:apiece|each) :")
"""Behind it stand sittings, not minutes: "25 minutes apiece: two with Moira, two on your own"."""


_SCORED = re.compile(
    r"\b(?:scores?|ratings?|points?|weight|numbers?|anxiety|distress|mood|pain|urges?|cigarettes|units)\b"
)
"""What comes down from one number to another without being time: "the scores have come down from 19 to 13"."""


def _go_on(out: Amounts) -> None:
    """The numbers that go on after the first dose."""
    plain = out.plain
    if _SHARED_OUT.match(plain, out.doses[0].end):
        return
    numbered = "( 1 )" in plain
    for m in _GOES_ON.finditer(plain, out.doses[0].end) if _A_NUMBER.search(plain, out.doses[0].end) else ():
        if m[0].startswith("(") and numbered:
            continue
        if m.start() >= out.doses[-1].end or not any(d.at <= m.end() - 1 < d.end for d in out.doses):
            _add_bare(out, m)
    for m in _EARLIER.finditer(plain):
        if m.end() <= out.doses[0].at:
            _add_bare(out, m)
    for m in _SAME_AGAIN.finditer(plain, out.doses[0].end):
        _add_same(out, m)
    out.doses.sort(key=_begin)


def _keep_total(out: Amounts) -> None:
    """ "Twenty minutes in all: five on the mat, fifteen on the bike" is twenty."""
    if len(out.doses) > _WHOLE_AND_PARTS and _adds_up(out):
        out.doses, out.total = out.doses[:1], True
        return
    if not any(word in out.plain for word in (" in all", " total", "altogether", "all told")):
        return
    for dose in out.doses:
        if _TOTAL_AFTER.match(out.plain, dose.end) or _TOTAL_BEFORE.search(out.plain[: dose.at]):
            out.doses, out.total = [dose], True
            return


_SPLIT = re.compile(
    r" (?:, )?(?:split|shared out|divided|broken up|spread|cut up) (?:up |out )?(?:over|into|across|between|in|as"
    r"|however|any way)\b"
    r"(?:(?! ,| and (?:then|on|call|write|go)).)*"
)
"""How a whole is parted: "two hours at the shed, split over two mornings of an hour each"."""


def _parted(out: Amounts) -> str:
    """The sentence without how its dose is parted, which counts as a whole."""
    split = _SPLIT.search(out.plain, out.doses[0].end) if out.doses and _PARTING.search(out.plain) else None
    if split is None:
        return out.plain
    out.doses = [dose for dose in out.doses if not split.start() <= dose.at < split.end()]
    return out.plain[: split.start()] + out.plain[split.end() :]


_PARTING = re.compile(r"\b(?:split|shared|divided|broken|spread|cut)\b")

_WHOLE_AND_PARTS = 2


def _adds_up(out: Amounts) -> bool:
    """ "Half an hour on Sunday: fifteen minutes you, fifteen her": are the later ones parts of the first?"""
    first, *parts = out.doses
    return first.middle == sum(part.middle for part in parts) and " :" in out.plain[first.end : parts[0].at]


def _add_bare(out: Amounts, m: re.Match[str]) -> None:
    group = m.lastindex or 1
    at, size = m.start(group), float(m[group])
    said = out.plain[out.doses[0].at : out.doses[0].end] if out.doses else ""
    hours = said.endswith(" h") and size <= _MOST_HOURS
    if not (1 < size <= _MOST_BARE or hours):
        return
    first = word_at(out, at)
    size *= _UNIT["h" if hours else "sec" if said.endswith(" sec") else "min"]
    out.doses.append(Dose(size, size, first, first + 1, at, m.end(group)))


def _add_same(out: Amounts, m: re.Match[str]) -> None:
    before = [dose for dose in out.doses if dose.end <= m.start()]
    first = word_at(out, m.start())
    times = _TIMES_THAT[m[1]] if m[1] else 1.0
    out.doses.append(
        Dose(times * before[-1].low, times * before[-1].high, first, first + 1, m.start(), m.end())
    )


def _begin(dose: Dose) -> int:
    return dose.at


def _minutes(m: re.Match[str]) -> tuple[float, float]:
    if m[1]:
        total = float(m[1]) * 60 + float(m[2])
        return total, total
    if m[6]:
        return 2 * _UNIT[m[6]], 2 * _UNIT[m[6]]
    if m[7]:
        return float(m[7]), float(m[7])
    unit = _UNIT[m[5]]
    high = float(m[4]) * unit
    low = float(m[3]) * unit if m[3] else high
    if low > high and m[5] == "h":  # "30 min to 1 h" with the first unit given
        low = float(m[3] or 0)
    return min(low, high), max(low, high)
