"""Numbers without a unit that go on after a dose: "ten after lunch, ten at bedtime", "left leg four min, right leg four"."""

import re

from practice_desk.domain.wording.minutes.dose import MINUTES_OF, Amounts, Dose, word_at
from practice_desk.domain.wording.minutes.week_days import DAY, N
from practice_desk.domain.wording.reading.lexicon import word_set

_GOES_ON = re.compile(
    rf"(?:\band|\bthen|\banother|\bfor|[,;:–+]) (?:then )?(?:another |a further |the same )?{N}"
    r"(?= (?:more|back|on|after|before|when|whenever|once|as|home|straight after|right after|just after"
    r"|of (?!th|(?:your|each|my)\b)|at (?!#clock(?! on))|in the (?:morning|afternoon|evening)|with"
    r"|(?:each|every) (?:morning|afternoon|evening|night))\b)"
    rf"|(?:[,;:]|\band) {N}(?= (?:(?!morning|evening)[a-z]+ing(?: [,;:.)]|$| (?:the|your|it|with|on|in|at|{DAY})\b)"
    r"|home\b))"
    rf"|\banother {N}(?= [,;)]|$)|\b(?:and|then) for another {N}\b"
    rf"|\( {N}(?= \))|\b{N} more(?= (?:,|on|at|after|before|in the)|$)"
    rf"|\b(?:mon|tue|wed|thu|fri|sat|sun|weekend|weekday|morning|evening|night|day|afternoon|today|tonight|tomorrow"
    rf"|lunch"
    rf"|lunchtime|breakfast|bedtime|am|pm)(?: [,:–])? {N}(?= [,;:)]|$)"
    rf"|, (?:then )?{N}(?= (?:up|down|under|beside|inside|outside|near|by|past|sat|stood|lying|sitting|standing"
    rf"|facing)\b)"
    rf"|\b(?:another|(?<!in )(?<!out )(?<!hold )for) {N}(?= (?:round|along|around|in|by|outside|of)\b)"
    r"|(?<!\bin )(?<!\bout )(?<!\bhold )(?<!\bpause )(?<!away )(?<!\brest )(?<!\boff )(?<!\bbreak )\bfor ([5-9]"
    r"|\d\d)(?= [,;]|$)"
    rf"|, (?:the )?next {N}(?= [a-z]+ing\b)|\bweek \d , {N}(?= [,;]|$)"
    rf"|, {N}(?= (?:you|they|he|she|her|him|me|them|us)\b)|\b{DAY} for {N}(?= [,;]|$)|; {N}(?= of\b)"
    rf"|, {N}(?= again(?: [,;)]|$))"
    rf"|\b(?:and|or) {N} of(?= \w+ing\b)|(?:,|\band) {N}(?= (?:mon|tue|wed|thu|fri|sat|sun|tomorrow)\b)"
)
"""A number without a unit that goes on after a dose: "ten after lunch, ten at bedtime", "stretches (10)"."""

_A_NUMBER = re.compile(r"\d")

_FOR_ONE = re.compile(r"(?: [a-z]+){0,2} for ")

_FOR_ANOTHER = re.compile(rf"(?:,|;|\band) {N}(?= for (?:the |your |his |her )?[a-z]+(?: [,;)]|$))")
"""Behind "five minutes for Beth": "five for Carl"."""

_AT_THE_END = re.compile(rf";[^;]*, {N}(?= ;|$)")
"""Behind "bath time, 15 min;": "the story, 10"."""

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

_PORTIONS_OF = re.compile(r"\b(?:blocks|bursts|goes|lots|sittings|slots|chunks|spells) of ")
"""Before a dose behind which sittings are counted day by day: "in blocks of ten minutes, two on Monday"."""

_SHARED_OUT = re.compile(r" (?:apiece|each) :")
"""Behind it stand sittings, not minutes: "25 minutes apiece: two with Moira, two on your own"."""

_LEADS_TO_ANY = word_set(
    "for in at about by of to until after before only just another and or with on the last first"
)

LEAST_BARE, _MOST_BARE, _MOST_HOURS = 2, 60, 4

_DAY_AND_NUMBER = rf"\b{DAY} {N}"

_ROW_OF_DAYS = re.compile(
    rf"{_DAY_AND_NUMBER}(?: (?:,|and|;|, and) {_DAY_AND_NUMBER})+(?= (?:[,;:)–]|on|of|in|at)|$)"
)


def go_on(out: Amounts) -> None:
    """The numbers that go on after the first dose."""
    plain, first = out.plain, out.doses[0]
    if _SHARED_OUT.match(plain, first.end):
        return
    if _A_NUMBER.search(plain, first.end):
        _add_all(out, [_GOES_ON, *_alike(out)])
    for m in _EARLIER.finditer(plain):
        if m.end() <= out.doses[0].at:
            add_bare(out, m)
    for m in _SAME_AGAIN.finditer(plain, out.doses[0].end):
        _add_same(out, m)
    out.doses.sort(key=_begin)


def _add_all(out: Amounts, patterns: list[re.Pattern[str]]) -> None:
    """Add what stands behind the first dose as the patterns say, no number twice, and no numbered item."""
    numbered = "( 1 )" in out.plain
    begin = out.doses[0].end
    in_portions = _PORTIONS_OF.search(out.plain, 0, out.doses[0].at) is not None
    for pattern in patterns:
        for m in pattern.finditer(out.plain, begin):
            at = m.start(m.lastindex or 1)
            if (numbered and m[0].startswith("(")) or (in_portions and out.plain.startswith(" on ", m.end())):
                continue
            if not any(dose.at <= at < dose.end for dose in out.doses):
                add_bare(out, m)


def _alike(out: Amounts) -> list[re.Pattern[str]]:
    """What a number may stand in that goes on as the first dose did: "left leg four minutes, right leg four"."""
    plain, first = out.plain, out.doses[0]
    found = [_FOR_ANOTHER] if _FOR_ONE.match(plain, first.end) else []
    if plain.startswith(" ;", first.end) and plain[: first.at].endswith(" , "):
        found.append(_AT_THE_END)
    lead = plain[: first.at].rpartition(" ")[0].rpartition(" ")[2]
    again = plain.find(f" {lead} ", first.end) + len(lead) + 2
    if lead.isalpha() and lead not in _LEADS_TO_ANY and again > first.end and plain[again].isdigit():
        found.append(re.compile(rf"\b{lead} {N}(?= [,;]|$)"))
    return found


def find_row_of_days(out: Amounts) -> None:
    """ "Mon 5, Wed 8, Fri 10", where the text says somewhere that it speaks of minutes."""
    row = _ROW_OF_DAYS.search(out.plain)
    if row is None:
        return
    for m in re.compile(_DAY_AND_NUMBER).finditer(out.plain, row.start(), row.end()):
        add_bare(out, m)


def add_bare(out: Amounts, m: re.Match[str]) -> None:
    group = m.lastindex or 1
    at, size = m.start(group), float(m[group])
    said = out.plain[out.doses[0].at : out.doses[0].end] if out.doses else ""
    hours = said.endswith(" h") and size <= _MOST_HOURS
    if not (1 < size <= _MOST_BARE or hours):
        return
    first = word_at(out, at)
    size *= MINUTES_OF["h" if hours else "sec" if said.endswith(" sec") else "min"]
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
