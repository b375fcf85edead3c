"""Answers that pull apart. Nothing is corrected: the more cautious one counts, and that is said."""

from collections.abc import Iterator

from practice_desk.domain.readiness.answers import Answers
from practice_desk.domain.readiness.limits import Limits
from practice_desk.domain.readiness.questions import Answer

_THE_NO = "They said no, and you also answered that {what}. The no counts."
_RAW = "You answered that today is not about steadying, yet {what}. The more cautious of the two counts."


def tensions(answers: Answers, limits: Limits) -> tuple[str, ...]:
    """A sentence for each two answers that can hardly both hold."""
    return tuple(_found(answers, limits))


def _found(answers: Answers, limits: Limits) -> Iterator[str]:
    given = answers.given
    if answers.said_no and given.get("time") is Answer.YES:
        yield _THE_NO.format(what="they will give it the time")
    if answers.said_no and given.get("wants") is Answer.YES:
        yield _THE_NO.format(what="they want something to do")
    if given.get("steadying") is Answer.NO and answers.acute:
        yield _RAW.format(what="something acute is ticked")
    if given.get("steadying") is Answer.NO and _reaches(answers.distress, limits.distress_hold):
        yield _RAW.format(what=f"their distress is {answers.distress:g} out of 100")
    if given.get("plate_full") is Answer.NO and _within(answers.capacity, limits.capacity_small):
        yield (
            "You answered that there is room on their plate, yet their room for one more thing is"
            f" {answers.capacity:g} out of 10. The lower one counts."
        )


def _reaches(number: float | None, limit: float) -> bool:
    return number is not None and number >= limit


def _within(number: float | None, limit: float) -> bool:
    return number is not None and number <= limit
