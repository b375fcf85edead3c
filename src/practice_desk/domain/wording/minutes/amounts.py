"""Minutes, counts and how often: what follows from the words, and what only looks like it.

A *dose* is time that the client is asked to spend. Waiting times, limits, clock times, names ("4-7-8"), ratings and
windows ("for the next week") are not doses. How the parts add up to minutes a week is the guideline's table.
"""

import re
from bisect import bisect_left

from practice_desk.domain.wording.minutes.dose import MINUTES_OF, Amounts, Dose, word_at
from practice_desk.domain.wording.minutes.going_on import LEAST_BARE, add_bare, find_row_of_days, go_on
from practice_desk.domain.wording.minutes.growing import grow
from practice_desk.domain.wording.minutes.no_dose import is_habit, is_limit
from practice_desk.domain.wording.minutes.rhythm import INTERVAL, RHYTHM, rhythm
from practice_desk.domain.wording.minutes.times import times_a_day
from practice_desk.domain.wording.minutes.totals import keep_total, parted
from practice_desk.domain.wording.minutes.week_days import N
from practice_desk.domain.wording.reading.clock import stretches
from practice_desk.domain.wording.reading.lexicon import word_set
from practice_desk.domain.wording.reading.text import Reading, Sentence, lowered

_SORT = r"(?:x|or so|odd|daily|quiet|slow|gentle|short|good|solid|whole|full|more|extra) "

_BETWEEN = r"and(?<=between \d and)|and(?<=between \d\d and)"

_DOSE = re.compile(
    rf"\b(?:{N} h (?:and )?{N}(?: min|(?<=and \d\d)(?= (?:of|with|on|at|in)\b))|(?:{N} (?:min |sec |h )?(?:-|–"
    rf"|to|or|{_BETWEEN}) )?{N} (?:{_SORT})?(min|h|sec)\b"
    rf"|couple of (min|h)|(?<!\bor )(?<!\bat )(?<!\bto ){N} (?:on (?:(?:the|your) )?\w+ (?:\w+ )?)?(?:is|are|will be"
    rf"|would be) (?:plenty|enough|fine))"
)

_OR_MORE = re.compile(
    r" or (\d+)(?= (?:[,;:–)]|of|on|in|at|with|before|after|when|each|every|a|per|by|to)\b| [,;:–)]|$)"
)
"""The upper end behind the unit: "a minute or two"."""

_CHANGED_TO = re.compile(
    rf"\b(?:from {N} (?:min|h|sec) (?:down |up )?|from (?:the |your )?(?:usual|normal) {N} (?:down |up )?"
    rf"|(?:down|up) from (?:the |your )?{N} )to {N}(?: (?:min|h|sec))?\b"
    rf"|\b{N} (?:min|h|sec) (?:of (?:\w+ ){{1,3}})?(?:becomes?|turns? into|(?:drops?|shrinks?|comes? down"
    rf"|goes down) to) {N}\b"
)
"""A size that is given up for another: "from 20 minutes to 8 a day"."""

_INSTEAD = re.compile(
    rf"(?:\b(?:do|make it|just|only|try|go for|aim for|so|is)| :) {N}(?= (?:,|;|instead|on|is|will)|$)|\b{N} (?:will"
    rf"|would) do\b"
)

_NO_SITTING = 600.0  # "48 hours of rest" is a stretch of time, not something to do

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
        if asked and (_WONDERED.match(plain) or reading.words[sentence.last : sentence.last + 1] == ["no"]):
            out.limits += [(dose.first, dose.last) for dose in out.doses]
            out.doses.clear()
    cut = _ASKED.search(plain) if asked else None
    out.often = rhythm(plain[: cut.start()] if cut else parted(out))
    if out.total and out.often.goes:
        out.sittings = 1.0  # "an hour in all: five dips of twelve minutes"
    elif out.doses:
        grow(out)
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


_OF_THE_WHOLE = re.compile(rf"\b{N} of (?:the|those|its|your) $")
"""Before a whole of which only so much is meant: "45 of the 90 minutes"."""

_UNITS_SAID = (" min", " h", " sec", " plenty", " enough", " fine")


def _find_doses(out: Amounts, reading: Reading, words: list[str]) -> None:
    plain = out.plain
    if any(unit in plain for unit in _UNITS_SAID):
        _find_measured(out, measured="min" in reading.vocabulary)
    if not out.doses and not out.limits and "min" in reading.vocabulary:
        find_row_of_days(out)
    clocked = _SURELY_CLOCKED if out.doses else _CLOCKED
    if not _JOINING.isdisjoint(words) and not clocked.isdisjoint(words):
        _find_stretches(out, reading)
        out.doses.sort(key=lambda dose: dose.at)


_JOINING = word_set("to until till - – between")

_SURELY_CLOCKED = word_set("#clock")

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
        if (asleep and length > _SHORT_STRETCH) or any(dose.high == length for dose in out.doses):
            continue
        first = bisect_left(reading.starts, start + begin)
        last = bisect_left(reading.starts, start + stop)
        at, after = len(reading.plain(sentence.first, first)) + 1, len(reading.plain(sentence.first, last))
        out.doses.append(Dose(length, length, first, last, at if first > sentence.first else 0, after))


def _find_measured(out: Amounts, *, measured: bool) -> None:
    """Doses said with a unit, and numbers that go on after one ("ten after lunch, ten at bedtime").

    Where minutes are ``measured`` anywhere in the text, "ten is enough" is of minutes too.
    """
    plain = out.plain
    begin = _after_a_change(out)
    for m in _DOSE.finditer(plain, begin):
        low, high = _minutes(m)
        if m[5] and (part := _OF_THE_WHOLE.search(plain[: m.start()])):
            low = high = float(part[1]) * MINUTES_OF[m[5]]
        if high <= 0 or (low > _NO_SITTING and not _A_WEEK.match(plain, m.end())):
            continue
        first, last = word_at(out, m.start()), word_at(out, m.end() - 1) + 1
        if is_limit(plain, m.start(), m.end()) or (low >= _A_NIGHT and not _ASLEEP.isdisjoint(plain.split())):
            out.limits.append((first, last))
        elif not (m[7] and (low < LEAST_BARE or low > 60 or not measured)):
            more = _OR_MORE.match(plain, m.end())
            if more and m[5]:
                high = max(high, float(more[1]) * MINUTES_OF[m[5]])
            out.doses.append(Dose(low, high, first, last, m.start(), m.end()))
    if out.doses:
        go_on(out)
        keep_total(out)
    elif out.limits and (m := _INSTEAD.search(plain)):
        add_bare(out, m)


def _after_a_change(out: Amounts) -> int:
    """The dose that a change leads to; where to look on for others."""
    m = _CHANGED_TO.search(out.plain)
    if m is None or is_habit(out.plain) or _SCORED.search(out.plain[: m.start()]):
        return 0
    at = m.start(m.lastindex or 0)
    size = float(m[m.lastindex or 0]) * (MINUTES_OF["h"] if m[0].endswith(" h") else 1.0)
    out.doses.append(Dose(size, size, word_at(out, at), word_at(out, m.end() - 1) + 1, at, m.end()))
    return m.end()


_SCORED = re.compile(
    r"\b(?:scores?|ratings?|points?|weight|numbers?|anxiety|distress|mood|pain|urges?|cigarettes|units)\b"
)
"""What comes down from one number to another without being time: "the scores have come down from 19 to 13"."""


def _minutes(m: re.Match[str]) -> tuple[float, float]:
    if m[1]:
        total = float(m[1]) * 60 + float(m[2])
        return total, total
    if m[6]:
        return 2 * MINUTES_OF[m[6]], 2 * MINUTES_OF[m[6]]
    if m[7]:
        return float(m[7]), float(m[7])
    unit = MINUTES_OF[m[5]]
    high = float(m[4]) * unit
    low = float(m[3]) * unit if m[3] else high
    if low > high and m[5] == "h":  # "30 min to 1 h" with the first unit given
        low = float(m[3] or 0)
    return min(low, high), max(low, high)
