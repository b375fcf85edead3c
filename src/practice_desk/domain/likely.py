"""What may have got in the way, the likely reasons first: this client's own, then the usual ones."""

from collections import Counter
from collections.abc import Mapping, Sequence

from practice_desk.domain.adjustment.history import HowItWent
from practice_desk.domain.barrier import BARRIERS, Barrier

USUAL: Mapping[HowItWent, tuple[str, ...]] = {
    HowItWent.SOME: ("B_TIME", "B_FORGOT", "B_LOW", "B_HARD", "B_UNCLEAR", "B_BORING", "B_PRIVACY", "B_WHY"),
    HowItWent.TOO_MUCH: (
        "B_HARD",
        "B_LOW",
        "B_FEAR",
        "B_WORSE",
        "B_TIME",
        "B_PERFECT",
        "B_PRESSURE",
        "B_CRISIS",
    ),
    HowItWent.NOT: ("B_TIME", "B_FORGOT", "B_LOW", "B_UNCLEAR", "B_WHY", "B_FEAR", "B_PRESSURE", "B_CRISIS"),
}
"""What is asked first after each outcome. A full week and a slip of the mind lead, as in Bunnell and others
2021; the rest of the order is a convention of this program (grade C)."""


def likely_first(outcome: HowItWent | None, earlier: Sequence[Sequence[str]] = ()) -> tuple[Barrier, ...]:
    """All barriers, those that this client named before in front.

    ``earlier`` holds the codes of each of this client's earlier answers, oldest first. What was named more
    often comes first; of equals, what was named last; then what is usual after this outcome.
    """
    counts = Counter(code for answer in earlier for code in answer)
    last = {code: place for place, answer in enumerate(earlier) for code in answer}
    usual = USUAL.get(outcome, ()) if outcome else ()
    listed = [*usual, *(barrier.code for barrier in BARRIERS)]

    def place(barrier: Barrier) -> tuple[int, int, int]:
        code = barrier.code
        return -counts[code], -last.get(code, -1), listed.index(code)

    return tuple(sorted(BARRIERS, key=place))
