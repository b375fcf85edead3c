"""What the readiness pages say of a lean."""

from datetime import date

from practice_desk.domain.check import RESULT_WORDS, Result
from practice_desk.domain.days import long_day, near_day
from practice_desk.domain.readiness import Lean
from practice_desk.gui.lean import tr

_ACCEPT = {
    Lean.ASSIGN: "Go ahead",
    Lean.SMALL: "Something small",
    Lean.TALK_FIRST: "Talk first",
    Lean.HOLD: "Leave the week free",
}
CARD_ROLES = {
    Lean.ASSIGN: ("accent-card", "accent"),
    Lean.SMALL: ("accent-card", "accent"),
    Lean.TALK_FIRST: ("consider-card", "consider"),
    Lean.HOLD: ("hold-card", "hold"),
}
"""How a card that says a lean is dressed: its role in the style sheet, and the colour of its icon."""


def accept_words(lean: Lean) -> str:
    """What the primary button says when it accepts the lean."""
    return tr(_ACCEPT[lean])


def result_words(result: Result) -> str:
    return tr(RESULT_WORDS[result])


def way_to_say(next_day: date | None, today: date) -> str:
    """A sentence to hold back with, in the therapist's mouth."""
    when = near_day(next_day, today) if next_day else tr("next time")
    if next_day and when[0].isupper():
        soon = (next_day - today).days < 7
        when = tr("on {day}").format(day=when if soon else long_day(next_day))
    return tr(
        "You’ve got enough on your plate. Let’s leave the week free, and see how you are {when}."
    ).format(when=when)
