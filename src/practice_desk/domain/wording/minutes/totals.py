"""A whole and its parts: "twenty minutes in all: five on the mat, fifteen on the bike" counts once."""

import re

from practice_desk.domain.wording.minutes.dose import Amounts

_TOTAL_AFTER = re.compile(r" (?:\w+ ){0,3}?(?:in all|in total|altogether|all told|total)\b")

_WHOLE_AND_PARTS = 2

_IN_PARTS = re.compile(r" (?:(?!\d|:)\S+ ){0,6}:(?= )")

_PART = re.compile(r"(?<=[:,] )(\d+)(?= (?:min |(?:for|to|on|of|with|at|in|by|each)\b|[a-z]+ing\b))")

_PARTING = re.compile(r"\b(?:split|shared|divided|broken|spread|cut)\b")

_SPLIT = re.compile(
    r" (?:, )?(?:split|shared out|divided|broken up|spread|cut up) (?:up |out )?(?:over|into|across|between|in|as"
    r"|however|any way)\b"
    r"(?:(?! ,| and (?:then|on|call|write|go)).)*"
)
"""How a whole is parted: "two hours at the shed, split over two mornings of an hour each"."""


def keep_total(out: Amounts) -> None:
    """ "Twenty minutes in all: five on the mat, fifteen on the bike" is twenty."""
    if _adds_up_bare(out) or (len(out.doses) > _WHOLE_AND_PARTS and _adds_up(out)):
        out.doses, out.total = out.doses[:1], True
        return
    if not any(word in out.plain for word in (" in all", " total", "altogether", "all told")):
        return
    for dose in out.doses:
        if _TOTAL_AFTER.match(out.plain, dose.end):
            out.doses, out.total = [dose], True
            return


def _adds_up(out: Amounts) -> bool:
    """ "Half an hour on Sunday: fifteen minutes you, fifteen her": are the later ones parts of the first?"""
    first, *parts = out.doses
    return first.middle == sum(part.middle for part in parts) and " :" in out.plain[first.end : parts[0].at]


def _adds_up_bare(out: Amounts) -> bool:
    """ "Ten minutes by the clock: four for Aled, four for Beth, two to say thanks": parts that make up the
    first dose."""
    whole = out.doses[0]
    colon = _IN_PARTS.match(out.plain, whole.end)
    if colon is None:
        return False
    parts = [float(part) for part in _PART.findall(out.plain, colon.end() - 1)]
    return len(parts) >= _WHOLE_AND_PARTS and sum(parts) == whole.middle


def parted(out: Amounts) -> str:
    """The sentence without how its dose is parted, which counts as a whole."""
    split = _SPLIT.search(out.plain, out.doses[0].end) if out.doses and _PARTING.search(out.plain) else None
    if split is None:
        return out.plain
    out.doses = [dose for dose in out.doses if not split.start() <= dose.at < split.end()]
    return out.plain[: split.start()] + out.plain[split.end() :]
