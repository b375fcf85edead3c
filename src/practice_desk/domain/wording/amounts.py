"""Minutes, counts and how often: what follows from the words, and what only looks like it.

A *dose* is time that the client is asked to spend. Waiting times, limits, clock times, names ("4-7-8"), ratings and
windows ("for the next week") are not doses. How the parts add up to minutes a week is the guideline's table.
"""

import re
from bisect import bisect_left
from dataclasses import dataclass, field

from practice_desk.domain.wording.clock import stretches
from practice_desk.domain.wording.lexicon import word_set
from practice_desk.domain.wording.no_dose import PORTIONS, is_limit
from practice_desk.domain.wording.reading import Reading, Sentence, lowered
from practice_desk.domain.wording.rhythm import INTERVAL, RHYTHM, Often, rhythm
from practice_desk.domain.wording.week_days import N

_SORT = r"(?:x|daily|quiet|slow|gentle|short|good|solid|whole|full|more|extra) "

_DOSE = re.compile(
    rf"\b(?:{N} h (?:and )?{N} min|(?:{N} (?:min |sec |h )?(?:-|–|to|or) )?{N} (?:{_SORT})?(min|h|sec)\b"
    rf"|couple of (min|h)|{N} (?:is|are|will be|would be) (?:plenty|enough|fine))"
)

_INSTEAD = re.compile(
    rf"\b(?:do|make it|just|only|try|go for|aim for|so|is) {N}(?= (?:,|;|instead|on|is|will)|$)"
)

_GOES_ON = re.compile(
    rf"(?:\band|\bthen|\banother|\bfor|[,;:–+]) (?:another |a further )?{N}"
    r"(?= (?:more|back|on|after|before|when|whenever|as|home|straight after|right after|just after"
    r"|of (?!the|th|your|each|my)|at (?!#clock)|in the (?:morning|afternoon|evening)|with)\b)"
    rf"|\banother {N}(?= [,;)]|$)|\( {N}(?= \))|\b{N}(?= more (?:,|on|at|after|before|in the))"
    rf"|\b(?:mon|tue|wed|thu|fri|sat|sun|weekend|weekday|morning|evening|night|day|afternoon)(?: [,:–])? {N}(?= [,;)]|$)"
    rf"|\b(?:another|(?<!in )(?<!out )(?<!hold )for) {N}(?= (?:round|along|around|in|by|outside|of)\b)"
)
"""A number without a unit that goes on after a dose: "ten after lunch, ten at bedtime", "stretches (10)"."""

_SAME_AGAIN = re.compile(
    r"\b(?<!in )(?<!of )same(?: again| length)?(?= (?:on|at|each|every|before|after|in the (?:morning|afternoon|evening))\b)"
)
"""The dose before it, once more: "and the same again on Saturday"."""

_UNIT = {"min": 1.0, "h": 60.0, "sec": 1 / 60}

_NO_SITTING = 600.0  # "48 hours of rest" is a stretch of time, not something to do

_EACH = re.compile(
    r"^ (?:each|apiece|per person)\b(?! (?:day|morning|evening|night|week|time|side|weekday|"
    r"of these|mon|tue|wed|thu|fri|sat|sun))"
)

_BOTH_WAYS = re.compile(
    r"^(?: \w+){0,4} each way\b|^ (?:(?:a|each|per) (?:leg|side|arm|hand|foot|ear|shoulder|direction))\b"
)

_EACH_ALONE = re.compile(r"^ (?:each|apiece)(?= [,;:)–]|$)")

_SO_MANY_PEOPLE = re.compile(r"\b([2-9]) of you\b|\byou , \w+ and \w+\b")

_EACH_OF = re.compile(r"^ each of (?!the|these|those|them|this)")

_PAIR = re.compile(
    r"\b(?:both|take turns|turns|each of you|you 2|you two|partner|swap|then the other|the other|between you|together"
    r"|uninterrupted|each other|speaker|listener)\b"
)

_EACH_OF_YOU = re.compile(r"\b(?:each of you|each partner|each of us|each person)\b[^.]{0,30}$")

_COUNT_NOUN = re.compile(
    r"\b(\d+)(?: \w+)? (?:activities|activity|things|tasks|walks|calls|chats|"
    r"videos|rounds|tracks|exercises|people|friends|pages)\b"
)

_SEVERAL_OF = re.compile(rf"(?<!chapter )(?<!page )(?<!step )(?<!- )(?<!– )\b{N} $")

_IN_LOTS_OF = re.compile(rf"\b(?:in|as) {N} {PORTIONS} of $")

_OF_EACH = re.compile(
    rf", {N} of (?:them|those|these)\b|\beach of the {N} (?!day|night|evening|morning|of\b)"
)

_THROUGH = re.compile(rf"\b(twice|{N} time) (?:through|over)\b|\b{N} rounds of\b")

_LEADING_TIMES = re.compile(rf"\b{N} x $")


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
    often: Often = field(default_factory=Often)


_MOST_BARE, _MOST_GOES = 60, 12

_NUMERIC = frozenset("0123456789#")


def measure(reading: Reading, sentence: Sentence) -> Amounts:
    """The doses and the rhythm of one sentence."""
    words = reading.words[sentence.first : sentence.last]
    plain = reading.plain(sentence.first, sentence.last)
    if "#short" in words:
        words, plain = _days_of_seven(reading, sentence, words)
    out = Amounts(sentence, plain)
    numeric = any(w[0] in _NUMERIC or w == "couple" for w in words)
    rhythmic = not RHYTHM.isdisjoint(words)
    if not numeric and not rhythmic:
        return out
    if numeric:
        _find_doses(out, reading, words)
    if rhythmic or numeric:
        out.often = rhythm(plain)
    return out


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


_JOINING = word_set("to until till - –")

_CLOCKED = word_set("#clock from half quarter mon tue wed thu fri sat sun weekday")

_ASLEEP = word_set("bed sleep awake lights")


def _find_stretches(out: Amounts, reading: Reading) -> None:
    """A sitting between two clock times; a night is none."""
    sentence = out.sentence
    if not _ASLEEP.isdisjoint(reading.words[sentence.first : sentence.last]) or INTERVAL.search(out.plain):
        return
    start, end = reading.span(sentence.first, sentence.last)
    for begin, stop, length in stretches(lowered(reading.text[start:end])):
        first = bisect_left(reading.starts, start + begin)
        last = bisect_left(reading.starts, start + stop)
        at, after = len(reading.plain(sentence.first, first)) + 1, len(reading.plain(sentence.first, last))
        out.doses.append(Dose(length, length, first, last, at if first > sentence.first else 0, after))


def _find_measured(out: Amounts) -> None:
    """Doses said with a unit, and numbers that go on after one ("ten after lunch, ten at bedtime")."""
    plain = out.plain
    for m in _DOSE.finditer(plain):
        low, high = _minutes(m)
        if high <= 0 or low > _NO_SITTING:
            continue
        first, last = word_at(out, m.start()), word_at(out, m.end() - 1) + 1
        if is_limit(plain, m.start(), m.end()):
            out.limits.append((first, last))
        elif not (m[7] and (low < 1 or low > 60)):
            out.doses.append(Dose(low, high, first, last, m.start(), m.end()))
    if out.doses:
        for m in _GOES_ON.finditer(plain, out.doses[0].end):
            if m.start() >= out.doses[-1].end or not any(d.at <= m.end() - 1 < d.end for d in out.doses):
                _add_bare(out, m)
        for m in _SAME_AGAIN.finditer(plain, out.doses[0].end):
            _add_same(out, m)
        out.doses.sort(key=_begin)
    elif out.limits and (m := _INSTEAD.search(plain)):
        _add_bare(out, m)


def _add_bare(out: Amounts, m: re.Match[str]) -> None:
    group = m.lastindex or 1
    at, size = m.start(group), float(m[group])
    if not 1 < size <= _MOST_BARE:
        return
    first = word_at(out, at)
    size *= _UNIT["sec"] if out.doses and " sec" in out.plain[out.doses[0].at : out.doses[0].end] else 1.0
    out.doses.append(Dose(size, size, first, first + 1, at, m.end(group)))


def _add_same(out: Amounts, m: re.Match[str]) -> None:
    before = [dose for dose in out.doses if dose.end <= m.start()]
    first = word_at(out, m.start())
    out.doses.append(Dose(before[-1].low, before[-1].high, first, first + 1, m.start(), m.end()))


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


def share(amounts: Amounts, dose: Dose, sittings: float) -> float:
    """How many times over a dose counts within one of its ``sittings`` a week: per person, per item, rounds."""
    plain = amounts.plain
    factor = 1.0
    after = plain[dose.end : dose.end + 30]
    if _BOTH_WAYS.match(after):
        factor *= 2.0
    elif _EACH.match(after):
        factor *= _each(plain, dose, after, sittings)
    elif _EACH_OF_YOU.search(plain[: dose.at]):
        factor *= 2.0
    several = _SEVERAL_OF.search(plain[: dose.at])
    if (
        several
        and float(several[1]) <= _MOST_GOES
        and dose.low == dose.high
        and several[1] not in _days_said(plain)
    ):
        factor *= float(several[1])
    if lots := _IN_LOTS_OF.search(plain[: dose.at]):
        factor *= float(lots[1])
    if (several_things := _OF_EACH.search(plain)) and (
        several_things[1] or several_things[2]
    ) not in _days_said(plain):
        factor *= float(several_things[1] or several_things[2])
    through = _THROUGH.search(plain)
    if through:
        number = through[2] or through[3]
        factor *= float(number) if number else 2.0
    return factor


def _days_said(plain: str) -> tuple[str, str]:
    """On how many days of the week, as said: "two cuddles, one on Monday, one on Sunday" is one on each; and a day."""
    often = rhythm(plain)
    return f"{often.week or 0:g}", f"{often.day:g}"


def _each(plain: str, dose: Dose, after: str, sittings: float) -> float:
    """How many people or items a dose is for, each; two where only "each" is said, and not of several sittings."""
    if people := _SO_MANY_PEOPLE.search(plain):
        return float(people[1] or 3)
    if items := _COUNT_NOUN.search(plain[: dose.at]):
        return float(items[1])
    if _PAIR.search(plain) or _EACH_OF.match(after):
        return 2.0
    alone = sittings <= 1 or rhythm(plain[dose.end :]).said
    return 2.0 if alone and _EACH_ALONE.match(after) and not rhythm(plain[: dose.at]).said else 1.0
