"""A readiness check or a hold as it is kept, read back: the words of its day, nothing worked out again."""

from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from typing import cast

from practice_desk.domain.check import RESULT_WORDS, WEEK_FREE, ReadinessCheck, Result
from practice_desk.domain.days import long_day
from practice_desk.domain.goal import Goal
from practice_desk.domain.hold import Hold
from practice_desk.domain.readiness import GROUNDS, QUESTIONS, Answer, acute_words
from practice_desk.services.ledger import Ledger
from practice_desk.services.weighed import ANSWER_WORDS

_RESULT_WORDS = RESULT_WORDS | {Result.HOLD: WEEK_FREE}
_LIMIT_WORDS = {ground.limit: ground.words for ground in GROUNDS}


@dataclass(frozen=True)
class Section:
    """A heading and the lines under it."""

    title: str
    lines: tuple[str, ...]


@dataclass(frozen=True)
class CheckRecord:
    """What a screen, a page or an export shows of one check or hold. ``data`` holds the records behind it."""

    title: str
    sections: tuple[Section, ...]
    data: dict[str, object]

    @property
    def text(self) -> str:
        """The whole as plain text."""
        parts = ["\n".join((part.title, *(f"  {line}" for line in part.lines))) for part in self.sections]
        return "\n\n".join((self.title, *parts)) + "\n"


class CheckRecordService:
    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def of_check(self, check_id: str) -> CheckRecord:
        """One decided check. Raises Gone when it is no longer there."""
        with self._ledger.read() as work:
            check = work.shelf(ReadinessCheck).get(check_id)
            goal = _goal_name(work.shelf(Goal).find(id=check.goal_id)) if check.goal_id else ""
        title = f"Readiness check, {long_day(check.day)}"
        return CheckRecord(title, tuple(_of_check(check, goal)), {"readiness": _plain(check)})

    def of_hold(self, hold_id: str) -> CheckRecord:
        """One hold, with the check it rests on where there was one."""
        with self._ledger.read() as work:
            hold = work.shelf(Hold).get(hold_id)
            found = work.shelf(ReadinessCheck).find(id=hold.check_id) if hold.check_id else []
            goal = (
                _goal_name(work.shelf(Goal).find(id=found[0].goal_id)) if found and found[0].goal_id else ""
            )
        sections = list(_of_hold(hold))
        data: dict[str, object] = {"hold": _plain(hold)}
        if found:
            sections += _of_check(found[0], goal)
            data["readiness"] = _plain(found[0])
        return CheckRecord(f"Week left free, {long_day(hold.day)}", tuple(sections), data)


def _goal_name(goals: list[Goal]) -> str:
    return goals[0].name if goals else ""


def _of_hold(hold: Hold) -> Iterator[Section]:
    yield from _section("What it rested on", hold.rests_on)
    yield from _section("Instead", hold.instead)
    yield from _section("A way to say it", (hold.say,))
    again = (long_day(hold.look_again),) if hold.look_again else ()
    looked = (f"Looked again on {long_day(hold.looked_on)}",) if hold.looked_on else ()
    yield from _section("To look at again", again + looked)


def _of_check(check: ReadinessCheck, goal: str) -> Iterator[Section]:
    shown = check.as_shown
    yield from _section("Decided", tuple(_decided(check)))
    yield from _section("Why against the lean", (check.against,) if check.against else ())
    yield from _section("Reasons as shown", tuple(reason.text for reason in check.reasons))
    yield from _section("What pulled apart", shown.pulling_apart if shown else ())
    yield from _section("Answers", tuple(_answers(check)))
    yield from _section("Still open, read as unsure", shown.open if shown else ())
    yield from _section("Numbers, where they were asked", tuple(_numbers(check)))
    yield from _section("Their goal", (goal,))
    yield from _section("Their own idea", (check.idea,))
    if check.result is not Result.HOLD:
        yield from _section("In place of a task", shown.instead if shown else ())
    yield from _section("Note for next time", (check.next_time,))
    yield from _section("The rules it went by", tuple(_rules(check)))


def _section(title: str, lines: tuple[str, ...]) -> Iterator[Section]:
    said = tuple(line for line in lines if line.strip())
    if said:
        yield Section(title, said)


def _decided(check: ReadinessCheck) -> Iterator[str]:
    if check.result:
        yield _RESULT_WORDS[check.result]
    if check.lean:
        settled = "" if check.as_shown is None or check.as_shown.settled else ", with questions still open"
        yield f"The lean was: {_RESULT_WORDS[Result(check.lean)].lower()}{settled}"
    held = check.result is Result.HOLD
    if check.as_shown and check.as_shown.cap is not None and not held:
        yield f"Room for {check.as_shown.cap:g} minutes a day at most"


def _answers(check: ReadinessCheck) -> Iterator[str]:
    """As they read that day; of a check of an earlier version, in the words of now."""
    shown = check.as_shown
    if shown:
        yield from (f"{question} {answer}" for question, answer in shown.asked)
        yield from (f"Ticked: {words}" for words in shown.acute)
    else:
        words = {question.key: question.text for question in QUESTIONS}
        yield from (
            f"{words[key]} {ANSWER_WORDS[Answer(said)]}" for key, said in check.answers if key in words
        )
        if check.acute:
            yield f"Ticked: {acute_words(check.acute)}"
    if check.said_no:
        yield "They said no"


def _numbers(check: ReadinessCheck) -> Iterator[str]:
    for words, number, top in (
        ("Importance", check.importance, 10),
        ("Confidence in the plan", check.confidence, 10),
        ("Room for one more thing", check.capacity, 10),
        ("Distress", check.distress, 100),
    ):
        if number is not None:
            yield f"{words}: {number} out of {top}"


def _rules(check: ReadinessCheck) -> Iterator[str]:
    if check.rules_version:
        yield f"Version {check.rules_version}"
    if check.as_shown:
        yield from (f"{_LIMIT_WORDS.get(name, name)}: {number:g}" for name, number in check.as_shown.limits)


def _plain(record: ReadinessCheck | Hold) -> dict[str, object]:
    """Every field by its name, dates as ISO text, so that it can be written as JSON."""
    return {name: _written(value) for name, value in asdict(record).items()}


def _written(value: object) -> object:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, dict):
        return {name: _written(inner) for name, inner in cast("dict[str, object]", value).items()}
    if isinstance(value, tuple | list):
        return [_written(inner) for inner in cast("Sequence[object]", value)]
    return value
