"""The numbers that the readiness rules turn on: defaults that a therapist can change.

No study gives a cut-off for room, distress or minutes; those are conventions of this program (grade C)
and are shown as such. The grade letters: A a published finding, B a manual or expert convention,
C a convention of this program.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Limits:
    """Where the numbers tip. Capacity and confidence run 0..10, distress 0..100, caps are minutes a day."""

    capacity_hold: float = 1
    capacity_small: float = 3
    distress_hold: float = 80
    confidence_small: float = 7
    cap_tight: float = 2
    cap_small: float = 5


@dataclass(frozen=True)
class Ground:
    """Where the default of one limit comes from, for the settings page."""

    limit: str
    words: str
    grade: str
    source: str


_OURS = "A convention of this program; no study sets this number"

GROUNDS: tuple[Ground, ...] = (
    Ground("capacity_hold", "Room for one more thing, 0 to 10: hold at or below", "C", _OURS),
    Ground("capacity_small", "Room for one more thing, 0 to 10: keep it small at or below", "C", _OURS),
    Ground("distress_hold", "Distress now, 0 to 100: hold at or above", "C", _OURS),
    Ground(
        "confidence_small",
        "Confidence in the plan, 0 to 10: keep it small below",
        "B",
        "Gutnick and others 2014, Brief Action Planning; cognitive therapy texts ask for 9",
    ),
    Ground("cap_tight", "Minutes a day when the plate is full", "C", _OURS),
    Ground("cap_small", "Minutes a day for a small step", "C", _OURS),
)

DEFAULT_LIMITS = Limits()
