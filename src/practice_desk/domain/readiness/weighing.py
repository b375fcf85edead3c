"""Weigh the answers: the most cautious rule that applies wins, and nothing outvotes it.

There is no sum and no score. Each rule looks at one thing, leans one way and says why; the lean is the
most cautious of them. A diagnosis or a symptom score is not among the things that are looked at: room,
acute state and willingness are.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from practice_desk.domain.readiness import words
from practice_desk.domain.readiness.answers import Answers
from practice_desk.domain.readiness.lean import Lean
from practice_desk.domain.readiness.limits import DEFAULT_LIMITS, Limits
from practice_desk.domain.readiness.questions import QUESTIONS, Answer

RULES_VERSION = "2026-11"

NEXT_SESSION = "next_session"

_BOLD: Mapping[str, Answer] = {question.key: question.bold for question in QUESTIONS}
_CAUTIOUS: Mapping[str, Answer] = {question.key: question.cautious for question in QUESTIONS}


@dataclass(frozen=True)
class Reason:
    """Why one answer leans one way. `answer` is a question's key, or acute, said_no or a number's name."""

    answer: str
    toward: Lean
    text: str


@dataclass(frozen=True)
class Outcome:
    """What the answers lean towards. A suggestion: the therapist decides.

    `settled` is true when no question still open could change the lean. `reasons` puts the deciding ones
    first. `cap_minutes_per_day` stays in force when the therapist goes against the lean; None is no cap.
    `look_again` is "next_session" for a hold, otherwise None.
    """

    lean: Lean
    settled: bool
    reasons: tuple[Reason, ...]
    open: tuple[str, ...]
    cap_minutes_per_day: float | None
    instead: tuple[str, ...]
    look_again: str | None


@dataclass(frozen=True)
class Seen:
    """The answers as the rules read them: an open question reads as unsure, an unknown number as absent."""

    given: Mapping[str, Answer]
    answers: Answers
    limits: Limits

    def says(self, key: str, answer: Answer) -> bool:
        """True when the question reads as this answer."""
        return self.given.get(key, Answer.UNSURE) is answer

    def yes(self, key: str) -> bool:
        """True when the answer is yes."""
        return self.says(key, Answer.YES)

    def no(self, key: str) -> bool:
        """True when the answer is no."""
        return self.says(key, Answer.NO)

    def unsure(self, key: str) -> bool:
        """True when the answer is unsure, or there is none yet."""
        return self.says(key, Answer.UNSURE)

    def full_without_room(self) -> bool:
        """A full plate, and the time or the wish for one more thing is not there."""
        return self.yes("plate_full") and (not self.yes("time") or self.no("wants"))

    def no_sign_of_a_wish(self) -> bool:
        """Neither wanting, nor curiosity, nor small steps of their own."""
        return not (self.yes("wants") or self.yes("curious") or self.yes("small_steps"))

    def capacity_within(self, limit: float) -> bool:
        """True when capacity is known and at or below the limit."""
        return self.answers.capacity is not None and self.answers.capacity <= limit

    def shaken(self) -> bool:
        """True when distress is known and at or above the limit."""
        return self.answers.distress is not None and self.answers.distress >= self.limits.distress_hold

    def doubtful(self) -> bool:
        """True when confidence is known and below the limit."""
        confidence = self.answers.confidence
        return confidence is not None and confidence < self.limits.confidence_small


@dataclass(frozen=True)
class Rule:
    """One ground for caution: which answer it reads, where it leans and when it applies."""

    answer: str
    toward: Lean
    applies: Callable[[Seen], bool]


RULES: tuple[Rule, ...] = (
    Rule("acute", Lean.HOLD, lambda seen: bool(seen.answers.acute)),
    Rule("steadying", Lean.HOLD, lambda seen: seen.yes("steadying")),
    Rule("said_no", Lean.HOLD, lambda seen: seen.answers.said_no),
    Rule("time", Lean.HOLD, lambda seen: seen.no("time")),
    Rule("distress", Lean.HOLD, Seen.shaken),
    Rule("plate_full", Lean.HOLD, Seen.full_without_room),
    Rule("capacity", Lean.HOLD, lambda seen: seen.capacity_within(seen.limits.capacity_hold)),
    Rule("goal", Lean.TALK_FIRST, lambda seen: not seen.yes("goal")),
    Rule("wants", Lean.TALK_FIRST, lambda seen: seen.no("wants") or seen.no_sign_of_a_wish()),
    Rule("alliance", Lean.TALK_FIRST, lambda seen: seen.no("alliance")),
    Rule("plate_full", Lean.SMALL, lambda seen: not seen.no("plate_full")),
    Rule("capacity", Lean.SMALL, lambda seen: seen.capacity_within(seen.limits.capacity_small)),
    Rule("tried_together", Lean.SMALL, lambda seen: not seen.yes("tried_together")),
    Rule("confidence", Lean.SMALL, Seen.doubtful),
    Rule("steadying", Lean.SMALL, lambda seen: seen.unsure("steadying")),
    Rule("time", Lean.SMALL, lambda seen: seen.unsure("time")),
    Rule("alliance", Lean.SMALL, lambda seen: seen.unsure("alliance")),
)
"""In order of caution, so that the first rule that applies is the lean (a test holds the order)."""


def weigh(answers: Answers, limits: Limits = DEFAULT_LIMITS) -> Outcome:
    """Weigh the answers and say why.

    Every rule can only become more cautious as an answer does, so all ways to answer the open questions
    lie between answering them all boldly and all cautiously: the lean is settled exactly when those two
    agree. Numbers and flags that nobody gave are not open questions; they may stay unasked for good.
    """
    seen = Seen(answers.given, answers, limits)
    lean = _lean(seen)
    reasons = tuple(_reasons(seen))
    deciding = tuple(reason.answer for reason in reasons if reason.toward is lean)
    return Outcome(
        lean=lean,
        settled=_settled(answers, limits),
        reasons=reasons,
        open=answers.open,
        cap_minutes_per_day=_cap(seen, lean),
        instead=words.instead(lean, deciding, answers),
        look_again=NEXT_SESSION if lean is Lean.HOLD else None,
    )


def _lean(seen: Seen) -> Lean:
    return next((rule.toward for rule in RULES if rule.applies(seen)), Lean.ASSIGN)


def _settled(answers: Answers, limits: Limits) -> bool:
    if not answers.open:
        return True
    bold, cautious = ({**filling, **answers.given} for filling in (_BOLD, _CAUTIOUS))
    return _lean(Seen(bold, answers, limits)) is _lean(Seen(cautious, answers, limits))


def _cap(seen: Seen, lean: Lean) -> float | None:
    """Minutes a day; keeps a decision against the lean from loosening it."""
    if lean is Lean.HOLD or seen.yes("plate_full") or seen.capacity_within(seen.limits.capacity_small):
        return seen.limits.cap_tight
    return None if lean is Lean.ASSIGN else seen.limits.cap_small


def _reasons(seen: Seen) -> Iterator[Reason]:
    """Each answer's most cautious reason, then what speaks for going ahead."""
    told: set[str] = set()
    for rule in RULES:
        if rule.answer not in told and rule.applies(seen):
            told.add(rule.answer)
            yield Reason(rule.answer, rule.toward, words.caution(rule.answer, rule.toward, seen.answers))
    for question in QUESTIONS:
        if question.key not in told and seen.says(question.key, question.bold):
            yield Reason(question.key, Lean.ASSIGN, words.support(question.key))
