"""Fixes for all or nothing: a gap is allowed for, or one piece of the whole is enough."""

import re
from dataclasses import dataclass

from practice_desk.domain.wording.mending.edits import Mender, apply, one_evening, tidy
from practice_desk.domain.wording.mending.exceptions import turned_round
from practice_desk.domain.wording.mending.size import shortest, smaller_part

_FORBID_OFF = re.compile(
    r"(?:,\s*not (?:even )?once\b|\b(?:,?\s*(?:(?:zero|no) exceptions?|without exception|no matter [^.,;]*|"
    r"whatever happens(?=[.,;!?]|$))|at any time"
    r"|absolutely|unbroken"
    r"|at all(?! (?:the|of|your|his|her|both|(?!this\b)[a-z]+s|\d|two|three|four|five|six|nine|ten)\b)"
    r"|whatsoever|ever again|completely|totally|entirely|altogether|100% of the "
    r"time|under any circumstances|,?\s*ever)\b)",
    re.IGNORECASE,
)
_IN_EARNEST = re.compile(
    r"\b(?:heroin|opiates?|opioids?|cocaine|crack|meth|drugs?|using|alcohol|drink(?:s|ing)?|drop|booze|pills|gambl\w*|bets?|betting"
    r"|cut(?:ting)?|self[- ]harm\w*|bing\w+|purg\w+|laxatives)\b",
    re.IGNORECASE,
)
"""Where a slip can do harm, so that it is not called fine."""


@dataclass(frozen=True)
class _Slip:
    """What is said of a slip: in a sentence of its own, and behind an "if"."""

    sentence: str
    clause: str


_FINE = _Slip("A slip is fine: just carry on the next day.", "just carry on the next day")
_SAFER = _Slip(
    "A slip is part of it: carry on the next day, and tell one person you trust.",
    "tell one person you trust and carry on the next day",
)


def all_or_nothing(mender: Mender) -> tuple[str, ...]:
    """One piece of the whole, or room for a slip, or only the slip named."""
    text = mender.text
    parts = smaller_part(mender.findings.scene, text)
    tries = (
        [*parts, *(apply(one, shortest(one)) for one in parts)],
        [one for one in _eased(text) if not turned_round(text, one)],
        [_with_slip(_ended(text.rstrip()), text)],
    )
    return next((held for some in tries if (held := mender.first("all-or-nothing", some))), ())


def _eased(text: str) -> list[str]:
    """The text without what forbids or punishes a gap, the ways that keep the most first."""
    clause = _slip(text).clause
    carrying_on = _START_AGAIN.sub(rf"\1, {clause}", text)
    without = _no_streak(text)
    calmer = _ended(_FORBID_OFF.sub("", text.rstrip()).rstrip())
    calmer = _A_GAP_MEANS.sub(r"if a \1 falls out, just carry on with the next", calmer)
    calmer = _BEGUN_AGAIN.sub(r"\1carry on with \2", calmer)
    calmer = _AND_AGAIN.sub("", _START_AGAIN.sub(rf"\1, {clause}", calmer))
    said = re.sub(r"[ \t]{2,}", " ", calmer).strip()
    out = [
        *([carrying_on] if carrying_on != text else []),
        *([_with_slip(without, text), without] if without else []),
        said if re.search(r"\bjust carry on\b|\bcarry on the next\b", said) else _with_slip(said, text),
        *one_evening(calmer),
    ]
    return [tidy(one, capital=text[:1].isupper()) for one in out]


def _slip(text: str) -> _Slip:
    return _SAFER if _IN_EARNEST.search(text) else _FINE


def _with_slip(eased: str, text: str) -> str:
    """The eased text with a sentence about a slip, on a line of its own below a list."""
    joiner = "\n" if "\n" in text.rstrip() else " "
    return f"{eased}{joiner}{_slip(text).sentence}"


def _ended(text: str) -> str:
    return text if text[-1:] in ".!?" else f"{text}."


_START_AGAIN = re.compile(
    r"\b(if [^.,;!?]*?\b(?:miss(?:ed)?|slips?|lapse|skip|forget|break|lose|gap|even once)\b[^.,;!?]*?),?"
    r"(?: and)? (?:you |we )?(?:have to |must |'ll )?(?:go(?:es)? back|start|begin|restart)\b[^.;!?]*",
    re.IGNORECASE,
)


_A_GAP_MEANS = re.compile(
    r"\b(?:an?|one|any) (?:miss|skipp)ed (\w+) means (?:that )?(?:you|we) (?:start|begin|go back|restart)\b[^.;!?]*",
    re.IGNORECASE,
)

_BEGUN_AGAIN = re.compile(
    r"(,? and )(?:then )?(?:start|begin) (the \w+) (?:again|over|afresh|anew)\b(?= if\b)", re.IGNORECASE
)

_AND_AGAIN = re.compile(
    r",? and (?:then )?(?:start|begin|go back)\b[^.,;!?]*?\b(?:again|over|afresh|anew|(?:day|night|week|step) (?:one|1)"
    r"|the (?:beginning|start))\b[^.,;!?]*",
    re.IGNORECASE,
)

_STREAK = re.compile(
    r"(?:[,;–-]|\band\b|\bso\b)?\s*(?:if you (?:miss|slip|lapse|give in|use|skip|forget|fail|do|"
    r"break)[^.;!?]*(?:start|begin|count|back)[^.;!?]*|"
    r"(?:don't|do not|never|without|and don't|no) (?:miss(?:ing)?|skip(?:ping)?|"
    r"break(?:ing)?)\b[^.;,!?]*|(?:start|begin)(?: the \w+)? (?:again|over)[^.;,!?]*)[.;!?]?",
    re.IGNORECASE,
)


def _no_streak(text: str) -> str:
    """The text without the clauses that forbid or punish a gap."""
    out = _STREAK.sub(lambda m: m[0][-1] if m[0][-1] in ".!?" else "", text).strip(" ,;")
    if out == text.strip() or not out:
        return ""
    return _ended(out)
