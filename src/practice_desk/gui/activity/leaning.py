"""What today's readiness check says to the library: what comes first, and what is better left. No Qt in here."""

from dataclasses import dataclass

from practice_desk.domain.activity import Activity
from practice_desk.domain.check import ReadinessCheck, Result
from practice_desk.domain.readiness import Outcome, acute_words
from practice_desk.services.weighed import has_answers

_TOWARDS = {
    Result.SMALL: "Readiness leans towards something small today",
    Result.HOLD: "Readiness leans towards leaving the week free",
}
_DECIDED = {
    Result.SMALL: "Something small was decided today",
    Result.HOLD: "The week is left free",
}


@dataclass(frozen=True)
class Leaning:
    """``why`` is empty when nothing speaks for the smallest; ``acute`` are the flags ticked today."""

    why: str = ""
    acute: tuple[str, ...] = ()

    @property
    def gently(self) -> bool:
        """Whether the steadying ones and the smallest sizes come first."""
        return bool(self.why)

    def ticked(self, activity: Activity) -> str:
        """The flags of today under which this one is better left, in words; empty when none is."""
        return acute_words(tuple(flag for flag in activity.excluded_when if flag in self.acute))


def leaning_of(check: ReadinessCheck, outcome: Outcome) -> Leaning:
    """Read today's check and what it leans towards; one without answers leans nowhere."""
    if not has_answers(check) and check.result is None:
        return Leaning()
    decided = check.result is not None
    result = check.result or Result(outcome.lean.value)
    words = (_DECIDED if decided else _TOWARDS).get(result, "")
    toward = [reason.text for reason in outcome.reasons if reason.toward.value == result.value]
    because = f": {toward[0].rstrip('.')}" if words and toward else ""
    return Leaning(f"{words}{because}." if words else "", check.acute)
