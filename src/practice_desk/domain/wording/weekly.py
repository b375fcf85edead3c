"""Minutes a week: every dose with the rhythm that belongs to it."""

import re

from practice_desk.domain.wording.amounts import Amounts, Dose, share
from practice_desk.domain.wording.details import groups
from practice_desk.domain.wording.model import Fields
from practice_desk.domain.wording.reading import read
from practice_desk.domain.wording.rhythm import Often, rhythm
from practice_desk.domain.wording.scene import Line, Scene

_EVERY_DAY = 7.0


def weekly_minutes(scene: Scene, fields: Fields) -> tuple[list[tuple[float, float]], float | None]:
    """Minutes a week that follow from the text (and, where it is silent, from the fields), with their terms."""
    terms: list[tuple[float, float]] = []
    unknown = False
    seen: set[tuple[float, float]] = set()
    parts = groups(scene)
    for part in parts:
        lines = [scene.lines[n] for n in part]
        for line in lines:
            doses = _without_repeats(line)
            if terms and not doses and (again := _same_again(line.amounts)):
                terms.append((terms[-1][0], again))
            for k, dose in enumerate(doses):
                if (_only_size(line) and _said_again(scene, line, dose)) or (
                    (dose.low, dose.high) in seen
                    and len(doses) == 1
                    and not line.amounts.often.said
                    and not line.sentence.bullet
                ):
                    continue
                seen.add((dose.low, dose.high))
                often = _often(scene, lines, line, doses, k, fields)
                if often is None:
                    unknown = True
                    continue
                terms.append((dose.middle * share(line.amounts, dose, often), often))
    if terms and _plan_of_two_weeks(scene):
        terms = [(minutes, often / 2) for minutes, often in terms]
    if terms:
        return terms, sum(a * b for a, b in terms)
    if not scene.doses and fields.minutes and not unknown:
        often = _field_rhythm(scene, fields)
        return [(fields.minutes, often)], fields.minutes * often
    return [], None


_SAME_SENTENCE = re.compile(r"(?:and |then |do )?(?:the )?same (?:again )?(?:on|at|each|every)\b")


def _same_again(amounts: Amounts) -> float | None:
    """ "Same on Wednesday and Friday.": so many more sittings of the dose before."""
    if not _SAME_SENTENCE.match(amounts.plain):
        return None
    return amounts.often.week if amounts.often.said else None


def _only_size(line: Line) -> bool:
    """ "Two minutes.": a sentence that is nothing but a size."""
    return (
        len(line.amounts.plain) <= _ONLY_SIZE and not line.amounts.often.said and len(line.amounts.doses) == 1
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


def _without_repeats(line: Line) -> list[Dose]:
    plain = line.amounts.plain
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
    if amounts.often.said and (first := _before_then(amounts, dose)) is not None:
        return first
    if amounts.often.said:
        return _with_neighbours(amounts.often, lines, line)
    found = _elsewhere(scene, lines, line)
    if found is not None:
        return found.week
    if amounts.often.trigger and not _trigger_of_another(amounts, dose):
        return None
    return _field_rhythm(scene, fields)


def _of_several(scene: Scene, lines: list[Line], line: Line, doses: list[Dose], k: int) -> float | None:
    """Sittings a week of dose ``k`` of a sentence with more than one."""
    amounts = line.amounts
    own = rhythm(_stretch(amounts, doses, k))
    before = amounts.plain[: doses[0].at]
    head = rhythm(before)
    if head.said and own.week == _EVERY_DAY and ":" in before:
        return head.week
    if own.week == _EVERY_DAY and (days := _DAYS_AT_THE_END.search(amounts.plain, doses[-1].end)):
        return float(days[1])
    if own.said:
        return own.week
    if head.said:
        return head.week
    tail = rhythm(amounts.plain[doses[-1].end :])
    if tail.said and k < len(doses) - 1 and not _claimed(amounts, doses):
        return tail.week
    if own.trigger:
        return None
    if amounts.often.said and not _claimed(amounts, doses):
        return amounts.often.week
    found = None if amounts.often.said else _elsewhere(scene, lines, line)
    return 1.0 if found is None else found.week


_DAYS_AT_THE_END = re.compile(r", (?:on|for|over) (\d) (?:\w+ )?(?:day|night|evening|morning)\b")

_NEXT_DOING = re.compile(
    r" (?:then|, and|; and|;|and then) (?:on |at |by )?(?=(?:on |at )?(?:mon|tue|wed|thu|fri|sat|sun|tomorrow)\b)| then "
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


def _break(plain: str, a: int, b: int) -> int:
    between = plain[a:b]
    strong = max(between.rfind(mark) for mark in (" ; ", " then ", " – "))
    latest = strong if strong >= 0 else max(between.rfind(mark) for mark in (" and ", " , ", " plus ", " + "))
    return b if latest < 0 else a + latest + 1


def _with_neighbours(often: Often, lines: list[Line], line: Line) -> float | None:
    """ "10 minutes a day" here and "Monday to Friday" or "for 3 days" in the next sentence."""
    if often.week == 7.0:
        for other in lines:
            if other is not line and not other.amounts.doses and other.amounts.often.said:
                m = re.search(
                    r"\b(?:for|on|pick|choose|any) (\d) (?:day|evening|morning|night|afternoon)\b",
                    other.amounts.plain,
                )
                if m:
                    return float(m[1])
    return often.week


def _elsewhere(scene: Scene, lines: list[Line], line: Line) -> Often | None:
    own = lines.index(line)
    after_first = sorted((abs(i - own), i < own, i) for i in range(len(lines)) if i != own)
    near = [lines[i] for _, _, i in after_first]
    for other in near:
        if other.amounts.often.said and not other.amounts.doses and not _reports(other):
            return other.amounts.often
    for other in scene.lines:
        if (
            other not in lines
            and not other.amounts.doses
            and not other.sentence.bullet
            and other.amounts.often.said
            and re.match(
                r"(?:do|repeat|try|all|both) (?:this|these|it|them|all|both|each|the)\b", other.amounts.plain
            )
        ):
            return other.amounts.often
    first = scene.lines[0]
    if (
        scene.lines[-1] not in lines
        and re.match(r"(?:do|repeat) ", scene.lines[-1].amounts.plain)
        and scene.lines[-1].amounts.often.said
    ):
        return scene.lines[-1].amounts.often
    if first not in lines and first.amounts.often.said and not first.amounts.doses and not _reports(first):
        return first.amounts.often
    for other in near:
        if (
            other.amounts.often.trigger
            and not other.amounts.doses
            and other.sentence.first < line.sentence.first
            and other.acts
            and other.trigger_end > 0
            and other.amounts.plain.startswith(("when", "whenever", "if"))
        ) and not other.amounts.plain.startswith("if"):
            return other.amounts.often
    return None


def _reports(line: Line) -> bool:
    plain = line.amounts.plain
    if line.acts and not plain.startswith(("you ", "we ", "last ", "i ", "it ", "that ", "this ")):
        return False
    return (
        bool(
            re.search(
                r"\b(?:you (?:said|did|told|were|have|mentioned)|last week|we (?:talked|said|will|can)|"
                r"i'll|see you|for a (?:few|couple)|well done|counts too|if you (?:forget|miss|slip))\b",
                plain,
            )
        )
        and not line.amounts.doses
    )


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
