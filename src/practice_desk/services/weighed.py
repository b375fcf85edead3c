"""A readiness check of the file as the rules read it, and as it stood on the screen."""

from dataclasses import asdict

from practice_desk.domain.check import ReadinessCheck, Result, Shown
from practice_desk.domain.practice import Practice
from practice_desk.domain.readiness import (
    ACUTE_CODES,
    ACUTE_FLAGS,
    DEFAULT_LIMITS,
    KEYS,
    QUESTIONS,
    Answer,
    Answers,
    InForce,
    Limits,
    Outcome,
    limits_in_force,
    tensions,
    weigh,
)
from practice_desk.ports.store import Shelf

ANSWER_WORDS = {Answer.YES: "Yes", Answer.UNSURE: "Unsure", Answer.NO: "No"}


def in_force(practices: Shelf[Practice]) -> InForce:
    """The numbers of the rules as this practice has set them."""
    practice = next(iter(practices.find()), None)
    return limits_in_force(practice.limits) if practice else InForce(DEFAULT_LIMITS)


def answers_of(check: ReadinessCheck) -> Answers:
    """The answers of a check as the rules read them; what only rules of another version asked is left out."""
    return Answers(
        {key: Answer(value) for key, value in check.answers if key in KEYS},
        acute=tuple(flag for flag in check.acute if flag in ACUTE_CODES),
        said_no=check.said_no,
        capacity=check.capacity,
        distress=check.distress,
        confidence=check.confidence,
    )


def limits_of(check: ReadinessCheck, present: Limits) -> Limits:
    """The numbers a check goes by: those of its day once it was decided, until then the present ones."""
    if check.result is None or check.as_shown is None:
        return present
    known = asdict(present)
    return Limits(**{name: value for name, value in check.as_shown.limits if name in known})


def outcome_of(check: ReadinessCheck, present: Limits) -> Outcome:
    """Weigh a check as it stands."""
    return weigh(answers_of(check), limits_of(check, present))


def tensions_of(check: ReadinessCheck, present: Limits) -> tuple[str, ...]:
    """Which answers pull apart, in a sentence each."""
    return tensions(answers_of(check), limits_of(check, present))


def cap_of(check: ReadinessCheck, present: Limits) -> float | None:
    """The most minutes a day that a check leaves room for, ``None`` for no cap.

    Of a check under way it counts only once no open answer could change the lean. A decision for something
    small is capped even where the lean was bolder, and one against the lean keeps the lean's own cap.
    """
    if not has_answers(check) and check.result is None:
        return None
    outcome = outcome_of(check, present)
    if check.result is None:
        return outcome.cap_minutes_per_day if outcome.settled else None
    if check.result is Result.SMALL and outcome.cap_minutes_per_day is None:
        return limits_of(check, present).cap_small
    return outcome.cap_minutes_per_day


def has_answers(check: ReadinessCheck) -> bool:
    """Whether anything at all was answered: before that, no lean is shown."""
    return answers_of(check).begun


def shown_of(check: ReadinessCheck, outcome: Outcome, limits: Limits) -> Shown:
    """What is kept of the screen when a check is decided."""
    given = dict(check.answers)
    return Shown(
        settled=outcome.settled,
        asked=tuple(
            (one.text, ANSWER_WORDS[Answer(given[one.key])]) for one in QUESTIONS if one.key in given
        ),
        acute=tuple(flag.words for flag in ACUTE_FLAGS if flag.code in check.acute),
        open=tuple(one.text for one in QUESTIONS if one.key in outcome.open),
        pulling_apart=tensions(answers_of(check), limits),
        instead=outcome.instead,
        cap=outcome.cap_minutes_per_day,
        limits=tuple(asdict(limits).items()),
    )
