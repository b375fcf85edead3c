"""Several doses in one sentence: which part of it says how often of which."""

import re

from practice_desk.domain.wording.acts.scene import Line, Scene
from practice_desk.domain.wording.minutes.dose import Amounts, Dose
from practice_desk.domain.wording.minutes.rhythm import Often, rhythm
from practice_desk.domain.wording.minutes.week_days import DAY, N
from practice_desk.domain.wording.size.beside import (
    DAILY_SAID,
    NAMES_DAYS,
    days_beside,
    elsewhere,
    with_neighbours,
)
from practice_desk.domain.wording.size.piece import of_its_piece

_OWN_NUMBER = re.compile(
    rf" ?(?:plus|and|then|,|;|\+)(?: then| also)? {N} (?:\w+ )?{N} (?:min|h) (?!each\b)\w+s\b"
)
"""A number of sittings of its own: "…, plus two 48-minute walks"."""

_LAST_DAYS = re.compile(
    rf"(?:, |\bon )(?:on |every )?(?:both )?(?:{DAY}|weekday|\d (?:day|morning|evening|night)|alternate)\b"
)

_DAYS_AT_THE_END = re.compile(r", (?:on|for|over) (\d) (?:\w+ )?(?:day|night|evening|morning)\b")

_DAY_AND_DAY = re.compile(rf"\b({DAY}) and (?={DAY})")

_A_DAY = re.compile(rf"\b{DAY}\b")

_EVERY_DAY = 7.0


def of_several(scene: Scene, lines: list[Line], line: Line, doses: list[Dose], k: int) -> float | None:
    """Sittings a week of dose ``k`` of a sentence with more than one."""
    if (piece := of_its_piece(line, doses[k])) is not None:
        return piece
    amounts = line.amounts
    stretch = _stretch(amounts, doses, k)
    if k and _OWN_NUMBER.match(stretch):
        return 1.0
    own, head = rhythm(stretch), rhythm(amounts.plain[: doses[0].at])
    if (days := _daily_on_days(lines, line, doses, k, own, head)) is not None:
        return days
    if own.said:
        return own.week
    if head.said:
        return with_neighbours(head, lines, line)
    return _from_the_rest(scene, lines, line, doses, k, own)


def _daily_on_days(
    lines: list[Line], line: Line, doses: list[Dose], k: int, own: Often, head: Often
) -> float | None:
    """How often what is tied to the daily routine comes, where days are said for all the doses."""
    if not own.week or own.week % _EVERY_DAY:
        return None
    plain = line.amounts.plain
    if days := _days_of_all(line.amounts, doses, k) or days_beside(lines, line):
        return own.week / _EVERY_DAY * days
    if own.week != _EVERY_DAY:
        return None
    if head.said and ":" in plain[: doses[0].at]:
        return head.week
    counted = _DAYS_AT_THE_END.search(plain, doses[-1].end)
    return float(counted[1]) if counted else None


def _from_the_rest(
    scene: Scene, lines: list[Line], line: Line, doses: list[Dose], k: int, own: Often
) -> float | None:
    """What the end of the sentence, or the rest of the text, says of a dose whose own part and the opening say nothing."""
    amounts = line.amounts
    tail = rhythm(amounts.plain[doses[-1].end :])
    if tail.said and k < len(doses) - 1 and not _claimed(amounts, doses):
        return tail.week
    if own.trigger:
        said = elsewhere(scene, lines, line)
        return said.week if said and said.said else None
    if amounts.often.said and not _claimed(amounts, doses):
        return 1.0 if _listed_after(amounts, doses, k) else amounts.often.week
    found = None if amounts.often.said else elsewhere(scene, lines, line)
    return 1.0 if found is None else found.week


def _listed_after(amounts: Amounts, doses: list[Dose], k: int) -> bool:
    """ "Scales 20 min daily, an hour of golf": does dose ``k`` open an item of a list, behind one that says how often?"""
    plain, dose = amounts.plain, doses[k]
    measured = plain.endswith((" min", " h", " sec"), 0, dose.end)
    return measured and plain.endswith(", ", 0, dose.at) and rhythm(plain[doses[0].end : dose.at]).said


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


def _claimed(amounts: Amounts, doses: list[Dose]) -> bool:
    return sum(rhythm(_stretch(amounts, doses, k)).said for k in range(len(doses))) > 1


def _stretch(amounts: Amounts, doses: list[Dose], k: int) -> str:
    """The part of the sentence that belongs to dose ``k``: up to the pause nearest to the next one."""
    plain = amounts.plain
    start = _break(plain, doses[k - 1].end, doses[k].at) if k else _behind_the_heading(plain, doses[0].at)
    end = len(plain) if k == len(doses) - 1 else _break(plain, doses[k].end, doses[k + 1].at)
    return plain[start:end]


def _behind_the_heading(plain: str, at: int) -> int:
    """Where a list of days begins: "three swims this week: Tuesday 20 minutes, Thursday 30"."""
    colon = plain.rfind(" : ", 0, at) + 1
    return colon if _A_DAY.search(plain, colon, at) else 0


def _break(plain: str, a: int, b: int) -> int:
    between = _DAY_AND_DAY.sub(r"\1 &&& ", plain[a:b])
    strong = max(between.rfind(mark) for mark in (" ; ", " then ", " – ", " + "))
    latest = strong if strong >= 0 else max(between.rfind(mark) for mark in (" and ", " , ", " plus "))
    return b if latest < 0 else a + latest + 1
