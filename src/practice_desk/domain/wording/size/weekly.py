"""Minutes a week: every dose with the rhythm that belongs to it."""

import re

from practice_desk.domain.wording.acts.details import groups
from practice_desk.domain.wording.acts.scene import Line, Scene
from practice_desk.domain.wording.minutes.dose import Amounts, Dose, word_at
from practice_desk.domain.wording.minutes.rhythm import rhythm
from practice_desk.domain.wording.minutes.week_days import DAY, FORTNIGHT_WINDOW
from practice_desk.domain.wording.model import Fields
from practice_desk.domain.wording.reading.text import read
from practice_desk.domain.wording.size.again import (
    adds_up,
    headed,
    is_anew,
    is_half,
    more_again,
    only_size,
    said_again,
    same_again,
    without_repeats,
)
from practice_desk.domain.wording.size.beside import (
    NAMES_DAYS,
    day_before,
    elsewhere,
    item_beside,
    state_before,
    sum_of_items,
    with_neighbours,
)
from practice_desk.domain.wording.size.piece import of_its_piece
from practice_desk.domain.wording.size.shares import share
from practice_desk.domain.wording.size.side_by_side import of_several

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
        often = _field_rhythm(fields)
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
            doses = without_repeats(line) if total in (None, line) or _apart(line, total) else []
            for k in range(len(doses)):
                self.dose(lines, line, doses, k)
            if not doses and total is None and self.terms:
                self.again(line)

    def dose(self, lines: list[Line], line: Line, doses: list[Dose], k: int) -> None:
        """Count dose ``k`` of a line, unless it only says again what was counted."""
        dose = doses[k]
        size = (dose.low, dose.high)
        alone = len(doses) == 1
        dated = _under_a_day(lines, line)
        if only_size(line) and not (dated or headed(line, dose)) and said_again(self.scene, line, dose):
            return
        if self.terms and adds_up(line):
            return
        told = alone and not line.amounts.often.said and not line.sentence.bullet and not dated
        if size in self.seen and told and not headed(line, dose) and not is_anew(line):
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
        if same := same_again(line.amounts):
            self.terms.append((minutes, same))
        elif (more := more_again(line.amounts)) and not is_half(line.amounts, more, minutes):
            own = line.amounts.often
            self.terms.append((more, own.week if own.said and own.week else often))


def _apart(line: Line, total: Line) -> bool:
    """Do a line and the one with a total each say how often, so that the total is not of them both?"""
    return line.amounts.often.said and total.amounts.often.said


_BEGINS_WITH_A_DAY = re.compile(rf"(?:on )?{DAY}\b")


def _under_a_day(lines: list[Line], line: Line) -> bool:
    """Does the size stand behind a line that opens with a day of its own: "Sun: to the bridge. 20 min"?"""
    at = lines.index(line)
    before = lines[at - 1].amounts if at else None
    return before is not None and not before.doses and bool(_BEGINS_WITH_A_DAY.match(before.plain))


def _plan_of_two_weeks(scene: Scene) -> bool:
    """ "Week 1: …; week 2: …" is given per week."""
    words = scene.reading.words
    said = {words[i + 1] for i in range(len(words) - 1) if words[i] == "week"}
    if any(words[i + 1] == "week" and words[i] == "2nd" for i in range(len(words) - 1)):
        return "1st" in words
    return {"1", "2"} <= said or {"a", "b"} <= said


def _often(
    scene: Scene, lines: list[Line], line: Line, doses: list[Dose], k: int, fields: Fields
) -> float | None:
    """Sittings a week of one dose: what its own stretch says, else its sentence, else the rest of the text."""
    if len(doses) > 1:
        return of_several(scene, lines, line, doses, k)
    amounts, dose = line.amounts, doses[0]
    if amounts.sittings:
        return amounts.sittings
    if amounts.often.said and (first := _before_then(amounts, dose)) is not None:
        return first
    if amounts.often.said and (day := day_before(scene, line)) is not None:
        return day
    if amounts.often.said:
        return (
            of_its_piece(line, dose)
            or _days_of_its_act(line, dose)
            or with_neighbours(amounts.often, lines, line)
        )
    if (all_items := sum_of_items(scene, line)) is not None:
        return all_items
    found = item_beside(scene, line) or elsewhere(scene, lines, line)
    if found is not None:
        return _with_repeats(lines, line) or with_neighbours(found, lines, line)
    if state_before(scene, line):
        return None
    if amounts.often.trigger and not _trigger_of_another(line, dose):
        return None
    return _field_rhythm(fields) / (2 if FORTNIGHT_WINDOW.search(amounts.plain) else 1)


def _with_repeats(lines: list[Line], line: Line) -> float:
    """ "Walk there on Wednesday. Do the same on Friday. Half an hour each time.": the days of all of them, or 0."""
    before = [other.amounts for other in lines[: lines.index(line)]]
    if not any(same_again(amounts) for amounts in before):
        return 0.0
    days = [one.often.week or 0.0 for one in before if one.often.said and NAMES_DAYS.search(one.plain)]
    return sum(days)


def _days_of_its_act(line: Line, dose: Dose) -> float | None:
    """ "Write the menu on Friday and spend 20 minutes in the shop on Saturday": only the days of the act it belongs
    to."""
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
    r"(?:,|;|\band\b|\bthen\b|\bbut\b).*\b(?=(?:when|whenever|if|while|during|as soon as|the moment)\b)"
)


def _trigger_of_another(line: Line, dose: Dose) -> bool:
    """ "Stop after 20 minutes, and call Doug if it stirs things up": the trigger belongs to what comes later."""
    later = _LATER_TRIGGER.search(line.amounts.plain, dose.end)
    if later is None or rhythm(line.amounts.plain[: dose.end]).trigger:
        return False
    trigger = word_at(line.amounts, later.end())
    return any(dose.last <= act.at < trigger for act in line.acts)


def _field_rhythm(fields: Fields) -> float:
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
