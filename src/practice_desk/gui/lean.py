"""What today's readiness check leans towards, in the same words on every page that says it."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from practice_desk.domain.check import ReadinessCheck, Result
from practice_desk.domain.readiness import Lean, Outcome
from practice_desk.services.desk import Desk
from practice_desk.services.weighed import has_answers


def tr(text: str) -> str:
    return QCoreApplication.translate("Readiness", text)


_LEANS = {
    Lean.ASSIGN: "giving something to do",
    Lean.SMALL: "something small",
    Lean.TALK_FIRST: "talking first",
    Lean.HOLD: "holding back",
}
_AGAINST = {Lean.TALK_FIRST: Result.SMALL, Lean.HOLD: Result.ASSIGN}
"""What it comes to when something is set all the same, by what the check leans towards."""
_HELD = {Result.TALK_FIRST: Lean.TALK_FIRST, Result.HOLD: Lean.HOLD}


def lean_words(lean: Lean, *, settled: bool) -> str:
    """The lean as a sentence; "so far" until no open answer could change it."""
    start = tr("This leans towards {lean}") if settled else tr("So far this leans towards {lean}")
    return start.format(lean=tr(_LEANS[lean]))


@dataclass(frozen=True)
class TodaysLean:
    """Today's check as the pages after it see it; ``check`` is blank where none was begun."""

    check: ReadinessCheck
    outcome: Outcome

    @property
    def begun(self) -> bool:
        """Whether a check is under way: answered in part at least, and not decided."""
        return self.check.result is None and has_answers(self.check)

    @property
    def words(self) -> str:
        """That a check is under way, and where it leans; nothing where none is."""
        if not self.begun:
            return ""
        if self.outcome.settled:
            said = tr("Today’s readiness check is begun and leans towards {lean}.")
        else:
            said = tr("Today’s readiness check is begun. So far it leans towards {lean}.")
        return said.format(lean=tr(_LEANS[self.outcome.lean]))

    @property
    def against(self) -> Result | None:
        """What setting something comes to where it asks for a line of why; ``None`` where it does not."""
        if self.check.result:
            held = _HELD.get(self.check.result)
            return _AGAINST[held] if held else None
        return _AGAINST.get(self.outcome.lean) if self.begun and self.outcome.settled else None


def todays_lean(desk: Desk, client_id: str) -> TodaysLean:
    """Read today's check of a client, and weigh it as it stands."""
    check = desk.readiness.check_for_today(client_id)
    return TodaysLean(check, desk.readiness.outcome(check))
