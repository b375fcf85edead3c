"""Small changes to a text, and the test that a changed text is really better."""

import re
from dataclasses import dataclass
from functools import cache
from typing import Any

from practice_desk.domain.wording.findings import Findings, inspect
from practice_desk.domain.wording.model import Fields
from practice_desk.domain.wording.reading.lexicon import load, word_set

Edit = tuple[int, int, str]

_SMALL = word_set(
    "a an the and or but of to in on at for with by from up out it its is are be was were been am"
    " this that these those you your i we us they them their he she him her his as so if then than not"
    " no do does did just please can could will would should each every all any under any some my our me what"
    " when which who how where there here have has had"
)
_CONTENT = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_GAPS = re.compile(r"[ \t]{2,}")
_BEFORE_MARK = re.compile(r"[ \t]+([,.;:!?])")
_DOUBLE_MARK = re.compile(r"([,;:])(?:\s*[,;:])+|,\s*([.!?])")
_TWO_STOPS = re.compile(r"(?<![.!?])([.!?])\s*\.(?!\.)")
"""A full stop after the end of a sentence; three dots are meant."""
_LOOSE_STOP = re.compile(r"^\s*[.!?]\s+")
_SENTENCE_START = re.compile(r"(^|[.!?]\s+|\n\s*(?:[-•*]\s+|\d+[.)]\s+)?)([a-z])")


_TAILS = (" on most days", " on three days this week", ": once, on Wednesday, for 5 minutes")
_TAILS_OF_A_DAY = (" for 5 minutes", ", once")
_TAILS_OF_A_BAN = (" on Tuesday evening", " on Tuesday and Friday evening")
_A_BAN = re.compile(r"\b(?:not|no|don't|never|less|fewer|without|stop|avoid)\b", re.IGNORECASE)
_FOR_GOOD = re.compile(r"\s+(?:from now on|again)\b", re.IGNORECASE)
_A_DAY = re.compile(
    r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|mon|tue|weds?|thu|fri|daily|\w+ days)\b",
    re.IGNORECASE,
)
_TAILED = 6
"""How many candidates are tried again with an occasion behind them."""


@cache
def remedies() -> dict[str, Any]:
    """Plain words, softer words and concrete acts to offer, read once when first needed."""
    return load("remedies.json")


def apply(text: str, edits: list[Edit]) -> str:
    """The text with all edits made (they must not overlap), then tidied."""
    out = text
    for start, end, new in sorted(edits, reverse=True):
        out = out[:start] + new + out[end:]
    return tidy(out, capital=text[:1].isupper())


def tidy(text: str, *, capital: bool = True) -> str:
    """No doubled spaces or marks, a capital where a sentence begins."""
    text = _BEFORE_MARK.sub(r"\1", _GAPS.sub(" ", text))
    text = re.sub(r"([.!?])\s*[,;:]+", r"\1", text)
    text = _TWO_STOPS.sub(r"\1", _LOOSE_STOP.sub("", text))
    text = _DOUBLE_MARK.sub(lambda m: m[1] or m[2], text).strip(" ,;:\t\n") if text.strip() else text
    if capital:
        text = re.sub(r"^(\W*)([a-z])", lambda m: m[1] + m[2].upper(), text)
        text = re.sub(r"([.!?]\s+)([a-z])", lambda m: m[1] + m[2].upper(), text)
    return text


def content_words(text: str) -> list[str]:
    """The words that carry meaning, lower case."""
    return [w for w in (m.lower() for m in _CONTENT.findall(text)) if w not in _SMALL]


def keeps_half(before: str, after: str) -> bool:
    """Does ``after`` keep at least half of the content words that were typed?"""
    typed = content_words(before)
    if not typed:
        return True
    left = content_words(after)
    kept = 0
    for word in typed:
        if word in left:
            left.remove(word)
            kept += 1
    return kept * 2 >= len(typed)


@dataclass
class Mender:
    """Tries replacement texts for one review and keeps those that hold."""

    text: str
    fields: Fields
    findings: Findings
    budget: int = 48
    """How many candidates may be read again; it bounds the time of one review."""

    def first(
        self, target: str, candidates: list[str], *, wanted: int = 2, must_keep: bool = True
    ) -> tuple[str, ...]:
        """Up to ``wanted`` candidates after which ``target`` is gone and nothing new has come.

        Where none holds, the candidates are tried again with an occasion behind them: what was taken out may have
        been all that said when.
        """
        usable = [one for one in dict.fromkeys(candidates) if self._fit(one, must_keep=must_keep)]
        tailed = [one for lacking in usable[:_TAILED] for one in _with_tails(lacking)]
        return self._holding(target, usable, wanted) or self._holding(
            target, [one for one in tailed if self._fit(one, must_keep=must_keep)], wanted
        )

    def _fit(self, candidate: str, *, must_keep: bool) -> bool:
        return bool(candidate.strip()) and (not must_keep or keeps_half(self.text, candidate))

    def _holding(self, target: str, candidates: list[str], wanted: int) -> tuple[str, ...]:
        before = self.findings.rules
        kept: list[str] = []
        for candidate in candidates:
            if len(kept) == wanted or self.budget <= 0:
                break
            if candidate == self.text:
                continue
            self.budget -= 1
            after = inspect(candidate, self.fields)
            if after.english and target not in after.rules and after.rules <= before:
                kept.append(candidate)
        return tuple(kept)


def _with_tails(text: str) -> list[str]:
    """The text with each occasion that fits behind it; what is left undone is left undone for one evening at first."""
    ban = _A_BAN.search(text)
    tails = _TAILS_OF_A_BAN if ban else _TAILS_OF_A_DAY if _A_DAY.search(text) else _TAILS
    body = text.rstrip()
    end = body[-1:] if body[-1:] in ".!?" else ""
    body = body.rstrip(".!?")
    if ban:
        body = _FOR_GOOD.sub("", body)
    return [f"{body}{tail}{end or '.'}" for tail in tails]
