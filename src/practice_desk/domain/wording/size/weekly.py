"""Minutes a week: every dose with the rhythm that belongs to it."""

import re

from practice_desk.domain.wording.acts.details import groups
from practice_desk.domain.wording.acts.scene import Line, Scene
from practice_desk.domain.wording.minutes.amounts import Amounts, Dose
from practice_desk.domain.wording.minutes.rhythm import rhythm
from practice_desk.domain.wording.minutes.week_days import DAY, FORTNIGHT_WINDOW, N
from practice_desk.domain.wording.model import Fields
from practice_desk.domain.wording.reading.text import read
from practice_desk.domain.wording.size.beside import (
    DAILY_SAID,
    NAMES_DAYS,
    day_before,
    days_beside,
    elsewhere,
    state_before,
    with_neighbours,
)
from practice_desk.domain.wording.size.shares import share

_EVERY_DAY = 7.0


def weekly_minutes(scene: Scene, fields: Fields) -> tuple[list[tuple[float, float]], float | None]:
    """Minutes a week that follow from the text (and, where it is silent, from the fields), with their terms."""
    count = _Count(scene, fields)
    for part in groups(scene):
        count.part([scene.lines[n] for n in part])
    terms = count.terms
    if terms and _plan_of_two_weeks(scene):
        terms = [(minutes, often / 2) for minutes, often in terms]
    if terms:
        return terms, sum(a * b for a, b in terms)
    if not scene.doses and fields.minutes and not count.unknown:
        often = _field_rhythm(scene, fields)
        return [(fields.minutes, often)], fields.minutes * often
    return [], None


class _Count:
    """Goes through the text part by part and collects minutes of a sitting and sittings a week."""

    def __init__(self, scene: Scene, fields: Fields) -> None:
        self.scene = scene
        self.fields = fields
        self.terms: list[tuple[float, float]] = []
        self.unknown = False
        self.seen: set[tuple[float, float]] = set()
        self.wholes: set[float] = set()  # minutes said in the part so far

    def part(self, lines: list[Line]) -> None:
        """Count the lines that speak of one thing; where one gives the total, only that."""
        self.wholes = set()
        total = next((line for line in lines if line.amounts.total), None)
        for line in lines:
            doses = _without_repeats(line) if total in (None, line) else []
            for k in range(len(doses)):
                self.dose(lines, line, doses, k)
            if not doses and total is None and self.terms:
                self.again(line)

    def dose(self, lines: list[Line], line: Line, doses: list[Dose], k: int) -> None:
        """Count dose ``k`` of a line, unless it only says again what was counted."""
        dose = doses[k]
        size = (dose.low, dose.high)
        alone = len(doses) == 1
        headed = _under_a_day(lines, line)
        if _only_size(line) and not headed and _said_again(self.scene, line, dose):
            return
        if self.terms and adds_up(line):
            return
        told = alone and not line.amounts.often.said and not line.sentence.bullet and not headed
        if size in self.seen and told and not _headed(line, dose):
            return
        self.seen.add(size)
        often = _often(self.scene, lines, line, doses, k, self.fields)
        if often is None:
            self.unknown = True
            return
        times = share(line.amounts, dose, often)
        minutes = dose.middle * times
        if times > 1 and minutes in self.wholes:  # "Ten minutes by the clock. Five minutes each."
            return
        self.wholes.add(minutes)
        self.terms.append((minutes, often))

    def again(self, line: Line) -> None:
        """A sentence without a unit that goes on: "Same on Friday.", "Another ten on Friday."."""
        minutes, often = self.terms[-1]
        if same := _same_again(line.amounts):
            self.terms.append((minutes, same))
        elif more := _more_again(line.amounts):
            own = line.amounts.often
            self.terms.append((more, own.week if own.said and own.week else often))


_ADDED_UP = re.compile(
    r"(?:so |and )?(?:that's|that is|that makes|that comes to|which is|which makes|it adds up to)\b"
)
"""What only says again what was counted: "that's 75 minutes side by side"."""


def adds_up(line: Line) -> bool:
    """Does the line only say again what the minutes come to?"""
    return _ADDED_UP.match(line.amounts.plain) is not None


_BEGINS_WITH_A_DAY = re.compile(rf"(?:on )?{DAY}\b")


def _under_a_day(lines: list[Line], line: Line) -> bool:
    """Does the size stand behind a line that opens with a day of its own: "Sun: to the bridge. 20 min"?"""
    at = lines.index(line)
    before = lines[at - 1].amounts if at else None
    return before is not None and not before.doses and bool(_BEGINS_WITH_A_DAY.match(before.plain))


def _headed(line: Line, dose: Dose) -> bool:
    """Does a heading tell this dose from an equal one: "With Amy: five minutes", "5 min: a list"?"""
    plain = line.amounts.plain
    return plain.startswith(" :", dose.end) or plain[: dose.at].endswith(" : ")


_MORE = re.compile(
    rf"^(?:(?:and|then|plus|swap|now|for|,) )*(?:another|a further) {N}(?= [,;:)]|$| (?:on|after|before|at|in|for|with)\b)"
    rf"|(?:^|, |\b(?:then|do|go|try|add|and) ){N} more(?= [,;]|$| (?:on|after|before|at|in)\b)"
    rf"|^(?:(?:on|and|then) )?(?:{DAY}|tomorrow|morning|evening|weekend|week \d)(?: (?:morning|evening"
    rf"|night))? : {N}(?= [,;)]|$)"
    rf"|^(?:[a-z]+ ){{1,3}}, {N} , (?:on )?(?:\d (?:day|morning|evening|night)|{DAY})"
    rf"|\b(?:answer|go|stay|sit|rest|hold|lie) for {N}(?= [,;]|$)"
)
_MOST_BARE = 60


def _more_again(amounts: Amounts) -> float | None:
    """The number in a sentence that goes on from the dose before it: "Friday: 12, same wall."."""
    found = _MORE.search(amounts.plain) if amounts.numeric else None
    if found is None or found.lastindex is None:
        return None
    number = float(found[found.lastindex])
    return number if 1 < number <= _MOST_BARE else None


_SAME_SENTENCE = re.compile(
    r"(?:and |then |do )?(?:(?:the )?same(?: again)?|again|repeat(?: it| this)?|once more|(?:and )?another (?:go"
    r"|round|turn|one)"
    r"|a second (?:go|round|turn|one)|do it again) (?:on|at|each|every)\b"
    rf"|{DAY}(?: and {DAY})* : (?:(?:the )?same\b|.* , (?:the )?same(?: again)?$|ditto\b|likewise\b)"
)


def _same_again(amounts: Amounts) -> float | None:
    """ "Same on Wednesday and Friday.": so many more sittings of the dose before."""
    if not _SAME_SENTENCE.match(amounts.plain):
        return None
    return amounts.often.week if amounts.often.said else None


def _only_size(line: Line) -> bool:
    """ "Two minutes.": a sentence that is nothing but a size."""
    return (
        len(line.amounts.plain) <= _ONLY_SIZE
        and not line.sentence.bullet
        and not line.amounts.often.said
        and len(line.amounts.doses) == 1
    )


def _said_again(scene: Scene, line: Line, dose: Dose) -> bool:
    """Does a later sentence tell what the size is for, by saying it again?"""
    later = scene.lines[scene.lines.index(line) + 1 :]
    return any((d.low, d.high) == (dose.low, dose.high) for other in later for d in other.amounts.doses)


_ONLY_SIZE = len("just 15 min a day")


def _plan_of_two_weeks(scene: Scene) -> bool:
    """ "Week 1: …; week 2: …" is given per week."""
    words = scene.reading.words
    said = {words[i + 1] for i in range(len(words) - 1) if words[i] == "week"}
    return {"1", "2"} <= said or {"a", "b"} <= said


_PICKING = re.compile(r"^(?:please )?(?:pick|choose|either)\b.* or\b")


def _without_repeats(line: Line) -> list[Dose]:
    plain = line.amounts.plain
    if len(line.amounts.doses) > 1 and _PICKING.search(plain):
        return line.amounts.doses[:1]
    out: list[Dose] = []
    for dose in line.amounts.doses:
        tail = plain[dose.end : dose.end + 25]
        if out and re.match(r" (?:is|are|will be|would be) (?:plenty|enough|fine|ok|okay)", tail):
            out = [dose]
        elif (
            out
            and re.search(
                r"\b(?:or|even|then|if not ,|just|rest for|sit for|rest) (?:just |even |only |for )?$",
                plain[: dose.at],
            )
            and re.search(r"\b(?:or|even|if not|rest|sit) (?:just |even |only |for )?$", plain[: dose.at])
        ):
            continue
        else:
            out.append(dose)
    return out


def _often(
    scene: Scene, lines: list[Line], line: Line, doses: list[Dose], k: int, fields: Fields
) -> float | None:
    """Sittings a week of one dose: what its own stretch says, else its sentence, else the rest of the text."""
    if len(doses) > 1:
        return _of_several(scene, lines, line, doses, k)
    amounts, dose = line.amounts, doses[0]
    if amounts.total and amounts.often.goes:
        return 1.0  # "an hour in all: five dips of twelve minutes"
    if amounts.often.said and (first := _before_then(amounts, dose)) is not None:
        return first
    if amounts.often.said and (day := day_before(scene, line)) is not None:
        return day
    if amounts.often.said:
        return _days_of_its_act(line, dose) or with_neighbours(amounts.often, lines, line)
    found = elsewhere(scene, lines, line)
    if found is not None:
        return _with_repeats(lines, line) or found.week
    if state_before(scene, line):
        return None
    if amounts.often.trigger and not _trigger_of_another(amounts, dose):
        return None
    return _field_rhythm(scene, fields) / (2 if FORTNIGHT_WINDOW.search(amounts.plain) else 1)


def _with_repeats(lines: list[Line], line: Line) -> float:
    """ "Walk there on Wednesday. Do the same on Friday. Half an hour each time.": the days of all of them, or 0."""
    before = [other.amounts for other in lines[: lines.index(line)]]
    if not any(_same_again(amounts) for amounts in before):
        return 0.0
    days = [one.often.week or 0.0 for one in before if one.often.said and NAMES_DAYS.search(one.plain)]
    return sum(days)


def _days_of_its_act(line: Line, dose: Dose) -> float | None:
    """ "Write the menu on Friday and spend 20 minutes in the shop on Saturday": only the days of the act it belongs"
    " to."""
    if len(line.acts) < 2 or not (line.amounts.often.week or 0) > 1:
        return None
    plain = line.amounts.plain
    at = max((act.at for act in line.acts if act.at <= dose.first), default=line.sentence.first)
    begin = _offset(plain, at - line.sentence.first)
    if begin == 0 or not NAMES_DAYS.search(plain[:begin]):
        return None
    own = rhythm(plain[begin:])
    return own.week if own.said and NAMES_DAYS.search(plain[begin:]) else None


def _offset(plain: str, words: int) -> int:
    """Where in a plain sentence the word stands that comes after so many."""
    at = 0
    for _ in range(words):
        at = plain.find(" ", at) + 1
    return at


def _of_several(scene: Scene, lines: list[Line], line: Line, doses: list[Dose], k: int) -> float | None:
    """Sittings a week of dose ``k`` of a sentence with more than one."""
    amounts = line.amounts
    stretch = _stretch(amounts, doses, k)
    if k and _OWN_NUMBER.match(stretch):
        return 1.0
    own = rhythm(stretch)
    if (
        own.week
        and own.week % _EVERY_DAY == 0
        and (days := _days_of_all(amounts, doses, k) or days_beside(lines, line))
    ):
        return own.week / _EVERY_DAY * days
    before = amounts.plain[: doses[0].at]
    head = rhythm(before)
    if head.said and own.week == _EVERY_DAY and ":" in before:
        return head.week
    if own.week == _EVERY_DAY and (days := _DAYS_AT_THE_END.search(amounts.plain, doses[-1].end)):
        return float(days[1])
    if own.said:
        return own.week
    if head.said:
        return with_neighbours(head, lines, line)
    tail = rhythm(amounts.plain[doses[-1].end :])
    if tail.said and k < len(doses) - 1 and not _claimed(amounts, doses):
        return tail.week
    if own.trigger:
        return None
    if amounts.often.said and not _claimed(amounts, doses):
        return amounts.often.week
    found = None if amounts.often.said else elsewhere(scene, lines, line)
    return 1.0 if found is None else found.week


_OWN_NUMBER = re.compile(
    rf" ?(?:plus|and|then|,|;|\+)(?: then| also)? {N} (?:\w+ )?{N} (?:min|h) (?!each\b)\w+s\b"
)
"""A number of sittings of its own: "…, plus two 48-minute walks"."""


def _days_of_all(amounts: Amounts, doses: list[Dose], k: int) -> float | None:
    """ "Four minutes after breakfast and four at night, on Mon and Tue": the days that hold for every dose."""
    plain = amounts.plain
    if DAILY_SAID.search(_stretch(amounts, doses, k)):
        return None
    ends = _LAST_DAYS.search(plain, doses[-1].end)
    said = (plain[: doses[0].at], plain[ends.start() :] if ends else "")
    for part in said:
        if (
            (often := rhythm(part)).said
            and often.week
            and often.week < _EVERY_DAY
            and NAMES_DAYS.search(part)
        ):
            return often.week
    return None


_LAST_DAYS = re.compile(
    rf"(?:, |\bon )(?:on |every )?(?:both )?(?:{DAY}|weekday|\d (?:day|morning|evening|night)|alternate)\b"
)
_DAYS_AT_THE_END = re.compile(r", (?:on|for|over) (\d) (?:\w+ )?(?:day|night|evening|morning)\b")

_NEXT_DOING = re.compile(
    r" (?:then|, and|; and|;|and then) (?:on |at |by )?(?=(?:on |at )?(?:mon|tue|wed|thu|fri|sat|sun|tomorrow)\b)"
    r"| then (?!again\b)"
)


def _before_then(amounts: Amounts, dose: Dose) -> float | None:
    """ "Five minutes on Saturday, then wave at it on Sunday": only what stands before "then" is said of the dose."""
    cut = _NEXT_DOING.search(amounts.plain, dose.end)
    if cut is None or not rhythm(amounts.plain[cut.start() :]).said:
        return None
    own = rhythm(amounts.plain[: cut.start()])
    return own.week if own.said else None


_LATER_TRIGGER = re.compile(
    r"(?:,|;|\band\b|\bthen\b|\bbut\b).*\b(?:when|whenever|if|while|during|as soon as|the moment)\b"
)


def _trigger_of_another(amounts: Amounts, dose: Dose) -> bool:
    """ "Stop after 20 minutes, and call Doug if it stirs things up": the trigger belongs to what comes later."""
    return not rhythm(amounts.plain[: dose.end]).trigger and bool(
        _LATER_TRIGGER.search(amounts.plain[dose.end :])
    )


def _claimed(amounts: Amounts, doses: list[Dose]) -> bool:
    return sum(rhythm(_stretch(amounts, doses, k)).said for k in range(len(doses))) > 1


def _stretch(amounts: Amounts, doses: list[Dose], k: int) -> str:
    """The part of the sentence that belongs to dose ``k``: up to the pause nearest to the next one."""
    plain = amounts.plain
    start = 0 if k == 0 else _break(plain, doses[k - 1].end, doses[k].at)
    end = len(plain) if k == len(doses) - 1 else _break(plain, doses[k].end, doses[k + 1].at)
    return plain[start:end]


_DAY_AND_DAY = re.compile(rf"\b({DAY}) and (?={DAY})")


def _break(plain: str, a: int, b: int) -> int:
    between = _DAY_AND_DAY.sub(r"\1 &&& ", plain[a:b])
    strong = max(between.rfind(mark) for mark in (" ; ", " then ", " – "))
    latest = strong if strong >= 0 else max(between.rfind(mark) for mark in (" and ", " , ", " plus ", " + "))
    return b if latest < 0 else a + latest + 1


def _field_rhythm(scene: Scene, fields: Fields) -> float:
    if fields.times_per_week:
        return fields.times_per_week
    if fields.when:
        from_when = rhythm(" ".join(_plain_words(fields.when)))
        if from_when.said and from_when.week is not None:
            return from_when.week
    return 1.0


def _plain_words(text: str) -> list[str]:
    """The plain words of a short field."""
    return read(text).words
